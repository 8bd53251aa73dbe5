// Reads every quantity of a text, in Chinese and English: the number, its hedge and its unit, each at its exact place.
import type { Hedge, Quantity } from '../domain.js';
import { readDates } from './dates.js';
import { add, compare, shift } from './decimal.js';
import { RANGE_WORDS } from './en/numbers.js';
import { foldFigures } from './fold-figures.js';
import { numberAt } from './number-at.js';
import { withoutIdentifiers } from './number-masks.js';
import type { NumberToken } from './number-token.js';
import { englishOrdinal, type OrdinalToken, ordinalAt } from './ordinals.js';
import { after, type Before, before } from './read-hedge.js';
import { type UnitToken, unitAt } from './read-unit.js';
import { GRADED, GRADING, NAMING_SUFFIXES, ONLY, RANGE_MARKS, SCALES } from './zh/numbers.js';

export { type UnitClass, unitClass } from './unit-class.js';

export interface QuantityReading {
  /** UTF-16 offsets into the text as given: from the hedge or currency before the number to the unit or hedge after it. */
  readonly start: number;
  readonly end: number;
  /** Its unit is in simplified script, whatever the text's. */
  readonly quantity: Quantity;
  /** The number alone, scale and inner hedge included: `60余亿` of `60余亿元`. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** 第三, 第十场, first, 三级响应: a place in an order and no amount; its unit is `rank` where it says how high something stands. */
  readonly ordinal: boolean;
}

interface Amount {
  readonly end: number;
  readonly numberEnd: number;
  readonly value: string;
  readonly to: string | null;
  readonly unit: UnitToken | null;
}

const HAN = /[\u4e00-\u9fff]/;
// 近5年 is the last five years, not nearly five.
const NOT_NEARLY = new Set(['年', '个月', '天', '日', '周', '周年', '小时', '届', '期', '次']);
// 过去一年, 一天天, 一里: after a bare 一 these units tell no amount.
const IN_PASSING = new Set(['年', '天', '周', '里', '夜', '晚', '秒', '岁']);
// 两成半, 三年半, 两倍半: half of the unit more.
const HALVED = new Set(['成', '年', '倍', '天', '小时', '公里', '亩', '斤', '里', '岁']);
// 一个半月, 两个多小时: the half or the hedge stands inside the unit.
const INSIDE_UNIT = /^(?:半|多)(?:月|小时)/;
// 3年多, 10公里余; not 3个多元 or 10家多方.
const MORE_AFTER_UNIT = /^[多余](?![元种样个家次方层项名])/;
// Left of a minus that belongs to the number: 为-0.57‰, "(-3%".
const BEFORE_MINUS = /[\s(,:;"'=<>\u3000，。；：、为是达至降率]/;

/** The unit after a number with what it adds to it: 半 (a half more), 多 (more than). */
interface Measured {
  readonly unit: UnitToken | null;
  readonly half: boolean;
  readonly hedge: Hedge | null;
}

function measured(text: string, number: NumberToken): Measured {
  if (number.unit !== null) return { unit: { end: number.end, unit: number.unit, sort: 'measure' }, half: false, hedge: null };
  const unit = unitAt(text, number.end, number);
  if (unit === null) return { unit, half: false, hedge: null };
  const rest = text.slice(unit.end, unit.end + 3);
  if (unit.unit === '个' && INSIDE_UNIT.test(rest)) {
    const month = rest[1] === '月';
    const whole: UnitToken = { end: unit.end + (month ? 2 : 3), unit: month ? '个月' : '小时', sort: 'measure' };
    return { unit: whole, half: rest.startsWith('半'), hedge: rest.startsWith('多') ? 'more than' : null };
  }
  if (rest.startsWith('半') && HALVED.has(unit.unit) && rest[1] !== '年')
    return { unit: { ...unit, end: unit.end + 1 }, half: true, hedge: null };
  if (unit.sort === 'measure' && MORE_AFTER_UNIT.test(rest))
    return { unit: { ...unit, end: unit.end + 1 }, half: false, hedge: 'more than' };
  return { unit, half: false, hedge: null };
}

/** What stands between the ends of a range at `at`; "and" only after "between". */
function rangeMarkAt(text: string, at: number, start: number): string | undefined {
  if (text.startsWith(' and ', at) && endsAt(text, 'between ', start)) return ' and ';
  return [...RANGE_MARKS, ...RANGE_WORDS].find((mark) => text.startsWith(mark, at));
}

/** The second end of a range that starts with `first`: 10亿-12亿元, 3至5年, 5 to 10%. Null where none follows. */
function rangeAfter(text: string, first: NumberToken, unit: UnitToken | null): Amount | null {
  let at = unit?.end ?? first.end;
  const mark = rangeMarkAt(text, at, first.start);
  if (mark === undefined || first.hedge !== null) return null;
  at += mark.length;
  const second = numberAt(text, at);
  if (
    second === null ||
    'skipTo' in second ||
    second.start !== at ||
    second.script !== first.script ||
    second.hedge !== null ||
    second.ordinal
  )
    return null;
  const secondUnit = measured(text, second).unit;
  if (unit !== null && unit.unit !== secondUnit?.unit) return null;
  if (secondUnit === null && (second.script === 'hanzi' || /[a-z\d号月日时点-]/.test(text[second.end] ?? ''))) return null;
  const shares = unit === null && first.places === 0 && second.places > 0 && compare(first.mantissa, second.mantissa) < 0;
  const value = shares ? shift(first.value, second.places) : first.value;
  if (compare(value, second.value) >= 0) return null;
  return { end: secondUnit?.end ?? second.end, numberEnd: second.end, value, to: second.value, unit: secondUnit };
}

/** Whether numerals count something here at all: a bare 一条 or 千家 is mostly a way of speaking. */
function countsSomething(text: string, number: NumberToken, unit: UnitToken | null, hedged: boolean): boolean {
  if (isClassYear(number, unit) || isSecondOfPlaces(text, number, unit)) return false;
  if (number.script === 'word') return unit !== null || hedged || (number.bare === null && !hyphened(text, number.end));
  if (number.script === 'figure') return unit !== null || (!startsName(text, number.end) && (hedged || !hyphened(text, number.end)));
  if (number.unit !== null) return true;
  const length = number.end - number.start;
  if (unit === null) {
    const scaled = [...text.slice(number.start, number.end)].some((numeral) => SCALES[numeral] !== undefined);
    return scaled && (hedged ? length >= 2 || number.bare === 'scale' : length >= 4);
  }
  if (hedged) return true;
  if (number.bare === 'scale') return unit.sort === 'measure' && length >= 2 && !text.startsWith('万亿', number.start);
  if (number.bare === 'one')
    return (unit.sort === 'measure' && !IN_PASSING.has(unit.unit)) || ONLY.some((word) => endsAt(text, word, number.start));
  return true;
}

function endsAt(text: string, word: string, end: number): boolean {
  return text.slice(Math.max(0, end - word.length), end) === word;
}

/** 10号线, 13时, 5G, 2023年: what follows the figure makes it part of a name or a date. */
function startsName(text: string, end: number): boolean {
  const next = text[end] ?? '';
  return NAMING_SUFFIXES.has(next) || /[a-z年日]/.test(next);
}

/** 5-star, twenty-foot: a number in a compound word. */
function hyphened(text: string, end: number): boolean {
  return text[end] === '-' && /[a-z]/.test(text[end + 1] ?? '');
}

/** 2023届, 2023级: the year of a class, no count. */
function isClassYear(number: NumberToken, unit: UnitToken | null): boolean {
  return (unit?.unit === '届' || unit?.unit === '级') && /^(?:19|20)\d\d$/.test(number.value);
}

/** 三级应急响应, 提升至二级: how high, not how many, so an ordinal; 6.2级 of an earthquake is a measure. */
function isGrade(text: string, number: NumberToken, unit: UnitToken | null): boolean {
  if (unit?.unit !== '级' || number.places > 0 || number.value.includes('.')) return false;
  return GRADED.test(text.slice(unit.end, unit.end + 4)) || GRADING.test(text.slice(Math.max(0, number.start - 4), number.start));
}

/** 分列二、三名: places in an order, told in numerals. */
function isSecondOfPlaces(text: string, number: NumberToken, unit: UnitToken | null): boolean {
  return unit?.unit === '名' && number.script === 'hanzi' && /[一二三四五六七八九][、,]$/.test(text.slice(0, number.start).slice(-2));
}

function signOf(text: string, start: number, floor: number): { readonly start: number; readonly minus: boolean } {
  const sign = text[start - 1] ?? '';
  const free = start - 1 >= floor;
  if (free && sign === '负') return { start: start - 1, minus: true };
  if (free && sign === '-' && (start === 1 || BEFORE_MINUS.test(text[start - 2] ?? ''))) return { start: start - 1, minus: true };
  return { start, minus: false };
}

/** 长征-5: a figure hung on a word by a hyphen is part of its name, unless a unit says otherwise. */
function hangsOnName(text: string, start: number): boolean {
  return text[start - 1] === '-' && HAN.test(text[start - 2] ?? '');
}

/** A number with its unit, its hedges and, where a second one follows, its range; null where it counts nothing. */
function quantityOf(text: string, number: NumberToken, floor: number): QuantityReading | null {
  const sign = signOf(text, number.start, floor);
  const own = measured(text, number);
  const range = sign.minus || own.half || own.hedge !== null || number.to !== null ? null : rangeAfter(text, number, own.unit);
  let unit = range === null ? own.unit : range.unit;
  let end = range?.end ?? unit?.end ?? number.end;
  const said = before(text, sign.start, floor, SCALES[text[number.start] ?? ''] !== undefined);
  const early: Before = said.word === '近' && NOT_NEARLY.has(unit?.unit ?? '') ? { ...said, start: sign.start, hedge: null } : said;
  const late = after(text, end);
  end = late.end;
  if (unit === null && late.hedge !== null) {
    // "900-odd km": the unit may stand after the hedge.
    unit = unitAt(text, end, number);
    end = unit?.end ?? end;
  }
  const hedge = early.hedge ?? number.hedge ?? own.hedge ?? late.hedge;
  if (unit === null && hangsOnName(text, number.start)) return null;
  if (!countsSomething(text, number, unit, hedge !== null)) return null;
  const tenths = unit?.unit === '成';
  const plain = own.half ? add(range?.value ?? number.value, '0.5') : (range?.value ?? number.value);
  const to = range?.to ?? number.to;
  const value = tenths ? shift(plain, 1) : plain;
  return {
    start: early.start,
    end,
    quantity: {
      type: 'quantity',
      value: sign.minus && value !== '0' ? `-${value}` : value,
      to: to !== null && tenths ? shift(to, 1) : to,
      unit: tenths ? '%' : (early.money ?? unit?.unit ?? null),
      hedge: to === null ? (hedge ?? 'exactly') : 'range',
    },
    numberStart: sign.start,
    numberEnd: range?.numberEnd ?? number.end,
    // 二十届 without 第 names a congress or a committee all the same.
    ordinal: isGrade(text, number, unit) || (unit?.unit === '届' && number.script === 'hanzi' && compare(value, '10') >= 0),
  };
}

function rankOf(token: OrdinalToken): QuantityReading {
  const { start, end, numberStart, numberEnd, value, unit, hedge } = token;
  return { start, end, numberStart, numberEnd, quantity: { type: 'quantity', value, to: null, unit, hedge }, ordinal: true };
}

/**
 * Every quantity of `text`, in order, none overlapping another. Dates, clock times, addresses, phone numbers, codes, ratios
 * and names made with numbers (10号线, 第三产业) are not read. Hedges: 余 多 逾 more than; 超 over; 近 nearly; 约 左右 about;
 * 以上 至少 at least; 以下 不到 至多 at most. Never throws; takes time in proportion to the text.
 */
export function readQuantities(text: string): readonly QuantityReading[] {
  const readable = withoutIdentifiers(foldFigures(text), readDates(text, null));
  const readings: QuantityReading[] = [];
  let floor = 0;
  let at = 0;
  while (at < readable.length) {
    const ordinal = ordinalAt(readable, at);
    const found = ordinal ?? numberAt(readable, at);
    if (found === null) {
      at += 1;
      continue;
    }
    if ('skipTo' in found) {
      at = found.skipTo;
      continue;
    }
    const token = 'script' in found && found.ordinal ? englishOrdinal(readable, found) : found;
    const reading = 'skipTo' in token ? null : 'script' in token ? quantityOf(readable, token, floor) : rankOf(token);
    if (reading !== null) {
      readings.push(reading);
      floor = reading.end;
    }
    at = Math.max(at + 1, reading?.end ?? found.end);
  }
  return readings;
}
