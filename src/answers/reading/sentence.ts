// A sentence cut into tokens that an answer may begin and end at: words, and figures, days and foreign names whole.
import type { DateReading } from '../../language/dates.js';
import { unitClass } from '../../language/quantities.js';
import { segment, type Word } from '../../language/segment.js';
import type { ReadPassage } from '../../reports/library.js';

/** A piece of a sentence that no answer cuts through. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** jieba's part of speech; `date`, `num:` with the class of its unit, `foreign` for a name with its dot, `mark` for what is no word. */
  readonly tag: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** A day in pieces: the year may be all that was asked for. */
function piecesOf(folded: string, { start, end, kind }: DateReading): readonly Stretch[] {
  const year = /^[^年]*\d年(?=\d)/u.exec(folded.slice(start, end));
  if (kind === 'relative' || year === null) return [{ start, end, tag: kind === 'relative' ? 'relative' : `date:${kind}` }];
  const cut = start + year[0].length;
  return [
    { start, end: cut, tag: 'date:year' },
    { start: cut, end, tag: 'date:day' },
  ];
}

/** Figures without their hedge, and days, each once; of two that overlap the longer. */
function wholes(read: ReadPassage): readonly Stretch[] {
  const all = [
    ...read.dates.flatMap((date) => piecesOf(read.evidence.folded, date)),
    ...read.quantities.map((q) => ({
      start: q.quantity.unit !== null && q.quantity.unit.length === 3 ? q.start : q.numberStart,
      end: Math.max(q.end, q.numberEnd),
      tag: q.ordinal ? 'num:ordinal' : `num:${unitClass(q.quantity.unit)}`,
    })),
  ].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Stretch[] = [];
  for (const stretch of all) if (!kept.some((k) => k.start < stretch.end && stretch.start < k.end)) kept.push(stretch);
  return kept.sort((a, b) => a.start - b.start);
}

/** 阿尔伯特|·|爱因斯坦 is one name. */
function joinDotted(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined[joined.length - 1];
    const dotted = last !== undefined && (/[·•]$/u.test(last.text) || /^[·•]/u.test(token.text));
    if (dotted && last.end === token.start && /^[\p{Script=Han}·•]+$/u.test(last.text + token.text))
      joined[joined.length - 1] = { text: last.text + token.text, start: last.start, end: token.end, tag: 'foreign' };
    else joined.push(token);
  }
  return joined;
}

/** The tokens of a sentence, in order, without blanks. Offsets count from its start. */
export function tokensOf(read: ReadPassage): readonly Token[] {
  const { folded } = read.evidence;
  const stretches = wholes(read);
  const tokens: Token[] = [];
  const put = (start: number, end: number, tag: string) => {
    const text = folded.slice(start, end);
    if (text.trim() === '') return;
    tokens.push({ text, start, end, tag: /[\p{L}\p{N}]/u.test(text) ? tag : 'mark' });
  };
  let next = 0;
  let from = 0;
  for (const word of segment(folded) as readonly Word[]) {
    // What a figure or a day leaves of a word is a token of its own.
    let start = Math.max(word.start, from);
    while (start < word.end) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.start >= word.end) {
        put(start, word.end, word.tag);
        break;
      }
      if (stretch.start > start) put(start, stretch.start, word.tag);
      put(stretch.start, stretch.end, stretch.tag);
      from = stretch.end;
      start = stretch.end;
      next++;
    }
  }
  return joinDotted(tokens);
}
