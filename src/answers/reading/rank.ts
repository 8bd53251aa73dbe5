// Ranks the spans of sentences by the trained weights: a log-linear model whose shares add up to one over everything that was found.
import { type Feature, leftFeatures, type Reading, rightFeatures, spanFeatures, spansOf } from './features.js';

/** The weight of each feature by its name. */
export type Weights = ReadonlyMap<string, number>;

export interface RankedSpan {
  /** Which of the readings. */
  readonly at: number;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** Its share among all spans of all readings, 0 to 1. */
  readonly share: number;
}

const dot = (features: readonly Feature[], weights: Weights) =>
  features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0);

/** Every span of every reading, best first. */
export function rank(readings: readonly Reading[], weights: Weights): readonly RankedSpan[] {
  const spans = readings.flatMap((reading, at) => {
    const sentence = dot(reading.features, weights);
    const left = reading.tokens.map((_, i) => dot(leftFeatures(reading, i), weights));
    const right = reading.tokens.map((_, i) => dot(rightFeatures(reading, i), weights));
    return spansOf(reading).map(([from, to]) => ({
      at,
      from,
      to,
      score: sentence + (left[from] ?? 0) + (right[to] ?? 0) + dot(spanFeatures(reading, from, to), weights),
    }));
  });
  const most = spans.reduce((best, s) => Math.max(best, s.score), -Infinity);
  const total = spans.reduce((sum, s) => sum + Math.exp(s.score - most), 0);
  return spans
    .map((s) => ({ ...s, share: Math.exp(s.score - most) / total }))
    .sort((a, b) => b.share - a.share || a.at - b.at || a.from - b.from || a.to - b.to);
}
