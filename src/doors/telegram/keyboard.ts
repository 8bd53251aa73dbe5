// The buttons under an answer, and what a pressed one says: short codes, since Telegram lets a button carry 64 bytes.
import type { InlineKeyboardButton } from 'telegraf/types';
import type { Answer, Citation, Language, Service } from '../../domain.js';
import type { Watch } from '../../records/watches.js';
import { sourceLine } from '../source-line.js';
import { BOT_TEXTS } from './bot-texts.js';

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

/** What pressing a button asks for; `answer` is the id of the answer that it stands under. */
export type Pressed =
  | { readonly what: 'right' | 'wrong' | 'context' | 'cite' | 'others'; readonly answer: string }
  | { readonly what: 'figure'; readonly answer: string; readonly index: number }
  | { readonly what: 'unwatch'; readonly watch: string }
  | { readonly what: 'speak'; readonly language: Language | null };

const CODES = { right: 'y', wrong: 'n', context: 'c', cite: 'q', others: 'o' } as const;
const ID = /^[0-9a-f]{16}$/u;

/** Reads what a button carries; null for what no button of ours carries. */
export function pressedBy(data: string): Pressed | null {
  const [code, id = '', more = ''] = data.split(':');
  if (code === 'l') {
    const language = (['en', 'zh', 'zh-Hant'] as const).find((l) => l === id) ?? null;
    return language !== null || id === 'auto' ? { what: 'speak', language } : null;
  }
  if (!ID.test(id)) return null;
  if (code === 'u') return { what: 'unwatch', watch: id };
  if (code === 'f' && /^\d{1,2}$/u.test(more)) return { what: 'figure', answer: id, index: Number(more) };
  const what = (['right', 'wrong', 'context', 'cite', 'others'] as const).find((w) => CODES[w] === code);
  return what === undefined ? null : { what, answer: id };
}

/** Telegram's limit for the text that a button copies. */
const LONGEST_COPY = 256;
/** Figures that get a button each; more would fill the screen. */
const MOST_FIGURES = 6;
const LONGEST_LABEL = 40;

/** A quote with where it stands, as one line for a story's notes. */
export function citationText(citation: Citation, language: Language, service: Pick<Service, 'report'>): string {
  const { before, place, after } = sourceLine(citation, null, language, service);
  return `“${citation.quote}”\n${[...before, place, ...after].filter((part) => part !== '').join(' · ')}`;
}

const button = (text: string, data: string): InlineKeyboardButton => ({ text, callback_data: data });

/** Copies on the phone where it fits; else the bot sends it to be copied. `copy_text` is newer than telegraf's types. */
function copyButton(answer: Answer, citation: Citation, service: Pick<Service, 'report'>): InlineKeyboardButton {
  const { copy } = BOT_TEXTS[answer.language];
  const text = citationText(citation, answer.language, service);
  if (text.length > LONGEST_COPY) return button(copy, `${CODES.cite}:${answer.id}`);
  return { text: copy, copy_text: { text } } as unknown as InlineKeyboardButton;
}

export interface KeyboardSettings {
  readonly publicUrl: string | null;
  readonly service: Pick<Service, 'report'>;
}

/** The buttons under an answer; none under a refusal but whether it was right. */
export function answerKeyboard(answer: Answer, { publicUrl, service }: KeyboardSettings): Keyboard {
  const texts = BOT_TEXTS[answer.language];
  const judge = [button(texts.right, `${CODES.right}:${answer.id}`), button(texts.wrong, `${CODES.wrong}:${answer.id}`)];
  const [first] = answer.citations;
  if (first === undefined) return [judge];
  // Telegram opens only addresses that it can reach itself: none on this machine.
  const url = publicUrl?.startsWith('https://') === true ? [{ text: texts.openReport, url: `${publicUrl}${first.link}` }] : [];
  const several =
    answer.verdict === 'several'
      ? answer.figures.slice(0, MOST_FIGURES).map((f, i) => [button(f.display.slice(0, LONGEST_LABEL), `f:${answer.id}:${i}`)])
      : [];
  const others =
    answer.figures.length > 0 && answer.verdict !== 'several' ? [button(texts.otherFigures, `${CODES.others}:${answer.id}`)] : [];
  return [
    ...several,
    [button(texts.context, `${CODES.context}:${answer.id}`), ...url],
    [copyButton(answer, first, service), ...others],
    judge,
  ];
}

/** A button for each watch of a chat, which ends it. */
export const watchesKeyboard = (watches: readonly Watch[]): Keyboard =>
  watches.map((watch) => [button(watch.question.slice(0, LONGEST_LABEL), `u:${watch.id}`)]);

export const languageKeyboard: Keyboard = [
  [button('English', 'l:en'), button('简体中文', 'l:zh'), button('繁體中文', 'l:zh-Hant')],
  [button('Auto · 自动', 'l:auto')],
];
