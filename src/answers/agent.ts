// Tells who did a thing from who had it done: in 主席欢迎总统来访 it is the president who comes.
import { ASKS_WHO_DID } from '../language/asked.js';
import { meets, placesOf } from '../language/meets.js';
import { HAS_IT_DONE } from '../language/told.js';
import type { ReadFact } from '../reports/library.js';
import type { AskedTerm } from './roles.js';
import type { Understood } from './understand.js';

/**
 * False for a person who had it done or to whom it was done: whose name stands before a verb that hands the doing asked about to somebody
 * else (a pivotal construction), or only behind the doing.
 */
export const isDoer = (question: Understood, read: ReadFact): boolean =>
  read.fact.value.type !== 'person' || read.fact.reviewed || !ASKS_WHO_DID.test(question.folded) || doesIt(question.terms, read);

/** Words of a question that say what is done. */
export const doingsOf = (terms: readonly AskedTerm[]) => terms.filter((t) => t.role === 'light' || /^v/u.test(t.term.tag));

/** The one named did what the terms say was done. */
export function doesIt(terms: readonly AskedTerm[], { fact, home }: ReadFact): boolean {
  const base = home.passage.start;
  const [from, to] = [fact.at.start - base, fact.at.end - base];
  const clause = home.clauses.find((c) => c.start <= from && to <= c.end) ?? { start: 0, end: home.evidence.folded.length };
  const { folded } = home.evidence;
  if (/(?:由|被|\bby )$/u.test(folded.slice(0, from))) return true;
  // 谁去看了: a verb of one character stands for any that is more exact.
  const asked = doingsOf(terms).filter((t) => t.term.text.length > 1);
  const doings = asked.flatMap((t) => placesOf(t.term, home.evidence, clause.start, clause.end)).sort((a, b) => a.start - b.start);
  const after = doings.find((d) => d.start >= to);
  if (after !== undefined) return !HAS_IT_DONE.test(folded.slice(to, after.start));
  const inPart = () => asked.some((t) => meets(t.term, home.evidence, clause.start, clause.end) >= IN_PART);
  return asked.length === 0 || (doings.length === 0 && inPart());
}

/** The doing is told by a gloss or a part of its word. */
const IN_PART = 0.4;
