// What a question gives to reading: the units a sentence should hold, the question word, and what stands around it.
import { hasHan } from '../../language/fold.js';
import { searchKeys, type Term, termsOf } from '../../language/keys.js';
import { QUESTION_WORDS } from '../../language/question-words.js';
import { segment } from '../../language/segment.js';
import type { Unit } from '../../reports/paragraphs.js';
import { isFunctionWord } from '../roles.js';
import type { Understood } from '../understand.js';

/** A single character tells half of what a word or a pair tells. */
const CHARACTER = 0.5;

export interface Sought {
  readonly units: readonly Unit[];
  /** What the question word asks for (who, when, count, …), and what else is known of the answer's kind; `none` where words alone stand. */
  readonly asks: string;
  readonly wanted: string;
  /** The word right before and right after the question word; empty where none stands. */
  readonly before: string;
  readonly after: string;
  /** The noun that names the kind of answer (哪个|大学, which|river); empty where none does. */
  readonly noun: string;
  readonly folded: string;
  /** Where the question word stands in it; -1 where none does. */
  readonly start: number;
  readonly end: number;
}

const NOUN = /^(?:n|vn|an|en|l|j|i|q|x)/u;

/** The first question word, with the words around it. */
function questionWord(folded: string): Pick<Sought, 'asks' | 'before' | 'after' | 'noun' | 'start' | 'end'> {
  for (const { asks, pattern } of QUESTION_WORDS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const words = segment(folded).filter((w) => /[\p{L}\p{N}]/u.test(w.text));
    const before = words.filter((w) => w.end <= match.index).at(-1);
    const following = words.filter((w) => w.start >= end);
    const after = following[0];
    // 第一位获得诺贝尔奖的华人是谁, 哪一座|城市: the noun after the word, else the last one before it.
    const noun =
      following.slice(0, 2).find((w) => NOUN.test(w.tag) && w.text.length > 1) ??
      words.filter((w) => w.end <= match.index && NOUN.test(w.tag) && w.text.length > 1).at(-1);
    return { asks, before: before?.text ?? '', after: after?.text ?? '', noun: noun?.text ?? '', start: match.index, end };
  }
  return { asks: 'none', before: '', after: '', noun: '', start: -1, end: -1 };
}

/** 投入多少,安排几个: two question words ask for two things. */
export function asksTwice({ folded, start, end }: Sought): boolean {
  const rest = folded.slice(end);
  return start >= 0 && QUESTION_WORDS.some(({ pattern }) => pattern.test(rest)) && (hasHan(rest) || /\band\b|,/u.test(rest));
}

/** Words with their synonyms and translations, pairs of characters and characters, without those of the question's frame. */
function unitsOf(question: Understood, folded: string): readonly Unit[] {
  const units = new Map<string, Unit>();
  const add = (name: string, keys: readonly string[], weight = 1) => units.set(name, { keys, weight });
  const frame = new Uint8Array(folded.length);
  const cover = (term: Term) => frame.fill(1, term.start, term.end);
  for (const term of termsOf(folded)) {
    // A name that the library knows is met by its Chinese form, however it was typed.
    const name = question.terms.find(({ term: t, role }) => role === 'name' && t.start <= term.start && term.end <= t.end);
    if (term.tag === 'en') {
      if (name !== undefined) add(name.term.text, [...searchKeys(name.term), ...searchKeys(term)]);
      else if (!isFunctionWord(term)) add(term.text, searchKeys(term));
    } else if (isFunctionWord(term)) cover(term);
    else
      add(
        term.text,
        [...term.keys].filter((key) => /^[wc]:/u.test(key)),
      );
  }
  for (let at = 0; at < folded.length; at++) {
    const pair = folded.slice(at, at + 2);
    if (frame[at] === 1 || !hasHan(pair.charAt(0))) continue;
    add(`k:${pair.charAt(0)}`, [`k:${pair.charAt(0)}`], CHARACTER);
    if (frame[at + 1] !== 1 && /^\p{Script=Han}{2}$/u.test(pair)) add(`b:${pair}`, [`b:${pair}`]);
  }
  return [...units.values()];
}

/** Reads a question for reading. */
export function soughtBy(question: Understood): Sought {
  const folded = question.folded;
  return { units: unitsOf(question, folded), wanted: question.wanted ?? 'none', folded, ...questionWord(folded) };
}
