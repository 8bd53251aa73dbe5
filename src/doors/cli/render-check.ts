// A checked quotation as a terminal shows it: the result, where it stands or what is nearest, and what differs.
import type { Citation, Language, Service, Verification } from '../../domain.js';
import { CHECK_WORDS } from '../check-words.js';
import { sourceLine } from '../source-line.js';
import { printable } from './printable.js';

function renderQuote(citation: Citation, previous: Citation | null, language: Language, service: Pick<Service, 'report'>): string {
  const { before, place, after } = sourceLine(citation, previous, language, service);
  const source = [...before, place, ...after].filter((part) => part !== '').join(' · ');
  return `  │ ${printable(citation.quote).replaceAll('\n', '\n  │ ')}\n    ${printable(source)}`;
}

/** @returns lines without a line end after the last. */
export function renderCheck(
  { result, citations, nearest, differs }: Verification,
  language: Language,
  service: Pick<Service, 'report'>,
): string {
  const words = CHECK_WORDS[language];
  const shown = result === 'absent' ? nearest : citations;
  const blocks = [words.result[result]];
  if (differs !== null && differs.length > 0)
    blocks.push(differs.map(({ said, stands }) => `  ${words.differs(printable(said), printable(stands))}`).join('\n'));
  if (result === 'absent' && nearest.length > 0) blocks.push(words.nearest);
  blocks.push(...shown.map((citation, i) => renderQuote(citation, shown[i - 1] ?? null, language, service)));
  return blocks.join('\n\n');
}
