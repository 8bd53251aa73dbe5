// An answer as a terminal shows it: the answer line, then each quote with its source line, then what is nearest to a refusal.
import picocolors from 'picocolors';
import type { Answer, Language, Service } from '../../domain.js';
import { DOOR_WORDS } from '../door-words.js';
import { markedRuns } from '../quote-marks.js';
import { type ShownCitation, shownCitations } from '../shown-citations.js';
import { sourceLine } from '../source-line.js';
import { printable } from './printable.js';

const renderCitation = (
  { citation, previous, marks }: ShownCitation,
  language: Language,
  service: Pick<Service, 'report'>,
  colours: ReturnType<typeof picocolors.createColors>,
): string => {
  const { before, place, after } = sourceLine(citation, previous, language, service);
  const source = [...before, place, ...after].filter((part) => part !== '').join(' · ');
  const quote = markedRuns(citation.quote, marks)
    .map(({ text, marked }) => (marked ? colours.bold(printable(text)) : printable(text)))
    .join('')
    .split('\n')
    .map((line) => `  ${colours.dim('│')} ${line}`)
    .join('\n');
  return `${quote}\n    ${colours.dim(printable(source))}`;
};

/**
 * @param colour true only where the reader is a terminal.
 * @returns lines without a line end after the last.
 */
export const renderAnswer = (answer: Answer, service: Pick<Service, 'report'>, colour: boolean): string => {
  const colours = picocolors.createColors(colour);
  const words = DOOR_WORDS[answer.language];
  const blocks = [colours.bold(printable(answer.answer))];
  if (answer.assumed !== null) blocks.push(colours.italic(printable(answer.assumed)));
  const shown = shownCitations(answer);
  if (answer.verdict === 'not_found' && shown.length > 0) blocks.push(colours.underline(words.nearest));
  blocks.push(...shown.map((each) => renderCitation(each, answer.language, service, colours)));
  if (answer.verdict === 'not_found' && answer.asOf !== null) blocks.push(colours.dim(words.searched(answer.asOf)));
  return blocks.join('\n\n');
};
