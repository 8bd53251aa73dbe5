// Tells the lines of a report apart: title, masthead, paragraphs, sub-headings, and the furniture of the page that carries it.
import { DAY_LENGTH } from '../language/calendar.js';
import { readDates } from '../language/dates.js';
import { BESIDE_DAY, ENGLISH_ISSUER, FURNITURE, ISSUER, MASTHEAD_LABELS, NOTICE, PIECES } from '../language/page-words.js';

export type Role = 'title' | 'masthead' | 'paragraph' | 'heading' | 'page';

/** A line without the blanks around it; offsets count in the whole text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** A first line longer than this is a paragraph and no title. */
const LONGEST_TITLE = 80;
/** A line longer than this is a paragraph even without a full stop: headlines and captions are shorter. */
const LONGEST_HEADING = 60;
/** How far down a masthead is looked for; longer heads are lists of contents. */
const MASTHEAD_LINES = 14;

const endsLikeSentence = (text: string) => /[。！？；!?;…][”"’」』)）]*$|[a-z0-9)"”]\.["”]?$/u.test(text);
const holdsSentence = (text: string) => endsLikeSentence(text) || /[。！？]/u.test(text);
const isFurniture = (text: string) => FURNITURE.some((pattern) => pattern.test(text));
/** A line that begins with a date: 2024年4月30日, 2019-08-13 14:07来源：某报. */
const beginsWithDate = (text: string) =>
  /^[（(]?\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?[)）]?(\s+\d{1,2}:\d{2}(:\d{2})?)?/u.test(text) && text.length < 60;
/** Nothing but a day, with its hour or its page: `February 12, 2024`, `2022年7月19日18时`. */
function isDay(text: string): boolean {
  if (text.length > 60) return false;
  const day = readDates(text, null).find(({ value }) => value.from?.length === DAY_LENGTH && value.from === value.to);
  return day !== undefined && `${text.slice(0, day.start)}${text.slice(day.end)}`.replace(BESIDE_DAY, '') === '';
}
const isDate = (text: string) => beginsWithDate(text) || isDay(text);
/** Pieces side by side, one of them a day: `镜湖晚报 · 体育 | 2023年10月23日 第A11版`. */
const isDateline = (text: string) => text.length < 100 && !/[，。；]/u.test(text) && text.split(PIECES).some(isDay);
const isIssuer = (text: string) => ISSUER.test(text) || ENGLISH_ISSUER.test(text);
const holdsWords = (text: string) => /[\p{L}\p{N}]/u.test(text);
const isMasthead = (text: string) =>
  text.length < 100 && !endsLikeSentence(text) && MASTHEAD_LABELS.some(({ pattern }) => pattern.test(text));

function linesOf(text: string): Omit<Line, 'role'>[] {
  const lines: Omit<Line, 'role'>[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const raw = match[0];
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const start = match.index + raw.indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return lines;
}

/** Where the page's own lines begin after the report's last sentence; the number of lines when they do not. */
function tailStart(lines: readonly Omit<Line, 'role'>[]): number {
  let at = lines.length;
  let furniture = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? '';
    const own = isFurniture(text);
    if (!own && (holdsSentence(text) || text.length > LONGEST_HEADING)) break;
    if (own) furniture = true;
    at = i;
    if (own) continue;
  }
  if (!furniture) return lines.length;
  // Short lines above the first piece of furniture are sub-headings or a list's last lines: they stay with the report.
  while (at < lines.length && !isFurniture(lines[at]?.text ?? '')) at++;
  return at;
}

const couldBeTitle = (text: string) => holdsWords(text) && !endsLikeSentence(text) && text.length <= LONGEST_TITLE;
const isHeadLine = (text: string) => isMasthead(text) || isDate(text) || NOTICE.test(text);

/** The office that signs above the title, as in a press release: lines of the head and then a title follow it. */
function signsAbove(lines: readonly string[], at: number): boolean {
  if (!isIssuer(lines[at] ?? '')) return false;
  let next = at + 1;
  while (next < at + 4 && isHeadLine(lines[next] ?? '')) next++;
  return next > at + 1 && couldBeTitle(lines[next] ?? '');
}

/** The role of a line of the head; null where the head is over. */
function headRole(lines: readonly string[], at: number, titled: boolean): Role | null {
  const words = lines[at] ?? '';
  if (isHeadLine(words) || (titled && (isIssuer(words) || isDateline(words)))) return 'masthead';
  if (titled || !couldBeTitle(words)) return null;
  return signsAbove(lines, at) ? 'masthead' : 'title';
}

/** The lines of a text with the role of each. Nothing is dropped but blank lines. */
export function layOut(text: string): readonly Line[] {
  const lines = linesOf(text);
  const words = lines.map((line) => line.text.replace(/^#+\s*/u, ''));
  const tail = tailStart(lines);
  const result: Line[] = [];
  let inHead = true;
  let titled = false;
  lines.forEach((line, i) => {
    const own = words[i] ?? '';
    const head = inHead && (i < MASTHEAD_LINES || !titled) ? headRole(words, i, titled) : null;
    let role: Role;
    if (i >= tail || isFurniture(line.text)) role = 'page';
    else if (head !== null) role = head;
    else if (holdsSentence(own) || own.length > LONGEST_HEADING) role = 'paragraph';
    else role = 'heading';
    if (role === 'title') titled = true;
    if (role === 'paragraph') inHead = false;
    result.push({ ...line, role });
  });
  return result;
}
