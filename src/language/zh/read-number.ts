// Reads numbers written in Chinese numerals (二十一万五千, 六十多亿, 三点五) in folded text.
import { shift } from '../decimal.js';
import { innerHedgeAt, matchAt, type NumberToken, type Skipped } from '../number-token.js';
import { DIGITS, SCALES, TENS } from './numbers.js';

// Longer runs of numerals are no number: they are bounded so that a page of 一 costs nothing.
const NUMERALS = /[零〇○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅]{1,24}/y;
// A run that fills the bound is longer than any number.
const MOST_NUMERALS = 24;
// Scales after a hedge: 六十多亿, 十几万.
const SCALES_AFTER = /[百千万亿]{1,2}/y;
const POINT = /点([零〇一二三四五六七八九]{1,8})/y;
// 三分之二: a fraction is no decimal, so it is passed over whole.
const FRACTION = /分之[零〇一二两三四五六七八九十百千万0-9.]{1,12}/y;
// A formal numeral by itself is a word or a name: 队伍, 陆路.
const FORMAL_ALONE = /^[壹贰叁肆伍陆柒捌玖拾佰仟]$/;
// Before a numeral these make a vague number, which has no value: 数百, 几十, 成千上万.
const VAGUE = /[数几好成]/;

/** The scales that a whole number may stand before, greatest first. */
const GREAT_SCALES: readonly (readonly [string, bigint])[] = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
];

/** The value of numerals with scales (二十一万五千 → 215000), or null where they make no number (百千万, 十四五). */
export function hanziValue(numerals: string): bigint | null {
  for (const [scale, worth] of GREAT_SCALES) {
    const at = numerals.lastIndexOf(scale);
    if (at === -1) continue;
    const left = numerals.slice(0, at);
    const count = left === '' ? 1n : left.includes(scale) ? null : hanziValue(left);
    const rest = restValue(numerals.slice(at + 1), worth);
    return count === null || count === 0n || rest === null || rest >= worth ? null : count * worth + rest;
  }
  return sectionValue(numerals);
}

/** What follows a great scale: 五千 after 万; one digit is a tenth of the scale (一万二 is 12000). */
function restValue(rest: string, worth: bigint): bigint | null {
  if (rest === '') return 0n;
  const digit = DIGITS[rest[0] ?? ''];
  if (digit === undefined) return null;
  return rest.length === 1 ? (BigInt(digit) * worth) / 10n : hanziValue(rest);
}

/** Up to 9999: digits before 千, 百 and 十, each smaller than the one before. */
function sectionValue(numerals: string): bigint | null {
  let value = 0n;
  let digit: number | null = null;
  let smallest = 4;
  for (const numeral of numerals) {
    const figure = DIGITS[numeral];
    const places = SCALES[numeral] ?? 1;
    if (figure !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = figure;
      continue;
    }
    const ten = TENS[numeral];
    // 百 and 千 need a digit before them, except at the very start (百余); 十 needs none (百十).
    if (places >= smallest || (places > 1 && smallest < 4 && digit === null) || (ten !== undefined && digit !== null)) return null;
    value += ten === undefined ? BigInt(digit === null || digit === 0 ? 1 : digit) * 10n ** BigInt(places) : BigInt(ten);
    smallest = places;
    digit = null;
  }
  // 二十五 ends in 5, but 三百五 in 50, as it is said.
  const before = SCALES[numerals.at(-2) ?? ''] ?? 0;
  const last = BigInt(digit ?? 0);
  return value + (before >= 2 ? last * 10n ** BigInt(before - 1) : last);
}

function isDigit(numeral: string): boolean {
  return DIGITS[numeral] !== undefined;
}

/** 三四 and 七八 side by side are a range; 三五 is the one pair that skips (三五个). */
function adjacent(first: string, second: string): readonly [number, number] | null {
  const low = DIGITS[first] ?? 0;
  const high = DIGITS[second] ?? 0;
  return low > 0 && (high === low + 1 || (low === 3 && high === 5)) ? [low, high] : null;
}

interface Core {
  readonly value: string;
  readonly to: string | null;
}

/** The value of a run of numerals: with scales, digit by digit (二一五), or two in a row (七八, 三四十). */
function coreOf(run: string): Core | null {
  const digitsOnly = [...run].every(isDigit);
  const pair = adjacent(run[0] ?? '', run[1] ?? '');
  if (pair !== null && (run.length === 2 || (run.length === 3 && !isDigit(run[2] ?? '')))) {
    const places = SCALES[run[2] ?? ''] ?? 0;
    return { value: shift(String(pair[0]), places), to: shift(String(pair[1]), places) };
  }
  if (digitsOnly && run.length > 2) return { value: String(BigInt([...run].map((numeral) => DIGITS[numeral]).join(''))), to: null };
  const value = hanziValue(run);
  return value === null ? null : { value: value.toString(), to: null };
}

/** 千 belongs to the unit in 五百千瓦, 两千克. */
function withoutUnitHead(run: string, next: string): string {
  return run.length > 1 && run.endsWith('千') && /[米瓦克卡]/.test(next) ? run.slice(0, -1) : run;
}

/** The number in Chinese numerals that starts at `at`, or where to go on when there is none. */
export function hanziNumberAt(text: string, at: number): NumberToken | Skipped {
  const match = matchAt(NUMERALS, text, at);
  if (match === null) return { skipTo: at + 1 };
  const run = withoutUnitHead(match[0], text[at + match[0].length] ?? '');
  let end = at + run.length;
  const fraction = matchAt(FRACTION, text, end);
  if (fraction !== null) return { skipTo: end + fraction[0].length };
  if (FORMAL_ALONE.test(run) || VAGUE.test(text[at - 1] ?? '') || match[0].length === MOST_NUMERALS) return { skipTo: end };
  const core = coreOf(run);
  if (core === null) return { skipTo: at + match[0].length };
  const bare = run === '一' ? 'one' : [...run].every((numeral) => SCALES[numeral] !== undefined) && !/^[十拾]/.test(run) ? 'scale' : null;
  let { value, to } = core;
  const point = isDigit(run.at(-1) ?? '') ? matchAt(POINT, text, end) : null;
  if (point !== null) {
    value = `${value}.${[...(point[1] ?? '')].map((numeral) => DIGITS[numeral]).join('')}`;
    end += point[0].length;
  }
  const several = text[end] === '几' && run.endsWith('十');
  const hedge = several ? 'more than' : innerHedgeAt(text, end);
  if (hedge !== null) end += 1;
  let places = 0;
  const after = hedge !== null || point !== null ? matchAt(SCALES_AFTER, text, end) : null;
  const factor = after === null ? null : hanziValue(after[0]);
  if (after !== null && factor !== null) {
    places = factor.toString().length - 1;
    value = shift(value, places);
    to = to === null ? null : shift(to, places);
    end += after[0].length;
  }
  const trailing = hedge === null && after !== null ? innerHedgeAt(text, end) : null;
  if (trailing !== null) end += 1;
  const mantissa = shift(value, -places);
  return { start: at, end, value, to, mantissa, places, script: 'hanzi', hedge: hedge ?? trailing, bare, ordinal: false, unit: null };
}
