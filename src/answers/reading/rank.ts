// Ranks the spans of sentences by the trained weights: a log-linear model whose shares add up to one over everything that was found.
import { leftFeatures, rightFeatures, spanFeatures } from './features.js';
import { type NamedFeature, Names } from './names.js';
import type { Reading } from './reading.js';
import { spansOf } from './spans.js';

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

/** Names made of weights, once for each table of them. */
const named = new WeakMap<Weights, Names>();

function namesOf(weights: Weights): Names {
  const names = named.get(weights) ?? new Names(weights);
  named.set(weights, names);
  return names;
}

function sum(features: readonly NamedFeature[]): number {
  let all = 0;
  for (const [name, value] of features) all += name.weight * value;
  return all;
}

/** So many spans are looked at as wholes, those whose sentences and ends promise most; the right one is among them but in one question of a hundred. */
const PROMISING = 400;

/** The most promising spans of every reading, best first. */
export function rank(readings: readonly Reading[], weights: Weights): readonly RankedSpan[] {
  const names = namesOf(weights);
  const promising = readings
    .flatMap((reading, at) => {
      const sentence = reading.features.reduce((all, [name, value]) => all + (weights.get(name) ?? 0) * value, 0);
      const left = reading.tokens.map((_, i) => sum(leftFeatures(reading, i, names)));
      const right = reading.tokens.map((_, i) => sum(rightFeatures(reading, i, names)));
      return spansOf(reading).map(([from, to]) => ({
        at,
        from,
        to,
        reading,
        score: sentence + (left[from] ?? 0) + (right[to] ?? 0),
      }));
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, PROMISING);
  const spans = promising.map(({ at, from, to, reading, score }) => ({
    at,
    from,
    to,
    score: score + sum(spanFeatures(reading, from, to, names)),
  }));
  const most = spans.reduce((best, s) => Math.max(best, s.score), -Infinity);
  const total = spans.reduce((all, s) => all + Math.exp(s.score - most), 0);
  return spans
    .map((s) => ({ ...s, share: Math.exp(s.score - most) / total }))
    .sort((a, b) => b.share - a.share || a.at - b.at || a.from - b.from || a.to - b.to);
}
