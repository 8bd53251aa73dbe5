// The spans that a question is read with, as numbers to train on: which features each shows, and which spans are right.
import { leftFeatures, rightFeatures, spanFeatures } from '../answers/reading/features.js';
import type { NamedFeature, Names } from '../answers/reading/names.js';
import type { Feature, Reading } from '../answers/reading/reading.js';
import { spansOf } from '../answers/reading/spans.js';
import { exactly } from './compare.js';

/** Features with their values, bundle after bundle: bundle i lies between `starts[i]` and `starts[i + 1]`. */
export interface Bundles {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** A span shows what its sentence, its two ends and its inside show. */
export interface Example {
  readonly bundles: Bundles;
  /** For each span the bundles of its sentence, its left end, its right end and its inside. */
  readonly spans: Int32Array;
  readonly right: Uint8Array;
  /** For each span whether it stands in the sentence that holds the answer. */
  readonly home: Uint8Array;
  /** How many of the spans that are not right each kept one of them stands for. */
  readonly step: number;
}

export const BUNDLES_A_SPAN = 4;

/** Spans of a question that are kept: all that are right, and so many others, evenly chosen. */
const KEPT = 1200;

/** A sentence that was found, and whether it is the one that holds a gold answer. */
export interface FoundReading {
  readonly reading: Reading;
  readonly home: boolean;
}

const sentenceFeatures = (features: readonly Feature[], names: Names): readonly NamedFeature[] =>
  features.flatMap(([text, value]): NamedFeature[] => {
    const name = names.longer(names.root, text);
    return name === undefined || value === 0 ? [] : [[name, value]];
  });

interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly right: boolean;
}

/** The spans of the sentences found, with those that are right; null where no sentence holds the answer. */
export function exampleOf(found: readonly FoundReading[], answers: readonly string[], names: Names): Example | null {
  const all = found.flatMap(({ reading, home }, at) =>
    spansOf(reading).map(([from, to]): Span => {
      const text = home ? reading.folded.slice(reading.tokens[from]?.start, reading.tokens[to]?.end) : '';
      return { at, from, to, right: home && exactly(text, answers) };
    }),
  );
  if (!found.some((f) => f.home)) return null;
  const step = Math.max(1, all.length / KEPT);
  const kept = all.filter((s, i) => s.right || Math.floor(i / step) !== Math.floor((i - 1) / step));
  const starts: number[] = [0];
  const features: number[] = [];
  const values: number[] = [];
  const bundled = new Map<string, number>();
  const bundle = (key: string | null, make: () => readonly NamedFeature[]): number => {
    const known = key === null ? undefined : bundled.get(key);
    if (known !== undefined) return known;
    for (const [name, value] of make()) {
      features.push(name.number);
      values.push(value);
    }
    starts.push(features.length);
    if (key !== null) bundled.set(key, starts.length - 2);
    return starts.length - 2;
  };
  const spans = kept.flatMap(({ at, from, to }) => {
    const reading = found[at]?.reading;
    if (reading === undefined) return [];
    return [
      bundle(`s${at}`, () => sentenceFeatures(reading.features, names)),
      bundle(`l${at} ${from}`, () => leftFeatures(reading, from, names)),
      bundle(`r${at} ${to}`, () => rightFeatures(reading, to, names)),
      bundle(null, () => spanFeatures(reading, from, to, names)),
    ];
  });
  return {
    bundles: { starts: Int32Array.from(starts), features: Int32Array.from(features), values: Float32Array.from(values) },
    spans: Int32Array.from(spans),
    right: Uint8Array.from(kept, (s) => (s.right ? 1 : 0)),
    home: Uint8Array.from(kept, (s) => (found[s.at]?.home === true ? 1 : 0)),
    step,
  };
}
