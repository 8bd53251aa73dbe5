// Puts together the lines of a text that was wrapped at a fixed width, as old files and terminals have it.

import { hasHan } from '../../language/fold.js';

/** A text with a wider line than this, in columns, is not wrapped, nor is one of short lines alone. */
const WIDEST = 120;
const NARROWEST = 36;
/** A text is wrapped where at least so many of its lines, and this share of them, break off in the middle of a sentence at the edge. */
const LEAST_BROKEN = 3;
const LEAST_SHARE = 0.2;
/** Columns by which a full line may fall short: a mark that hangs over, a character that must not stand first. */
const SLACK = 3;
/** Of the edge that most lines reach: a line of hanzi so long that breaks off in mid-sentence goes on, however its digits were set. */
const NEARLY_FULL = 0.75;
/** The share of lines that end no further right than the edge of most. */
const MOST_LINES = 0.9;
/** A day alone on its line, under a title. Example: `2023 年 3 月 20 日`. */
const DAY_ALONE = /^[（(]?(?:19|20)\d\d ?年 ?\d{1,2} ?月(?: ?\d ?\d? ?日)?[）)]?$/u;
/** The number of a page, alone on its line. Example: `- 12 -`. */
const PAGE_NUMBER = /^[-—–]\s?\d{1,4}\s?[-—–]$/u;
/** What a title of two lines ends in, which alone titles nothing. */
const ENDS_TITLE = /^(?:统计公报|工作报告|情况报告|执行情况的报告)$/u;
/** Cells set apart by wide blanks or tabs: a row of a table is a line of its own. */
const isRow = ({ text }: { readonly text: string }): boolean => /\S(?: {2,}|\t)\S/u.test(text);
/** A line set in by this many columns begins a paragraph. */
const INDENT = 2;

interface Line {
  readonly text: string;
  /** Columns before its first character, and to its end; a hanzi or a full-width mark takes two. */
  readonly indent: number;
  readonly end: number;
  /** Columns of what cannot be broken at its beginning: a hanzi, a word, a number. */
  readonly first: number;
}

const columns = (text: string) =>
  [...text].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000]/u.test(c) ? 2 : 1), 0);
const endsSentence = (text: string) => /[。！？!?:：;；.…][”"’」』)）]*$/u.test(text);
/** A number, a bullet or a heading: it begins a line of its own. */
const BEGINS = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．](?!\d)|第[一二三四五六七八九十百\d]+[章节条部分]|[-—*·●■◆#•]|表\s?\d)/u;

function lineOf(raw: string): Line {
  const text = raw.trim();
  const indent = columns(/^\s*/u.exec(raw)?.[0] ?? '');
  return { text, indent, end: indent + columns(text), first: columns(/^(?:[\p{Script=Latin}\d.,%]+|.)/u.exec(text)?.[0] ?? '') };
}

/** Without the numbers of pages, and the blank lines around them. */
function withoutPages(lines: readonly Line[]): readonly Line[] {
  const isPage = (at: number) => PAGE_NUMBER.test(lines[at]?.text ?? '');
  const isBlank = (at: number) => lines[at]?.text === '';
  return lines.filter((_, i) => !isPage(i) && !(isBlank(i) && (isPage(i - 1) || isPage(i + 1))));
}

/** The text with its paragraphs on lines of their own; as it came where it is not wrapped. A blank line stays one. */
export function withoutHardWraps(text: string): string {
  const lines = withoutPages(text.split(/\r\n|[\r\n]/u).map(lineOf));
  const full = lines.filter((line) => line.text !== '');
  const edge = Math.max(0, ...full.map((line) => line.end));
  if (edge > WIDEST || edge < NARROWEST) return text;
  const usual = full.map((line) => line.end).sort((a, b) => a - b)[Math.floor(full.length * MOST_LINES)] ?? edge;
  const left = Math.min(...full.map((line) => line.indent));
  const marksParagraphs = lines.some((line) => line.text === '') || full.some((line) => line.indent >= left + INDENT);
  const goesOn = (line: Line, next: Line | undefined): boolean => {
    if (line.text === '' || next === undefined || next.text === '' || next.indent >= left + INDENT) return false;
    if (isRow(line) || isRow(next)) return false;
    if (ENDS_TITLE.test(next.text) && hasHan(line.text) && !endsSentence(line.text)) return true;
    const breaksOff = /[\p{Script=Han}\d，、）)%”]$/u.test(line.text) && hasHan(line.text) && line.end >= usual * NEARLY_FULL;
    if (line.end + next.first <= edge - SLACK && !breaksOff) return false;
    if (DAY_ALONE.test(next.text)) return false;
    return !BEGINS.test(next.text) && (marksParagraphs || !endsSentence(line.text));
  };
  const broken = lines.filter((line, i) => goesOn(line, lines[i + 1]) && !endsSentence(line.text)).length;
  if (broken < LEAST_BROKEN || broken < full.length * LEAST_SHARE) return text;
  let result = '';
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before !== undefined) {
      const words = /[\p{Script=Latin}\d,.;:)%]$/u.test(before.text) && /^[\p{Script=Latin}\d($]/u.test(line.text);
      result += goesOn(before, line) ? (words && !/\p{L}-$/u.test(before.text) ? ' ' : '') : '\n';
    }
    result += line.text;
  }
  return result;
}
