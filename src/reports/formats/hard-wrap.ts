// Puts together the lines of a text that was wrapped at a fixed width, as old files and terminals have it.

/** A text with a wider line than this, in columns, is not wrapped, nor is one of short lines alone. */
const WIDEST = 120;
const NARROWEST = 36;
/** A text is wrapped where at least so many of its lines, and this share of them, break off in the middle of a sentence at the edge. */
const LEAST_BROKEN = 3;
const LEAST_SHARE = 0.2;
/** Columns by which a full line may fall short: a mark that hangs over, a character that must not stand first. */
const SLACK = 3;
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

/** The text with its paragraphs on lines of their own; as it came where it is not wrapped. A blank line stays one. */
export function withoutHardWraps(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/u).map(lineOf);
  const full = lines.filter((line) => line.text !== '');
  const edge = Math.max(0, ...full.map((line) => line.end));
  if (edge > WIDEST || edge < NARROWEST) return text;
  const left = Math.min(...full.map((line) => line.indent));
  const marksParagraphs = lines.some((line) => line.text === '') || full.some((line) => line.indent >= left + INDENT);
  const goesOn = (line: Line, next: Line | undefined): boolean => {
    if (line.text === '' || next === undefined || next.text === '' || next.indent >= left + INDENT) return false;
    if (line.end + next.first <= edge - SLACK) return false;
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
