// Tells a figure that is given for several things together from one of each: 茶叶、蚕桑、烟叶出口增长8% gives none of 蚕桑 alone.
import { namedTogether } from '../language/coordinates.js';
import { placesOf } from '../language/meets.js';
import type { ReadFact, ReadReport } from '../reports/library.js';
import type { AskedTerm } from './roles.js';
import type { Understood } from './understand.js';
import { focusWords } from './words.js';

/** Each has its own: 分别, 各. */
const OF_EACH = /分别|各自?|依次|均/u;
/** Where words end that lead up to the first of several. */
const OPENS = /[,，。;；:：]/u;

/** The pieces before a figure that stand side by side, as places in its sentence; the last runs on to what is measured. */
function sideBySide({ fact, home }: ReadFact, text: string): readonly { readonly start: number; readonly end: number }[] {
  const words = text.slice(fact.focus.start, fact.at.start);
  const opening = words.split('').findLastIndex((c) => OPENS.test(c)) + 1;
  let at = fact.focus.start - home.passage.start + opening;
  return words
    .slice(opening)
    .split('、')
    .map((piece) => {
      const start = at;
      at += piece.length + 1;
      return { start, end: start + piece.length };
    });
}

/** A sum with what it is for: 78亿元，重点用于县医院、水库…. */
const IS_FOR = /^[^。；;]{0,8}?[，,](?:重点|主要|集中)?(?:用于|投向|支持|安排用于)([^。；;]+)/u;

/** The thing asked about, where it is one of several that a sum is spent on; else null. */
export function oneOfUses(question: Understood, { fact, home }: ReadFact, { report: { text } }: ReadReport): AskedTerm | null {
  const uses = IS_FOR.exec(text.slice(fact.at.end, home.passage.end));
  const list = uses?.[1] ?? '';
  if (fact.value.type !== 'quantity' || fact.reviewed || !list.includes('、')) return null;
  const to = fact.at.end - home.passage.start + (uses?.[0].length ?? 0);
  const from = to - list.length;
  const own = fact.at.end - home.passage.start;
  return (
    question.terms.find(
      (t) =>
        t.role === 'content' &&
        placesOf(t.term, home.evidence, from, to).length > 0 &&
        placesOf(t.term, home.evidence, 0, own).length === 0,
    ) ?? null
  );
}

/** Reckoned together: 甲站、乙站发送旅客合计. */
const IN_ALL = /合计|共计|总共|一共|共/u;

/** The thing asked about that the last of several opens with, by itself or behind its place: 甲站、|南山北站|发送旅客. */
function opening(question: Understood, { home }: ReadFact, last: { readonly start: number; readonly end: number }): AskedTerm | null {
  return (
    question.terms.find((t) => {
      const [at] = t.role === 'light' || t.term.tag === 'place' ? [] : placesOf(t.term, home.evidence, last.start, last.end);
      const led = at === undefined ? null : home.evidence.folded.slice(last.start, at.start);
      return led !== null && (led === '' || question.places.some((place) => place.startsWith(led)));
    }) ?? null
  );
}

/** The thing asked about, where the figure is for it and others together and the question names none of the others; else null. */
export function onlyTogether(question: Understood, read: ReadFact, { report: { text } }: ReadReport): AskedTerm | null {
  if (read.fact.value.type !== 'quantity' || read.fact.reviewed || OF_EACH.test(focusWords(read))) return null;
  const oneOfKinds = question.terms.find((t) => namedTogether(t.term.text, focusWords(read)));
  if (oneOfKinds !== undefined) return oneOfKinds;
  const pieces = sideBySide(read, text);
  const members = pieces.slice(0, -1);
  if (members.length === 0 || members.some((m) => /\d/u.test(read.home.evidence.folded.slice(m.start, m.end)))) return null;
  const named = members.map(({ start, end }) =>
    question.terms.find((t) => t.role === 'content' && placesOf(t.term, read.home.evidence, start, end).some((p) => p.end === end)),
  );
  const last = pieces.at(-1) ?? { start: 0, end: 0 };
  const [asked, ...others] = named.filter((t) => t !== undefined);
  if (
    asked === undefined &&
    IN_ALL.test(focusWords(read)) &&
    !members.some((m) => question.folded.includes(read.home.evidence.folded.slice(m.start, m.end)))
  )
    return opening(question, read, last);
  if (asked === undefined || others.length > 0) return null;
  // What the last of them opens with is one more: …、烟叶|出口.
  const inLast = question.terms.some(
    (t) =>
      t !== asked && t.role === 'content' && placesOf(t.term, read.home.evidence, last.start, last.end).some((p) => p.start === last.start),
  );
  return inLast ? null : asked;
}
