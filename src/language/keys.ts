// Makes the keys by which questions and reports meet: one way for both sides, so that a word matches itself, its synonyms and its translation.
import { DAY_LENGTH } from './calendar.js';
import { concepts } from './concepts.js';
import { glosses } from './dictionary.js';
import { englishTerms } from './en/stems.js';
import { fold, hasHan } from './fold.js';
import { remembered } from './remembered.js';
import { segment, type Word } from './segment.js';
import { soundsOfNames } from './sounds-like.js';

/**
 * A word of a text with the keys it goes by:
 * `c:` a concept shared by both languages, `w:` a Chinese word, `s:` the stem of an English word, `g:` a stem from a dictionary's gloss.
 */
export interface Term {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** jieba's part of speech for Chinese, `en` for Latin words. */
  readonly tag: string;
  readonly keys: ReadonlySet<string>;
  /** Other ways to write it: 9号线 and 九号线. */
  readonly also?: readonly string[];
  /** The question asks for it by the head: 人均生产总值 meets it, which is otherwise another measure. */
  readonly perHead?: boolean;
}

/** A text made ready to be met by terms: every key with the places where it stands. */
export interface Evidence {
  readonly folded: string;
  /** Start and end of each occurrence, flat: [start, end, start, end, …]. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

const chineseConcepts = new Map<string, string[]>();
/** Keyed by the words as written, by their singular, and by their stems: "funds" is money, "fund" a fund. */
const englishConcepts = new Map<string, string[]>();
const singularConcepts = new Map<string, string[]>();
const stemmedConcepts = new Map<string, string[]>();
/** By the first character of a concept's words, how long the longest of them is. */
const longestFrom = new Map<string, number>();
let longestEnglish = 1;

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

for (const concept of concepts) {
  for (const word of concept.zh) {
    const folded = fold(word);
    add(chineseConcepts, folded, concept.id);
    longestFrom.set(folded.charAt(0), Math.max(longestFrom.get(folded.charAt(0)) ?? 0, folded.length));
  }
  for (const phrase of concept.en) {
    const words = englishTerms(phrase);
    add(englishConcepts, words.map((w) => w.text).join(' '), concept.id);
    add(singularConcepts, words.map((w) => singular(w.text)).join(' '), concept.id);
    add(stemmedConcepts, words.map((w) => w.stem).join(' '), concept.id);
    longestEnglish = Math.max(longestEnglish, words.length);
  }
}

/** A plural's likely singular, so that "funds" is "fund" and never "funding". */
function singular(word: string): string {
  if (/(ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|s)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Words whose glosses are kept at hand: a text of any length uses few thousand different ones. */
const GLOSSED = 4096;

/** Stems that gloss a Chinese word; long glosses are explanations, and left out. */
const glossKeys = remembered(GLOSSED, (word: string): readonly string[] => {
  const keys: string[] = [];
  for (const gloss of glosses(word).slice(0, 4)) {
    const words = englishTerms(gloss);
    if (words.length > 3) continue;
    for (const w of words) if (w.text.length > 2) keys.push(`g:${w.stem}`);
  }
  return keys;
});

interface ConceptMatch {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/** Words of a concept that stand apart with what they are of between them: 参加城镇职工基本养老保险 says 参保 of it. */
const PARTED: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  { id: '#insured', pattern: /参加(?=[^,，。;；、]{1,14}(?:保险|医保))/gu },
];

/** 县镇村: tiers set side by side, each a word of its own. */
const TIERS = /[省市县区镇乡村]{3,}|市县|县镇|镇村|县区|区县|县乡/gu;

/** Concept words of folded Chinese text that do not cut through a word: 市政 is not found in 深圳市|政府. */
function chineseMatches(folded: string, words: readonly Word[]): ConceptMatch[] {
  const starts = new Set(words.map((w) => w.start));
  const ends = new Set(words.map((w) => w.end));
  const inside = (start: number, end: number) => words.some((w) => w.start <= start && end <= w.end);
  const tiers = [...folded.matchAll(TIERS)];
  const isTier = (at: number) => tiers.some((run) => run.index <= at && at < run.index + run[0].length);
  const found: ConceptMatch[] = PARTED.flatMap(({ id, pattern }) =>
    [...folded.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, ids: [id] })),
  );
  for (let start = 0; start < folded.length; start++) {
    const longest = longestFrom.get(folded.charAt(start)) ?? 0;
    for (let length = Math.min(longest, folded.length - start); length > 0; length--) {
      const ids = chineseConcepts.get(folded.slice(start, start + length));
      if (ids === undefined) continue;
      const end = start + length;
      // 赤字率|拟按: jieba may cut 率拟 together.
      const aligned = (starts.has(start) && ends.has(end)) || inside(start, end) || length > 3 || (length > 2 && starts.has(start));
      // A single character counts only as a word of its own.
      if ((aligned && (length > 1 || (starts.has(start) && ends.has(end)))) || (length === 1 && isTier(start)))
        found.push({ start, end, ids });
    }
  }
  return found;
}

/** Words whose characters are particles: a guessed word that holds one is a run of colloquial speech (入面系咩), and no name. */
const PARTICLES = /[系咩嘅咗喺的了在里去是吗呢嘛啊么被把有没不都就还又]/u;

const NUMBERED = /^[一二三四五六七八九十百两]/u;

/** Tells whether a library holds a word that no dictionary lists. */
export type KnowsWord = (word: string) => boolean;

/**
 * Words as listed; a word that jieba only guesses is kept where it may be a name, and else cut into listed ones: where it holds a
 * particle, or where the library asked does not know it (湖跑 of 明镜湖跑半马).
 */
function wordsOf(folded: string, knows: KnowsWord | null): readonly Word[] {
  const listed = segment(folded, false);
  return segment(folded).flatMap((word) => {
    const known = word.text.length < 2 || listed.some((l) => l.start === word.start && l.end === word.end);
    // 四问: a number with what it counts is a name.
    if (known || (!PARTICLES.test(word.text) && (knows === null || knows(word.text) || NUMBERED.test(word.text)))) return [word];
    return listed.filter((l) => l.start >= word.start && l.end <= word.end);
  });
}

/** A word is another for a concept that leaves out more of it than this: 外国游客 are not all 游客. */
const SPARE = 1;

function chineseTerms(folded: string, knows: KnowsWord | null): Term[] {
  const words = wordsOf(folded, knows);
  const matches = chineseMatches(folded, words);
  const longest: ConceptMatch[] = [];
  for (const match of [...matches].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const whole = words.some((w) => w.start === match.start) && words.some((w) => w.end === match.end);
    if (whole && !longest.some((l) => match.start < l.end && l.start < match.end)) longest.push(match);
  }
  const terms: Term[] = [];
  const seen = new Set<ConceptMatch>();
  for (const word of words) {
    const cover = longest.find((l) => l.start <= word.start && word.end <= l.end);
    if (cover !== undefined && seen.has(cover)) continue;
    if (cover !== undefined) seen.add(cover);
    const start = cover?.start ?? word.start;
    const end = cover?.end ?? word.end;
    const text = folded.slice(start, end);
    if (!hasHan(text)) continue;
    const keys = new Set<string>([`w:${text}`]);
    for (const match of matches) {
      const nested = start <= match.start && match.end <= end;
      const most = match.end - match.start >= end - start - (cover === undefined ? SPARE : 0);
      if (nested && most) for (const id of match.ids) keys.add(`c:${id}`);
    }
    for (const key of glossKeys(text)) keys.add(key);
    terms.push({ text, start, end, tag: cover !== undefined && cover.end - cover.start > word.end - word.start ? 'n' : word.tag, keys });
  }
  return terms;
}

function englishTermsWithKeys(folded: string): Term[] {
  const words = englishTerms(folded);
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    let ids: readonly string[] = [];
    for (let n = Math.min(longestEnglish, words.length - i); n > 0 && taken === 0; n--) {
      const run = words.slice(i, i + n);
      const written = englishConcepts.get(run.map((w) => w.text).join(' '));
      const found =
        written ??
        singularConcepts.get(run.map((w) => singular(w.text)).join(' ')) ??
        stemmedConcepts.get(run.map((w) => w.stem).join(' '));
      if (found !== undefined) {
        taken = n;
        ids = found;
      }
    }
    const run = words.slice(i, i + Math.max(taken, 1));
    const first = run[0];
    const last = run[run.length - 1];
    if (first === undefined || last === undefined) break;
    const keys = new Set<string>(ids.map((id) => `c:${id}`));
    for (const w of run) keys.add(`s:${w.stem}`);
    terms.push({ text: folded.slice(first.start, last.end), start: first.start, end: last.end, tag: 'en', keys });
    i += run.length;
  }
  return terms;
}

/** The words of a text, in order, each once and at its longest; `knows` tells which unlisted words the library holds. */
export function termsOf(text: string, knows: KnowsWord | null = null): readonly Term[] {
  const folded = fold(text);
  const chinese = chineseTerms(folded, knows);
  // gdp inside 单位gdp能耗 is a piece of that word.
  const latin = englishTermsWithKeys(folded).filter((t) => !chinese.some((c) => c.start < t.start && t.end <= c.end));
  return [...chinese, ...latin].sort((a, b) => a.start - b.start);
}

/** Every word of a text, every concept in it (the nested ones too), every gloss, each with its places. */
export function evidenceOf(text: string): Evidence {
  const folded = fold(text);
  const at = new Map<string, number[]>();
  const put = (key: string, start: number, end: number) => {
    const places = at.get(key);
    if (places === undefined) at.set(key, [start, end]);
    else places.push(start, end);
  };
  if (hasHan(folded)) {
    const words = segment(folded);
    for (const match of chineseMatches(folded, words)) for (const id of match.ids) put(`c:${id}`, match.start, match.end);
    for (const word of words) {
      if (!hasHan(word.text)) continue;
      put(`w:${word.text}`, word.start, word.end);
      for (const key of glossKeys(word.text)) put(key, word.start, word.end);
    }
  }
  for (const term of englishTermsWithKeys(folded)) for (const key of term.keys) put(key, term.start, term.end);
  return { folded, at };
}

/** Keys for the search engine: what evidence goes by, and character pairs, so that an unlisted name is found too. */
export function indexKeys(evidence: Evidence): readonly string[] {
  return [...evidence.at.keys(), ...pairsOf(evidence.folded)];
}

/** Keys for days and figures: 5月3日 is found by its day, whatever the year, and 7.25亿元 by its number. */
export const figureKeys = (
  dates: readonly { readonly value: { readonly from: string | null } }[],
  quantities: readonly { readonly quantity: { readonly value: string } }[],
): readonly string[] => [
  ...dates.flatMap(({ value: { from } }) => (from !== null && from.length === DAY_LENGTH ? [`d:${from.slice(YEAR_AND_DASH)}`] : [])),
  ...quantities.map(({ quantity }) => `q:${quantity.value}`),
];
const YEAR_AND_DASH = '2024-'.length;

/** Keys for reading: what evidence goes by, its characters (`k:`) and pairs of them, and what its foreign names sound like (`p:`). */
export function readingKeys(evidence: Evidence): readonly string[] {
  const characters = new Set(evidence.folded.match(/\p{Script=Han}/gu));
  return [
    ...indexKeys(evidence),
    ...[...characters].map((character) => `k:${character}`),
    ...[...soundsOfNames(evidence.folded)].map((sound) => `p:${sound}`),
  ];
}

/** The same for a question's term. */
export function searchKeys(term: Term): readonly string[] {
  const across = [...term.keys].flatMap((key) =>
    key.startsWith('s:') ? [`g:${key.slice(2)}`] : key.startsWith('g:') ? [`s:${key.slice(2)}`] : [],
  );
  return [...term.keys, ...shortForms(term.text), ...across, ...[term.text, ...(term.also ?? [])].flatMap(pairsOf)];
}

/** The short forms of a word of two words, with the first character of each or the first and the last: 水力发电 is 水电, 环境保护 is 环保. */
export function shortForms(text: string): readonly string[] {
  if (!/^\p{Script=Han}{4}$/u.test(text)) return [];
  const [a = '', , b = '', c = ''] = text;
  const own = chineseConcepts.get(text) ?? [];
  // 出口 is no 出生人口: a word with a meaning of its own is short for nothing else.
  const isOther = (short: string) => chineseConcepts.get(short)?.every((id) => !own.includes(id)) === true;
  return [`${a}${b}`, `${a}${c}`].filter((short) => !isOther(short)).map((short) => `w:${short}`);
}

/** The pairs of neighbouring hanzi of a text, as keys. */
export function pairsOf(folded: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair)) pairs.push(`b:${pair}`);
  }
  return pairs;
}
