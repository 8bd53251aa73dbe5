// Tells what a figure measures of the thing asked about: which of its dimensions, and whose share of what.

import type { Term } from '../language/keys.js';
import { meets } from '../language/meets.js';
import { unitClass } from '../language/quantities.js';
import { DIMENSIONS, SHARE_OF_BASE } from '../language/told.js';
import type { ReadFact, ReadPassage } from '../reports/library.js';
import type { Understood } from './understand.js';

/** The figure of the dimension asked for is said to be so; false where none is asked for. */
export function saysDimension(question: Understood, { fact, home }: ReadFact): boolean {
  const asked = DIMENSIONS.find(({ asks }) => asks.test(question.folded));
  const [from, to] = [fact.at.start - home.passage.start, fact.at.end - home.passage.start];
  const { folded } = home.evidence;
  return (
    asked !== undefined &&
    fact.value.type === 'quantity' &&
    (asked.before.test(folded.slice(0, from)) || asked.after.test(folded.slice(to)))
  );
}

/** Asked for a width, words that only say how long and how high it is tell nothing of it. */
function tellsDimension({ folded }: Understood, { evidence, quantities }: ReadPassage): boolean {
  const asked = DIMENSIONS.find(({ asks }) => asks.test(folded));
  const lengths = quantities.filter((q) => unitClass(q.quantity.unit) === 'length');
  if (asked === undefined || asked === DIMENSIONS[0] || lengths.length === 0) return true;
  return lengths.some((q) => asked.before.test(evidence.folded.slice(0, q.start)) || asked.after.test(evidence.folded.slice(q.end)));
}

/** 长220米、宽30米: asked for one dimension, the figure of another is none; one whose dimension is not said is a length. */
export function isOfDimension(question: Understood, { fact, home }: ReadFact): boolean {
  if (fact.value.type === 'statement') return tellsDimension(question, home);
  if (fact.value.type !== 'quantity' || unitClass(fact.value.unit) !== 'length') return true;
  const asked = DIMENSIONS.find(({ asks }) => asks.test(question.folded));
  if (asked === undefined) return true;
  const [from, to] = [fact.at.start - home.passage.start, fact.at.end - home.passage.start];
  const [before, after] = [home.evidence.folded.slice(0, from), home.evidence.folded.slice(to)];
  const stated = DIMENSIONS.find(({ before: b, after: a }) => b.test(before) || a.test(after));
  return stated === asked || (stated === undefined && asked === DIMENSIONS[0]);
}

/** 服务业投资占全部投资的三成: the share is that of what stands before 占, and none of what it is a share of. */
export function isShareOfIt(question: Understood, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity' || unitClass(fact.value.unit) !== 'percent') return true;
  const base = home.passage.start;
  const opens = Math.max(0, fact.stated.start - base);
  const part = SHARE_OF_BASE.exec(home.evidence.folded.slice(opens, fact.at.start - base));
  const whole = part?.[1] ?? '';
  if (part === null || whole === '' || part.index === 0) return true;
  const asked = question.terms.filter((t) => t.role !== 'light' && !t.term.keys.has('c:#proportion'));
  const at = opens + part.index;
  const folded = home.evidence.folded;
  const met = (t: Term, from: number, to: number) =>
    t.tag === 'place'
      ? Number(folded.slice(from, to).includes(t.text.replace(/(?<=..)[省市县区]$/u, '')))
      : meets(t, home.evidence, from, to);
  const told = (t: Term) => met(t, opens, at);
  const shared = (t: Term) => met(t, at, fact.at.start - base);
  return asked.every(({ term }) => told(term) >= shared(term)) || asked.some(({ term }) => told(term) > shared(term));
}
