// Reads every date of a text, in Chinese and English, at its exact place, resolved against the day it was written.
import type { DateValue } from '../domain.js';
import { type Anchor, anchorOf, type DateKind, type DateRule } from './calendar.js';
import * as english from './en/dates.js';
import { foldFigures } from './fold-figures.js';
import { matchAt } from './number-token.js';
import * as chinese from './zh/dates.js';

export interface DateReading {
  /** UTF-16 offsets into the text as given. */
  readonly start: number;
  readonly end: number;
  /**
   * ISO ends, inclusive. `inferred` when the anchor gave the year or the day. A day or month whose year nothing gives is
   * `--05-09` or `--05`; 昨日 or 去年 without an anchor, and 年末 alone, have null at both ends.
   */
  readonly value: DateValue;
  readonly kind: DateKind;
  /** True where one end is open: 2023年以来. */
  readonly open: boolean;
}

// What may stand before a date and open its end is at most this long ("starting from ").
const LONGEST_OPENING = 16;

/** The rules of each language, and what a text must hold for any of them to find a date: most clauses of a report hold none. */
const languages: readonly { readonly rules: readonly DateRule[]; readonly may: RegExp }[] = [
  { rules: chinese.dateRules, may: chinese.MAY_HOLD_DATE },
  { rules: english.dateRules, may: english.MAY_HOLD_DATE },
];

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
  readonly kind: DateKind;
}

function candidates(text: string, anchor: Anchor | null): readonly Found[] {
  const found: Found[] = [];
  const rules = languages.flatMap((language) => (language.may.test(text) ? language.rules : []));
  for (const { pattern, needs, read } of rules) {
    if (needs !== undefined && !Array.from(needs).some((character) => text.includes(character))) continue;
    for (const match of text.matchAll(pattern)) {
      const date = read(match.groups ?? {}, anchor, text, match.index);
      if (date !== null) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first of those that overlap, and of those that start together the longest. */
function apart(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  let end = 0;
  for (const date of found) {
    if (date.start < end) continue;
    kept.push(date);
    end = date.end;
  }
  return kept;
}

/** The first end's year on a second end said without one: 2023年12月1日至9日, 2024年7月26日至8月3日. */
function inYearOf(first: DateValue, second: DateValue): DateValue {
  const year = first.from?.slice(0, 4) ?? '';
  if (!/^\d{4}$/u.test(year) || second.from === null || second.to === null || (!second.inferred && !second.from.startsWith('--')))
    return second;
  const from = second.from.startsWith('--') ? `${year}-${second.from.slice(2)}` : `${year}${second.from.slice(4)}`;
  const to = second.to.startsWith('--') ? `${year}-${second.to.slice(2)}` : `${year}${second.to.slice(4)}`;
  return { ...second, from, to, inferred: first.inferred };
}

/** Two dates with 至 or "to" between them are one stretch, where the second comes after the first. */
function joined(text: string, first: Found, second: Found): Found | null {
  const plain = (kind: DateKind) => kind === 'day' || kind === 'month' || kind === 'year';
  if (!plain(first.kind) || !plain(second.kind)) return null;
  const joins = [chinese.JOINS, english.JOINS].some((pattern) => {
    const match = matchAt(pattern, text, first.end);
    return match !== null && first.end + match[0].length === second.start;
  });
  if (!joins) return null;
  const last = inYearOf(first.value, second.value);
  const { from } = first.value;
  if (from === null || last.to === null || from >= last.to || from.startsWith('--') !== last.to.startsWith('--')) return null;
  const inferred = first.value.inferred || last.inferred;
  return { start: first.start, end: second.end, kind: 'range', value: { type: 'date', from, to: last.to, inferred } };
}

/** Opens the end of a date that 以来, "since" or "onwards" stands beside. */
function opened(text: string, date: Found, floor: number): DateReading {
  if (date.kind === 'range' || date.value.from === null) return { ...date, open: false };
  const before = text.slice(Math.max(floor, date.start - LONGEST_OPENING), date.start);
  const after = matchAt(chinese.SINCE_AFTER, text, date.end) ?? matchAt(english.SINCE_AFTER, text, date.end);
  const alone = chinese.SINCE_ALONE.exec(before) ?? english.SINCE_ALONE.exec(before);
  if (after === null && alone === null) return { ...date, open: false };
  const opening = alone ?? chinese.SINCE_BEFORE.exec(before) ?? english.SINCE_BEFORE.exec(before);
  return {
    start: date.start - (opening?.[0].length ?? 0),
    end: date.end + (after?.[0].length ?? 0),
    value: { ...date.value, to: null },
    kind: 'since',
    open: true,
  };
}

/**
 * Every date of `text`, in order, none overlapping another. `anchor` is the ISO day that 昨日 and a missing year are counted
 * from (a report's date), or null. A day without a year lies in the anchor's year, unless that is over half a year ahead:
 * then in the year before. Never throws.
 */
export function readDates(text: string, anchor: string | null): readonly DateReading[] {
  const folded = foldFigures(text);
  const found = apart(candidates(folded, anchorOf(anchor)));
  const readings: DateReading[] = [];
  let floor = 0;
  for (let index = 0; index < found.length; index += 1) {
    const date = found[index];
    if (date === undefined) break;
    const next = found[index + 1];
    const range = next === undefined ? null : joined(folded, date, next);
    if (range !== null) index += 1;
    const reading = opened(folded, range ?? date, floor);
    readings.push(reading);
    floor = reading.end;
  }
  return readings;
}
