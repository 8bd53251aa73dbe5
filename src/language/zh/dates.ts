// The ways dates are written in Chinese, over folded text: 2024年7月26日, 1-10月, 上半年, 昨日, 去年.
import {
  type Anchor,
  type DateRule,
  dayIn,
  daysFrom,
  isDay,
  isoDay,
  isoMonth,
  monthsIn,
  period,
  type ReadDate,
  type SaidYear,
  UNRESOLVED,
} from '../calendar.js';
import { DIGITS } from './numbers.js';
import { hanziValue } from './read-number.js';

/** Days counted from the anchor. */
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  昨夜: -1,
  今日: 0,
  今天: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  明天: 1,
  明日: 1,
  后天: 2,
};

/** Years counted from the anchor's. */
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  下年: 1,
  出年: 1,
  旧年: -1,
};

const YEAR = String.raw`(?<![\d.])(?:19|20)\d\d|(?<![\d.])\d\d(?=年\d{1,2}月)|[一二][九〇零○][〇零○一二三四五六七八九]{2}`;
const SAID_YEAR = `(?:(?<year>${YEAR}) ?年度?|(?<relative>${Object.keys(RELATIVE_YEARS).sort().reverse().join('|')}))`;
// A month or a day: figures, or numerals up to 三十一. No digit, numeral, 第 or 几 before it.
const NUMBER = String.raw`\d{1,2}|[一二三四五六七八九十廿卅]{1,3}`;
const STARTS = '(?<![\\d.一二三四五六七八九十第几])';
const TO = ' ?[-~至到] ?';

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d+$/.test(text) ? Number(text) : Number(hanziValue(text) ?? 0n);
}

function yearOf(printed: string): number {
  const figures = [...printed].map((numeral) => DIGITS[numeral] ?? numeral).join('');
  // Two figures: 98年 is 1998, 24年 is 2024.
  if (figures.length === 2) return Number(figures) + (Number(figures) > 50 ? 1900 : 2000);
  return Number(figures);
}

/** The year a match says; null when it says none. */
function saidYear(groups: Record<string, string | undefined>, anchor: Anchor | null): SaidYear | null {
  const { year, relative } = groups;
  if (year !== undefined) return { year: yearOf(year), inferred: false };
  if (relative === undefined) return null;
  return { year: anchor === null ? null : anchor.year + (RELATIVE_YEARS[relative] ?? 0), inferred: true };
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'g');
}

/** The months of 上半年, 第二季度, 前三季度, 全年. */
function partOfYear(part: string): readonly [number, number] {
  if (part === '上半年' || part.startsWith('半年')) return [1, 6];
  if (part === '下半年') return [7, 12];
  if (part === '全年') return [1, 12];
  if (part.startsWith('前')) return [1, 3 * numberOf(part[1])];
  const quarter = numberOf(part.replace('第', '')[0]);
  return [3 * quarter - 2, 3 * quarter];
}

function readPart(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  const part = groups['part'] ?? '';
  const [first, last] = partOfYear(part);
  const kind = last - first === 2 ? 'quarter' : 'range';
  const said = saidYear(groups, anchor);
  if (said !== null) return said.year === null ? UNRESOLVED : monthsIn(said, first, last, anchor, kind);
  return anchor === null ? UNRESOLVED : monthsIn({ year: anchor.year, inferred: true }, first, last, anchor, kind);
}

function readDays(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  const said = saidYear(groups, anchor);
  const month = numberOf(groups['month']);
  const first = dayIn(said, month, numberOf(groups['day']?.replace(' ', '')), anchor);
  if (first === null || groups['lastDay'] === undefined) return first;
  const last = dayIn(said, month, numberOf(groups['lastDay']), anchor);
  return last === null ? null : period('range', first.value.from, last.value.to, first.value.inferred);
}

/** 26日 alone: of the anchor's month, or of the month before when that day is still to come. */
function readDayAlone(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  const day = numberOf(groups['day']);
  if (anchor === null) return null;
  const month = day > anchor.day ? daysFrom(anchor, -anchor.day) : anchor;
  if (!isDay(month.year, month.month, day)) return null;
  const iso = isoDay(month.year, month.month, day);
  return period('day', iso, iso, true);
}

function readYear(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate | null {
  const said = saidYear(groups, anchor);
  if (said === null || said.year === null) return UNRESOLVED;
  return period(said.inferred ? 'relative' : 'year', String(said.year), String(said.year), said.inferred);
}

function readNearMonth(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate {
  if (anchor === null) return UNRESOLVED;
  const month = groups['near']?.startsWith('上') === true ? daysFrom(anchor, -anchor.day) : anchor;
  const iso = isoMonth(month.year, month.month);
  return period('relative', iso, iso, true);
}

function readNearDay(groups: Record<string, string | undefined>, anchor: Anchor | null): ReadDate {
  if (anchor === null) return UNRESOLVED;
  const day = daysFrom(anchor, RELATIVE_DAYS[groups['word'] ?? ''] ?? 0);
  const iso = isoDay(day.year, day.month, day.day);
  return period('relative', iso, iso, true);
}

export const dateRules: readonly DateRule[] = [
  // 2024年7月26日, 5月9日, 今年11月17日, 7月1-5日
  {
    pattern: pattern(
      `(?:${SAID_YEAR} ?)?${STARTS}(?<month>${NUMBER}) ?月 ?(?<day>[1-3] \\d|${NUMBER})(?:[日号]?${TO}(?<lastDay>${NUMBER}))? ?[日号](?!线)`,
    ),
    needs: '月',
    read: readDays,
  },
  // 2024年7月, 5月份, 1-10月, 去年1至5月
  {
    pattern: pattern(`(?:${SAID_YEAR} ?)?${STARTS}(?<month>${NUMBER})(?: ?月?${TO}(?<last>${NUMBER}))? ?月份?(?![饼亮球经])`),
    needs: '月',
    read: (groups, anchor) => {
      const first = numberOf(groups['month']);
      const last = groups['last'];
      return monthsIn(
        saidYear(groups, anchor),
        first,
        last === undefined ? first : numberOf(last),
        anchor,
        last === undefined ? 'month' : 'range',
      );
    },
  },
  // 2026年上半年, 2026上半年, 2024年半年报, 第三季度, 前三季度, 今年一季度
  {
    pattern: pattern(
      `(?:(?:(?<year>${YEAR}) ?年?|(?<relative>${Object.keys(RELATIVE_YEARS).join('|')})) ?)?(?<part>上半年|下半年|半年(?:度|报)|第?[一二三四1-4]季度|前[二三两23](?:个)?季度)`,
    ),
    needs: '半季',
    read: readPart,
  },
  // 前十个月, 今年前5个月, 头两个月
  {
    pattern: pattern(
      `(?:(?:(?<year>${YEAR}) ?年|(?<relative>${Object.keys(RELATIVE_YEARS).join('|')})) ?)?(?:(?<![日目此之以提])前(?=[^月]{1,3}月)|头(?=[^月]{1,3}个月))(?<count>${NUMBER})个?月(?![饼亮球经])`,
    ),
    needs: '月',
    read: (groups, anchor) => {
      const last = numberOf(groups['count']);
      const said = saidYear(groups, anchor);
      if (last < 1 || last > 12) return null;
      if (said?.year === null || (said === null && anchor === null)) return UNRESOLVED;
      return monthsIn(said ?? { year: anchor?.year ?? 0, inferred: true }, 1, last, anchor, 'range');
    },
  },
  // 2023年全年
  { pattern: pattern(`${SAID_YEAR} ?(?<part>全年)`), needs: '全', read: readPart },
  // 2023年, 2023年度, 2023年末, 今年, 上年末
  { pattern: pattern(`${SAID_YEAR}(?:年?(?:[末底]|初(?![步中级始])))?`), needs: '年', read: readYear },
  // 2011-2023, 2019-2022年, 2021年至2025年
  {
    pattern: pattern(`(?<year>${YEAR})年?${TO}(?<last>${YEAR})(?![\\d.])年?`),
    needs: '-~至到',
    read: (groups) => {
      const [from, to] = [yearOf(groups['year'] ?? ''), yearOf(groups['last'] ?? '')];
      return from < to ? period('range', String(from), String(to), false) : null;
    },
  },
  // 年末, 年底 alone: which year is not said, and a bulletin's is mostly not the year it came out in
  { pattern: pattern('(?<![年\\d])年[末底](?!账)'), needs: '末底', read: () => UNRESOLVED },
  // 本月, 上月, 上个月
  { pattern: pattern('(?<near>本月|上个月|(?<!以)上月)'), needs: '月', read: readNearMonth },
  // 昨日, 今天
  { pattern: pattern(`(?<word>${Object.keys(RELATIVE_DAYS).join('|')})`), needs: '天日晚夜早晨', read: readNearDay },
  // 26日, in a report dated 26 July
  { pattern: pattern(`(?<![\\d.月一二三四五六七八九十第计-])(?<day>\\d{1,2})日(?![内间游前后本元])`), needs: '日', read: readDayAlone },
];

/** Said after a date, it opens the date's end: 2023年以来, 5月9日起. */
export const SINCE_AFTER = /(?:以来|至今|以后|之后|起(?![步来点草]))/y;
/** Said before such a date, it belongs to it: 自2023年以来. 自 alone says as much. */
export const SINCE_BEFORE = /(?:自从|自|从)$/;
export const SINCE_ALONE = /自从?$/;
/** Between two dates that make one stretch. */
export const JOINS = / ?(?:[-~至]|到) ?/y;

/** What every one of the rules finds something of. */
export const MAY_HOLD_DATE = /[年月日号季天]|[昨今][晚晨夜早]|(?:19|20)\d\d/;
