// A Telegram message as it is built up: pieces of text, each whole inside its tag, and their HTML.
import { markedRuns, type QuoteMarks } from '../quote-marks.js';

/** Telegram's limit for one message: UTF-16 units of the text that remains when the tags are read. */
export const MESSAGE_LIMIT = 4096;

/** A run of plain text inside at most one tag; it is never cut unless it is longer than a whole message. */
export interface Piece {
  readonly text: string;
  readonly open: string;
  readonly close: string;
  /** What stands out in bold inside it. */
  readonly marks?: QuoteMarks | undefined;
}

/** Pieces that belong together, such as a quote and its source line: parted only when they do not fit one message. */
export type Block = readonly Piece[];

/** Telegram's HTML knows three special characters; inside an attribute the quotation mark is a fourth. */
export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const plain = (text: string): Piece => ({ text, open: '', close: '' });
export const bold = (text: string): Piece => ({ text, open: '<b>', close: '</b>' });
export const italic = (text: string): Piece => ({ text, open: '<i>', close: '</i>' });
export const link = (text: string, address: string): Piece => ({
  text,
  open: `<a href="${escapeHtml(address).replaceAll('"', '&quot;')}">`,
  close: '</a>',
});

/** Past this a quote takes more than half a phone's screen: Telegram folds it and the reader opens it. */
const LONG_QUOTE = 300;
export const quote = (text: string, marks: QuoteMarks = []): Piece => ({
  text,
  marks,
  open: text.length > LONG_QUOTE ? '<blockquote expandable>' : '<blockquote>',
  close: '</blockquote>',
});

const html = ({ text, open, close, marks = [] }: Piece): string => {
  const inner = markedRuns(text, marks).map((run) => (run.marked ? `<b>${escapeHtml(run.text)}</b>` : escapeHtml(run.text)));
  return open + inner.join('') + close;
};
const lengthOf = (block: Block): number => block.reduce((sum, piece) => sum + piece.text.length, 0);

/** Where a text longer than a message may be parted: behind a sentence or clause, or between words. */
const BREAKS = [/[。！？；!?;\n]|\.(?= )/g, /[，、：,:]/g, / /g];

/** The end of the longest head of `text` within `limit`: at a sentence if one ends in its second half, else a clause, a blank, a character. */
const cutPoint = (text: string, limit: number): number => {
  const head = text.slice(0, limit);
  for (const pattern of BREAKS) {
    const last = [...head.matchAll(pattern)].at(-1);
    if (last !== undefined && last.index + last[0].length > limit / 2) return last.index + last[0].length;
  }
  const unit = head.charCodeAt(limit - 1);
  const highSurrogate = unit >= 0xd800 && unit <= 0xdbff;
  return highSurrogate ? limit - 1 : limit;
};

/** Parts a piece that no message can hold; every part keeps the whole tag, and nothing stands out any more. */
const cutPiece = (piece: Piece): Piece[] => {
  const parts: Piece[] = [];
  let rest = piece.text;
  while (rest.length > MESSAGE_LIMIT) {
    const at = cutPoint(rest, MESSAGE_LIMIT);
    parts.push({ ...piece, text: rest.slice(0, at), marks: [] });
    rest = rest.slice(at);
  }
  return parts.length === 0 ? [piece] : [...parts, { ...piece, text: rest, marks: [] }];
};

const BETWEEN = '\n\n';

/**
 * Packs blocks into as few messages as hold them, in order.
 * @returns the HTML of each message; none is over Telegram's limit, and none ends inside a tag or a surrogate pair.
 */
export const packMessages = (blocks: readonly Block[]): string[] => {
  const fitting = blocks.flatMap((block) => (lengthOf(block) <= MESSAGE_LIMIT ? [block] : block.flatMap(cutPiece).map((piece) => [piece])));
  const messages: string[] = [];
  let current = '';
  let length = 0;
  for (const block of fitting) {
    const rendered = block.map(html).join('');
    const added = lengthOf(block) + (current === '' ? 0 : BETWEEN.length);
    if (current !== '' && length + added > MESSAGE_LIMIT) {
      messages.push(current);
      current = rendered;
      length = lengthOf(block);
    } else {
      current += (current === '' ? '' : BETWEEN) + rendered;
      length += added;
    }
  }
  return current === '' ? messages : [...messages, current];
};
