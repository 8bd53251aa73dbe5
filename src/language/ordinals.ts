// Reads ordinals and ranks in folded text: 第一, 第十场, 前三名, 12th, number one, ranked 3, top ten.
import { RANK_VERBS as ENGLISH_RANK_VERBS, ORDINALS, RANK_FOLLOWERS } from './en/numbers.js';
import { numberAt } from './number-at.js';
import { matchAt, type NumberToken, type Skipped } from './number-token.js';
import { unitAt } from './read-unit.js';
import { NAMED_ORDINALS, RANK_UNITS, RANK_VERBS } from './zh/numbers.js';

export interface OrdinalToken {
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: string;
  readonly unit: string | null;
  readonly hedge: 'exactly' | 'at most';
}

const HAN = /[\u4e00-\u9fff]/;
// 1st, 2nd, 12th, 21st.
const NUMBERED = /(\d{1,4})(?:st|nd|rd|th)(?![a-z])/y;
// "number one", "no. 1", "no 1" (for the first place only; other numbers are names), and "ranked 12", "ranks number 3", "top ten".
const NUMBER_ONE = /(?:number|no\.?) (one|1)(?![a-z0-9.,]*[a-z0-9])/y;
const RANKED = /(?:ranked|ranks|ranking|rank) (?:(?:number|no\.?|at|as|#) )?(?=[a-z0-9])/y;
const TOP = /top (?=[a-z0-9])/y;
const WORD_BEFORE = /([a-z]+) $/;
const WORD_AFTER = / ?([a-z]+|[^ a-z])/y;

/** 第3位, 第一: `at` is 第. A name (第三产业, 第一书记) is passed over. */
function chineseOrdinalAt(text: string, at: number): OrdinalToken | Skipped | null {
  const from = text[at + 1] === ' ' ? at + 2 : at + 1;
  const number = numberAt(text, from);
  if (number === null || 'skipTo' in number || number.script === 'word') return null;
  if (NAMED_ORDINALS.some((name) => text.startsWith(name, number.end))) return { skipTo: number.end };
  const found = { start: at, numberStart: number.start, numberEnd: number.end, value: number.value, hedge: 'exactly' as const };
  const unit = unitAt(text, number.end, number);
  if (unit !== null && RANK_UNITS.has(unit.unit)) return { ...found, end: unit.end, unit: 'rank' };
  if (unit !== null && unit.unit !== '大') return { ...found, end: unit.end, unit: unit.unit };
  const left = text.slice(Math.max(0, at - 2), at);
  const standsAlone = !HAN.test(text[number.end] ?? '') || /[的大且并,]/.test(text[number.end] ?? '');
  const ranked = standsAlone || RANK_VERBS.some((verb) => left.endsWith(verb));
  return { ...found, end: number.end, unit: ranked ? 'rank' : null };
}

/** 前三名, 前10强, 全国前十: at most that rank. 前三季度 and 前五年 are none. */
function foremostAt(text: string, at: number): OrdinalToken | null {
  const number = numberAt(text, at + 1);
  if (number === null || 'skipTo' in number || number.script === 'word' || number.bare === 'one') return null;
  const next = text[number.end] ?? '';
  const named = /[名位强]/.test(next);
  const left = text.slice(Math.max(0, at - 2), at);
  const ranked = !HAN.test(next) && RANK_VERBS.some((verb) => left.endsWith(verb));
  if (!named && !ranked) return null;
  const end = number.end + (named ? 1 : 0);
  return { start: at, end, numberStart: number.start, numberEnd: number.end, value: number.value, unit: 'rank', hedge: 'at most' };
}

function afterPrefix(text: string, at: number, pattern: RegExp, hedge: OrdinalToken['hedge']): OrdinalToken | null {
  const match = matchAt(pattern, text, at);
  if (match === null) return null;
  const from = at + match[0].length;
  const numbered = matchAt(NUMBERED, text, from);
  if (numbered !== null) return null;
  const number = numberAt(text, from);
  if (number === null || 'skipTo' in number || number.ordinal || unitAt(text, number.end, number) !== null) return null;
  const start = hedge === 'at most' ? at : from;
  return { start, end: number.end, numberStart: number.start, numberEnd: number.end, value: number.value, unit: 'rank', hedge };
}

/** `12th`, or the words "first", "twenty-first", with what stands around them deciding whether it is a rank. */
export function englishOrdinal(text: string, number: Pick<NumberToken, 'start' | 'end' | 'value'>): OrdinalToken | Skipped {
  const left = WORD_BEFORE.exec(text.slice(Math.max(0, number.start - 12), number.start))?.[1] ?? '';
  const right = matchAt(WORD_AFTER, text, number.end)?.[1] ?? '';
  const isWord = ORDINALS.get(text.slice(number.start, number.end)) !== undefined;
  // "a third of", "at first", "first of all", "a second": no order is told.
  if (isWord && (/^(?:a|an|at|one|per|each)$/.test(left) || text.startsWith(' of all', number.end))) return { skipTo: number.end };
  const ranked = ENGLISH_RANK_VERBS.has(left) || RANK_FOLLOWERS.has(right) || !/[a-z0-9\u4e00-\u9fff-]/.test(right);
  return {
    start: number.start,
    end: number.end,
    numberStart: number.start,
    numberEnd: number.end,
    value: number.value,
    unit: ranked ? 'rank' : null,
    hedge: 'exactly',
  };
}

/** The ordinal that starts at `at`; where to go on, when it only names something; null when none starts there. */
export function ordinalAt(text: string, at: number): OrdinalToken | Skipped | null {
  const character = text[at] ?? '';
  if (character === '第') return chineseOrdinalAt(text, at);
  if (character === '前') return foremostAt(text, at);
  if (/[a-z0-9.]/.test(text[at - 1] ?? '')) return null;
  const numbered = character >= '0' && character <= '9' ? matchAt(NUMBERED, text, at) : null;
  if (numbered !== null) {
    return englishOrdinal(text, { start: at, end: at + numbered[0].length, value: String(Number(numbered[1])) });
  }
  if (!/[nrt]/.test(character)) return null;
  const one = matchAt(NUMBER_ONE, text, at);
  if (one !== null) {
    const end = at + one[0].length;
    return { start: at, end, numberStart: end - (one[1] ?? '').length, numberEnd: end, value: '1', unit: 'rank', hedge: 'exactly' };
  }
  return afterPrefix(text, at, RANKED, 'exactly') ?? afterPrefix(text, at, TOP, 'at most');
}
