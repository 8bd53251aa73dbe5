// Reads what a report says of itself: title, outlet, date, reporters, and the site that copied it, each with the place where it stands.
import type { Masthead, Span } from '../domain.js';
import { readDates } from '../language/dates.js';
import { fold, hasHan } from '../language/fold.js';
import {
  AUTHOR_LABEL,
  AUTHOR_LABEL_BEFORE_MARK,
  BYLINE_AT_END,
  DESK,
  ENGLISH_ISSUER,
  FURNITURE,
  HOST,
  ISSUER,
  MASTHEAD_LABELS,
  NOTICE,
  OTHER_LABEL,
  OUTLET_PIECE,
  PIECES,
  SITE_NAME,
} from '../language/page-words.js';
import { isSurname } from '../language/people.js';
import { readPeople } from './facts/people.js';
import { NOTHING_SAID, type SaidOutside } from './formats/format.js';
import type { Line } from './layout.js';

/** A piece of the masthead and where it stands. */
export interface MastheadEntry {
  readonly what: 'title' | 'outlet' | 'published' | 'author' | 'site' | 'host';
  /** ISO day for `published`, else as printed, a name without the blank inside it. */
  readonly value: string;
  readonly at: Span;
}

function at(report: string, line: Line, needle: string): Span {
  const start = line.start + line.text.indexOf(needle);
  return { report, start, end: start + needle.length };
}

/** A word of a byline, with the mark right after it. */
interface BylineWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

function bylineWords(text: string): BylineWord[] {
  const words: BylineWord[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{Script=Han}·•]+/gu)) {
    const end = index + word.length;
    const before = words[words.length - 1];
    // 李　强: a name of two characters is often set with a blank between them.
    if (before !== undefined && before.text.length === 1 && word.length === 1 && isSurname(fold(before.text)) && end - before.end <= 2) {
      words.pop();
      words.push({ text: text.slice(before.start, end), start: before.start, end, mark: text.slice(end).trimStart()[0] ?? '' });
    } else words.push({ text: word, start: index, end, mark: text.slice(end).trimStart()[0] ?? '' });
  }
  return words;
}

const MARKS_A_LABEL = /[:：/／|｜丨]/u;

/** Chinese names that follow a label of authors, up to the next label; the desk where nobody is named. Example: `作者：高岭 通讯员 何潭  责编：某某` names two. */
function namesAfterLabels(text: string): { readonly name: string; readonly start: number; readonly end: number }[] {
  const names: { name: string; start: number; end: number }[] = [];
  let desk: BylineWord | null = null;
  let authors = false;
  for (const word of bylineWords(text)) {
    const folded = fold(word.text);
    const marked = MARKS_A_LABEL.test(word.mark);
    if (AUTHOR_LABEL.test(folded) || (marked && AUTHOR_LABEL_BEFORE_MARK.test(folded))) authors = true;
    else if (OTHER_LABEL.test(folded) || (marked && /^[:：]/u.test(word.mark))) authors = false;
    else if (authors && word.text.length >= 2 && word.text.length <= 4 && !DESK.test(folded)) {
      names.push({ name: word.text.replace(/\s/gu, ''), start: word.start, end: word.end });
    } else if (authors && DESK.test(folded)) desk ??= word;
    else if (/(?:记者|通讯员|摄影|作者)/u.test(folded)) {
      // 记者林一: the name stands right after its label.
      const label = /^.*(?:记者|通讯员|摄影|作者)/u.exec(folded)?.[0].length ?? 0;
      const name = word.text.slice(label);
      authors = true;
      if (name.length <= 4 && isSurname(fold(name.slice(0, 1)))) names.push({ name, start: word.start + label, end: word.end });
    }
  }
  // A report that names nobody may name the desk that wrote it: 撰文：港闻组.
  return names.length === 0 && desk !== null ? [{ name: desk.text, start: desk.start, end: desk.end }] : names;
}

function authorsIn(report: string, line: Line, text: string, offset: number): MastheadEntry[] {
  const from = line.start + offset;
  return namesAfterLabels(text).map(({ name, start, end }) => {
    return { what: 'author', value: name, at: { report, start: from + start, end: from + end } };
  });
}

function labelled(report: string, line: Line): MastheadEntry[] {
  const entries: MastheadEntry[] = [];
  const chinese = hasHan(line.text);
  if (chinese) entries.push(...authorsIn(report, line, line.text, 0));
  for (const { what, pattern } of MASTHEAD_LABELS) {
    const value = pattern.exec(line.text)?.[1];
    if (value === undefined) continue;
    if (what === 'outlet') {
      // A markdown link keeps its words: [央视网](https://…).
      const name = /^\[([^\]]+)\]/u.exec(value)?.[1] ?? value.replace(/[)）>》\]]+$/u, '');
      entries.push({ what: 'outlet', value: name, at: at(report, line, name) });
    }
    if (what === 'author' && !chinese) {
      for (const name of value.split(/, and |, |\band\b|&/u).map((n) => n.trim())) {
        if (name.length > 1) entries.push({ what: 'author', value: name, at: at(report, line, name) });
      }
    }
  }
  return entries;
}

/** The issuer without a label: a line of its own, a piece of the line with the day, or the site that opens the path of the page. */
function unlabelledOutlet(report: string, lines: readonly Line[], head: readonly Line[]): MastheadEntry | null {
  const isIssuer = (text: string) => ISSUER.test(text) || ENGLISH_ISSUER.test(text);
  for (const line of head) {
    if (NOTICE.test(line.text)) continue;
    const pieces = [line.text, ...line.text.split(PIECES)];
    const name = pieces.find((piece) => isIssuer(piece) || (piece !== line.text && OUTLET_PIECE.test(piece)));
    if (name !== undefined && namesAfterLabels(name).length === 0) return { what: 'outlet', value: name, at: at(report, line, name) };
  }
  const path = lines[0];
  const site = path?.role === 'page' && FURNITURE.some((f) => f.test(path.text)) ? path.text.split(/\s*(?:>|»|›)/u)[0]?.trim() : undefined;
  const named = site !== undefined && /(?:网|網|报|報)$/u.test(site) && ISSUER.test(site);
  return path !== undefined && named ? { what: 'outlet', value: site, at: at(report, path, site) } : null;
}

function published(report: string, line: Line): MastheadEntry | null {
  for (const date of readDates(line.text, null)) {
    const day = date.value.from;
    if (day === null || day.length !== 10 || date.value.to !== day) continue;
    return { what: 'published', value: day, at: { report, start: line.start + date.start, end: line.start + date.end } };
  }
  return null;
}

/** Reporters named in brackets after the last sentence. */
function byline(report: string, lines: readonly Line[]): MastheadEntry[] {
  const body = lines.filter((l) => l.role !== 'page');
  const last = [...body].reverse().find((l) => BYLINE_AT_END.test(l.text));
  const found = last === undefined ? null : BYLINE_AT_END.exec(last.text);
  return last === undefined || found === null ? [] : authorsIn(report, last, found[0], found.index);
}

/** Lines under the title in which a speech names who gives it. */
const HEAD_LINES = 8;

/** Who gives a speech: the first with a title in its head, who is also its author. Example: 国务院总理　李　强, under the day and the congress. */
function speaker(report: string, lines: readonly Line[]): MastheadEntry[] {
  const head = lines.slice(0, HEAD_LINES);
  const [first, last] = [head[0], head[head.length - 1]];
  if (first === undefined || last === undefined) return [];
  // Between the lines stand line ends alone.
  const text = head.reduce((words, line) => `${words.padEnd(line.start - first.start, '\n')}${line.text}`, '');
  const [person] = readPeople(text).filter((p) =>
    head.some((l) => l.text.trim() === text.slice(p.start, p.end).trim() || l.text.endsWith(text.slice(p.from, p.end))),
  );
  if (person === undefined) return [];
  const from = first.start + person.start;
  return [{ what: 'author', value: person.name, at: { report, start: from, end: first.start + person.end } }];
}

function copySite(report: string, lines: readonly Line[]): MastheadEntry[] {
  for (const line of lines) {
    const host = HOST.exec(line.text)?.[1];
    if (line.role !== 'page' || host === undefined || line.text.includes('@')) continue;
    const entries: MastheadEntry[] = [{ what: 'host', value: host, at: at(report, line, host) }];
    const site = SITE_NAME.exec(line.text.replace(host, ' '))?.[1];
    if (site !== undefined) entries.unshift({ what: 'site', value: site, at: at(report, line, site) });
    return entries;
  }
  // A copyright line names the site without its address as well.
  const owned = lines.find(
    (line) => line.role === 'page' && /©|copyright|版权所有|版權所有/iu.test(line.text) && SITE_NAME.test(line.text),
  );
  const site = owned === undefined ? undefined : SITE_NAME.exec(owned.text.replace(/版权所有|版權所有/u, ' '))?.[1];
  return owned === undefined || site === undefined ? [] : [{ what: 'site', value: site, at: at(report, owned, site) }];
}

/** Every piece of the masthead that the text states; what it does not say is not there. */
export function mastheadEntries(report: string, lines: readonly Line[]): readonly MastheadEntry[] {
  const entries: MastheadEntry[] = [];
  const title = lines.find((l) => l.role === 'title');
  if (title !== undefined) {
    const words = title.text.replace(/^#+\s*/u, '');
    entries.push({ what: 'title', value: words, at: at(report, title, words) });
  }
  const head = lines.filter((l) => l.role === 'masthead');
  for (const line of head) entries.push(...labelled(report, line));
  if (!entries.some((e) => e.what === 'outlet')) {
    const issuer = unlabelledOutlet(report, lines, head);
    if (issuer !== null) entries.push(issuer);
  }
  const dated = [...head, ...lines.filter((l) => l.role === 'title')].map((l) => published(report, l)).find((d) => d !== null);
  // A speech is dated in a line under its title: ——2024年3月5日在…会议上.
  const spoken = lines
    .slice(0, 8)
    .filter((l) => /^[—\-－(（]/u.test(l.text))
    .map((l) => published(report, l))
    .find((d) => d !== null);
  const date = dated ?? spoken;
  if (date !== undefined && date !== null) entries.push(date);
  if (!entries.some((e) => e.what === 'author')) entries.push(...byline(report, lines));
  if (spoken !== undefined && spoken !== null && !entries.some((e) => e.what === 'author')) entries.push(...speaker(report, lines));
  entries.push(...copySite(report, lines));
  return entries;
}

/** The same as one record; what the text does not say, the file may say outside it. */
export function mastheadOf(entries: readonly MastheadEntry[], said: SaidOutside = NOTHING_SAID): Masthead {
  const one = (what: MastheadEntry['what']) => entries.find((e) => e.what === what)?.value ?? null;
  const site = one('site');
  const host = one('host');
  const authors = [...new Set(entries.filter((e) => e.what === 'author').map((e) => e.value))];
  return {
    title: one('title') ?? said.title,
    outlet: one('outlet') ?? said.outlet,
    published: one('published') ?? said.published,
    authors: authors.length > 0 ? authors : said.authors,
    url: said.url,
    copy: site === null && host === null ? null : { site, host },
  };
}
