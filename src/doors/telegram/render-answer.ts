// An answer as Telegram shows it: the answer line, each quote with its source line, and under its own heading what is nearest to a refusal.
import type { Answer, Language, Service } from '../../domain.js';
import { DOOR_WORDS } from '../door-words.js';
import { type ShownCitation, shownCitations } from '../shown-citations.js';
import { sourceLine } from '../source-line.js';
import { type Block, bold, italic, link, plain, quote } from './message.js';

/** What the renderer needs to know of its surroundings. */
export interface RenderSettings {
  /** Where readers reach the HTTP door, without a final slash; null: no links to the reports' pages. */
  readonly publicUrl: string | null;
  readonly service: Pick<Service, 'report'>;
}

const SEPARATOR = ' · ';

const renderCitation = (
  { citation, previous, marks }: ShownCitation,
  language: Language,
  { publicUrl, service }: RenderSettings,
): Block => {
  const { before, place, after } = sourceLine(citation, previous, language, service);
  const words = quote(citation.quote, marks);
  if (place === '') return [words, plain(`\n${[...before, ...after].join(SEPARATOR)}`)];
  const lead = before.map((part) => part + SEPARATOR).join('');
  const tail = after.map((part) => SEPARATOR + part).join('');
  const where = publicUrl === null ? plain(place) : link(place, publicUrl + citation.link);
  return [words, plain(`\n${lead}`), where, plain(tail)];
};

export const renderAnswer = (answer: Answer, settings: RenderSettings): Block[] => {
  const words = DOOR_WORDS[answer.language];
  const refused = answer.verdict === 'not_found';
  const blocks: Block[] = [[bold(answer.answer)]];
  if (answer.assumed !== null) blocks.push([italic(answer.assumed)]);
  shownCitations(answer).forEach((shown, index) => {
    const rendered = renderCitation(shown, answer.language, settings);
    // The heading stays with the first quote below it: alone at a message's end it would announce nothing.
    blocks.push(refused && index === 0 ? [plain(`${words.nearest}\n`), ...rendered] : rendered);
  });
  if (refused && answer.asOf !== null) blocks.push([italic(words.searched(answer.asOf))]);
  return blocks;
};
