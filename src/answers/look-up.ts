// Answers what is asked in other ways than by filling a hole: what a figure is, who said a thing, what stands on the page.

import { SOURCE_WORDS } from '../language/asked.js';
import { fold } from '../language/fold.js';
import { meets } from '../language/meets.js';
import type { Library, ReadFact } from '../reports/library.js';
import { figureStrength, sameFigure } from './figures.js';
import { answered, type Finding, nothing } from './finding.js';
import { figuresMet, type Judged, judge, STATED, sameValue, wordsMet } from './judge.js';
import type { Understood } from './understand.js';

/** A question that only holds a figure asks what it is: 330亿是什么钱. */
export function lookUp(question: Understood, library: Library, report: string | undefined): Finding | null {
  const [asked, ...others] = question.quantities;
  const words = question.terms.filter((t) => t.role !== 'light' && !question.places.some((p) => fold(p) === t.term.text));
  if (
    asked === undefined ||
    others.length > 0 ||
    words.length > 1 ||
    question.yesNo ||
    (question.wanted !== null && question.wanted !== 'definition')
  )
    return null;
  const facts: ReadFact[] = [];
  for (const [id, read] of library.reports) {
    if (report !== undefined && id !== report) continue;
    facts.push(
      ...read.facts.filter(
        (f) => f.fact.value.type === 'quantity' && f.home.passage.part === 'body' && sameFigure(asked.quantity, f.fact.value),
      ),
    );
  }
  const distinct = facts.filter((f, i) => facts.findIndex((x) => sameValue(x.fact, f.fact)) === i);
  const [first] = distinct;
  if (first === undefined || distinct.length > 1) return null;
  const { focus } = first.fact;
  const from = first.home.passage.start;
  const met = words.every((t) => meets(t.term, first.home.evidence, focus.start - from, focus.end - from) >= STATED);
  return met ? answered('exact', 'answered', [first], 1) : null;
}

/** A question of figures alone that asks for names: 六个100%分别是哪些. */
export function membersOf(question: Understood, library: Library, report: string | undefined): Finding | null {
  if (question.terms.some((t) => t.role !== 'light') || question.quantities.length === 0 || question.wanted !== 'list') return null;
  for (const [id, read] of library.reports) {
    if (report !== undefined && id !== report) continue;
    const list = read.facts.find(
      (f) => f.fact.value.type === 'list' && question.quantities.every((q) => figureStrength(q.quantity, f) >= STATED),
    );
    if (list !== undefined && list.fact.value.type === 'list') {
      const { open, counted, members } = list.fact.value;
      const short = open || (counted ?? 0) > members.length;
      return answered(short ? 'members' : 'exact', short ? 'partial' : 'answered', [list], 1);
    }
  }
  return null;
}

/** Who says it: the speaker of the sentence that states it, cited where the text names them. */
export function speakerOf(question: Understood, library: Library, report: string | undefined): Finding | null {
  const bare: Understood = { ...question, wanted: null };
  const stated = judge(bare, library, report, () => true).find((m) => wordsMet(bare, m) && figuresMet(m));
  const speaker = stated?.read.home.passage.speaker ?? null;
  if (stated === undefined) return null;
  const named = library.reports
    .get(stated.read.fact.report)
    ?.facts.filter(
      (f) =>
        f.fact.value.type === 'person' && f.fact.value.name === speaker && f.home.passage.paragraph === stated.read.home.passage.paragraph,
    )
    .sort((a, b) => a.fact.at.start - b.fact.at.start)[0];
  return named === undefined
    ? nothing([stated.read], [], stated.coverage)
    : answered('exact', 'answered', [named, stated.read], stated.coverage);
}

/** Words of the masthead and of the page that carries the report answer only a question that stands in them whole. */
export function onThePage(question: Understood, library: Library, report: string | undefined): Finding | null {
  // A name, a place or a figure asks about what the report says.
  if (question.yesNo || question.wanted === 'money' || question.wanted === 'percent' || question.wanted === 'why') return null;
  if (question.terms.length === 0 || question.terms.some((t) => t.role === 'name') || question.quantities.length > 0) return null;
  const words = (m: Judged) =>
    question.terms.flatMap((t, i) => (t.role === 'light' || SOURCE_WORDS.test(t.term.text) ? [] : [m.strengths[i] ?? 0]));
  const [first] = judge({ ...question, wanted: null }, library, report, (read) => read.fact.value.type === 'statement', 'page').filter(
    (m) => words(m).length > 0 && words(m).every((s) => s >= STATED),
  );
  return first === undefined ? null : answered('exact', 'answered', [first.read], first.coverage);
}
