// Finds the number that starts at a place of folded text, whichever way it is written: figures, numerals or English words.
import { NAMING_WORDS } from './en/numbers.js';
import { wordNumberAt } from './en/read-number.js';
import { figureAt, matchAt, type NumberToken, type Skipped } from './number-token.js';
import { DIGITS, NUMBER_NAMES, SCALES, TENS } from './zh/numbers.js';
import { hanziNumberAt } from './zh/read-number.js';

// Currency letters may touch a figure (RMB6.35bn); other letters make it a code (C919, covid-19).
const CURRENCY_BEFORE = /(?:rmb|cny|usd|hkd|eur|jpy|gbp)$/;
const CODE_BEFORE = /(?:[a-z_]|[a-z]-)$/;
// pm2.5 is one code.
const REST_OF_CODE = /[0-9a-z]+(?:\.\d+)?/y;
const PERCENT = /([百千])分之/y;
const WHOLE_PERCENT = /百分(?:之)?百/y;
// `line `, `no. `, `covid-`: the longest naming word has seven letters.
const NAMING_BEFORE = /(?:^|[^a-z])([a-z]{1,8})\.? $/;

function isNumeral(character: string): boolean {
  return DIGITS[character] !== undefined || SCALES[character] !== undefined || TENS[character] !== undefined;
}

/** 百分之三十, 百分之0.5, 百分百. */
function percentAt(text: string, at: number): NumberToken | null {
  const whole = matchAt(WHOLE_PERCENT, text, at);
  if (whole !== null) {
    const end = at + whole[0].length;
    const value = '100';
    return {
      start: at,
      end,
      value,
      to: null,
      mantissa: value,
      places: 0,
      script: 'hanzi',
      hedge: null,
      bare: null,
      ordinal: false,
      unit: '%',
    };
  }
  const head = matchAt(PERCENT, text, at);
  if (head === null) return null;
  const from = at + head[0].length;
  const number = /\d/.test(text[from] ?? '') ? figureAt(text, from) : hanziNumberAfter(text, from);
  if ('skipTo' in number) return null;
  return { ...number, start: at, script: 'hanzi', bare: null, unit: head[1] === '百' ? '%' : '‰' };
}

/** A numeral after 分之, where the 之 before it makes nothing vague. */
function hanziNumberAfter(text: string, at: number): NumberToken | Skipped {
  return isNumeral(text[at] ?? '') ? hanziNumberAt(text, at) : { skipTo: at };
}

function figureOrCode(text: string, at: number): NumberToken | Skipped {
  const left = text.slice(Math.max(0, at - 3), at);
  if (CODE_BEFORE.test(left) && !CURRENCY_BEFORE.test(left)) {
    return { skipTo: at + (matchAt(REST_OF_CODE, text, at)?.[0].length ?? 1) };
  }
  const number = figureAt(text, at);
  const naming = NAMING_BEFORE.exec(text.slice(Math.max(0, at - 10), at))?.[1];
  return naming !== undefined && NAMING_WORDS.has(naming) ? { skipTo: 'skipTo' in number ? number.skipTo : number.end } : number;
}

/** The number that starts at `at`; where to go on, when what stands there is none; null where no number can start. */
export function numberAt(text: string, at: number): NumberToken | Skipped | null {
  const character = text[at] ?? '';
  if (character >= '0' && character <= '9') return figureOrCode(text, at);
  if (character >= 'a' && character <= 'z') {
    return /[a-z0-9]/.test(text[at - 1] ?? '') ? null : wordNumberAt(text, at);
  }
  if (!isNumeral(character)) return null;
  const percent = percentAt(text, at);
  if (percent !== null) return percent;
  const name = NUMBER_NAMES.find((word) => text.startsWith(word, at));
  return name === undefined ? hanziNumberAt(text, at) : { skipTo: at + name.length };
}
