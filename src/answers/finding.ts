// What was found, in no language: the verdict, the facts it rests on, and what the report does not give.
import type { Span, Verdict } from '../domain.js';
import type { ReadFact } from '../reports/library.js';

/** Why an answer is only partial, or why it is a correction. */
export type Reason =
  | 'exact'
  | 'place'
  | 'period'
  | 'members'
  | 'one-of-two'
  | 'qualifier'
  | 'figure'
  | 'direction'
  | 'title'
  | 'date'
  | 'stage'
  | 'said-otherwise';

export interface Finding {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The facts that answer, best first; for a refusal the nearest things. */
  readonly facts: readonly ReadFact[];
  /** The words of a sentence that are the answer, where reading singled them out and no fact stands for them. */
  readonly short: Span | null;
  /** A sum tied to the asked place alone, shown beside a total. */
  readonly tied: ReadFact | null;
  /** Names or words of the question that are not given. */
  readonly missing: readonly string[];
  /** What was carried over from the turn before. */
  readonly assumed: string | null;
  /** Between 0 and 1: how well the question is met. */
  readonly confidence: number;
}

export const nothing = (nearest: readonly ReadFact[], missing: readonly string[] = [], confidence = 0): Finding => ({
  verdict: 'not_found',
  reason: 'exact',
  facts: nearest,
  short: null,
  tied: null,
  missing,
  assumed: null,
  confidence,
});

/** A finding that rests on facts. */
export function answered(
  reason: Reason,
  verdict: Finding['verdict'],
  facts: readonly ReadFact[],
  confidence: number,
  more: Partial<Finding> = {},
): Finding {
  return { verdict, reason, facts, short: null, tied: null, missing: [], assumed: null, confidence, ...more };
}
