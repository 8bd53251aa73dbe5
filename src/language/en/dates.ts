// The ways dates are written in English, over folded text: July 26 2024, 26 July, Jan-Oct, first half of 2026, yesterday.
import {
  type Anchor,
  type DateRule,
  dayIn,
  daysFrom,
  isoDay,
  isoMonth,
  monthsIn,
  period,
  type ReadDate,
  type SaidYear,
  UNRESOLVED,
} from '../calendar.js';
import { before } from '../read-hedge.js';
import { UNITS as CHINESE_UNITS } from '../zh/numbers.js';
import { UNITS } from './numbers.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
// Months that are no other word; the rest (may, march, mar, sep…) need a word like "in" before them when they stand alone.
const CLEAR_MONTH = 'january|february|april|june|july|august|september|october|november|december';
const YEAR = String.raw`(?:19|20)\d\d(?![\d%]|[.,]\d)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)`;
const STARTS = '(?<![a-z0-9.])';
const ENDS = '(?![a-z0-9])';
const TO = '(?: ?- ?| to | through | until | and )';
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  'this year': 0,
  'the current year': 0,
  'last year': -1,
  'this yr': 0,
  'last yr': -1,
  'next yr': 1,
  'the previous year': -1,
  'next year': 1,
};
const SAID_YEAR = `(?:(?<year>${YEAR})|(?<relative>${Object.keys(RELATIVE_YEARS).join('|')}))`;
const RELATIVE_DAYS: Readonly<Record<string, number>> = { 'day before yesterday': -2, yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const ORDER: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 };

function pattern(source: string): RegExp {
  return new RegExp(STARTS + source, 'g');
}

function monthOf(printed: string | undefined): number {
  return MONTHS.indexOf((printed ?? '').slice(0, 3)) + 1;
}

function saidYear(groups: Record<string, string | undefined>, anchor: Anchor | null): SaidYear | null {
  const { year, relative } = groups;
  if (year !== undefined) return { year: Number(year), inferred: false };
  if (relative === undefined) return null;
  return { year: anchor === null ? null : anchor.year + (RELATIVE_YEARS[relative] ?? 0), inferred: true };
}

function readDay(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  return dayIn(saidYear(groups, anchor), monthOf(groups['month']), Number.parseInt(groups['day'] ?? '', 10), anchor);
}

function readMonth(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  const first = monthOf(groups['month']);
  const last = groups['last'] === undefined ? first : monthOf(groups['last']);
  return monthsIn(saidYear(groups, anchor), first, last, anchor, last === first ? 'month' : 'range');
}

/** Halves and quarters; without a year, the anchor's. */
function readPart(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  const said = saidYear(groups, anchor) ?? { year: anchor?.year ?? null, inferred: true };
  if (said.year === null) return UNRESOLVED;
  const which = ORDER[groups['order'] ?? ''] ?? Number(groups['number']);
  const half = /^h/.test(groups['part'] ?? '');
  if (half) return which <= 2 ? monthsIn(said, 6 * which - 5, 6 * which, anchor, 'range') : null;
  return monthsIn(said, 3 * which - 2, 3 * which, anchor, 'quarter');
}

function readQuarters(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  const said = saidYear(groups, anchor) ?? { year: anchor?.year ?? null, inferred: true };
  return said.year === null ? UNRESOLVED : monthsIn(said, 1, groups['count'] === 'two' ? 6 : 9, anchor, 'range');
}

function yearRange(groups: Record<string, string | undefined>): ReadDate | null {
  const from = Number(groups['year']);
  const last = groups['last'] ?? '';
  const to = last.length === 2 ? Number(`${groups['year']?.slice(0, 2)}${last}`) : Number(last);
  return from < to ? period('range', String(from), String(to), false) : null;
}

function readRelativeYear(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate {
  if (anchor === null) return UNRESOLVED;
  const year = String(anchor.year + (RELATIVE_YEARS[groups['relative'] ?? ''] ?? 0));
  return period('relative', year, year, true);
}

function readRelativeMonth(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate {
  if (anchor === null) return UNRESOLVED;
  const month = groups['near'] === 'last' ? daysFrom(anchor, -anchor.day) : anchor;
  const iso = isoMonth(month.year, month.month);
  return period('relative', iso, iso, true);
}

function readRelativeDay(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate {
  if (anchor === null) return UNRESOLVED;
  const day = daysFrom(anchor, RELATIVE_DAYS[groups['word'] ?? ''] ?? 0);
  const iso = isoDay(day.year, day.month, day.day);
  return period('relative', iso, iso, true);
}

function readIso(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  return dayIn({ year: Number(groups['year']), inferred: false }, Number(groups['month']), Number(groups['day']), anchor);
}

// Before a bare year: words after which 2000 is a year even when a plural follows (the 2023 sales).
const YEAR_BEFORE =
  /(?:^|[^a-z])(?:the|in|of|for|since|by|during|until|till|from|to|and|year|calendar|fiscal|full-year|early|late|end|mid|before|after|through)[ -]$/;
// After a bare number: a plural noun makes 2000 a count (2000 firms), unless it is one that years take (2023 results).
const COUNTED_AFTER = /^ (?:people|staff|[a-z]{3,20}[^s\W]s)(?![a-z])/;
const NOT_COUNTED =
  /^ (?:sales|results|figures|prices|earnings|olympics|games|revenues|exports|imports|profits|rankings|targets|was|has|does|is|onwards|versus|this|plans|goals|census)(?![a-z])/;
const SCALE_AFTER = /^[ -]?(?:thousand|million|billion|trillion|bn|mn|k)(?![a-z])/;

/** Whether four figures between 1900 and 2099 stand for a year rather than for an amount. */
function isYear(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 12), start);
  const right = text.slice(end, end + 24);
  if (/[$¥€£#@:/+-]$/.test(left) || /^(?:[%‰+/@]|:\d)/.test(right) || SCALE_AFTER.test(right)) return false;
  const said = before(text, start, 0, false);
  if (said.hedge !== null && said.word !== 'about' && said.word !== 'around' && said.word !== 'over') return false;
  if (said.money !== null) return false;
  for (let length = 1; length <= 3; length += 1) {
    const unit = CHINESE_UNITS.get(right.trimStart().slice(0, length));
    if (unit !== undefined && !unit.not.includes(right.trimStart()[length] ?? '\n')) return false;
  }
  if (/^[万亿余多来]/.test(right)) return false;
  if (UNITS.some(([word]) => right.startsWith(` ${word}`) && !/[a-z0-9]/.test(right[word.length + 1] ?? ' '))) return false;
  return YEAR_BEFORE.test(left) || !COUNTED_AFTER.test(right) || NOT_COUNTED.test(right);
}

export const dateRules: readonly DateRule[] = [
  // 2024-07-26, 2024/7/26, 2024.07.26 13:44:44
  {
    pattern: pattern(
      String.raw`(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)(?:[t ]\d{1,2}:\d{2}(?::\d{2})?(?!\d))?`,
    ),
    read: readIso,
  },
  // 26/07/2024
  {
    pattern: pattern(String.raw`(?<day>\d{1,2})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?!\d)`),
    read: readIso,
  },
  // 2024-07
  {
    pattern: pattern(String.raw`(?<year>(?:19|20)\d\d)-(?<number>0[1-9]|1[0-2])(?![\d-]|年)`),
    read: (groups, anchor) => monthsIn(saidYear(groups, anchor), Number(groups['number']), Number(groups['number']), anchor, 'month'),
  },
  // 26 July 2024, 26th of July, 26 Jul. this year
  { pattern: pattern(`(?:the )?(?<day>${DAY}) (?:of )?(?<month>${MONTH})${ENDS}\\.?(?:,? (?:of )?${SAID_YEAR})?`), read: readDay },
  // July 26 2024, July 26th, Nov. 17
  { pattern: pattern(`(?<month>${MONTH})${ENDS}\\.? (?:the )?(?<day>${DAY})${ENDS}(?:,? (?:of )?${SAID_YEAR})?`), read: readDay },
  // July 2024, July of last year, May this year
  { pattern: pattern(`(?<month>${MONTH})${ENDS}\\.?,? (?:of |in )?${SAID_YEAR}`), read: readMonth },
  // Jan-Oct, January to October 2016
  { pattern: pattern(`(?<month>${MONTH})${ENDS}\\.?${TO}(?<last>${MONTH})${ENDS}\\.?(?:,? (?:of )?${SAID_YEAR})?`), read: readMonth },
  // in May, since March; June
  {
    pattern: new RegExp(`(?<=(?<![a-z])(?:in|since|during|of|by|until|from|to|last|this|early|late|mid) )(?<month>${MONTH})${ENDS}`, 'g'),
    read: readMonth,
  },
  { pattern: pattern(`(?<month>${CLEAR_MONTH})${ENDS}`), read: readMonth },
  // first half of 2026, second quarter, third quarter of last year
  {
    pattern: pattern(
      `(?:the )?(?<order>first|second|third|fourth|1st|2nd|3rd|4th) (?<part>half|quarter)${ENDS}(?:,? (?:of )?(?:the year )?${SAID_YEAR})?`,
    ),
    read: readPart,
  },
  { pattern: pattern(`${SAID_YEAR}(?:'s)? (?<order>first|second|third|fourth) (?<part>half|quarter)${ENDS}`), read: readPart },
  // H1 2026, Q3, 2026 H1
  { pattern: pattern(`(?<part>[hq])(?<number>[1-4])${ENDS}(?:,? (?:of )?${SAID_YEAR})?`), read: readPart },
  { pattern: pattern(`${SAID_YEAR},? (?<part>[hq])(?<number>[1-4])${ENDS}`), read: readPart },
  // first three quarters of 2023
  { pattern: pattern(`(?:the )?first (?<count>two|three) quarters(?:,? (?:of )?${SAID_YEAR})?`), read: readQuarters },
  // 2011-2023, 2011 to 2023, 2023-24
  {
    pattern: pattern(`(?:between )?(?<year>(?:19|20)\\d\\d)${TO}(?<last>(?:19|20)\\d\\d|\\d\\d(?=[^\\d年月日]|$))(?![\\d.,%-]?\\d)(?!年)`),
    read: (groups, _anchor, text, at) =>
      groups['last']?.length === 2 && !/^\d{4}-/.test(text.slice(at, at + 5)) ? null : yearRange(groups),
  },
  // calendar year 2023, the year 2023, end of 2023, year-end 2023
  {
    pattern: pattern(
      `(?:the )?(?:(?:calendar|fiscal|financial|full)[ -])?(?:year|year-end|end of|start of|beginning of|fy) ?(?<year>${YEAR})${ENDS}`,
    ),
    read: (groups) => period('year', groups['year'] ?? null, groups['year'] ?? null, false),
  },
  // 2023 on its own
  {
    pattern: new RegExp(`(?<![\\d.,a-z])(?<year>${YEAR})${ENDS}(?!年)`, 'g'),
    read: (groups, _anchor, text, at) =>
      isYear(text, at, at + 4) ? period('year', groups['year'] ?? null, groups['year'] ?? null, false) : null,
  },
  { pattern: pattern(`(?<relative>${Object.keys(RELATIVE_YEARS).join('|')})${ENDS}`), read: readRelativeYear },
  { pattern: pattern(`(?<near>this|last) month${ENDS}`), read: readRelativeMonth },
  { pattern: pattern(`(?:the )?(?<word>${Object.keys(RELATIVE_DAYS).join('|')})${ENDS}`), read: readRelativeDay },
];

/** Said after a date, it opens the date's end. */
export const SINCE_AFTER = / (?:onwards?|on(?= ?(?:[,.;?!]|$))|and after)(?![a-z])/y;
export const SINCE_BEFORE = /(?<![a-z])(?:from|starting in|starting|as of) $/;
export const SINCE_ALONE = /(?<![a-z])(?:ever since|since|starting in|starting from|starting) $/;
/** Between two dates that make one stretch. */
export const JOINS = /(?: ?- ?| to | through | until )/y;

/** What every one of the rules finds something of. */
export const MAY_HOLD_DATE = /[a-z]{3}|[hq][1-4]|(?:19|20)\d\d|\d[/.]\d/;
