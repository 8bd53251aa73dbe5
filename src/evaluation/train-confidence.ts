// Trains how sure a reading is: a logistic regression over what readings show and whether they were right.
import type { Weights } from '../answers/reading/rank.js';
import type { Feature } from '../answers/reading/reading.js';
import { rounded } from './train-spans.js';

/** A reading with whether it was right. */
export interface Judged {
  readonly features: readonly Feature[];
  readonly right: boolean;
}

/** Rounds over everything judged, and how far each moves the weights (AdaGrad; Duchi and others, 2011). */
const ROUNDS = 1500;
const RATE = 0.3;

/** Logistic regression by gradient, to where it no longer moves. */
export function trainConfidence(judged: readonly Judged[]): Weights {
  const names = [...new Set(judged.flatMap((j) => j.features.map(([name]) => name)))].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = judged.map((j) => ({
    at: j.features.map(([name]) => place.get(name) ?? 0),
    of: j.features.map(([, v]) => v),
    right: j.right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    for (const { at, of, right } of rows) {
      const sum = at.reduce((all, feature, i) => all + (weights[feature] ?? 0) * (of[i] ?? 0), 0);
      const pull = right - 1 / (1 + Math.exp(-sum));
      for (const [i, feature] of at.entries()) slope[feature] = (slope[feature] ?? 0) + (pull * (of[i] ?? 0)) / rows.length;
    }
    for (const i of names.keys()) {
      squares[i] = (squares[i] ?? 0) + (slope[i] ?? 0) ** 2;
      weights[i] = (weights[i] ?? 0) + (RATE * (slope[i] ?? 0)) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return rounded(names.map((name, i) => [name, weights[i] ?? 0]));
}
