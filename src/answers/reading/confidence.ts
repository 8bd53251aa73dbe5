// How sure a reading is: what was found beside what the question could have found at best, as one probability.
import { hasHan } from '../../language/fold.js';
import type { Candidates } from './candidates.js';
import type { RankedSpan, Weights } from './rank.js';
import { type Feature, inLanguage } from './reading.js';
import { kindOf } from './span-kind.js';

/** The best sentence of those read, with the best span in it. */
export interface BestReading {
  /** Which of the candidates' sentences. */
  readonly at: number;
  /** The share of all its spans. */
  readonly share: number;
  readonly span: RankedSpan;
  /** What the confidence is read from. */
  readonly features: readonly Feature[];
}

const K1 = 1.2;
const logit = (share: number) => Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6));

/** What the best sentence and its best span are beside those that come next. */
interface Standing {
  readonly at: number;
  readonly share: number;
  readonly nextShare: number;
  readonly span: RankedSpan;
  readonly nextSpan: number;
}

function featuresOf({ sought, weights, paragraphs, sentences }: Candidates, standing: Standing, library: number) {
  const { at, share, nextShare, span, nextSpan } = standing;
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const best = sentences[at];
  const first = paragraphs[0]?.score ?? 1;
  if (best === undefined) return [];
  const other = paragraphs.find((p) => p.paragraph !== best.found.paragraph)?.score ?? 0;
  const unmet = sought.units.map((unit, u) =>
    best.found.sentences.some((s) => s.holds[u]) || !unit.keys.some((k) => k.startsWith('w:') || k.startsWith('s:'))
      ? 0
      : (weights[u] ?? 0),
  );
  const kind = kindOf(best.reading, span.from, span.to);
  const features: Feature[] = [
    ['bias', 1],
    ['share', logit(share) / 4],
    ['share beside next', Math.log((share + 1e-6) / (nextShare + 1e-6)) / 8],
    ['span share', logit(span.share) / 4],
    ['span share beside next', Math.log((span.share + 1e-6) / (nextSpan + 1e-6)) / 8],
    ['span of sentence', span.share / share],
    ['score at best', best.found.score / (total * (K1 + 1))],
    ['score beside first', best.found.score / first],
    ['score beside next', (best.found.score - other) / first],
    ['paragraph met', best.found.met],
    ['sentence met', best.sentence.met],
    ['run', Math.min(1, (best.reading.run.end - best.reading.run.start) / 12)],
    ['run of question', (best.reading.run.end - best.reading.run.start) / Math.max(1, sought.folded.length)],
    ['rarest unmet', Math.max(0, ...unmet) / total],
    ['unmet words', unmet.filter((w) => w > 0).length / 4],
    ['units', Math.log2(1 + sought.units.length) / 6],
    ['library', Math.log10(1 + library) / 3],
    ['library and met', (Math.log10(1 + library) / 3) * best.found.met],
    [`asks ${sought.asks}`, 1],
    [`says ${kind}`, 1],
    [`asks ${sought.asks} says ${kind}`, 1],
  ];
  return inLanguage(hasHan(best.reading.folded) !== hasHan(sought.folded), features);
}

/** The best sentence by the shares of its spans; null where nothing was found. `library` is the number of its paragraphs. */
export function bestReading(candidates: Candidates, ranked: readonly RankedSpan[], library: number): BestReading | null {
  const shares = new Map<number, number>();
  for (const { at, share } of ranked) shares.set(at, (shares.get(at) ?? 0) + share);
  const [top, next] = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [span, second] = ranked.filter((s) => s.at === top?.[0]);
  if (top === undefined || span === undefined) return null;
  const [at, share] = top;
  const standing = { at, share, nextShare: next?.[1] ?? 0, span, nextSpan: second?.share ?? 0 };
  return { at, share, span, features: featuresOf(candidates, standing, library) };
}

/** A probability from features and the weights of one of the trained confidences. */
export function probability(features: readonly Feature[], weights: Weights): number {
  const sum = features.reduce((all, [name, value]) => all + (weights.get(name) ?? 0) * value, 0);
  return 1 / (1 + Math.exp(-sum));
}
