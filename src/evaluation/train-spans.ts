// Trains the ranker of spans: a softmax over the spans of each question, in a fixed order and by no chance.
import type { Names } from '../answers/reading/names.js';
import type { Weights } from '../answers/reading/rank.js';
import { BUNDLES_A_SPAN, type Bundles, type Example } from './span-examples.js';

export interface Schedule {
  /** Times that every question is looked at. */
  readonly epochs: number;
  /** How far each look moves the weights, and what damps its first steps (AdaGrad; Duchi and others, 2011). */
  readonly rate: number;
  readonly damping: number;
  /** How strongly a weight is drawn back to nothing each time it is moved. */
  readonly decay: number;
  /** How much it counts that the sentence is right, beside that the span is. */
  readonly sentence: number;
  /** A feature met in fewer questions says too little. */
  readonly leastMet: number;
}

/** Chosen on articles that were left out of training. */
const SCHEDULE: Schedule = { epochs: 6, rate: 0.1, damping: 0.1, decay: 0.001, sentence: 0.5, leastMet: 10 };

/** The same order of numbers every time (Park and Miller, 1988). */
function* numbers(): Generator<number> {
  for (let seed = 20240726; ; ) {
    seed = (seed * 48271) % 2147483647;
    yield seed / 2147483647;
  }
}

function shuffled<T>(items: readonly T[], random: Generator<number>): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(Number(random.next().value) * (i + 1));
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
}

/** In how many questions each feature is met. */
function timesMet(examples: readonly Example[], size: number): Int32Array {
  const met = new Int32Array(size);
  for (const { bundles } of examples) for (const feature of new Set(bundles.features)) met[feature] = (met[feature] ?? 0) + 1;
  return met;
}

/** What each bundle adds to the score of a span. */
function scoresOf({ starts, features, values }: Bundles, weights: Float64Array): Float64Array {
  const scores = new Float64Array(starts.length - 1);
  for (let b = 0; b < scores.length; b++) {
    let sum = 0;
    for (let k = starts[b] ?? 0; k < (starts[b + 1] ?? 0); k++) sum += (weights[features[k] ?? 0] ?? 0) * (values[k] ?? 0);
    scores[b] = sum;
  }
  return scores;
}

/**
 * For each bundle how far the question would have it moved: its right spans up, together, the others down (listwise; Cao and others,
 * 2007); and so the spans of the right sentence, `sentence` times as far.
 */
function pullsOf({ bundles, spans, right, home, step }: Example, weights: Float64Array, sentence: number): Float64Array {
  const scores = scoresOf(bundles, weights);
  const shares = new Float64Array(right.length);
  for (let i = 0; i < right.length; i++) {
    // A span that is not right stands for those that were not kept.
    let sum = right[i] === 1 ? 0 : Math.log(step);
    for (let part = 0; part < BUNDLES_A_SPAN; part++) sum += scores[spans[i * BUNDLES_A_SPAN + part] ?? 0] ?? 0;
    shares[i] = sum;
  }
  const most = shares.reduce((a, b) => Math.max(a, b), -Infinity);
  let [all, good, held] = [0, 0, 0];
  for (let i = 0; i < right.length; i++) {
    const share = Math.exp((shares[i] ?? 0) - most);
    shares[i] = share;
    all += share;
    if (right[i] === 1) good += share;
    if (home[i] === 1) held += share;
  }
  const pulls = new Float64Array(scores.length);
  for (let i = 0; i < right.length; i++) {
    const share = shares[i] ?? 0;
    const bySpan = good > 0 ? (right[i] === 1 ? share / good : 0) - share / all : 0;
    const bySentence = held > 0 ? (home[i] === 1 ? share / held : 0) - share / all : 0;
    for (let part = 0; part < BUNDLES_A_SPAN; part++) {
      const bundle = spans[i * BUNDLES_A_SPAN + part] ?? 0;
      pulls[bundle] = (pulls[bundle] ?? 0) + bySpan + sentence * bySentence;
    }
  }
  return pulls;
}

/** Weights are printed to so many hundredths. */
const GRAIN = 100;

/** Weights as they are printed, without those below the `least`. */
export const rounded = (weights: readonly (readonly [string, number])[], least = 0): Weights =>
  new Map(weights.map(([name, w]) => [name, Math.round(w * GRAIN) / GRAIN] as const).filter(([, w]) => w !== 0 && Math.abs(w) >= least));

/** A weight below this moves no answer, and would only make the table longer. */
const LEAST_WEIGHT = 0.05;
/** A pull as small as this moves nothing. */
const LEAST_PULL = 1e-5;
/** Questions between two looks at the weights, whose mean is what is learned (Polyak and Juditsky, 1992). */
const BETWEEN = 16;

export function trainSpans(examples: readonly Example[], names: Names, schedule: Schedule = SCHEDULE): Weights {
  const { epochs, rate, damping, decay, sentence, leastMet } = schedule;
  const size = names.texts.length;
  const met = timesMet(examples, size);
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const squares = new Float64Array(size).fill(damping);
  const gradient = new Float64Array(size);
  const random = numbers();
  let [seen, looks] = [0, 0];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      const { starts, features, values } = example.bundles;
      const touched = new Set<number>();
      for (const [bundle, pull] of pullsOf(example, weights, sentence).entries()) {
        if (Math.abs(pull) < LEAST_PULL) continue;
        for (let k = starts[bundle] ?? 0; k < (starts[bundle + 1] ?? 0); k++) {
          const feature = features[k] ?? 0;
          if ((met[feature] ?? 0) < leastMet) continue;
          gradient[feature] = (gradient[feature] ?? 0) + pull * (values[k] ?? 0);
          touched.add(feature);
        }
      }
      for (const feature of touched) {
        const weight = weights[feature] ?? 0;
        const slope = (gradient[feature] ?? 0) - decay * weight;
        gradient[feature] = 0;
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] = weight + (rate * slope) / Math.sqrt(squares[feature] ?? 1);
      }
      // The first epoch only finds the way.
      if (epoch > 0 && ++seen % BETWEEN === 0) {
        looks++;
        for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0);
      }
    }
  }
  const learned = looks > 0 ? mean.map((sum) => sum / looks) : weights;
  return rounded(
    names.texts.map((name, i) => [name, learned[i] ?? 0]),
    LEAST_WEIGHT,
  );
}
