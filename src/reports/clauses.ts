// Cuts a passage into clauses at commas and colons, keeping quotations and brackets whole.
import { hasHan } from '../language/fold.js';

/** A clause; offsets count in the whole text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENING = '“「『（(《‘';
const CLOSING = '”」』）)》’';

/** Where a clause may end in English: a comma before a word that opens another clause. Example: `rose 3%, while exports fell`. */
const ENGLISH_BREAK =
  /[,;:]\s+(?=(?:and|but|while|with|which|who|of which|including|up|down|compared|as|after|before|so|though|although)\b)/giu;

/** The clauses of a stretch of text that begins at `offset` of the whole. */
export function clausesOf(text: string, offset: number): readonly Clause[] {
  const breaks = hasHan(text) ? chineseBreaks(text) : [...text.matchAll(ENGLISH_BREAK)].map((m) => m.index);
  const clauses: Clause[] = [];
  let from = 0;
  for (const at of [...breaks, text.length]) {
    const piece = text.slice(from, at);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const start = offset + from + piece.indexOf(trimmed);
      clauses.push({ start, end: start + trimmed.length, text: trimmed });
    }
    from = at + 1;
  }
  return clauses;
}

function chineseBreaks(text: string): number[] {
  const breaks: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (OPENING.includes(c)) depth++;
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[，,：:]/u.test(c)) {
      // 1,000 and 13:44 are no clause ends.
      const between = /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '') && (c === ',' || c === ':' || c === '：');
      // 以…为主,…为辅 is one construction.
      const coupled = text.slice(0, i).endsWith('为主') && /^[^，,。]{1,40}为辅/u.test(text.slice(i + 1));
      // 不是…,而是… says one thing.
      const turned = /^而是/u.test(text.slice(i + 1));
      if (!between && !coupled && !turned) breaks.push(i);
    }
  }
  return breaks;
}
