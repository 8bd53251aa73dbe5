// Two things asked in one question: the second fact, the other of a pair, the change beside the level.
import { ASKS_CHANGE_TOO } from '../language/asked.js';
import type { ReadFact, ReadReport } from '../reports/library.js';
import { unitsAgree } from './figures.js';
import { answered, type Finding, nothing } from './finding.js';
import { type Judged, MET, sameValue } from './judge.js';
import { CLAUSE, SENTENCE } from './strength.js';
import type { Understood } from './understand.js';

/** Each of two facts that answer together meets about half of the question. */
const HALF = 0.45;

/** Joins two things of one kind: imports vs exports, 出口和进口. */
const COORDINATES = /^\s*(?:和|与|跟|及|以及|、|同埋|and|vs\.?|versus|[+&/])\s*$/u;

/** The other of two things that the question sets side by side, where each has a figure of its own: imports vs exports. */
function counterpart(question: Understood, first: Judged, all: readonly Judged[]): Judged | null {
  const { terms } = question;
  const folded = question.folded;
  const at = terms.findIndex((t, i) => {
    const next = terms[i + 1];
    return (
      next !== undefined && t.role === 'content' && next.role === 'content' && COORDINATES.test(folded.slice(t.term.end, next.term.start))
    );
  });
  if (at < 0) return null;
  const own = (m: Judged, i: number) => (m.strengths[i] ?? 0) > CLAUSE && (m.strengths[at + at + 1 - i] ?? 0) <= CLAUSE;
  const [asked, other] = own(first, at) ? [at, at + 1] : [at + 1, at];
  if (!own(first, asked)) return null;
  const { value, about } = first.read.fact;
  return (
    all.find(
      (m) =>
        own(m, other) &&
        m.read.fact.value.type === 'quantity' &&
        value.type === 'quantity' &&
        unitsAgree(m.read.fact.value.unit, value.unit) &&
        m.read.fact.about.basis === about.basis &&
        m.read.fact.report === first.read.fact.report &&
        m.scope.place === first.scope.place &&
        m.scope.period === first.scope.period,
    ) ?? null
  );
}

/** By how much the first figure moved, where the question asks that too: the change that its sentence says of the same subject. */
export function changeOf(question: Understood, { read: { fact, home } }: Judged, report: ReadReport | undefined): ReadFact | null {
  if (fact.about.basis !== 'level' || !ASKS_CHANGE_TOO.test(question.folded)) return null;
  return (
    report?.facts.find(
      ({ fact: other, home: there }) =>
        there === home &&
        other.value.type === 'quantity' &&
        other.about.basis === 'change' &&
        other.stated.start === fact.stated.start &&
        other.at.start > fact.at.start,
    ) ?? null
  );
}

/** Another fact that meets what the first leaves unmet: the second of two things asked. */
export function second(question: Understood, first: Judged, all: readonly Judged[]): Judged | null {
  if (!question.asksTwo || question.yesNo || question.terms.length < 2) return null;
  const beside = counterpart(question, first, all);
  if (beside !== null) return beside;
  const weak = question.terms.map((t, i) => t.role !== 'light' && (first.strengths[i] ?? 0) < 0.7);
  if (!weak.some(Boolean)) return null;
  const gain = (m: Judged) =>
    question.terms.reduce((sum, _, i) => sum + (weak[i] ? Math.max(0, (m.strengths[i] ?? 0) - (first.strengths[i] ?? 0)) : 0), 0);
  if (first.read.fact.value.type === 'statement') return null;
  const best = all
    .filter(
      (m) =>
        m !== first &&
        m.coverage >= HALF &&
        m.scope.place === 'same' &&
        !sameValue(m.read.fact, first.read.fact) &&
        m.read.fact.value.type === first.read.fact.value.type,
    )
    .sort((a, b) => gain(b) - gain(a))[0];
  return best !== undefined && gain(best) >= 0.4 ? best : null;
}

/** Two facts of one report as its text goes; others as they are. */
export function inTextOrder(first: ReadFact, other: ReadFact): ReadFact[] {
  return first.fact.report === other.fact.report && other.fact.at.start < first.fact.at.start ? [other, first] : [first, other];
}

/** No single fact answers: two may, when two things were asked. */
export function pairOrNothing(question: Understood, all: readonly Judged[]): Finding {
  for (const first of all.slice(0, 5).filter((m) => m.coverage >= HALF)) {
    const other = second(question, first, all);
    if (other === null || first.scope.place !== 'same' || other.scope.place !== 'same') continue;
    const together = question.terms.map((t, i) => (t.role === 'light' ? 1 : Math.max(first.strengths[i] ?? 0, other.strengths[i] ?? 0)));
    const head = question.head === null ? 1 : (together[question.terms.indexOf(question.head)] ?? 0);
    if (together.every((s) => s >= 0.6) && head > SENTENCE)
      return answered('exact', 'answered', inTextOrder(first.read, other.read), first.coverage);
  }
  const nearest = all.filter((m) => m.coverage > MET).slice(0, 3);
  return nothing(
    nearest.map((m) => m.read),
    [],
    all[0]?.coverage ?? 0,
  );
}
