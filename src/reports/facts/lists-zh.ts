// Reads lists in Chinese: names set side by side with 、, and things set side by side with commas after 包括 or 分别是.
import { CHANGE_FRAME } from '../../language/aspect-words.js';
import { fold } from '../../language/fold.js';
import { type QuantityReading, readQuantities, unitClass } from '../../language/quantities.js';
import { segment, type Word } from '../../language/segment.js';
import type { ListReading, Member } from './list-reading.js';
import { readPeople } from './people.js';

/** The number of a section stands before its heading and is no member: 一、综合. */
const SECTION = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?、/u;
/** Words that lead up to a list: verbs, prepositions, adverbs, conjunctions, pronouns, particles. */
const LEADS = /^(?:v|p|d|c$|r|u|vn$)/u;
/** Words that lead up to a list whatever the dictionary calls them. Examples: `现有`, `销往`, `其中`. */
const LEAD_WORD = /(?:其中|包括|[有往至为是自])$/u;
/** Words with which a sentence goes on after a list: adverbs, prepositions, particles; and verbs, where the member would be too long. */
const GOES_ON = /^(?:p|d|u|ad|r)|^(?:v|a)$/u;
const GOES_ON_SURELY = /^(?:p|d|u|ad|r)/u;
/** A verb inside a member is its own unless its loss brings the member this much nearer to the length of the others. */
const MUCH_LONGER = 4;
const JOIN = /^(?:以及|和|与|及|暨|跟|同)$/u;
const ETC = /["”」』]?等(?!级|次|于|待|号)/u;

function wordsOf(text: string): readonly Word[] {
  return segment(fold(text));
}

function median(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 2;
}

const leadsUp = (word: Word) => LEADS.test(word.tag) || LEAD_WORD.test(word.text);
/** Left over in front of the first member. Example: `与` in 扎实推进与汕头、河源. */
const SMALL_LEAD = /^(?:与|和|同|跟|对|向|在|由|把|将|为|从|到|了)$/u;

/** How many characters of the first piece lead up to the list: those whose loss leaves a member most like the others. */
function leadOf(piece: string, others: readonly string[]): number {
  const marks = ['“', '"', '「', '：', ':', '，', ','].map((mark) => piece.lastIndexOf(mark));
  const closed = /[”"」]/u.test(piece.slice(Math.max(...marks) + 1));
  const start = closed ? 0 : Math.max(...marks, piece.lastIndexOf('《') - 1) + 1;
  const rest = piece.slice(start);
  const words = wordsOf(rest);
  const verbs = others.filter((other) => /^(?:v|d)/u.test(wordsOf(other)[0]?.tag ?? '')).length;
  const typical = median(others.map((other) => other.length));
  const cost = (cut: number) => Math.abs(rest.length - cut - typical);
  let best = 0;
  for (const [i, word] of words.slice(0, -1).entries()) {
    const afterVerb = word.tag === 'a' && /^v/u.test(words[i - 1]?.tag ?? '');
    if (!leadsUp(word) && !afterVerb) continue;
    // Where the members are names and not doings, a verb right at the front leads up to them, whatever the lengths.
    const inFront = words.slice(0, i + 1).every((w) => leadsUp(w) || w.tag === 't');
    if (cost(word.end) < cost(best) || (inFront && verbs * 2 < others.length)) best = word.end;
  }
  for (const word of words.slice(0, -1)) if (word.start === best && SMALL_LEAD.test(word.text)) best = word.end;
  return start + best;
}

/** Where the last member ends: before 等, a figure, a quotation mark, or the words with which the sentence goes on. */
function tailOf(piece: string, others: readonly string[]): number {
  const etc = piece.search(ETC);
  if (etc > 0) return etc;
  const person = readPeople(piece)[0];
  if (person !== undefined) return person.end;
  const limit = limitOf(piece);
  // 规划建设“五大优势”: the number of the members stands right after the last.
  if (countedBy(piece.slice(limit))) return limit;
  const cost = (end: number) => Math.abs(end - median(others.map((other) => other.length)));
  const words = wordsOf(piece.slice(0, limit));
  const better = (word: Word) => cost(word.start) < cost(limit);
  const sure = words.findIndex((w, i) => i > 0 && GOES_ON_SURELY.test(w.tag) && better(w));
  // 极大|地: the particle belongs to the word before it.
  if (sure > 0) return words[/^[地得]$/u.test(words[sure]?.text ?? '') && sure > 1 ? sure - 1 : sure]?.start ?? limit;
  const change = words.at(-1);
  if (change !== undefined && change.start > 0 && CHANGE_FRAME.has(change.text)) return change.start;
  const verb = words.slice(1).find((w) => GOES_ON.test(w.tag) && cost(limit) - cost(w.start) >= MUCH_LONGER);
  return verb?.start ?? limit;
}

/** Whether a number of things, people or places opens the words: `“五大优势”`, `两个校区`, no `7.2%`. */
function countedBy(rest: string): boolean {
  const quantity = readQuantities(rest.slice(0, 12).replace(/^[“「"]/u, ''))[0];
  return quantity?.start === 0 && ['count', 'people'].includes(unitClass(quantity.quantity.unit));
}

/** Where a last piece is over for certain: before 等, a figure, a bracket, or a quotation mark that closes one before it. */
function limitOf(piece: string): number {
  const etc = piece.search(ETC);
  const figure = readQuantities(piece)[0];
  const quote = /^[^“「『《]*?(["”」』])/u.exec(piece)?.[0].length ?? 0;
  const ends = [etc, figure?.start ?? 0, piece.search(/[（(]/u), quote - 1, piece.replace(/…+$/u, '').length].filter((end) => end > 0);
  const limit = Math.min(...ends, piece.length);
  // “五大优势”: the mark belongs to the number.
  return /[“「『"]$/u.test(piece.slice(0, limit)) ? limit - 1 : limit;
}

/** A piece may join two members: 公共服务和产业配套. */
function splitPair(piece: Member): Member[] {
  const words = wordsOf(piece.text);
  const join = words.find((w, i) => JOIN.test(w.text) && i > 0 && i < words.length - 1);
  if (join === undefined || join.start < 2 || piece.text.length - join.end < 2 || /[（(]/u.test(piece.text)) return [piece];
  // 《农林与水利法》 is one.
  if (!balanced(piece.text.slice(0, join.start))) return [piece];
  return [
    { text: piece.text.slice(0, join.start), start: piece.start, end: piece.start + join.start },
    ...splitPair({ text: piece.text.slice(join.end), start: piece.start + join.end, end: piece.end }),
  ];
}

/** The member without blanks and without quotation marks that only one side of it has. */
function trimmed(member: Member): Member {
  const lead = /^[\s“"「『《]*/u.exec(member.text)?.[0] ?? '';
  const rest = member.text.slice(lead.length);
  const tail = /[\s”"」』》“「『]*$/u.exec(rest)?.[0] ?? '';
  const bare = rest.slice(0, rest.length - tail.length);
  if (/[《“「『]/u.test(bare) || /[》”」』]/u.test(bare)) return member;
  return { text: bare, start: member.start + lead.length, end: member.end - tail.length };
}

const balanced = (text: string) => (text.match(/[“「『《]/gu) ?? []).length === (text.match(/[”」』》]/gu) ?? []).length;

/** The number that counts the members: right after the list (等5个中心), or right before it (五个中心：…). */
function countOf(quantity: QuantityReading | undefined, members: number, open: boolean): number | null {
  if (quantity === undefined || quantity.ordinal || quantity.quantity.hedge !== 'exactly' || quantity.quantity.to !== null) return null;
  if (!['count', 'people'].includes(unitClass(quantity.quantity.unit))) return null;
  const count = Number(quantity.quantity.value);
  return Number.isSafeInteger(count) && (open ? count >= members : count === members) ? count : null;
}

/** The pieces between 、, those inside brackets left whole. */
function piecesOf(text: string, from: number): Member[] {
  const pieces: Member[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at <= text.length; at++) {
    const c = text[at] ?? '、';
    if ('（(《'.includes(c)) depth++;
    if ('）)》'.includes(c)) depth = Math.max(0, depth - 1);
    if (c !== '、' || (depth > 0 && at < text.length)) continue;
    pieces.push({ text: text.slice(start, at), start, end: at });
    start = at + 1;
  }
  return pieces;
}

/** Pieces up to the one where the sentence goes on: 医院、中心、学校极大地提升了河源、汕尾…. */
function upToEnd(pieces: readonly Member[]): readonly Member[] {
  const typical = median(pieces.map((p) => p.text.length));
  const last = pieces.findIndex((p, i) => {
    const others = pieces.filter((_, j) => j !== i).map((o) => o.text);
    return i > 0 && p.text.length > typical + MUCH_LONGER && tailOf(p.text, others) < p.text.length;
  });
  return last < 0 ? pieces : pieces.slice(0, last + 1);
}

/** Where the list of a clause begins: after the number of a section, and after 包括 or 分别是. */
function listStart(clause: string): number {
  const verb = [...clause.matchAll(ENUMERATES)].at(-1);
  const after = verb === undefined ? 0 : verb.index + verb[0].length;
  if (after > 0 && wordsOf(clause.slice(after)).some((w, i) => i > 0 && (w.text === ',' || JOIN.test(w.text)))) return after;
  return SECTION.exec(clause)?.[0].length ?? 0;
}

/** Figures side by side (死亡3人、失联1人), places in an order (二、三名), the titles of one person (县委常委、副县长林一). */
function isNoList(text: string, pieces: readonly Member[]): boolean {
  const [head, next] = pieces;
  if (head === undefined || next === undefined) return false;
  if (pieces.slice(0, -1).some((p) => readQuantities(p.text).some((q) => q.end === p.text.length))) return true;
  if (/[一二三四五六七八九十\d]$/u.test(head.text) && /^[一二三四五六七八九十\d]/u.test(next.text)) return true;
  return readPeople(text).some((p) => p.from < head.end && p.start > head.end && p.titles.length > 1);
}

/** Members between 、 of one clause. `before` is the clause that a colon parts from it, with the count (五个中心：). */
export function readChineseList(clause: string, before: string | null): ListReading | null {
  const begin = listStart(clause);
  const enumerated = begin > 0 && !SECTION.test(clause);
  const pieces = upToEnd(piecesOf(clause, begin));
  const tail = pieces[pieces.length - 1];
  if (tail === undefined || (pieces.length < 2 && !enumerated) || isNoList(clause, pieces)) return null;
  const limit = limitOf(tail.text);
  const parts = upToEnd([...pieces.slice(0, -1), ...splitPair({ ...tail, text: tail.text.slice(0, limit), end: tail.start + limit })]);
  const [head, final] = [parts[0], parts[parts.length - 1]];
  if (head === undefined || final === undefined || parts.length < 2) return null;
  const inner = parts.slice(1, -1).map((p) => p.text);
  const rest = clause.slice(final.end);
  const closed = final.end === tail.start + limit && (/^["”」』]?等/u.test(rest) || countedBy(rest));
  const end = closed ? final.end : final.start + tailOf(final.text, inner.length > 0 ? inner : [head.text.slice(-4)]);
  const last = clause.slice(final.start, end);
  const lead = enumerated ? 0 : leadOf(head.text, [...inner, last]);
  const members = [
    { ...head, text: head.text.slice(lead), start: head.start + lead },
    ...parts.slice(1, -1),
    { text: last, start: final.start, end },
  ]
    .flatMap(splitPair)
    .map(trimmed)
    .filter((m) => m.text !== '');
  if (members.length < 2 || members.some((m) => !balanced(m.text))) return null;
  const open = ETC.test(clause.slice(end, end + 2));
  const after = clause.slice(end).replace(/^["”」』]?等?["“「]?/u, '');
  const following = readQuantities(after.slice(0, 12))[0];
  const leading = before === null ? undefined : readQuantities(before).at(-1);
  const counted = countOf(following?.start === 0 ? following : undefined, members.length, open) ?? countOf(leading, members.length, open);
  return { members, open, counted };
}

/** Words after which things are set side by side with commas. Example: `六大制造业包括汽车，电子信息，食品等产业`. */
const ENUMERATES = /(?:包括|包含|涵盖|囊括|分别是|分别为|分别位于|分别来自|分为|是指|主要有|依次是|如下)[:：]?/gu;
/** Whether a clause can hold a list, or the beginning of one: looked at first, since few do. */
export function mayList(clause: string): boolean {
  return clause.includes('、') || clause.search(ENUMERATES) >= 0;
}

/** A member longer than this is a clause of its own. */
const LONGEST_MEMBER = 18;

/** Members between commas: the rest of the clause that holds 包括, and the clauses after it. Offsets count from the first clause. */
export function readCommaList(clauses: readonly { readonly text: string; readonly start: number }[]): ListReading | null {
  const [first, ...others] = clauses;
  const verb = first === undefined ? undefined : [...first.text.matchAll(ENUMERATES)].at(-1);
  if (first === undefined || verb === undefined) return null;
  const from = verb.index + verb[0].length;
  const members: Member[] = [{ text: first.text.slice(from), start: from, end: first.text.length }];
  let open = false;
  for (const clause of others) {
    const etc = clause.text.search(ETC);
    const text = etc > 0 ? clause.text.slice(0, etc) : clause.text;
    const plain = text.replace(/（[^）]*）|\([^)]*\)/gu, '');
    if (plain.length > LONGEST_MEMBER || readQuantities(plain).length > 0 || /^(?:其中|同时|并|而|但|且|也|还|是)/u.test(plain)) break;
    const start = clause.start - first.start;
    members.push({ text, start, end: start + text.length });
    open = etc > 0;
    if (open) break;
  }
  const counting = readQuantities(first.text.slice(0, verb.index)).at(-1);
  const enough = members.length >= 3 && (members[0]?.text.length ?? 0) <= LONGEST_MEMBER + 12 && members[0]?.text !== '';
  return enough ? { members, open, counted: countOf(counting, members.length, open) } : null;
}
