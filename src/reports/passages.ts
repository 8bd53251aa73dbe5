// Cuts a report into passages, the smallest things indexed and quoted, at exact offsets, and counts paragraphs as a reader does.

import type { Part, Passage } from '../domain.js';
import { hasHan } from '../language/fold.js';
import { BYLINE_AT_END } from '../language/page-words.js';
import type { Line } from './layout.js';

/** Ends of a passage in Chinese text, each with the closing marks that belong to it. */
const CHINESE_END = /[。！？；;!?]+["”’」』）)]*/gu;
/** Ends of an English sentence: a stop, its closing quotes, a blank, and a capital or a figure. */
const ENGLISH_END =
  /(?<![A-Z]|\b(?:Mr|Mrs|Ms|Dr|No|St|vs|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|U\.S|e\.g|i\.e))[.!?;]+["”’)]*(?=\s+["“(]?[A-Z0-9])/gu;

/** Cuts inside a line; the stop itself is left off, closing quotation marks are kept. */
function cut(line: Line): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  const push = (end: number, next: number) => {
    const piece = line.text.slice(from, end);
    const trimmed = piece.trim();
    if (trimmed !== '' && /[\p{L}\p{N}]/u.test(trimmed)) {
      const start = line.start + from + piece.indexOf(trimmed);
      spans.push({ start, end: start + trimmed.length });
    }
    from = next;
  };
  const pattern = hasHan(line.text) ? CHINESE_END : ENGLISH_END;
  let depth = 0;
  let scanned = 0;
  for (const match of line.text.matchAll(pattern)) {
    // A stop inside brackets does not end the passage: (不含农户；下同).
    for (; scanned < match.index; scanned++) {
      const c = line.text[scanned];
      if (c === '（' || c === '(') depth++;
      if ((c === '）' || c === ')') && depth > 0) depth--;
    }
    if (depth > 0 && /[；;]/u.test(match[0])) continue;
    const closing = match[0].replace(/^[。！？；;!?.]+/u, '');
    const end = match.index + match[0].length;
    push(closing === '' ? match.index : end, end);
  }
  const rest = line.text.replace(/[.。]+$/u, '').length;
  push(Math.max(rest, from), line.text.length);
  return spans;
}

const PART_OF: Record<Line['role'], Part> = { title: 'title', masthead: 'masthead', paragraph: 'body', heading: 'body', page: 'page' };

/** A byline after the first sentence closes its paragraph: (深圳特区报记者 罗雅丽 邹媛). */
const opensWithByline = (text: string) => BYLINE_AT_END.exec(text)?.index === 0;

/**
 * All passages in order; `speaker` is filled in later, when people are known. A byline, and what follows it in its line,
 * stand outside the paragraph: whoever spoke there says neither.
 */
export function passagesOf(report: string, lines: readonly Line[], pages: readonly number[] = []): readonly Passage[] {
  const pageAt = (at: number) => (pages.length === 0 ? null : Math.max(1, pages.filter((start) => start <= at).length));
  const passages: Passage[] = [];
  let paragraph = 0;
  for (const line of lines) {
    if (line.role === 'paragraph') paragraph++;
    const spans = line.role === 'title' ? [{ start: line.start, end: line.end }] : cut(line);
    let closed = false;
    for (const [i, span] of spans.entries()) {
      closed ||= i > 0 && opensWithByline(line.text.slice(span.start - line.start, span.end - line.start));
      passages.push({
        report,
        ...span,
        part: PART_OF[line.role],
        paragraph: line.role === 'paragraph' && !closed ? paragraph : null,
        page: pageAt(span.start),
        speaker: null,
      });
    }
  }
  return passages;
}
