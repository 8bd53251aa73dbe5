// Puts the pieces of a PDF's page together into lines, and lines into paragraphs: no running heads, page numbers or footnote marks.

/** A piece of text with its place on the page, in points from the lower left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of one page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Pieces this near in height stand in one line. */
const SAME_LINE = 0.5;
/** Smaller than this beside its line, a number is a footnote's mark. */
const MARK = 0.75;
/** A blank as wide as this share of a character parts two Latin words. */
const GAP = 0.18;
/** Wider than this many characters, it parts two cells of a table. */
const CELL = 1.6;

const isMark = (piece: Piece, height: number) => piece.height < height * MARK && /^[\d①-⑳*†[\]]{1,4}$/u.test(piece.text.trim());

function lineOf(pieces: readonly Piece[]): PageLine | null {
  const row = [...pieces].sort((a, b) => a.x - b.x);
  const height = Math.max(...row.map((p) => p.height));
  let text = '';
  let end = row[0]?.x ?? 0;
  const left = end;
  for (const piece of row.filter((p) => !isMark(p, height))) {
    const gap = piece.x - end;
    if (text !== '' && gap > height * CELL) text += '\t';
    else if (text !== '' && gap > height * GAP && /[a-z\d,.;:)]$/iu.test(text) && /^[a-z\d(]/iu.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  const trimmed = text.trim();
  return trimmed === '' ? null : { text: trimmed, left, right: end, y: Math.min(...row.map((p) => p.y)), height };
}

/** The lines of a page, from the top. */
export function linesOfPage(pieces: readonly Piece[]): readonly PageLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].filter((p) => p.text.trim() !== '').sort((a, b) => b.y - a.y)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    const tall = Math.max(piece.height, first?.height ?? 0);
    if (row !== undefined && first !== undefined && first.y - piece.y < tall * SAME_LINE) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => lineOf(row) ?? []);
}

const PAGE_NUMBER = /^(?:[-—–·\s]*\d{1,4}[-—–·\s]*|第\s*\d+\s*页.{0,12}|page \d+(?: of \d+)?|\d+\s*\/\s*\d+)$/iu;
/** Lines from the edge of a page among which running heads are looked for. */
const EDGE = 2;

/** Lines without the page numbers and the heads and feet that other pages repeat. */
export function withoutRunning(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const edge = (lines: readonly PageLine[]) => [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  const shape = (line: PageLine) => line.text.replace(/\d+/gu, '#').replace(/\s/gu, '');
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edge(page).map(shape))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  return pages.map((page) => {
    const edges = new Set(edge(page));
    return page.filter((line) => !edges.has(line) || (!PAGE_NUMBER.test(line.text) && (counts.get(shape(line)) ?? 0) < least));
  });
}

/** A line this far short of the right edge, in characters, ends its paragraph. */
const SHORT = 2.5;
/** A line set in by this many characters begins one. */
const INDENT = 1.2;

/** The paragraphs of all pages as one text, and where each page begins in it; a line broken inside Chinese words is joined. */
export function joinLines(pages: readonly (readonly PageLine[])[]): { readonly text: string; readonly pages: readonly number[] } {
  const all = pages.flat();
  const right = Math.max(0, ...all.map((line) => line.right));
  const left = Math.min(...all.map((line) => line.left));
  let text = '';
  const starts: number[] = [];
  let last: PageLine | null = null;
  for (const page of pages) {
    let begins = true;
    for (const line of page) {
      const apart =
        last !== null &&
        (right - last.right > last.height * SHORT ||
          line.left - left > line.height * INDENT ||
          Math.abs(last.height - line.height) > 1 ||
          last.text.includes('\t') ||
          line.text.includes('\t'));
      if (apart) text += '\n';
      else if (last !== null && /[\p{Script=Latin}\d,.;:)]$/u.test(text) && /^[\p{Script=Latin}\d(]/u.test(line.text)) text += ' ';
      if (begins) starts.push(text.length);
      begins = false;
      text += line.text;
      last = line;
    }
    if (begins) starts.push(text.length);
  }
  return { text, pages: starts };
}
