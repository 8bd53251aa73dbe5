// Days, months and years as ISO strings, and how a missing year is inferred from the day of a report.
import type { DateValue } from '../domain.js';

/** The length of an ISO day, 2024-07-25; a month or a year alone is shorter. */
export const DAY_LENGTH = 10;

/** The day that relative dates count from: a report's date, or the day a question is asked. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type DateKind = 'day' | 'month' | 'quarter' | 'year' | 'range' | 'since' | 'relative';

export interface ReadDate {
  readonly value: DateValue;
  readonly kind: DateKind;
}

/** A way a date is written; `read` gives null where the match is no date after all. */
export interface DateRule {
  /** Global; over folded text. */
  readonly pattern: RegExp;
  /** Each match holds one of these characters: a text without them, as most are, is not searched. */
  readonly needs?: string;
  readonly read: (groups: Record<string, string | undefined>, anchor: Anchor | null, text: string, at: number) => ReadDate | null;
}

// A date without a year lies in the anchor's year, unless that is more than half a year ahead: a January report's 12月28日 is past,
// an August report's 11月17日 is to come.
const FURTHEST_AHEAD = 183;
const MILLISECONDS_PER_DAY = 86_400_000;

export function anchorOf(day: string | null): Anchor | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

/** `2024-07`; without a year `--07`, as ISO 8601 writes a month of no year. */
export function isoMonth(year: number | null, month: number): string {
  return `${year === null ? '-' : year}-${padded(month)}`;
}

export function isoDay(year: number | null, month: number, day: number): string {
  return `${isoMonth(year, month)}-${padded(day)}`;
}

/** Whether the calendar has that day; 29 February is held for real when no year is given. */
export function isDay(year: number | null, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day so many days after the anchor (before, when negative). */
export function daysFrom(anchor: Anchor, days: number): Anchor {
  const date = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day) + days * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The year of a month (and day) said without one; null without an anchor. */
function inferredYear(anchor: Anchor | null, month: number, day: number): number | null {
  if (anchor === null) return null;
  const then = Date.UTC(anchor.year, month - 1, day);
  const now = Date.UTC(anchor.year, anchor.month - 1, anchor.day);
  return then - now > FURTHEST_AHEAD * MILLISECONDS_PER_DAY ? anchor.year - 1 : anchor.year;
}

export function period(kind: DateKind, from: string | null, to: string | null, inferred: boolean): ReadDate {
  return { kind, value: { type: 'date', from, to, inferred } };
}

/** A word like 昨日 where no anchor says which day it is. */
export const UNRESOLVED: ReadDate = period('relative', null, null, true);

/** A year as said: with a number, or relative to the anchor (去年), where it is null without an anchor. */
export interface SaidYear {
  readonly year: number | null;
  readonly inferred: boolean;
}

/** One day, in the year said or else inferred; null when the calendar has no such day. */
export function dayIn(said: SaidYear | null, month: number, day: number, anchor: Anchor | null): ReadDate | null {
  const year = said === null ? inferredYear(anchor, month, day) : said.year;
  if (!isDay(year, month, day)) return null;
  const iso = isoDay(year, month, day);
  return period('day', iso, iso, said === null ? anchor !== null : said.inferred);
}

/** From one month to another of one year; without a year, the last of them decides which: a January report's 1-11月 is past. */
export function monthsIn(said: SaidYear | null, first: number, last: number, anchor: Anchor | null, kind: DateKind): ReadDate | null {
  if (first < 1 || last > 12 || first > last) return null;
  const year = said === null ? inferredYear(anchor, last, 1) : said.year;
  return period(kind, isoMonth(year, first), isoMonth(year, last), said === null ? anchor !== null : said.inferred);
}
