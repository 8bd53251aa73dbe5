// Reads numbers and ordinals written in English words (two hundred and thirty, a million, twenty-first) in folded text.
import { matchAt, type NumberToken, type Skipped } from '../number-token.js';
import { FRACTIONS, ORDINALS, SCALE_WORDS, SMALL_NUMBERS } from './numbers.js';

const WORD = /[a-z]+/y;
// A number word after another: ` hundred`, `-three`, ` and thirty`. Bounded as no number word is longer than ten letters.
const NEXT_WORD = /[ -](?:(and) )?([a-z]{3,10})(?![a-z])/y;
// More words than this are no number anybody writes.
const MOST_WORDS = 20;

class Sum {
  private total = 0n;
  private section = 0n;
  private lowest = 99;
  private last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' = 'none';

  /** Takes a number word, or says false when it cannot follow what was said: "six" after "five". */
  take(word: string): boolean {
    const small = SMALL_NUMBERS.get(word);
    if (small !== undefined) return this.takeSmall(small);
    const places = SCALE_WORDS.get(word);
    if (places === undefined) return false;
    if (places === 2) return this.takeHundred();
    if (places >= this.lowest || this.section === 0n) return false;
    this.total += this.section * 10n ** BigInt(places);
    this.section = 0n;
    this.lowest = places;
    this.last = 'scale';
    return true;
  }

  /** "and" may follow hundred, thousand, million. */
  get open(): boolean {
    return this.last === 'hundred' || this.last === 'scale';
  }

  /** A unit may follow tens: twenty-one. */
  get tens(): boolean {
    return this.last === 'tens';
  }

  get value(): bigint {
    return this.total + this.section;
  }

  private takeSmall(small: number): boolean {
    const fits = this.last === 'tens' ? small > 0 && small < 10 : this.last !== 'unit';
    if (!fits) return false;
    this.section += BigInt(small);
    this.last = small >= 20 ? 'tens' : 'unit';
    return true;
  }

  private takeHundred(): boolean {
    if (this.section === 0n || this.section > 99n) return false;
    this.section *= 100n;
    this.last = 'hundred';
    return true;
  }
}

function token(start: number, end: number, value: bigint, bare: NumberToken['bare'], ordinal: boolean): NumberToken {
  const figures = value.toString();
  return { start, end, value: figures, to: null, mantissa: figures, places: 0, script: 'word', hedge: null, bare, ordinal, unit: null };
}

/** The number in English words that starts at `at` (the first letter of a word), or where to go on when there is none. */
export function wordNumberAt(text: string, at: number): NumberToken | Skipped {
  const first = matchAt(WORD, text, at)?.[0] ?? '';
  let end = at + first.length;
  const ordinal = ORDINALS.get(first);
  if (ordinal !== undefined) return token(at, end, BigInt(ordinal), null, true);
  const sum = new Sum();
  const article = first === 'a' || first === 'an';
  if (!sum.take(article ? 'one' : first)) return { skipTo: Math.max(end, at + 1) };
  let words = 1;
  for (; words < MOST_WORDS; words += 1) {
    const next = matchAt(NEXT_WORD, text, end);
    if (next === null) break;
    const [whole, and, word = ''] = next;
    const unit = ORDINALS.get(word);
    if (sum.tens && unit !== undefined && unit < 10 && and === undefined)
      return token(at, end + whole.length, sum.value + BigInt(unit), null, true);
    if (FRACTIONS.has(word)) return { skipTo: end + whole.length };
    if (and !== undefined && !sum.open) break;
    if (and !== undefined && SMALL_NUMBERS.get(word) === undefined) break;
    if (!sum.take(word)) break;
    end += whole.length;
  }
  if (article && words === 1) return { skipTo: end };
  return token(at, end, sum.value, first === 'one' && words === 1 ? 'one' : null, false);
}
