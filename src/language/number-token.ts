// A number as it stands in folded text, before its hedge and unit are read; and the reader of figures (480, 6.35bn, 60余亿).
import type { Hedge } from '../domain.js';
import { add, normalise, shift } from './decimal.js';
import { SCALE_WORDS, SHORT_SCALES, TOUCHING_SCALES } from './en/numbers.js';
import { FIGURE_SCALES, INNER_HEDGES } from './zh/numbers.js';

export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Exact decimal string, scale included. */
  readonly value: string;
  /** The upper end where two numerals stand side by side: 七八个. */
  readonly to: string | null;
  /** The number without its last scale, and that scale as a power of ten: 63.5 and 8. A range shares the scale: 10-12亿. */
  readonly mantissa: string;
  readonly places: number;
  readonly script: 'figure' | 'hanzi' | 'word';
  /** A hedge inside or right after the number: 60余亿, 480+. */
  readonly hedge: Hedge | null;
  /** `one`: a lone 一 or "one"; `scale`: a lone 百, 千, 万, 百万: both are more often words than numbers. */
  readonly bare: 'one' | 'scale' | null;
  readonly ordinal: boolean;
  /** The unit said before the number: 百分之三十. */
  readonly unit: '%' | '‰' | null;
}

/** Where a number stands that is none (an identifier, a fraction): reading goes on at `skipTo`. */
export interface Skipped {
  readonly skipTo: number;
}

// More digits than this count nothing a report counts: they are an identifier.
const MOST_DIGITS = 18;
// `1,234,567.8`, else `480` or `63.5`. Groups are bounded so that a long run of them cannot be tried twice.
const FIGURE = /\d{1,3}(?:,\d{3}){1,6}(?![\d,]\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
// `3 1 8 0 5`, `3 1 8 0.5`, `1 . 3 5 %`: digits set apart one by one, as some copies print them.
const SPACED_FIGURE = /\d(?: \d){2,14}(?: ?\. ?\d(?: ?\d)*)?(?! ?\d|\.\d)|\d(?: \d)? \. \d(?: \d){0,3}(?= ?[%‰\p{Script=Han}])/uy;
// `1 234.5万吨`: groups of three set apart by a blank (GB/T 15835-2011); only before a Chinese unit, since columns look alike.
const GROUPED_FIGURE = /\d{1,3}(?: \d{3}){1,5}(?:\.\d+)?(?= ?[%‰\p{Script=Han}])/uy;
// `4 53万`: a number torn by a blank that tells nothing of where the rest belongs; neither piece is a figure.
const TORN_FIGURE = /\d{1,3}(?: \d{1,3}){1,4}(?:\.\d+)?(?=[%‰\p{Script=Han}])/uy;
// ` billion`, `bn`, `-million`: a word after a figure. Bounded as no unit word is longer.
const WORD_AFTER = /([ -]?)([a-z]{1,12})(?![a-z])/y;

// 4K and 8K are pictures, no thousands.
const PICTURE_FORMAT = /^[248]$/;

/** The match of a sticky pattern exactly at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The hedge inside a number at `at` (余 in 60余亿), unless what follows shows that it is another word (多方, +11). */
export function innerHedgeAt(text: string, at: number): Hedge | null {
  const hedge = INNER_HEDGES[text[at] ?? ''];
  if (hedge === undefined) return null;
  const next = text[at + 1] ?? '';
  if (text[at] === '+' && /[0-9a-z]/.test(next)) return null;
  if (text[at] === '多' && /[样方]/.test(next)) return null;
  if (text[at] === '来' && !/[个名家位人万亿岁年天]/.test(next)) return null;
  return hedge;
}

/** The Chinese scale at `at`, where it is one: 千 in 千米 and 百 in 百分点 belong to the unit. */
function chineseScaleAt(text: string, at: number): readonly [string, number] | null {
  for (const scale of FIGURE_SCALES) {
    if (!text.startsWith(scale[0], at)) continue;
    const next = text[at + scale[0].length] ?? '';
    if (scale[0] === '千' && /[米瓦克卡]/.test(next)) return null;
    if (scale[0] === '百' && next === '分') return null;
    return scale;
  }
  return null;
}

function englishScaleAt(text: string, at: number, digits: string): { readonly end: number; readonly places: number } | null {
  const match = matchAt(WORD_AFTER, text, at);
  if (match === null) return null;
  const [whole, gap = '', word = ''] = match;
  const places =
    SCALE_WORDS.get(word) ?? (gap === '-' ? undefined : SHORT_SCALES.get(word)) ?? (gap === '' ? TOUCHING_SCALES.get(word) : undefined);
  return places === undefined || (word === 'k' && PICTURE_FORMAT.test(digits)) ? null : { end: at + whole.length, places };
}

interface Scaled {
  readonly end: number;
  readonly value: string;
  readonly mantissa: string;
  readonly places: number;
  readonly hedge: Hedge | null;
}

/** Reads what may follow digits: a hedge, a scale, a smaller part (3亿5000万), a hedge again. */
function scaled(text: string, digits: string, end: number): Scaled {
  const gap = text[end] === ' ' && chineseScaleAt(text, end + 1) !== null ? 1 : 0;
  let hedge = innerHedgeAt(text, end + gap);
  const afterHedge = end + gap + (hedge === null ? 0 : 1);
  const scale = chineseScaleAt(text, afterHedge);
  if (scale === null) {
    const english = hedge === null ? englishScaleAt(text, end, digits) : null;
    if (english !== null)
      return { end: english.end, value: shift(digits, english.places), mantissa: digits, places: english.places, hedge: null };
    return { end: hedge === null ? end : afterHedge, value: normalise(digits), mantissa: digits, places: 0, hedge };
  }
  let at = afterHedge + scale[0].length;
  let value = shift(digits, scale[1]);
  let lowest = scale[1];
  // 3亿5000万, 1万2千: each further part must have a smaller scale of its own.
  for (let part = 0; part < 3 && hedge === null; part += 1) {
    const more = matchAt(FIGURE, text, at);
    const smaller = more === null ? null : chineseScaleAt(text, at + more[0].length);
    if (more === null || smaller === null || smaller[1] >= lowest) break;
    value = add(value, shift(more[0].replaceAll(',', ''), smaller[1]));
    at += more[0].length + smaller[0].length;
    lowest = smaller[1];
  }
  if (hedge === null) {
    hedge = innerHedgeAt(text, at);
    if (hedge !== null) at += 1;
  }
  return { end: at, value, mantissa: digits, places: scale[1], hedge };
}

/** The figure that starts at `at` (a digit), with its scale. Identifiers (032, twenty digits in a row) are skipped. */
export function figureAt(text: string, at: number): NumberToken | Skipped {
  const spaced = matchAt(SPACED_FIGURE, text, at) ?? matchAt(GROUPED_FIGURE, text, at);
  const torn = spaced === null ? matchAt(TORN_FIGURE, text, at) : null;
  if (torn !== null) return { skipTo: at + torn[0].length };
  const match = spaced ?? matchAt(FIGURE, text, at);
  if (match === null) return { skipTo: at + 1 };
  const digits = match[0].replace(/[, ]/g, '');
  const end = at + match[0].length;
  const zeros = digits.length > 1 && digits.startsWith('0') && digits[1] !== '.';
  if (zeros || digits.length > MOST_DIGITS) return { skipTo: end };
  const whole = scaled(text, digits, end);
  return { start: at, ...whole, to: null, script: 'figure', bare: null, ordinal: false, unit: null };
}
