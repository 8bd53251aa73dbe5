// One question with its answer: the line first, then what it counts, the quotes, and under a refusal what is nearest.
import type { Answer, Citation, Figure } from '../../../domain.js';
import { DOOR_WORDS } from '../../door-words.js';
import { sayDay } from '../say-day.js';
import { type CitationSetting, citationBlock } from './citation-block.js';
import { copyText } from './copy-text.js';
import { type Content, element } from './element.js';
import { markedText, placesOf } from './marked-text.js';
import { CARD_WORDS, type CardWords } from './page-words.js';
import { languageTag, textLanguage } from './text-language.js';

export interface CardSetting {
  readonly fileOf: CitationSetting['fileOf'];
  /** Says something to who cannot see it. */
  readonly announce: (words: string) => void;
}

/** An answer of a few words is set largest; one that has to explain a scope is set to be read. */
const SHORT_ANSWER = 48;

export function questionHeading(question: string): HTMLElement {
  return element('h2', { class: 'asked', lang: textLanguage(question) }, question);
}

function copyButton(label: string, text: string, words: CardWords, announce: CardSetting['announce']): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet' }, label);
  button.addEventListener('click', async () => {
    const said = (await copyText(text)) ? words.copied : words.notCopied;
    button.textContent = said;
    announce(said);
    setTimeout(() => {
      button.textContent = label;
    }, 1_600);
  });
  return button;
}

function answerLine({ answer, figures, items }: Answer): HTMLElement {
  const decisive = [...figures, ...items].flatMap(({ display, text }) => (answer.includes(display) ? [display] : [text]));
  const size = answer.length <= SHORT_ANSWER ? 'answer large' : 'answer';
  return element('p', { class: size }, markedText(answer, placesOf(decisive, answer), 'strong'));
}

function countRow({ display, text, measure, scope, period }: Figure): HTMLElement {
  // A scope may name its period itself: "the partner regions, since 2023".
  const when = period !== null && scope?.includes(period) === true ? null : period;
  const what = [measure, scope, when].filter((part) => part !== null && part !== '').join(' · ');
  return element(
    'li',
    {},
    element('span', { class: 'figure' }, display),
    display === text ? null : element('span', { class: 'printed', lang: textLanguage(text) }, text),
    what === '' ? null : element('span', { class: 'what', lang: textLanguage(what) }, what),
  );
}

/** Figures side by side, each with what it counts, wherever there is more than one to mix up. */
function counts({ figures }: Answer, words: CardWords): Content {
  if (figures.length < 2) return null;
  return [element('h3', {}, words.counts), element('ul', { class: 'counts' }, figures.map(countRow))];
}

function markedIn({ short, figures, items }: Answer, index: number): readonly { start: number; end: number }[] {
  const placed = [...figures, ...items].filter(({ citation }) => citation === index);
  return index === 0 && short !== null ? [...placed, short] : placed;
}

function quotes(
  citations: readonly Citation[],
  heading: string,
  kind: string,
  setting: CitationSetting,
  marks: (index: number) => readonly { start: number; end: number }[],
): Content {
  if (citations.length === 0) return null;
  const blocks = citations.map((citation, index) => citationBlock(citation, citations[index - 1] ?? null, marks(index), setting));
  return element('section', { class: kind }, element('h3', {}, heading), blocks);
}

export function answerCard(question: string, answer: Answer, { fileOf, announce }: CardSetting): HTMLElement {
  const { language, verdict, assumed, asOf } = answer;
  const words = CARD_WORDS[language];
  const button = (label: string, text: string) => copyButton(label, text, words, announce);
  const setting: CitationSetting = { language, fileOf, copyButton: button };
  const link = new URL(`/?q=${encodeURIComponent(question)}`, location.href).href;
  return element(
    'article',
    { class: `card ${verdict}`, lang: languageTag(language) },
    questionHeading(question),
    element('p', { class: 'badge' }, words.verdict[verdict]),
    answerLine(answer),
    assumed === null ? null : element('p', { class: 'assumed' }, element('span', { class: 'label' }, words.assumed), ' ', assumed),
    counts(answer, words),
    quotes(answer.citations, words.quotes, 'quotes', setting, (index) => markedIn(answer, index)),
    quotes(answer.nearest, DOOR_WORDS[language].nearest, 'nearest', setting, () => []),
    element(
      'p',
      { class: 'foot' },
      asOf === null ? null : element('span', {}, words.asOf(sayDay(asOf, language))),
      ' ',
      button(words.copyLink, link),
    ),
  );
}

/** What a screen reader hears when the answer comes: the verdict, then the line. */
export function spoken({ verdict, language, answer }: Answer): string {
  return `${CARD_WORDS[language].verdict[verdict]}. ${answer}`;
}
