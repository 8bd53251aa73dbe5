// An answer as platforms without rich text show it: the line, each quote, each source.
import type { Answer, Service } from '../../domain.js';
import { DOOR_WORDS } from '../door-words.js';
import { shownCitations } from '../shown-citations.js';
import { sourceLine } from '../source-line.js';

/** How a platform marks a line, a quote and a source, and what it escapes. */
export interface Marks {
  readonly line: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly escape: (text: string) => string;
}

export const PLAIN: Marks = { line: (text) => text, quote: (text) => `“${text}”`, escape: (text) => text };

/** @returns the whole answer as one text. */
export function renderPlain(answer: Answer, service: Pick<Service, 'report'>, marks: Marks): string {
  const words = DOOR_WORDS[answer.language];
  const blocks = [marks.line(marks.escape(answer.answer))];
  if (answer.assumed !== null) blocks.push(marks.escape(answer.assumed));
  const shown = shownCitations(answer);
  if (answer.verdict === 'not_found' && shown.length > 0) blocks.push(marks.escape(words.nearest));
  for (const { citation, previous } of shown) {
    const { before, place, after } = sourceLine(citation, previous, answer.language, service);
    blocks.push(
      `${marks.quote(marks.escape(citation.quote))}\n${marks.escape([...before, place, ...after].filter((part) => part !== '').join(' · '))}`,
    );
  }
  if (answer.verdict === 'not_found' && answer.asOf !== null) blocks.push(marks.escape(words.searched(answer.asOf)));
  return blocks.join('\n\n');
}
