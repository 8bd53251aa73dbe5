// One citation as people see it: the quote with the decisive words marked, its source line, and a way to take both along.
import type { Citation, Language } from '../../../domain.js';
import { sourceLine } from '../../source-line.js';
import { type Content, element } from './element.js';
import { markedText } from './marked-text.js';
import { CARD_WORDS } from './page-words.js';
import { textLanguage } from './text-language.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface CitationSetting {
  readonly language: Language;
  /** Names of reports without a title. */
  readonly fileOf: (report: string) => string | null;
  readonly copyButton: (label: string, text: string) => Content;
}

/** The page holds no texts; a report without a title has been given its file's name before. */
const NO_TEXTS = { report: () => null };

function named(citation: Citation, fileOf: CitationSetting['fileOf']): Citation {
  const { report } = citation;
  return { ...citation, report: { ...report, title: report.title ?? fileOf(report.id) } };
}

/** As it is pasted into a story's notes: the quote, where it is from, and the address that shows it. */
function citationText(citation: Citation, language: Language): string {
  const { before, place, after } = sourceLine(citation, null, language, NO_TEXTS);
  const source = [...before, place, ...after].filter((part) => part !== '').join(' · ');
  return `“${citation.quote}”\n${source}\n${new URL(citation.link, location.href).href}`;
}

const said = (text: string): Content => element('span', { lang: textLanguage(text) }, text);

function joined(parts: readonly Content[]): Content {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

/**
 * @param marked offsets in the report of the words to mark
 * @param previous the citation shown just before: its report is not named in full twice
 */
export function citationBlock(
  given: Citation,
  previous: Citation | null,
  marked: readonly Stretch[],
  setting: CitationSetting,
): HTMLElement {
  const { language, fileOf, copyButton } = setting;
  const words = CARD_WORDS[language];
  const citation = named(given, fileOf);
  const line = sourceLine(citation, previous, language, NO_TEXTS);
  const within = marked.map(({ start, end }) => ({ start: start - citation.start, end: end - citation.start }));
  const place = element('a', { href: citation.link, class: 'place' }, line.place === '' ? words.place : line.place);
  return element(
    'figure',
    { class: 'citation' },
    element(
      'blockquote',
      { lang: textLanguage(citation.quote), cite: citation.link },
      element('p', {}, markedText(citation.quote, within, 'mark')),
    ),
    element(
      'figcaption',
      {},
      joined([...line.before.map(said), place, ...line.after.map(said), copyButton(words.copyCitation, citationText(citation, language))]),
    ),
  );
}
