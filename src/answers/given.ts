// Tells which facts only repeat what the question already says.
import { ASKS_BEFORE, INTERROGATIVE } from '../language/asked.js';
import { fold } from '../language/fold.js';
import type { CueKind } from '../language/question-cues.js';
import { BEFORE_CHANGE } from '../reports/facts/quantities.js';
import type { ReadFact } from '../reports/library.js';
import { sameFigure } from './figures.js';
import type { Understood } from './understand.js';

const NUMERIC = new Set<CueKind>(['money', 'percent', 'quantity', 'duration', 'rank']);

/** 百万元以上产业项目: a sum that only sorts the things counted. */
export function isQualifier({ fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity' || fact.value.hedge !== 'at least') return false;
  const after = home.evidence.folded.slice(fact.at.end - home.passage.start);
  return /^\p{Script=Han}/u.test(after) && home.evidence.folded.slice(0, fact.at.end - home.passage.start).endsWith('以上');
}

/** The year asked for is the one that the change started from. */
const isOfItsYear = (question: Understood, { fact }: ReadFact): boolean =>
  question.dates.some((d) => d.value.from !== null && d.value.from.slice(0, 4) === fact.about.period?.from?.slice(0, 4));

/** The answer is not what the question already states: a number, a person or a place it names. */
export function isGiven(question: Understood, read: ReadFact): boolean {
  const base = read.fact.rule === BEFORE_CHANGE && !ASKS_BEFORE.test(question.folded) && !isOfItsYear(question, read);
  if (question.yesNo) return base && question.quantities.length === 0;
  if (isQualifier(read) || base) return true;
  const { value } = read.fact;
  // 900 companies? asks for nothing else.
  const another =
    question.wanted === null ? question.terms.length > 0 && INTERROGATIVE.test(question.folded) : NUMERIC.has(question.wanted);
  if (value.type === 'quantity') return another && question.quantities.some((q) => sameFigure(q.quantity, value));
  if (value.type === 'person') return question.wanted === 'person' && question.people.includes(value.name);
  if (value.type !== 'place' || question.wanted !== 'place') return false;
  return question.terms.some((t) => t.role === 'name' && fold(value.name).startsWith(t.term.text));
}
