// The real service over texts held in memory: a report as it stands, or as it would stand with a word changed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Service } from '../../src/domain.js';
import { startLunr } from '../../src/reports/engines/lunr.js';
import { NOTHING_SAID } from '../../src/reports/formats/format.js';
import { buildLibrary } from '../../src/reports/library.js';
import { readReport } from '../../src/reports/read-report.js';
import { serviceOver } from '../../src/service.js';

/** A report's text; `corpus` is the folder in which a reviewed facts file may stand beside it. */
export interface TextReport {
  readonly file: string;
  readonly text: string;
  readonly corpus: string;
}

/** A folder with no facts files: a report that nobody has prepared. */
export const UNPREPARED = fileURLToPath(new URL('../no-such-folder', import.meta.url));

/** One moment for all, so that two services over the same text are the same. */
const NOW = new Date('2031-01-01T00:00:00Z');

export function textReport(corpus: string, file: string): TextReport {
  return { file, corpus, text: readFileSync(join(corpus, file), 'utf8').replace(/^\uFEFF/u, '') };
}

export function textService(reports: readonly TextReport[]): Service {
  const read = reports.map(({ file, text, corpus }) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return readReport({ id: file.replace(/\.[^.]+$/u, ''), file, sha256, text, pages: [], said: NOTHING_SAID }, corpus, NOW);
  });
  return serviceOver(buildLibrary(read, [], startLunr));
}
