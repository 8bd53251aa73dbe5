// Checks a quotation: does a report say this, word for word, and where; and if not, what does it say instead.
import type { Difference, Stretch, Verification } from '../domain.js';
import { BadQuestion } from '../error.js';
import { fold, hasHan } from '../language/fold.js';
import type { Library, ReadReport } from '../reports/library.js';
import { cite } from './cite.js';
import { differences } from './differences.js';

/** A text longer than this is a document and no quotation. */
export const LONGEST_CHECKED = 4000;
/** Fewer characters than this stand in any report: four hanzi, or a dozen letters. */
const SHORTEST = { han: 4, latin: 12 };
/** A sentence that shares less than this part of the character pairs is another sentence. */
const NEAR = 0.4;
const MOST_NEAREST = 3;

/** A text without blanks and marks, folded, and where each character of it stood. */
interface Bare {
  readonly text: string;
  readonly at: readonly number[];
}

/** A mark inside a number (1.2, 3%) belongs to it, and so does the sign before one. */
function isKept(folded: string, i: number): boolean {
  const character = folded[i] ?? '';
  if (/[\p{L}\p{N}%‰]/u.test(character)) return true;
  return /[.-]/u.test(character) && /\d/u.test(folded[i + 1] ?? '') && (character === '-' || /\d/u.test(folded[i - 1] ?? ''));
}

function bare(text: string): Bare {
  const folded = fold(text);
  const at: number[] = [];
  let kept = '';
  for (let i = 0; i < folded.length; i++) {
    if (!isKept(folded, i)) continue;
    kept += folded[i] ?? '';
    at.push(i);
  }
  return { text: kept, at };
}

const bareReports = new WeakMap<ReadReport, Bare>();

function bareOf(report: ReadReport): Bare {
  const known = bareReports.get(report);
  if (known !== undefined) return known;
  const made = bare(report.report.text);
  bareReports.set(report, made);
  return made;
}

/** Who is said to have said it, before the quotation itself: 韩荡表示：“…”. */
const ATTRIBUTION =
  /^[^“"「『。！？]{1,30}(?:说|說|表示|称|稱|介绍|介紹|指出|强调|強調|透露|said|says|told)[^“"「『]{0,10}[:：,，]?\s*(?=[“"「『])/iu;
const OUTER = /^[\s“"「『'‘]+|[\s”"」』'’。.!！?？；;，,]+$/gu;
/** What is left out of a quotation; each part left must stand, in this order. */
const OMISSION = /\s*(?:…+|\.{3,}|\[…\]|\[\.\.\.\]|（略）)\s*/u;

function partsOf(text: string): readonly string[] {
  const attributed = text.trim().replace(ATTRIBUTION, '');
  return attributed
    .split(OMISSION)
    .map((part) => part.replace(OUTER, ''))
    .filter((part) => part !== '');
}

/** A number that goes on after the words, or began before them, is another number: 92 of 9200张, 63.5 of 63.5亿元, 480 of 480余名. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const before = /\d/u.test(text[start] ?? '') && /[\d.]/u.test(text[start - 1] ?? '');
  const after = /\d/u.test(text[end - 1] ?? '') && /^(?:\d|\.\d|[余餘多万萬亿億千百%％‰])/u.test(text.slice(end, end + 2));
  return before || after;
}

/** The first place of some words from an offset on that cuts no number; -1 where there is none. */
function wholeIndexOf(text: string, words: string, from: number): number {
  let start = text.indexOf(words, from);
  while (start >= 0 && cutsNumber(text, start, start + words.length)) start = text.indexOf(words, start + 1);
  return start;
}

/** Where every part stands in the text, in order, letter for letter; null where one does not. */
function standsExactly(text: string, parts: readonly string[]): readonly Stretch[] | null {
  const found: Stretch[] = [];
  let from = 0;
  for (const part of parts) {
    const start = wholeIndexOf(text, part, from);
    if (start < 0) return null;
    from = start + part.length;
    found.push({ start, end: from });
  }
  return found;
}

/** The same with width, script, blanks and marks set aside. */
function standsFolded(whole: Bare, parts: readonly string[]): readonly Stretch[] | null {
  const found: Stretch[] = [];
  let from = 0;
  for (const part of parts) {
    const wanted = bare(part).text;
    const start = wholeIndexOf(whole.text, wanted, from);
    if (wanted === '' || start < 0) return null;
    from = start + wanted.length;
    found.push({ start: whole.at[start] ?? 0, end: (whole.at[from - 1] ?? 0) + 1 });
  }
  return found;
}

/** The passages that a stretch of text runs through, whole. */
function citationsOf(library: Library, { report }: ReadReport, stretches: readonly Stretch[]) {
  return stretches.flatMap((stretch) =>
    report.passages
      .filter((p) => p.start < stretch.end && stretch.start < p.end)
      .map((p) => cite(library, p, { ...stretch, report: report.id })),
  );
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

interface Near {
  readonly report: ReadReport;
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/** The sentences that share most of the text's pairs of characters, best first. */
function nearestTo(reports: readonly ReadReport[], text: string): readonly Near[] {
  const wanted = pairsOf(bare(text).text);
  const near = reports.flatMap((report) =>
    report.report.passages.flatMap(({ start, end }): Near[] => {
      const own = pairsOf(bare(report.report.text.slice(start, end)).text);
      const shared = [...wanted].filter((pair) => own.has(pair)).length;
      const share = wanted.size === 0 ? 0 : shared / wanted.size;
      return share < NEAR ? [] : [{ report, start, end, share }];
    }),
  );
  return near.sort((a, b) => b.share - a.share || a.start - b.start).slice(0, MOST_NEAREST);
}

const isTooShort = (text: string) => {
  const kept = bare(text).text;
  return kept.length < (hasHan(kept) ? SHORTEST.han : SHORTEST.latin);
};

/** A text in another language than every report is a translation, which no comparison of words can check. */
function isTranslated(text: string, reports: readonly ReadReport[]): boolean {
  return reports.length > 0 && reports.every(({ report }) => hasHan(report.text) !== hasHan(text));
}

/**
 * Whether a report says the text word for word: `exact`; `folded` where only width, script, blanks or marks differ; `absent` with the
 * nearest sentence and what differs; `cannot_check` where it is too short or in a language that no report is in.
 * Throws BadQuestion on an empty or overlong text, and on a report that is not there.
 */
export function check(library: Library, text: string, report?: string): Verification {
  if (text.trim() === '') throw new BadQuestion('empty');
  if (text.length > LONGEST_CHECKED) throw new BadQuestion('too-long-to-check');
  if (report !== undefined && !library.reports.has(report)) throw new BadQuestion('no-such-report');
  const reports = [...library.reports].filter(([id]) => report === undefined || id === report).map(([, read]) => read);
  const parts = partsOf(text);
  const nothing = { citations: [], nearest: [], differs: null } as const;
  if (parts.length === 0 || parts.some(isTooShort)) return { result: 'cannot_check', ...nothing };
  for (const read of reports) {
    const exact = standsExactly(read.report.text, parts);
    if (exact !== null) return { result: 'exact', ...nothing, citations: citationsOf(library, read, exact) };
  }
  for (const read of reports) {
    const folded = standsFolded(bareOf(read), parts);
    if (folded !== null) {
      const stands = folded.map(({ start, end }) => read.report.text.slice(start, end));
      const differs = parts.flatMap((said, i): Difference[] => (said === stands[i] ? [] : [{ said, stands: stands[i] ?? '' }]));
      return { result: 'folded', nearest: [], citations: citationsOf(library, read, folded), differs };
    }
  }
  // Only words that stand nowhere can be a translation: a Chinese report may hold an English sentence.
  if (isTranslated(text, reports)) return { result: 'cannot_check', ...nothing };
  const whole = parts.join('');
  const near = nearestTo(reports, whole);
  const [first] = near;
  return {
    result: 'absent',
    citations: [],
    nearest: near.map(({ report: read, start, end }) =>
      cite(library, { report: read.report.id, start, end }, { report: read.report.id, start, end: start }),
    ),
    differs: first === undefined ? null : differences(whole, first.report.report.text.slice(first.start, first.end)),
  };
}
