// The frames of an answer line in each language; what fills them comes from the report.
import type { Language } from '../domain.js';

export interface Phrases {
  /** No report says it. */
  readonly notStated: () => string;
  /** A figure and the clause it stands in. */
  readonly figure: (display: string, clause: string) => string;
  /** A change with its direction, where the clause beside it does not say it in the reader's language. */
  readonly moved: (direction: 1 | -1, display: string) => string;
  /** Only a sentence can be shown. */
  readonly states: (clause: string) => string;
  readonly placeNotAlone: (place: string, rest: string) => string;
  /** Where no reviewed scope is at hand, the wider one is said to be wider. */
  readonly widerScope: (rest: string) => string;
  readonly oneSum: (place: string, phrase: string) => string;
  readonly periodNotAlone: (period: string, rest: string) => string;
  readonly namedOf: (named: number, counted: string, members: string) => string;
  readonly oneOfTwo: (missing: string, rest: string) => string;
  readonly notListed: (rest: string) => string;
  readonly withoutQualifier: (word: string, rest: string) => string;
  readonly openList: (members: string) => string;
  readonly several: (parts: readonly string[]) => string;
  readonly inferredDay: (day: string, printed: string) => string;
  readonly personIs: (name: string, titles: string) => string;
  /** A figure or a name and the words it stands in. */
  readonly labelled: (head: string, words: string) => string;
  readonly join: (names: readonly string[]) => string;
  readonly sentence: (words: string) => string;
  /** What was carried over from the turn before. */
  readonly assumed: (words: readonly string[]) => string;
  /** What the report says of itself. */
  readonly masthead: (what: string, value: string) => string;
  readonly both: (parts: readonly string[]) => string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const stop = (text: string) => (/[.!?]["”)]?$/u.test(text) ? text : `${text}.`);

const MASTHEAD_EN: Record<string, string> = {
  title: 'The headline is',
  outlet: 'The outlet is',
  published: 'It is dated',
  author: 'It is by',
  site: 'This copy is on',
  host: 'This copy is on',
};
const MASTHEAD_ZH: Record<string, string> = {
  title: '标题是',
  outlet: '来源是',
  published: '日期是',
  author: '署名是',
  site: '这份转载在',
  host: '这份转载在',
};

const en: Phrases = {
  notStated: () => 'The report does not say.',
  figure: (display, clause) => `${capital(display)}. The report says: ${stop(clause)}`,
  moved: (direction, display) => `${direction > 0 ? 'up' : 'down'} ${display}`,
  states: (clause) => `The report says: ${stop(clause)}`,
  placeNotAlone: (place, rest) => {
    // Where the words that follow do not say their scope, the frame does.
    const scoped = /as a whole|together|combined|in total|only/u.test(rest);
    return `The report gives no figure for ${place} alone${scoped ? '' : ', only for a wider scope'}: ${stop(rest)}`;
  },
  widerScope: (rest) => `only a wider figure, ${rest}`,
  oneSum: (place, phrase) => `The one sum it ties to ${place} is ${stop(phrase)}`,
  periodNotAlone: (period, rest) => `The report does not give this for ${period} alone: ${stop(rest)}`,
  namedOf: (named, counted, members) => `The report names only ${named} of the ${counted}: ${stop(members)}`,
  oneOfTwo: (missing, rest) => `The report does not say “${missing}”, only: ${stop(rest)}`,
  notListed: (rest) => `The report counts them and does not name them all: ${stop(rest)}`,
  withoutQualifier: (word, rest) => `The report does not give this figure (“${word}”), only: ${stop(rest)}`,
  openList: (members) => `The report does not list them all; it names ${members}, among others.`,
  several: (parts) => `The report gives more than one: ${parts.map((p, i) => `(${i + 1}) ${p}`).join('; ')}.`,
  inferredDay: (day, printed) => `${day} (${printed})`,
  personIs: (name, titles) => `${name}: ${stop(titles)}`,
  labelled: (head, words) => `${head}: ${words}`,
  join: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`),
  sentence: (words) => stop(capital(words)),
  assumed: (words) => `Carried over from the question before: ${words.join(', ')}`,
  masthead: (what, value) => `${MASTHEAD_EN[what] ?? ''} ${stop(value)}`.trim(),
  both: (parts) => parts.map((p) => stop(capital(p))).join(' '),
};

const end = (text: string) => (/[。！？]”?$/u.test(text) ? text : `${text}。`);

const zh: Phrases = {
  notStated: () => '报告没有说明。',
  figure: (display, clause) => `${display}：${end(clause)}`,
  moved: (_direction, display) => display,
  states: (clause) => `报告的说法：${end(clause)}`,
  placeNotAlone: (place, rest) => `报告没有单独给出${place}的数字：${end(rest)}`,
  widerScope: (rest) => `只有范围更大的数字，${rest}`,
  oneSum: (place, phrase) => `与${place}单独相关的只有一笔：${end(phrase)}`,
  periodNotAlone: (period, rest) => `报告没有单独给出${period}的数字：${end(rest)}`,
  namedOf: (named, counted, members) => `共${counted}个，报告只列出${named}个：${end(members)}`,
  oneOfTwo: (missing, rest) => `报告没有说明“${missing}”，只有：${end(rest)}`,
  notListed: (rest) => `报告没有逐一列出：${end(rest)}`,
  withoutQualifier: (word, rest) => `报告没有给出“${word}”的数字，只有：${end(rest)}`,
  openList: (members) => `报告没有全部列出，只点名${members}等。`,
  several: (parts) => `报告中不止一个：${parts.map((p, i) => `（${i + 1}）${p}`).join('；')}。`,
  inferredDay: (day, printed) => `${day}（原文“${printed}”）`,
  personIs: (name, titles) => `${name}，${end(titles)}`,
  labelled: (head, words) => `${head}：${words}`,
  join: (names) => names.join('、'),
  sentence: end,
  assumed: (words) => `沿用上一问：${words.join('、')}`,
  masthead: (what, value) => `${MASTHEAD_ZH[what] ?? ''}${end(value)}`,
  both: (parts) => parts.map(end).join(''),
};

/** Traditional answers are made from the simplified ones at the end. */
export function phrasesOf(language: Language): Phrases {
  return language === 'en' ? en : zh;
}
