// Says quantities and dates in the asker's language: figures converted exactly, hedges kept, nothing rounded or made up.
import type { DateValue, Hedge, Language, Quantity } from '../domain.js';
import { compare, groupThousands, normalise, shift } from './decimal.js';
import { MONEY_WORDS, MONTH_NAMES, RANK_WORDS, SCALES, UNIT_WORDS } from './en/units.js';

// With more decimals than this a scale word no longer shortens: 12.44 million, but 12,345,678.
const MOST_DECIMALS = 4;
const WORDS: Readonly<Record<Exclude<Hedge, 'range'>, string>> = {
  exactly: '',
  'more than': 'more than ',
  over: 'over ',
  nearly: 'nearly ',
  about: 'about ',
  'at least': 'at least ',
  'at most': 'at most ',
};
// 不到 and "under" leave the figure itself out, as "at most" does not.
const LESS_THAN = /^(?:不到|不足|低[于於]|少[于於]|less than|fewer than|under|below)/i;
// 第十场 is the tenth, not ten; its classifier has no word in English.
const ORDINAL = /^第/;

/** A scale word and the figure in it: 6350000000 → 6.35 and billion. Figures below a million, or not shorter in words, stay whole. */
function scaled(value: string): { readonly figure: string; readonly scale: string } {
  const magnitude = value.startsWith('-') ? value.slice(1) : value;
  for (const [word, places] of SCALES) {
    if (compare(magnitude, shift('1', places)) < 0) continue;
    const figure = shift(value, -places);
    if ((figure.split('.')[1] ?? '').length > MOST_DECIMALS) return { figure: groupThousands(value), scale: '' };
    return { figure: groupThousands(figure), scale: word };
  }
  return { figure: groupThousands(value), scale: '' };
}

function spoken(value: string): string {
  const { figure, scale } = scaled(normalise(value));
  return scale === '' ? figure : `${figure} ${scale}`;
}

/** 1.5–2 million, 800,000–1.2 million: the scale is said once where both ends share it. */
function spokenRange(from: string, to: string): string {
  const low = scaled(normalise(from));
  const high = scaled(normalise(to));
  if (low.scale === high.scale && low.scale !== '') return `${low.figure}–${high.figure} ${high.scale}`;
  return `${spoken(from)}–${spoken(to)}`;
}

/** `first`, `ninth`, `12th`, `21st`. Takes a whole number as a decimal string. */
export function rankWord(value: string): string {
  const word = RANK_WORDS[Number(value)];
  if (word !== undefined && word !== '') return word;
  const teens = /1\d$/.test(value);
  const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };
  return `${value}${teens ? 'th' : (endings[value.at(-1) ?? ''] ?? 'th')}`;
}

function englishUnit(unit: string | null, value: string, to: string | null): string {
  if (unit === null) return '';
  if (unit === '%' || unit === '‰') return unit;
  const money = MONEY_WORDS[unit];
  if (money !== undefined) return ` ${money}`;
  const words = UNIT_WORDS[unit];
  if (words !== undefined) return ` ${to === null && value === '1' ? words[0] : words[1]}`;
  // An ISO code nobody gave a word for is said as it is; a classifier has no word in English.
  return /^[A-Z]{3}$/.test(unit) ? ` ${unit}` : '';
}

/**
 * A figure in the asker's language, without the original beside it: `6.35 billion yuan`, `more than 480`, `first`, `1.5–2 million`.
 * In Chinese it is `printed`, the report's own words. Classifiers that English does without are left out.
 */
export function displayQuantity(quantity: Quantity, printed: string, language: Language): string {
  // 3 1 2 . 4 5万人: digits that a copy sets apart are read together; the quote keeps them as they stand.
  if (language !== 'en') return printed.replace(/(?<=\d) (?=[\d.])|(?<=\d ?\.) (?=\d)/gu, '');
  const { value, to, unit, hedge } = quantity;
  if (unit === 'rank') return hedge === 'at most' ? `top ${groupThousands(value)}` : rankWord(value);
  if (ORDINAL.test(printed) && to === null) return rankWord(value);
  const figure = to === null ? spoken(value) : spokenRange(value, to);
  const hedged = hedge === 'range' ? '' : hedge === 'at most' && LESS_THAN.test(printed) ? 'less than ' : WORDS[hedge];
  return `${hedged}${figure}${englishUnit(unit, normalise(value), to)}`;
}

/** Scales by which a column's unit may multiply its cells, as powers of ten. */
const UNIT_SCALES: readonly (readonly [number, string])[] = [
  [0, ''],
  [3, '千'],
  [4, '万'],
  [6, '百万'],
  [8, '亿'],
];
const CHINESE_UNITS: Readonly<Record<string, string>> = { CNY: '元', USD: '美元', HKD: '港元', EUR: '欧元', JPY: '日元' };

/** A table's cell with the unit that its column gives it: `11.8` as `11.8亿元`, `-3.3` as `-3.3%`; as it stands where none is known. */
export function printedCell({ value, unit }: Quantity, cell: string): string {
  const digits = normalise(cell.replace(/[,，+%]/gu, '').replace(/^[−–]/u, '-'));
  const scale = UNIT_SCALES.find(([places]) => shift(digits, places).replace('-', '') === normalise(value).replace('-', ''));
  if (unit === null || scale === undefined || cell.endsWith('%')) return cell;
  return `${cell}${scale[1]}${CHINESE_UNITS[unit] ?? unit}`;
}

const HAN = /[\u3400-\u9fff]/;

/** In English the original beside its conversion: `6.35 billion yuan (63.5亿元)`; left away where it would say the same again. */
export function withOriginal(display: string, printed: string, language: Language): string {
  if (language !== 'en' || !HAN.test(printed)) return display;
  return `${display} (${printed})`;
}

interface IsoParts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

// 2024, 2024-07, 2024-07-26, and --07-26 of no year.
function partsOf(iso: string): IsoParts {
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  const [, year = '', month, day] = match ?? [];
  return { year: year === '-' ? '' : year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

function englishDate({ year, month, day }: IsoParts): string {
  return [day === null ? '' : String(day), month === null ? '' : (MONTH_NAMES[month] ?? ''), year].filter((part) => part !== '').join(' ');
}

function chineseDate({ year, month, day }: IsoParts): string {
  return `${year === '' ? '' : `${year}年`}${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}

/** The end of a stretch without what it shares with its beginning: 1月 – 10月 of one year. */
function withoutYear(parts: IsoParts): IsoParts {
  return { ...parts, year: '' };
}

function englishRange(from: IsoParts, to: IsoParts): string {
  const oneYear = from.year === to.year && from.month !== null;
  const first = oneYear ? withoutYear(from) : from;
  const within = oneYear && from.month === to.month && from.day !== null;
  const plain = from.month === null || within;
  return `${englishDate(within ? { ...first, month: null } : first)}${plain ? '–' : ' to '}${englishDate(to)}`;
}

function chineseRange(from: IsoParts, to: IsoParts): string {
  const oneYear = from.year === to.year && from.month !== null;
  const oneMonth = oneYear && from.month === to.month && to.day !== null;
  const last = oneYear ? { ...withoutYear(to), month: oneMonth ? null : to.month } : to;
  return `${chineseDate(from)}至${chineseDate(last)}`;
}

/**
 * A date in the asker's language: `26 July 2024` / `2024年7月26日`, `May 2024`, `2023`, `January to October 2016`, `since 2023` /
 * `2023年以来`. A date without a year is said without one. Empty where the text does not say which day it is (both ends null).
 */
export function displayDate(value: DateValue, language: Language): string {
  const english = language === 'en';
  const { from, to } = value;
  if (from === null && to === null) return '';
  const say = english ? englishDate : chineseDate;
  if (from === null) return english ? `until ${say(partsOf(to ?? ''))}` : `截至${say(partsOf(to ?? ''))}`;
  if (to === null) return english ? `since ${say(partsOf(from))}` : `${say(partsOf(from))}以来`;
  if (from === to) return say(partsOf(from));
  return (english ? englishRange : chineseRange)(partsOf(from), partsOf(to));
}
