// Reads the unit that follows a number in folded text: a Chinese unit or classifier, a percent sign, or an English unit.
import { UNITS as ENGLISH_UNITS } from './en/numbers.js';
import { matchAt, type NumberToken } from './number-token.js';
import { AFTER_NAMED_CONGRESS, LONGEST_UNIT, MONEY, UNIT_SIGNS, UNITS, type UnitSort } from './zh/numbers.js';

export interface UnitToken {
  readonly end: number;
  /** ISO 4217, `%`, `‰`, or the classifier in simplified script. */
  readonly unit: string;
  readonly sort: UnitSort;
}

const HAN = /[\u4e00-\u9fff]/;
// 套(间), 个/所: a second classifier said as an alternative; at most three characters long.
const ALTERNATIVE = /\(([\u4e00-\u9fff]{1,3})\)|\/([\u4e00-\u9fff]{1,2})(?![\u4e00-\u9fff])/y;
// 26日 is a day of the month, 100日 a hundred days: months have up to 31.
const LONGEST_MONTH = 31;

/** The name a unit goes by: the money's code, 百分点 for 个百分点, TEU for teu. */
function nameOf(word: string): string {
  const money = MONEY[word];
  if (money !== undefined) return money;
  if (word === 'teu') return 'TEU';
  return /^个(?:百分点|小时|基点|星期)$/.test(word) ? word.slice(1) : word;
}

function listedUnitAt(text: string, at: number): UnitToken | null {
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const row = UNITS.get(word);
    if (row === undefined || word.length < length) continue;
    if (row.not.includes(text[at + length] ?? '\n')) continue;
    return { end: at + length, unit: nameOf(word), sort: row.sort };
  }
  return null;
}

function withAlternative(text: string, token: UnitToken): UnitToken {
  const match = token.sort === 'count' ? matchAt(ALTERNATIVE, text, token.end) : null;
  const other = match?.[1] ?? match?.[2];
  if (match === null || other === undefined || !UNITS.has(other)) return token;
  return { ...token, end: token.end + match[0].length, unit: token.unit + match[0] };
}

/** 大 in 五大优势: from two to twelve of them, followed by the noun; 二十大 and 五大以来 are congresses. */
function greatAt(text: string, at: number, number: NumberToken): UnitToken | null {
  const next = text[at + 1] ?? '';
  if (text[at] !== '大' || !HAN.test(next) || AFTER_NAMED_CONGRESS.includes(next)) return null;
  const value = Number(number.value);
  return value >= 2 && value <= 12 ? { end: at + 1, unit: '大', sort: 'count' } : null;
}

function chineseUnitAt(text: string, at: number, number: NumberToken): UnitToken | null {
  const sign = text[at] ?? '';
  const signed = UNIT_SIGNS[sign];
  if (signed !== undefined) return { end: at + 1, unit: signed, sort: 'measure' };
  if (!HAN.test(sign)) return null;
  if (sign === '日' && !HAN.test(number.script))
    return Number(number.value) > LONGEST_MONTH ? { end: at + 1, unit: '日', sort: 'measure' } : null;
  const listed = listedUnitAt(text, at);
  if (listed === null) return greatAt(text, at, number);
  // 20块 at the end of a clause is money; 两块牌子 counts.
  if (listed.unit === '块' && !HAN.test(text[listed.end] ?? '')) return { ...listed, unit: 'CNY', sort: 'measure' };
  if (listed.unit === '成') return Number(number.to ?? number.value) <= 10 ? listed : null;
  if (listed.sort === 'figure' && number.script !== 'figure') return null;
  return withAlternative(text, listed);
}

function englishUnitAt(text: string, at: number): UnitToken | null {
  for (const [word, unit] of ENGLISH_UNITS) {
    if (!text.startsWith(word, at) || /[a-z0-9]/.test(text[at + word.length] ?? '')) continue;
    return { end: at + word.length, unit: nameOf(unit), sort: 'measure' };
  }
  return null;
}

/** The unit at `at`, right after `number` or (after figures and English words) one space or hyphen further on; null when there is none. */
export function unitAt(text: string, at: number, number: NumberToken): UnitToken | null {
  const direct = chineseUnitAt(text, at, number) ?? (number.script === 'hanzi' ? null : englishUnitAt(text, at));
  if (direct !== null || number.script === 'hanzi' || !/[ -]/.test(text[at] ?? '')) return direct;
  const spaced = text[at] === ' ' ? chineseUnitAt(text, at + 1, number) : null;
  return spaced ?? englishUnitAt(text, at + 1);
}
