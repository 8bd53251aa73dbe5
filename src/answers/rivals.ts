// Figures that compete: as good as the first, and nothing in the question tells them apart.
import type { Fact } from '../domain.js';
import { ASKS_DONE, ASKS_STOCK } from '../language/asked.js';
import { CHANGE_FRAME } from '../language/aspect-words.js';
import { isContrasted } from '../language/contrasts.js';
import { hasHan } from '../language/fold.js';
import type { Term } from '../language/keys.js';
import { meets, placesOf } from '../language/meets.js';
import { unitClass } from '../language/quantities.js';
import { segment, type Word } from '../language/segment.js';
import { PASSES_MARK, RECKONED, RECKONS, SAYS_ADDED } from '../language/told.js';
import { BEFORE_CHANGE, PART } from '../reports/facts/quantities.js';
import type { ReadFact, ReadPassage, ReadReport } from '../reports/library.js';
import { isOwnLevel } from './find.js';
import { type Judged, sameValue } from './judge.js';
import type { AskedTerm } from './roles.js';
import { CLAUSE } from './strength.js';
import type { Understood } from './understand.js';
import { focusWords, statedWords } from './words.js';

/** Two facts this close in coverage compete. */
export const TIE = 0.04;

/** The last year of a fact's period; null where it has none or is open. */
const lastYear = ({ read }: Judged): string | null => read.fact.about.period?.to?.slice(0, 4) ?? null;

/** A figure of an earlier year than another of the same kind: asked without a year, the later one is meant. */
export function isEarlier(earlier: Judged, later: Judged): boolean {
  const [a, b] = [earlier.read.fact, later.read.fact];
  const [one, other] = [lastYear(earlier), lastYear(later)];
  if (a.report !== b.report || a.value.type !== 'quantity' || b.value.type !== 'quantity') return false;
  if (a.about.stage !== b.about.stage || a.about.basis !== b.about.basis || a.value.unit !== b.value.unit) return false;
  return one !== null && other !== null && one < other;
}

/** What its own clause calls a part of the figure before it: 其中第三产业投资完成119.90亿元. */
export function isPart({ read: { fact, home } }: Judged): boolean {
  if (fact.value.type !== 'quantity' || fact.reviewed) return false;
  if (fact.rule === PART) return true;
  // …;其中东港站12个,货位3400个: what a semicolon parts off as a part is one to its end.
  const before = home.evidence.folded.slice(0, fact.stated.start - home.passage.start);
  if (/;\s*其中[^;]*$/u.test(before)) return true;
  return /^(?:其中|of (?:which|these|them|that)\b|including\b)/u.test(statedWords({ fact, home }).trimStart());
}

/** A round figure that was passed on the way. */
export const isMark = ({ read }: Judged): boolean => {
  const { fact, home } = read;
  const figure = home.evidence.folded.slice(fact.at.start - home.passage.start, fact.at.end - home.passage.start);
  return PASSES_MARK.test(focusWords(read)) || figure.startsWith('突破');
};

/** A noun or an adjective of kind right before the word makes it a narrower thing: 境外收入 beside 营业收入. */
const NARROWS = /^(?:n$|nz|vn|s$|b$|j$|l$)/u;
/** Words that name the whole all the same, or how it is counted: 新增, 人均. */
const OF_ALL = /^(?:公司|集团|全市|全省|全县|全区|全国|全年|全部|总|本市|本省|企业|居民|城乡|新增|人均)$/u;

/** A mark of a footnote. Example: `市区[3]地区生产总值`. */
const NOTE_MARK = /[[［]\d+[\]］]$/u;

/** The word that ends at an offset, before any that name the whole: 城镇 in 城镇|居民|收入. */
function wordBefore(folded: string, end: number): Word | undefined {
  const words = segment(folded);
  const around = words.find((word) => word.start < end && end < word.end);
  // 城镇|居民 is one word to a dictionary.
  const before = around === undefined ? words.find((word) => word.end === end) : { ...around, end, text: folded.slice(around.start, end) };
  return before !== undefined && OF_ALL.test(before.text) ? (wordBefore(folded, before.start) ?? before) : before;
}

/** The figure is of a narrower thing than the last content word of the question names. */
export function isNarrower(question: Understood, { read: { fact, home }, topical }: Judged): boolean {
  const at = question.terms.findLastIndex((t, i) => t.role === 'content' && !topical[i]);
  const last = question.terms[at];
  if (fact.value.type !== 'quantity' || last === undefined || !hasHan(home.evidence.folded)) return false;
  const base = home.passage.start;
  const places = placesOf(last.term, home.evidence, fact.focus.start - base, fact.focus.end - base);
  const start = Math.min(...places.map((p) => p.start));
  const named = start - (NOTE_MARK.exec(home.evidence.folded.slice(0, start))?.[0].length ?? 0);
  const before = wordBefore(home.evidence.folded, named);
  if (before === undefined || before.start < fact.focus.start - base || OF_ALL.test(before.text)) return false;
  // Sums alone add up to a whole of the same name; 联合演出12场 and 演出80场 are different things.
  const narrows = isContrasted(before.text) || ((unitClass(fact.value.unit) === 'money' || isShareMoved(fact)) && NARROWS.test(before.tag));
  return narrows && !question.terms.some(({ term }) => namesToo(term, home, before));
}

/** A change in per cent: 装备制造业增长8.5% tells of a part of 制造业. */
const isShareMoved = (fact: Fact): boolean => isShare(fact) && fact.about.basis === 'change';

/** The question names it as well, by the word, a part of it or in the other language. */
const namesToo = (term: Term, { evidence }: ReadPassage, { text, start, end }: Word): boolean =>
  term.text.includes(text) || text.includes(term.text) || meets(term, evidence, start, end) > 0;

/** Of figures set side by side in one clause the question names the first by a word of its own: 半程马拉松1万人 beside 欢乐跑4000人. */
function isSingledOut(question: Understood, first: Judged, other: Judged): boolean {
  const [a, b] = [first.read.fact, other.read.fact];
  if (a.report !== b.report || a.stated.start >= b.stated.end || b.stated.start >= a.stated.end) return false;
  const own = (m: Judged, than: Judged) =>
    question.terms.some((t, i) => t.role !== 'light' && (m.strengths[i] ?? 0) > CLAUSE && (than.strengths[i] ?? 0) <= CLAUSE);
  return own(first, other) && !own(other, first);
}

/** A Chinese phrase ends in its head: 医养结合|床位 asks for beds, and not for what has them; -1 where the head is asked for by name. */
export function headLast({ terms, text, wanted }: Understood): number {
  if (!hasHan(text) || (wanted !== null && !['quantity', 'money', 'duration'].includes(wanted))) return -1;
  return terms.findLastIndex((t) => t.role === 'content' && t.term.tag !== 'en');
}

/** 60天开工、11个月投产: in one clause, the head stands with the one figure and not with the other. */
function isHeadedElsewhere(question: Understood, first: Judged, other: Judged): boolean {
  const at = headLast(question);
  const [a, b] = [first.read.fact, other.read.fact];
  if (at < 1 || a.report !== b.report || a.stated.start >= b.stated.end || b.stated.start >= a.stated.end) return false;
  return (first.strengths[at] ?? 0) > CLAUSE && (other.strengths[at] ?? 0) <= CLAUSE;
}

/** 租自行车的: the verb asked with is said of the one figure and not of the other. */
export const isSingledOutByVerb = ({ terms }: Understood, first: Judged, other: Judged): boolean =>
  terms.some(
    (t, i) =>
      t.role === 'light' &&
      /^(?:v|en)/u.test(t.term.tag) &&
      (first.strengths[i] ?? 0) >= VERB_SAID &&
      (other.strengths[i] ?? 0) < VERB_ELSEWHERE,
  );
/** A verb in the figure's own clause, and one that stands no nearer than the clause before. */
const [VERB_SAID, VERB_ELSEWHERE] = [0.6, 0.4];

const isShare = ({ value }: Fact): boolean => value.type === 'quantity' && unitClass(value.unit) === 'percent';

/** 财政支出是多少: of what was spent and what is budgeted neither is singled out, by a date, a tense or a word of result. */
const isTimeless = ({ dates, folded, direction }: Understood, first: Fact, other: Fact): boolean =>
  dates.length === 0 &&
  direction === null &&
  !ASKS_DONE.test(folded) &&
  first.report === other.report &&
  first.value.type === 'quantity' &&
  other.value.type === 'quantity' &&
  first.value.unit === other.value.unit &&
  first.about.basis === other.about.basis;

/** Facts as good as the first, with another value, that the question does not tell apart. */
export function rivalsOf(question: Understood, first: Judged, good: readonly Judged[]): Judged[] {
  const { fact } = first.read;
  if (fact.value.type === 'statement' || fact.value.type === 'definition' || fact.value.type === 'list') return [];
  const folded = question.folded;
  const rivals = good.filter(
    (m) =>
      m !== first &&
      !(question.dates.length === 0 && isEarlier(m, first)) &&
      !(isPart(m) && !isPart(first)) &&
      // A city's own figure does not compete with the province's, nor what something rose from with what it is.
      !(fact.about.places.length === 0 && m.read.fact.about.places.length > 0) &&
      !(m.read.fact.rule === BEFORE_CHANGE && fact.rule !== BEFORE_CHANGE) &&
      !isSingledOut(question, first, m) &&
      !isHeadedElsewhere(question, first, m) &&
      !(isNarrower(question, m) && !isNarrower(question, first)) &&
      !(isOwnLevel(question, m.read) && !isOwnLevel(question, first.read)) &&
      // Asked by how much it fell, what rose is something else.
      !(
        question.direction !== null &&
        fact.about.direction === question.direction &&
        m.read.fact.about.direction === -question.direction
      ) &&
      // Asked how many there are in all, what was added is a part.
      !(ASKS_STOCK.test(folded) && SAYS_ADDED.test(focusWords(m.read)) && !SAYS_ADDED.test(folded)) &&
      // A round figure that was passed on the way is none that was reached.
      !(isMark(m) && !isMark(first)) &&
      // What is forecast does not compete with what was reached, unless neither is meant by a time or a tense.
      !(
        fact.about.stage === 'done' &&
        m.read.fact.about.stage !== 'done' &&
        !question.asksAhead &&
        !isTimeless(question, fact, m.read.fact)
      ) &&
      // Asked how much it is, by how much it grew is another question.
      !(question.direction === null && fact.about.basis !== 'change' && m.read.fact.about.basis === 'change') &&
      m.read.home.passage.part === first.read.home.passage.part &&
      m.read.fact.value.type === fact.value.type &&
      isShare(m.read.fact) === isShare(fact) &&
      !(question.direction !== null && fact.about.direction !== null && m.read.fact.about.direction === null) &&
      m.coverage >= first.coverage - TIE &&
      m.scope.place === 'same' &&
      m.scope.period === first.scope.period &&
      !sameValue(m.read.fact, fact),
  );
  return rivals.filter((r, i) => rivals.findIndex((x) => sameValue(x.read.fact, r.read.fact)) === i);
}

/** Another's figure for the same thing, in the same sentence: two who reckon are both shown. */
export function reckonedOtherwise(first: Judged, all: readonly Judged[]): Judged[] {
  const { fact, home } = first.read;
  const text = home.evidence.folded;
  const at = (offset: number) => offset - home.passage.start;
  if (fact.value.type !== 'quantity' || !RECKONED.test(text.slice(at(fact.stated.start), at(fact.at.start)))) return [];
  const { unit } = fact.value;
  const others = all.filter(
    ({ read: { fact: other, home: there } }) =>
      there === home &&
      other.at.start > fact.at.end &&
      other.value.type === 'quantity' &&
      other.value.unit === unit &&
      RECKONS.test(text.slice(at(other.stated.start), at(other.at.start))),
  );
  return others.slice(0, 1);
}

/** The nouns and verbs of a figure's own words: 安排资金 of 安排资金7.25亿元. */
function measureWords(read: ReadFact): { readonly words: ReadonlySet<string>; readonly tags: string } {
  const { fact, home } = read;
  const at = (offset: number) => offset - home.passage.start;
  const { folded } = home.evidence;
  const clause = home.clauses.find((c) => c.start <= at(fact.at.start) && at(fact.at.end) <= c.end);
  const [from, to] = [Math.max(at(fact.focus.start), clause?.start ?? 0), Math.min(at(fact.focus.end), clause?.end ?? folded.length)];
  const around = `${folded.slice(from, at(fact.at.start))} ${folded.slice(at(fact.at.end), to)}`;
  const words = segment(around).filter((w) => w.text.length > 1 && /^(?:n$|v|j|nz)/u.test(w.tag) && !CHANGE_FRAME.has(w.text));
  return { words: new Set(words.map((w) => w.text)), tags: words.map((w) => w.tag.charAt(0)).join('') };
}

/** 安排资金7.25亿元, 共安排8余亿元财政资金投入帮扶: the one measures, with a noun and a verb, what the other does. */
function measuresTheSame(one: ReadFact, other: ReadFact): boolean {
  const [less, more] = [measureWords(one), measureWords(other)].sort((a, b) => a.words.size - b.words.size);
  if (less === undefined || more === undefined || !less.tags.includes('n') || !less.tags.includes('v')) return false;
  return [...less.words].every((word) => [...more.words].some((longer) => longer.endsWith(word)));
}

/** What the question names stands in the figure's sentence, or where its scope was read from. */
const isNamedAround = ({ term }: AskedTerm, { home, scope }: ReadFact): boolean =>
  [home, ...scope].some(({ evidence }) => meets(term, evidence, 0, evidence.folded.length) >= NAMED_AROUND);
const NAMED_AROUND = 0.9;

/** A sum of the same measure in the same report that differs, where the question singles none out by a time or a place. */
export function otherSum(question: Understood, { read: first, scope }: Judged, { facts, mainPlace }: ReadReport): ReadFact | null {
  const { value, about } = first.fact;
  const local = question.places.some((place) => place !== mainPlace);
  const asksSum = question.wanted === 'money' || question.wanted === 'quantity' || question.wanted === null;
  if (!asksSum || value.type !== 'quantity' || unitClass(value.unit) !== 'money') return null;
  if (question.dates.length > 0 || question.direction !== null || local || scope.period !== 'same') return null;
  const named = question.terms.filter(({ term }) => term.tag !== 'place');
  const sum = facts.find(
    (read) =>
      read.fact.value.type === 'quantity' &&
      read.fact.value.unit === value.unit &&
      !sameValue(read.fact, first.fact) &&
      read.home.passage.part === first.home.passage.part &&
      read.fact.about.stage === about.stage &&
      read.fact.about.basis === about.basis &&
      measuresTheSame(first, read) &&
      // How it is called that money is spent tells no sum from another.
      named.every((t) => t.role === 'light' || isNamedAround(t, read)) &&
      named.some((t) => isNamedAround(t, read)),
  );
  return sum ?? null;
}

/** More than this many competing facts tell that the question was too vague to choose by. */
export const MOST_RIVALS = 3;
