// Tables of what is read as a date, resolved against a report of 26 July 2024, and what must not be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateReading, readDates } from '../../src/language/dates.js';

const ANCHOR = '2024-07-26';

type Row = readonly [expected: string, kind: DateReading['kind'], inferred: boolean, texts: readonly string[]];

const ROWS: readonly Row[] = [
  [
    '2024-07-26..2024-07-26',
    'day',
    false,
    ['2024-07-26', '2024-07-26 13:44:44', '2024/7/26', '2024.07.26', '26/07/2024', '2024年7月26日', '２０２４年７月２６日'],
  ],
  [
    '2024-07-26..2024-07-26',
    'day',
    false,
    ['二〇二四年七月二十六日', '24年7月26日', 'July 26 2024', 'July 26, 2024', '26 July 2024', '26th of July, 2024', 'Jul. 26th 2024'],
  ],
  ['2024-05-09..2024-05-09', 'day', true, ['5月9日', '五月九日', '5月9号', 'May 9', '9 May', 'the 9th of May', '今年5月9日']],
  ['2024-11-17..2024-11-17', 'day', true, ['11月17日', '十一月十七日', 'Nov 17', '17 November', 'November 17th', '今年11月17日']],
  ['2024-07-26..2024-07-26', 'day', true, ['26日']],
  ['2024-06-28..2024-06-28', 'day', true, ['28日']],
  ['2024-05..2024-05', 'month', false, ['2024年5月', '2024年5月份', 'May 2024', '2024-05', 'May of 2024']],
  ['2023-05..2023-05', 'month', true, ['去年5月', 'May last year', '上年5月份']],
  ['2024-06..2024-06', 'month', true, ['6月', '六月份', 'June']],
  [
    '2016-01..2016-10',
    'range',
    false,
    ['2016年1-10月', '2016年1至10月', 'January to October 2016', 'Jan-Oct 2016', '2016年1月-10月', '2016年1月至10月'],
  ],
  ['2024-01..2024-10', 'range', true, ['1-10月', '1—10月', '1至10月份', 'Jan-Oct', 'January to October', '今年1-10月']],
  [
    '2026-01..2026-06',
    'range',
    false,
    ['2026年上半年', '2026上半年', 'first half of 2026', 'the first half of 2026', 'H1 2026', '2026 H1'],
  ],
  ['2024-01..2024-06', 'range', true, ['上半年', '今年上半年', 'first half', 'first half of this year']],
  ['2024-01..2024-09', 'range', true, ['前三季度', 'first three quarters']],
  ['2023-07..2023-09', 'quarter', false, ['2023年第三季度', '2023年三季度', 'third quarter of 2023', 'Q3 2023', '2023 Q3']],
  ['2024-01..2024-03', 'quarter', true, ['一季度', '第一季度', 'first quarter', 'Q1']],
  ['2023..2023', 'year', false, ['2023年', '2023年度', '2023年末', '2023年底', '2023', 'calendar year 2023', 'end of 2023', '二〇二三年']],
  ['2023..2023', 'relative', true, ['去年', '上年', '上一年', '上年末', 'last year']],
  ['2024..2024', 'relative', true, ['今年', '本年度', 'this year', '今年年底']],
  ['2022..2022', 'relative', true, ['前年']],
  ['2025..2025', 'relative', true, ['明年', 'next year']],
  ['2011..2023', 'range', false, ['2011-2023', '2011—2023年', '2011年至2023年', '2011 to 2023', 'between 2011 and 2023']],
  ['2023..null', 'since', false, ['2023年以来', '自2023年以来', '2023年起', '自2023年', 'since 2023', 'from 2023 onwards', '2023 onwards']],
  ['2023-05..null', 'since', false, ['2023年5月以来', 'since May 2023']],
  ['2024-07-25..2024-07-25', 'relative', true, ['昨日', '昨天', '昨晚', 'yesterday']],
  ['2024-07-26..2024-07-26', 'relative', true, ['今日', '今天', 'today']],
  ['2024-07-24..2024-07-24', 'relative', true, ['前天', '前日', 'the day before yesterday']],
  ['2024-06..2024-06', 'relative', true, ['上月', '上个月', 'last month']],
  ['2024-07-26..2024-08-03', 'range', false, ['2024年7月26日至8月3日', 'July 26 2024 to August 3 2024', '2024-07-26至2024-08-03']],
  ['2024-07-01..2024-07-05', 'range', true, ['7月1-5日', '7月1日至5日', '7月1日-7月5日']],
  ['null..null', 'relative', true, ['年末', '年底']],
];

const cases = ROWS.flatMap(([expected, kind, inferred, texts]) => texts.map((text) => ({ text, expected, kind, inferred })));

describe('dates', () => {
  it.each(cases)('$text is $expected', ({ text, expected, kind, inferred }) => {
    const readings = readDates(text, ANCHOR);
    expect(readings.map(({ value }) => `${value.from}..${value.to}`)).toEqual([expected]);
    expect(readings[0]).toMatchObject({ start: 0, end: text.length, kind, open: kind === 'since' });
    expect(readings[0]?.value.inferred).toBe(inferred);
  });

  it.each([
    ['数据截至2023年底,比2022年增长', ['2023年底', '2022年']],
    ['时间:2024-07-26 13:44:44 来源', ['2024-07-26 13:44:44']],
    ['在5月9日召开的会议上,2023年全市排第一', ['5月9日', '2023年']],
    ['11月17日及11月21日出发', ['11月17日', '11月21日']],
    ['how much in 2023, and since 2022?', ['2023', 'since 2022']],
    ['the 2023 national harvest', ['2023']],
    ['洛阳2023固定资产投资', ['2023']],
    ['2023 results', ['2023']],
    ['bonds to be issued in 2024: amount', ['2024']],
  ])('finds the dates of %s', (text, expected) => {
    expect(readDates(text, ANCHOR).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each([
    ['2024-01-05', '12月28日', '2023-12-28'],
    ['2024-01-05', '1-11月', '2023-01'],
    ['2019-08-13', '11月17日', '2019-11-17'],
    ['2024-03-01', '28日', '2024-02-28'],
    ['2024-03-01', '昨日', '2024-02-29'],
    ['2024-01-01', '昨日', '2023-12-31'],
    ['2024-01-01', '上月', '2023-12'],
  ])('on %s, %s is %s', (anchor, text, expected) => {
    expect(readDates(text, anchor)[0]?.value.from).toBe(expected);
  });

  it.each([
    ['5月9日', '--05-09'],
    ['1-10月', '--01'],
    ['Nov 17', '--11-17'],
    ['昨日', null],
    ['去年', null],
    ['上半年', null],
  ])('without an anchor no year is made up: %s', (text, expected) => {
    expect(readDates(text, null)[0]?.value.from).toBe(expected);
  });
});

describe('what is no date', () => {
  it.each([
    '日前',
    '近日',
    '3个月',
    '5年',
    '五年来',
    '2023人',
    '2000家',
    '2024名',
    '2,023',
    '12.2023',
    '¥2023',
    'over 2000 people',
    '2000 firms',
    '2023.5亿元',
    '2000万元',
    '13月',
    '2023%',
    'it may be',
    'they march on',
    '1.1:50.3:48.6',
    '13:44',
    'second-hand',
    'C2019',
    'a2023',
    '020-20231234',
    '第5',
    '月饼',
    '40日',
    '星期日',
    '',
    '。',
  ])('%s', (text) => {
    expect(readDates(text, ANCHOR)).toEqual([]);
  });
});

describe('on any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...'0123456789-/.:年月日末以来至起自上半去今昨前第季度十一二',
      ...['2023', '2024年', 'since ', ' to ', 'may ', 'July', 'Q1', 'first half', ' of ', '\n', '\ud83d'],
    ),
    { maxLength: 30 },
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    pieces.map((parts) => parts.join('')),
  );

  it('lends no year where the first end has none', () => {
    expect(readDates('july to 8月1日', null).map(({ value }) => [value.from, value.to])).toEqual([['--07', '--08-01']]);
  });

  it('nothing throws, nothing overlaps, both ends are ISO', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(ANCHOR, null, 'not a day'), (text, anchor) => {
        let floor = 0;
        for (const { start, end, value, open } of readDates(text, anchor)) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const iso of [value.from, value.to]) if (iso !== null) expect(iso).toMatch(/^(?:\d{4}|-)(?:-\d{2}){0,2}$/);
          if (open) expect([value.from === null, value.to === null]).toContain(true);
          floor = end;
        }
      }),
      { numRuns: 1500 },
    );
  });
});
