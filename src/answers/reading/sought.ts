// What a question gives to reading: the units a sentence should hold, the question word, and what stands around it.
import { hasHan } from '../../language/fold.js';
import { searchKeys, type Term, termsOf } from '../../language/keys.js';
import { QUESTION_WORDS } from '../../language/question-words.js';
import { segment, type Word } from '../../language/segment.js';
import { soundOfLatin } from '../../language/sounds-like.js';
import type { Unit } from '../../reports/paragraphs.js';
import { isFunctionWord } from '../roles.js';
import type { Understood } from '../understand.js';

/** A single character tells half of what a word or a pair tells. */
const CHARACTER = 0.5;

export interface Sought {
  readonly units: readonly Unit[];
  /** For each unit whether it stands behind the question word. */
  readonly behind: readonly boolean[];
  /** What the question word asks for (who, when, count, …), and what else is known of the answer's kind; `none` where words alone stand. */
  readonly asks: string;
  readonly wanted: string;
  /** The word right before and right after the question word; empty where none stands. */
  readonly before: string;
  readonly after: string;
  /** The noun that names the kind of answer (哪个|大学, which|river); empty where none does. */
  readonly noun: string;
  /** What that noun is met by, in both languages, and what nouns of its meaning have in common: a concept, else its last two letters. */
  readonly nounKeys: readonly string[];
  readonly nounClass: string;
  readonly folded: string;
  /** Where the question word stands in it; where none does, at its end: 负责管理的单位为. */
  readonly start: number;
  readonly end: number;
}

const NOUN = /^(?:n|vn|an|en|l|j|i|q|x)/u;

/** 哪个|搜寻|网站, which|river: the last noun of those that follow the question word at once or behind one more word; in English the first. */
function headNoun(following: readonly Word[]): Word | undefined {
  const first = following.slice(0, 2).findIndex((w) => NOUN.test(w.tag));
  if (first < 0 || !hasHan(following[first]?.text ?? '')) return following[first];
  const ends = following.findIndex((w, i) => i > first && (!NOUN.test(w.tag) || w.start !== following[i - 1]?.end));
  return following[(ends < 0 ? following.length : ends) - 1];
}

/** The first question word, with the words around it; without one the end of the question stands for it. */
function questionWord(folded: string) {
  const words = segment(folded).filter((w) => /[\p{L}\p{N}]/u.test(w.text));
  const around = (asks: string, start: number, end: number) => {
    const before = words.filter((w) => w.end <= start);
    const following = words
      .filter((w) => w.end > end)
      .map((w) => (w.start < end ? { ...w, text: folded.slice(end, w.end), start: end } : w));
    const noun = headNoun(following) ?? before.filter((w) => NOUN.test(w.tag) && w.text.length > 1).at(-1);
    return { asks, before: before.at(-1)?.text ?? '', after: following[0]?.text ?? '', noun, start, end };
  };
  for (const { asks, pattern } of QUESTION_WORDS) {
    const match = pattern.exec(folded);
    if (match !== null) return around(asks, match.index, match.index + match[0].length);
  }
  return around('none', folded.length, folded.length);
}

/** 投入多少,安排几个: two question words ask for two things. */
export function asksTwice({ folded, end }: Sought): boolean {
  const rest = folded.slice(end);
  return QUESTION_WORDS.some(({ pattern }) => pattern.test(rest)) && (hasHan(rest) || /\band\b|,/u.test(rest));
}

/** What a name sounds like, where it is written with a capital, or where nothing is; a word with a meaning that we know is no name. */
function soundKeys({ text }: Understood, { start, text: word, keys }: Term): readonly string[] {
  const capitals = /\s\p{Lu}/u.test(text);
  if (capitals ? !/\p{Lu}/u.test(text.charAt(start)) : [...keys].some((key) => key.startsWith('c:'))) return [];
  const sound = soundOfLatin(word);
  return sound === null ? [] : [`p:${sound}`];
}

/** A unit with the place in the question where it first stands. */
interface Placed {
  readonly unit: Unit;
  readonly start: number;
}

/** Words with their synonyms and translations, pairs of characters and characters, without those of the question's frame. */
function unitsOf(question: Understood, folded: string): readonly Placed[] {
  const units = new Map<string, Placed>();
  const add = (name: string, start: number, keys: readonly string[], weight = 1) => {
    if (!units.has(name)) units.set(name, { unit: { keys, weight }, start });
  };
  const frame = new Uint8Array(folded.length);
  const cover = (term: Term) => frame.fill(1, term.start, term.end);
  for (const term of termsOf(folded)) {
    // A name that the library knows is met by its Chinese form, however it was typed.
    const name = question.terms.find(({ term: t, role }) => role === 'name' && t.start <= term.start && term.end <= t.end);
    if (term.tag === 'en') {
      if (name !== undefined) add(name.term.text, term.start, [...searchKeys(name.term), ...searchKeys(term)]);
      else if (!isFunctionWord(term)) add(term.text, term.start, [...searchKeys(term), ...soundKeys(question, term)]);
    } else if (isFunctionWord(term)) cover(term);
    else
      add(
        term.text,
        term.start,
        [...term.keys].filter((key) => /^[wc]:/u.test(key)),
      );
  }
  for (let at = 0; at < folded.length; at++) {
    const pair = folded.slice(at, at + 2);
    if (frame[at] === 1 || !hasHan(pair.charAt(0))) continue;
    add(`k:${pair.charAt(0)}`, at, [`k:${pair.charAt(0)}`], CHARACTER);
    if (frame[at + 1] !== 1 && /^\p{Script=Han}{2}$/u.test(pair)) add(`b:${pair}`, at, [`b:${pair}`]);
  }
  return [...units.values()];
}

/** The noun with what it is met by. */
function nounOf(folded: string, noun: Word | undefined): Pick<Sought, 'noun' | 'nounKeys' | 'nounClass'> {
  if (noun === undefined) return { noun: '', nounKeys: [], nounClass: '' };
  const term = termsOf(folded).find((t) => t.start < noun.end && noun.end <= t.end);
  const nounKeys = term === undefined ? [] : searchKeys(term).filter((key) => !key.startsWith('b:'));
  return { noun: noun.text, nounKeys, nounClass: nounKeys.find((key) => key.startsWith('c:')) ?? noun.text.slice(-2) };
}

/** Reads a question for reading. */
export function soughtBy(question: Understood): Sought {
  const folded = question.folded;
  const { noun, ...word } = questionWord(folded);
  const placed = unitsOf(question, folded);
  return {
    units: placed.map((p) => p.unit),
    behind: placed.map((p) => p.start >= word.end),
    wanted: question.wanted ?? 'none',
    folded,
    ...word,
    ...nounOf(folded, noun),
  };
}
