// Chooses the best of the facts that answer: named most exactly, a whole before its parts, a level before its change, the latest.
import { ASKS_DONE, ASKS_STOCK } from '../language/asked.js';
import { BY_CONCEPT } from '../language/meets.js';
import { SAYS_ADDED, SAYS_TOTAL } from '../language/told.js';
import type { Judged } from './judge.js';
import { saysDimension } from './of-what.js';
import { headLast, isEarlier, isMark, isNarrower, isPart, isSingledOutByVerb, TIE } from './rivals.js';
import { CLAUSE } from './strength.js';
import type { Understood } from './understand.js';
import { focusWords } from './words.js';

/** A synonym is a little less than the word itself. */
const NAMED_LESS = 0.02;

/** How well a fact names the very thing counted: 轿车 by itself before 机动车, which are cars too. */
function naming(question: Understood, { strengths }: Judged): number {
  return question.head === null ? 0 : (strengths[question.terms.indexOf(question.head)] ?? 0);
}

/** A word of the question stands in the one fact by itself and in the other by a synonym, and all else is met alike. */
function saysLess({ terms }: Understood, less: Judged, more: Judged): boolean {
  // What another part of the question names only says which sentence is meant.
  const gaps = less.strengths.map((s, i) => (terms[i]?.role === 'light' ? 0 : (more.strengths[i] ?? 0) - s));
  return (
    gaps.every((gap) => gap > -EQUAL) &&
    gaps.some((gap, i) => gap > EQUAL && Math.abs((less.strengths[i] ?? 0) / (more.strengths[i] ?? 1) - BY_CONCEPT) < EQUAL)
  );
}

/** Strengths this near are one. */
const EQUAL = 0.005;

const sameKind = ({ read: { fact: a } }: Judged, { read: { fact: b } }: Judged): boolean =>
  a.report === b.report &&
  a.value.type === 'quantity' &&
  b.value.type === 'quantity' &&
  a.value.unit === b.value.unit &&
  a.about.basis === b.about.basis;

const ofOneTime = ({ read: { fact: a } }: Judged, { read: { fact: b } }: Judged): boolean => a.about.period?.to === b.about.period?.to;

/** Without what is planned or aimed at, where a tense or a word for now asks for what is, and that is told too. */
const ofTheTense = (question: Understood, good: readonly Judged[]): readonly Judged[] => {
  const asksIt = ASKS_DONE.test(question.folded) && !question.asksAhead && !question.yesNo && question.dates.length === 0;
  const isFigure = (m: Judged) => m.read.fact.value.type === 'quantity';
  const isDone = (m: Judged) => m.read.fact.about.stage === 'done';
  return asksIt && good.some((m) => isFigure(m) && isDone(m)) ? good.filter((m) => !isFigure(m) || isDone(m)) : good;
};

/** Without round figures that were passed on the way, where what was reached is given too. */
const withoutMarks = (good: readonly Judged[]): readonly Judged[] =>
  good.filter((m) => !isMark(m) || !good.some((other) => sameKind(m, other) && !isMark(other) && ofOneTime(m, other)));

/** 租自行车的有多少: the other is as good, and the verb asked with is said of it alone. */
const saysTheVerb = (question: Understood, m: Judged, other: Judged): boolean =>
  sameKind(m, other) && other.coverage >= m.coverage - TIE && isSingledOutByVerb(question, other, m);

/** Without the facts of the same kind that name the thing counted less exactly than another that is as good. */
export function exactlyNamed(question: Understood, able: readonly Judged[]): readonly Judged[] {
  const measured = able.some((m) => saysDimension(question, m.read)) ? able.filter((m) => saysDimension(question, m.read)) : able;
  const good = withoutMarks(ofTheTense(question, measured)).filter((m) => !measured.some((other) => saysTheVerb(question, m, other)));
  const [first] = good;
  if (first === undefined) return good;
  if (question.head === null)
    return good.filter((m) => !good.some((other) => other.read.fact.value.type === m.read.fact.value.type && saysLess(question, m, other)));
  const tied = good.filter((m) => m.coverage >= first.coverage - TIE && m.read.fact.value.type === first.read.fact.value.type);
  // What is of the time asked is held against its like alone.
  const best = (than: Judged) =>
    Math.max(...tied.filter((m) => than.scope.period !== 'same' || m.scope.period === 'same').map((m) => naming(question, m)), 0);
  return good.filter((m) => m.read.fact.value.type !== first.read.fact.value.type || naming(question, m) >= best(m) - NAMED_LESS);
}

/** How much it is, and not by how much it moved nor what share it is. */
const asksLevel = ({ wanted, direction }: Understood): boolean => direction === null && (wanted === 'quantity' || wanted === 'money');
const isMove = ({ read: { fact } }: Judged): boolean =>
  fact.value.type === 'quantity' && (fact.about.basis === 'change' || fact.about.basis === 'share');

/** 新开辟航线8条,总数达到45条: asked how many there are, the total that the same sentence gives beside what was added. */
function totalBeside(question: Understood, first: Judged, all: readonly Judged[]): Judged | undefined {
  const { fact, home } = first.read;
  if (!ASKS_STOCK.test(question.folded) || fact.value.type !== 'quantity') return undefined;
  if (!SAYS_ADDED.test(focusWords(first.read))) return undefined;
  const { unit } = fact.value;
  return all.find(
    ({ read }) =>
      read.home === home && read.fact.value.type === 'quantity' && read.fact.value.unit === unit && SAYS_TOTAL.test(focusWords(read)),
  );
}

/** A figure of the same clause whose own words hold the head of what is asked, where the first's hold only what describes it. */
function nearerHead(question: Understood, first: Judged, good: readonly Judged[]): Judged | undefined {
  const at = headLast(question);
  if (at < 1 || question.head !== null || (first.strengths[at] ?? 0) > CLAUSE) return undefined;
  const { fact, home } = first.read;
  return good.find(
    (m) =>
      m.read.home === home &&
      m.unmet.length <= first.unmet.length &&
      m.read.fact.value.type === fact.value.type &&
      m.read.fact.stated.start < fact.stated.end &&
      fact.stated.start < m.read.fact.stated.end &&
      (m.strengths[at] ?? 0) > CLAUSE,
  );
}

const PASSED = new Set(['more than', 'over', 'at least']);
/** 突破5000亿元,达到5128.7亿元: the figure reached goes before the round one that it passed. */
function reachedBeyond({ read: { fact, home } }: Judged, good: readonly Judged[]): Judged | undefined {
  if (fact.value.type !== 'quantity' || !PASSED.has(fact.value.hedge)) return undefined;
  const { unit } = fact.value;
  return good.find(({ read: { fact: other, home: there } }) => {
    const { value } = other;
    return (
      there === home &&
      value.type === 'quantity' &&
      value.unit === unit &&
      other.stated.start === fact.stated.start &&
      other.at.start > fact.at.end &&
      /(?:达到?|为)$/u.test(there.evidence.folded.slice(0, other.at.start - there.passage.start))
    );
  });
}

/** 年末余额51800万元,其中一般债务余额21300万元: the figure that the sentence gives parts of, unless a word of the question names the part. */
function wholeBefore(first: Judged, good: readonly Judged[]): Judged | undefined {
  if (!isPart(first)) return undefined;
  return good.find(
    (m) =>
      m.read.home === first.read.home &&
      sameKind(m, first) &&
      !isPart(m) &&
      m.read.fact.at.end < first.read.fact.at.start &&
      m.strengths.every((s, i) => (first.strengths[i] ?? 0) - s < PART_NAMED),
  );
}
/** A word met so much better by a part than by the whole names the part. */
const PART_NAMED = 0.5;

/** What is named in other words is still a better answer than a narrower thing in the question's own. */
const NARROWER = 0.08;

/** The best fact; a whole before its parts where both are as good; asked without a year, the latest of those that are as good. */
export function bestOf(question: Understood, good: readonly Judged[], all: readonly Judged[]): Judged | undefined {
  const [first] = good;
  if (first === undefined) return first;
  const whole = good.find(
    (m) =>
      m.coverage >= first.coverage - TIE &&
      m.read.fact.value.type === first.read.fact.value.type &&
      !isPart(m) &&
      m.read.fact.about.stage === first.read.fact.about.stage,
  );
  if (isPart(first) && whole !== undefined) return whole;
  const sum = wholeBefore(first, good);
  if (sum !== undefined) return sum;
  const total = totalBeside(question, first, all);
  if (total !== undefined) return total;
  const headed = nearerHead(question, first, good);
  if (headed !== undefined) return headed;
  const reached = reachedBeyond(first, good);
  if (reached !== undefined) return reached;
  const level =
    isMove(first) && asksLevel(question)
      ? good.find((m) => !isMove(m) && m.scope.place === first.scope.place && m.scope.period === 'same')
      : undefined;
  if (level !== undefined) return level;
  const plain = isNarrower(question, first)
    ? good.find((m) => m.coverage >= first.coverage - NARROWER && sameKind(m, first) && !isNarrower(question, m))
    : undefined;
  if (plain !== undefined) return plain;
  if (question.dates.length > 0) return first;
  return good
    .filter((m) => m.coverage >= first.coverage - TIE && m.scope.place === first.scope.place)
    .reduce((a, b) => (isEarlier(a, b) ? b : a), first);
}
