// Tables of how figures and dates are said to a reader, from the words of a report to the words of an answer.
import { describe, expect, it } from 'vitest';
import type { DateValue, Quantity } from '../../src/domain.js';
import { readDates } from '../../src/language/dates.js';
import { add, compare, groupThousands, normalise, shift } from '../../src/language/decimal.js';
import { displayDate, displayQuantity, rankWord, withOriginal } from '../../src/language/display.js';
import { readQuantities } from '../../src/language/quantities.js';

function english(text: string): string | null {
  const [reading] = readQuantities(text);
  return reading === undefined ? null : displayQuantity(reading.quantity, text.slice(reading.start, reading.end), 'en');
}

describe('quantities in English', () => {
  it.each([
    ['6.35 billion yuan', ['63.5亿元', '63.5億元', 'RMB 6.35bn', '6.35 billion yuan']],
    ['more than 6 billion yuan', ['60余亿元', '六十多亿元']],
    ['1 billion yuan', ['10亿元']],
    ['33 billion yuan', ['330亿元']],
    ['at least 1 million yuan', ['百万元以上', '100万元以上']],
    ['over 1 billion yuan', ['超10亿元']],
    ['4.06 trillion yuan', ['4.06万亿元']],
    ['20 yuan', ['20元']],
    ['3 million US dollars', ['300万美元']],
    ['more than 480', ['480余名', '逾480人']],
    ['more than 900', ['900余家']],
    ['over 250,000', ['超25万座']],
    ['over 24,000', ['超2.4万个']],
    ['215,000', ['21.5万套(间)']],
    ['nearly 1,000', ['近千', '近1000家']],
    ['nearly 30%', ['近30%']],
    ['about 5%', ['5%左右']],
    ['100%', ['100%', '百分之百']],
    ['-0.57‰', ['-0.57‰']],
    ['0.94 percentage points', ['0.94个百分点']],
    ['1 percentage point', ['1个百分点']],
    ['1.39 trillion jin', ['1.39万亿斤']],
    ['over 300 billion jin', ['突破3000亿斤']],
    ['140 million person-times', ['1.4亿人次']],
    ['12.44 million', ['1244万人']],
    ['50,000', ['5万辆']],
    ['9,200', ['9200张']],
    ['107 points', ['107分']],
    ['35 km', ['35公里']],
    ['about 500 metres', ['约500米']],
    ['7.448 million mu', ['744.8万亩']],
    ['430 million kWh', ['4.3亿千瓦时']],
    ['501.5 hours', ['501.5小时']],
    ['45 years old', ['45岁']],
    ['1.5–2 million', ['150万-200万人']],
    ['3–5 years', ['3至5年']],
    ['1–1.2 billion yuan', ['10亿-12亿元']],
    ['800,000–1.2 million', ['80万-120万人']],
    ['at most 40', ['不超过40个']],
    ['less than 40', ['不到40个', '低於40個', 'fewer than 40']],
    ['12,345,678', ['12345678个']],
    ['first', ['第一', '第1位']],
    ['12th', ['第12位']],
    ['10th', ['第十场']],
    ['top 10', ['前10名']],
  ])('%s', (expected, texts) => {
    for (const text of texts) expect(english(text)).toBe(expected);
  });

  it('says ranks with their endings', () => {
    expect(['1', '2', '9', '10', '11', '12', '13', '21', '22', '23', '101', '111'].map(rankWord)).toEqual([
      'first',
      'second',
      'ninth',
      '10th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '101st',
      '111th',
    ]);
  });
});

describe('quantities in Chinese', () => {
  const sum: Quantity = { type: 'quantity', value: '6000000000', to: null, unit: 'CNY', hedge: 'more than' };

  it.each(['zh', 'zh-Hant'] as const)('are the printed words (%s)', (language) => {
    expect(displayQuantity(sum, '60余亿元', language)).toBe('60余亿元');
    expect(withOriginal('60余亿元', '60余亿元', language)).toBe('60余亿元');
  });

  it('stand beside an English conversion, but not beside English', () => {
    expect(withOriginal('6.35 billion yuan', '63.5亿元', 'en')).toBe('6.35 billion yuan (63.5亿元)');
    expect(withOriginal('100%', '100%', 'en')).toBe('100%');
    expect(withOriginal('6.35 billion yuan', 'RMB 6.35bn', 'en')).toBe('6.35 billion yuan');
  });
});

describe('dates', () => {
  it.each([
    ['2024-07-26', '26 July 2024', '2024年7月26日'],
    ['2024年5月', 'May 2024', '2024年5月'],
    ['2023年', '2023', '2023年'],
    ['2023年以来', 'since 2023', '2023年以来'],
    ['2023年5月以来', 'since May 2023', '2023年5月以来'],
    ['2011-2023', '2011–2023', '2011年至2023年'],
    ['2016年1-10月', 'January to October 2016', '2016年1月至10月'],
    ['2024年7月1日至5日', '1–5 July 2024', '2024年7月1日至5日'],
    ['2024年7月26日至8月3日', '26 July to 3 August 2024', '2024年7月26日至8月3日'],
    ['2023年12月28日至2024年1月3日', '28 December 2023 to 3 January 2024', '2023年12月28日至2024年1月3日'],
    ['5月9日', '9 May', '5月9日'],
    ['昨日', '', ''],
  ])('%s is %s', (text, inEnglish, inChinese) => {
    const value = readDates(text, null)[0]?.value as DateValue;
    expect(displayDate(value, 'en')).toBe(inEnglish);
    expect(displayDate(value, 'zh')).toBe(inChinese);
  });

  it('says an open beginning', () => {
    const value: DateValue = { type: 'date', from: null, to: '2023', inferred: false };
    expect([displayDate(value, 'en'), displayDate(value, 'zh')]).toEqual(['until 2023', '截至2023年']);
  });
});

describe('decimals', () => {
  it.each([
    ['63.5', 8, '6350000000'],
    ['6350000000', -9, '6.35'],
    ['0.57', 2, '57'],
    ['1.1', 1, '11'],
    ['5', -3, '0.005'],
    ['-33.3', 8, '-3330000000'],
    ['12.5', -1, '1.25'],
    ['0', 8, '0'],
  ])('shift(%s, %i) is %s', (value, places, expected) => {
    expect(shift(value, places)).toBe(expected);
  });

  it('has one spelling for one number', () => {
    expect(['9200', '09200.00', '0.570', '.5', '-0', '-0.50', '00'].map(normalise)).toEqual([
      '9200',
      '9200',
      '0.57',
      '0.5',
      '0',
      '-0.5',
      '0',
    ]);
  });

  it.each([
    ['10', '9', 1],
    ['0.57', '0.6', -1],
    ['-2', '1', -1],
    ['-2', '-3', 1],
    ['1.50', '1.5', 0],
    ['100', '99.99', 1],
  ])('compare(%s, %s)', (a, b, sign) => {
    expect(Math.sign(compare(a, b))).toBe(sign);
    expect(Math.sign(compare(b, a))).toBe(sign === 0 ? 0 : -sign);
  });

  it('adds and groups exactly', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(add('300000000', '50000000')).toBe('350000000');
    expect(['1', '999', '1000', '250000', '77434.5', '-1234567'].map(groupThousands)).toEqual([
      '1',
      '999',
      '1,000',
      '250,000',
      '77,434.5',
      '-1,234,567',
    ]);
  });
});
