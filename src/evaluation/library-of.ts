// Makes a library of a question set's paragraphs, each a report of its own.
import { createHash } from 'node:crypto';
import { startLunr } from '../reports/engines/lunr.js';
import { NOTHING_SAID } from '../reports/formats/format.js';
import { buildLibrary, type Library, type ReadReport } from '../reports/library.js';
import { readReport } from '../reports/read-report.js';

/** No day of reading is part of what is measured. */
const NO_DAY = new Date(0);

/** What the paragraph with this number is called. */
export const reportId = (paragraph: number): string => `p${paragraph}`;

/** Every paragraph read as a text file that nothing stands beside. */
export function readParagraphs(paragraphs: readonly string[]): readonly ReadReport[] {
  return paragraphs.map((text, i) =>
    readReport(
      {
        id: reportId(i),
        file: `${reportId(i)}.txt`,
        sha256: createHash('sha256').update(text).digest('hex'),
        text,
        pages: [],
        said: NOTHING_SAID,
      },
      '',
      NO_DAY,
    ),
  );
}

export const libraryOf = (reports: readonly ReadReport[]): Library => buildLibrary(reports, [], startLunr);
