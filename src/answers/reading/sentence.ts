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

/** Words of grammar that jieba takes into a foreign name, before it and behind it: 由约翰·埃尔维, 卡万·肖特以. */
const ROUND_A_NAME = /^([由和与及被]?)([\p{Script=Han}]{2,}[·•].*?)([以则及和与于在的是为]?)$/u;

/** A foreign name without the words of grammar beside it, which are tokens of their own. */
function partName(token: Token): readonly Token[] {
  const [, before = '', name = '', after = ''] = ROUND_A_NAME.exec(token.text) ?? [];
  if (token.tag !== 'foreign' || before + after === '') return [token];
  let at = token.start;
  return [before, name, after].flatMap((text) => {
    const piece = { text, start: at, end: at + text.length, tag: text === name ? token.tag : 'p' };
    at = piece.end;
    return text === '' ? [] : [piece];
  });
}

/** Words of grammar that jieba takes into a word that it guesses: 德邮在, 及佐敦. */
const ROUND_A_GUESS = /^([是在于为及和与由被将以从]?)(.+?)([是在于为及和与由被将以到等时后中]?)$/u;

/** Words, and of those that no dictionary lists what may be a name apart from the words of grammar beside it. */
function wordsOf(folded: string): readonly Word[] {
  const listed = new Set(segment(folded, false).map((w) => `${w.start} ${w.end}`));
  return segment(folded).flatMap((word) => {
    const [, before = '', name = '', after = ''] = ROUND_A_GUESS.exec(word.text) ?? [];
    if (word.text.length < 2 || before + after === '' || listed.has(`${word.start} ${word.end}`)) return [word];
    const at = word.start + before.length;
    const end = at + name.length;
    return [
      { text: before, start: word.start, end: at, tag: 'p' },
      { text: name, start: at, end, tag: word.tag },
      { text: after, start: end, end: word.end, tag: 'p' },
    ].filter((piece) => piece.text !== '');
  });
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
  for (const word of wordsOf(folded)) {
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
  return joinDotted(tokens).flatMap(partName);
}
