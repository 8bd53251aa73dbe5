// Reads the hedge and the currency said before a number, and the hedge said after it, in folded text.
import type { Hedge } from '../domain.js';
import { MONEY_PREFIXES as ENGLISH_MONEY, PREFIX_HEDGES as ENGLISH_PREFIXES, SUFFIX_HEDGES as ENGLISH_SUFFIXES } from './en/numbers.js';
import { MONEY_PREFIXES as CHINESE_MONEY, PREFIX_HEDGES as CHINESE_PREFIXES, SUFFIX_HEDGES as CHINESE_SUFFIXES } from './zh/numbers.js';

export interface Before {
  readonly start: number;
  readonly hedge: Hedge | null;
  /** The currency said before the number: RMB 6.35bn. */
  readonly money: string | null;
  /** The hedge's own word: 近 before years is no hedge (近5年), and the reader must know. */
  readonly word: string | null;
}

export interface After {
  readonly end: number;
  readonly hedge: Hedge | null;
}

// 左右 and 上下 that start another word: 上下游, 左右手.
const NOT_AFTER: Readonly<Record<string, RegExp>> = { 左右: /[手岸两侧邻]/, 上下: /[游联级班学车]/, 以下: /[简合统]/ };
const WORD_END = /[a-z0-9]/;
// "what about 480" asks after 480; it does not hedge it.
const ASKING_ABOUT = /(?:what|how) $/;

function endsWithWord(text: string, end: number, floor: number, word: string): boolean {
  const start = end - word.length;
  if (start < floor || !text.startsWith(word, start)) return false;
  return !/^[a-z]/.test(word) || !WORD_END.test(text[start - 1] ?? ' ');
}

function moneyBefore(text: string, end: number, floor: number): { readonly start: number; readonly money: string } | null {
  const bare = text[end - 1] === ' ' ? end - 1 : end;
  for (const [word, money] of [...ENGLISH_MONEY, ...Object.entries(CHINESE_MONEY)]) {
    if (endsWithWord(text, bare, floor, word)) return { start: bare - word.length, money };
  }
  return null;
}

interface HedgeWord {
  readonly start: number;
  readonly hedge: Hedge;
  readonly word: string;
}

function chineseHedgeBefore(text: string, end: number, floor: number, startsWithScale: boolean): HedgeWord | null {
  for (const { word, hedge, not, beforeScale } of CHINESE_PREFIXES) {
    const start = end - word.length;
    if (start < floor || !text.startsWith(word, start)) continue;
    if (beforeScale === true && !startsWithScale) continue;
    if (not !== undefined && start > 0 && not.includes(text[start - 1] ?? '\n')) continue;
    return { start, hedge, word };
  }
  return null;
}

function englishHedgeBefore(text: string, end: number, floor: number): HedgeWord | null {
  if (text[end - 1] === '~') return end - 1 < floor ? null : { start: end - 1, hedge: 'about', word: '~' };
  if (text[end - 1] !== ' ') return null;
  for (const [word, hedge] of ENGLISH_PREFIXES) {
    if (!endsWithWord(text, end - 1, floor, word)) continue;
    const start = end - 1 - word.length;
    if (word === 'about' && ASKING_ABOUT.test(text.slice(Math.max(0, start - 5), start))) continue;
    return { start, hedge, word };
  }
  return null;
}

/** What is said before the number at `start`, not reaching back over `floor`: 超, nearly, RMB, over RMB. */
export function before(text: string, start: number, floor: number, startsWithScale: boolean): Before {
  let at = start;
  const nearest = moneyBefore(text, at, floor);
  if (nearest !== null) at = nearest.start;
  const bare = text[at - 1] === ' ' && /[\u4e00-\u9fff]/.test(text[at - 2] ?? '') ? at - 1 : at;
  const hedge = chineseHedgeBefore(text, bare, floor, startsWithScale) ?? englishHedgeBefore(text, at, floor);
  if (hedge !== null) at = hedge.start;
  const further = nearest === null && hedge !== null ? moneyBefore(text, at, floor) : null;
  if (further !== null) at = further.start;
  return { start: at, hedge: hedge?.hedge ?? null, money: nearest?.money ?? further?.money ?? null, word: hedge?.word ?? null };
}

/** What is said right after the number or its unit: 左右, 以上, " or more", "-odd". */
export function after(text: string, end: number): After {
  for (const [word, hedge] of CHINESE_SUFFIXES) {
    const next = text[end + word.length] ?? '';
    if (text.startsWith(word, end) && NOT_AFTER[word]?.test(next) !== true) return { end: end + word.length, hedge };
  }
  for (const [word, hedge] of ENGLISH_SUFFIXES) {
    if (text.startsWith(word, end) && !WORD_END.test(text[end + word.length] ?? '')) return { end: end + word.length, hedge };
  }
  return { end, hedge: null };
}
