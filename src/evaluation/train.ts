// Trains the weights of reading on sets of questions, in a fixed order and by no chance.

import { type Candidates, candidatesFor } from '../answers/reading/candidates.js';
import { bestReading } from '../answers/reading/confidence.js';
import { type Feature, leftFeatures, rightFeatures, spanFeatures, spansOf } from '../answers/reading/features.js';
import { type RankedSpan, rank, type Weights } from '../answers/reading/rank.js';
import type { ReadingWeights } from '../answers/reading/weights.js';
import { understand } from '../answers/understand.js';
import type { Library, ReadReport } from '../reports/library.js';
import { exactly, holdsAnswer, plain } from './compare.js';
import { libraryOf, readParagraphs, reportId } from './library-of.js';
import type { GoldQuestion, QuestionSet } from './question-sets.js';

/** Times that every question is looked at, and how far each look moves the weights (AdaGrad; Duchi and others, 2011). */
const EPOCHS = 3;
const RATE = 0.15;
/** A feature met in fewer questions says too little. */
const LEAST_MET = 8;
/** Spans of a question that are kept: all that are right, and so many others, evenly chosen. */
const KEPT = 900;
/** Weights are printed to so many thousandths. */
const GRAIN = 1000;

/** The spans of one question, flat: which features each shows, with which values. */
interface Example {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly right: readonly boolean[];
}

const asQuestion = (text: string) => text.replace(/[\s?？!！。.~～…]+$/u, '').trim();

const findFor = (question: GoldQuestion, library: Library): Candidates =>
  candidatesFor(understand(asQuestion(question.text), library, null), library);

/** Numbers for the names of features. */
class Names {
  readonly #numbers = new Map<string, number>();
  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }
  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The spans of the sentences found, with those that are right; null where none is. */
function exampleOf(question: GoldQuestion, candidates: Candidates, names: Names): Example | null {
  const spans: { features: readonly Feature[]; right: boolean }[] = [];
  for (const { found, reading } of candidates.sentences) {
    const home = found.paragraph.report.report.id === reportId(question.paragraph) && holdsAnswer(reading.folded, question.answers);
    const left = reading.tokens.map((_, i) => leftFeatures(reading, i));
    const right = reading.tokens.map((_, i) => rightFeatures(reading, i));
    for (const [from, to] of spansOf(reading)) {
      const text = reading.folded.slice(reading.tokens[from]?.start, reading.tokens[to]?.end);
      spans.push({
        features: [...reading.features, ...(left[from] ?? []), ...(right[to] ?? []), ...spanFeatures(reading, from, to)],
        right: home && exactly(text, question.answers),
      });
    }
  }
  if (!spans.some((s) => s.right)) return null;
  const step = Math.max(1, spans.length / KEPT);
  const kept = spans.filter((s, i) => s.right || Math.floor(i / step) !== Math.floor((i - 1) / step));
  const starts = Int32Array.from([0, ...kept.map((s) => s.features.length)]);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return {
    starts,
    features: Int32Array.from(kept.flatMap((s) => s.features.map(([name]) => names.of(name)))),
    values: Float32Array.from(kept.flatMap((s) => s.features.map(([, value]) => value))),
    right: kept.map((s) => s.right),
  };
}

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

/** A softmax over the spans of each question, its right ones together (listwise; Cao and others, 2007). */
function trainSpans(examples: readonly Example[], names: Names): Weights {
  const size = names.all.length;
  const met = new Int32Array(size);
  for (const example of examples) for (const feature of new Set(example.features)) met[feature] = (met[feature] ?? 0) + 1;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  const random = numbers();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { starts, features, values, right } of shuffled(examples, random)) {
      const scores = right.map((_, i) => {
        let sum = 0;
        for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) sum += (weights[features[k] ?? 0] ?? 0) * (values[k] ?? 0);
        return sum;
      });
      const most = Math.max(...scores);
      const shares = scores.map((s) => Math.exp(s - most));
      const all = shares.reduce((a, b) => a + b, 0);
      const good = shares.reduce((a, b, i) => a + (right[i] === true ? b : 0), 0);
      const touched = new Set<number>();
      for (const [i, share] of shares.entries()) {
        const pull = (right[i] === true ? share / good : 0) - share / all;
        if (Math.abs(pull) < 1e-5) continue;
        for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
          const feature = features[k] ?? 0;
          if ((met[feature] ?? 0) < LEAST_MET) continue;
          gradient[feature] = (gradient[feature] ?? 0) + pull * (values[k] ?? 0);
          touched.add(feature);
        }
      }
      for (const feature of touched) {
        const slope = gradient[feature] ?? 0;
        gradient[feature] = 0;
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] = (weights[feature] ?? 0) + (RATE * slope) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return rounded(names.all.map((name, i) => [name, weights[i] ?? 0]));
}

const rounded = (weights: readonly (readonly [string, number])[]): Weights =>
  new Map(weights.map(([name, w]) => [name, Math.round(w * GRAIN) / GRAIN] as const).filter(([, w]) => w !== 0));

/** A reading with whether it was right. */
interface Judged {
  readonly features: readonly Feature[];
  readonly right: boolean;
}

/** Logistic regression by gradient, to where it no longer moves. */
function trainConfidence(judged: readonly Judged[]): Weights {
  const names = [...new Set(judged.flatMap((j) => j.features.map(([name]) => name)))].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = judged.map((j) => ({
    at: j.features.map(([name]) => place.get(name) ?? 0),
    of: j.features.map(([, v]) => v),
    right: j.right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < CONFIDENCE_ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    for (const { at, of, right } of rows) {
      const sum = at.reduce((all, feature, i) => all + (weights[feature] ?? 0) * (of[i] ?? 0), 0);
      const pull = right - 1 / (1 + Math.exp(-sum));
      for (const [i, feature] of at.entries()) slope[feature] = (slope[feature] ?? 0) + (pull * (of[i] ?? 0)) / rows.length;
    }
    for (const i of names.keys()) {
      squares[i] = (squares[i] ?? 0) + (slope[i] ?? 0) ** 2;
      weights[i] = (weights[i] ?? 0) + (CONFIDENCE_RATE * (slope[i] ?? 0)) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return rounded(names.map((name, i) => [name, weights[i] ?? 0]));
}

const CONFIDENCE_ROUNDS = 1500;
const CONFIDENCE_RATE = 0.3;

/** Every second paragraph: the others' questions are then asked of a library that does not hold their answer. */
const half = (reports: readonly ReadReport[], which: number) => reports.filter((_, i) => i % 2 === which);

/** Asks the questions of whole sets and of single articles, half of their paragraphs taken out, and judges each best reading. */
function judge(set: QuestionSet, reports: readonly ReadReport[], weightsFor: (question: GoldQuestion) => Weights) {
  const sentence: Judged[] = [];
  const short: Judged[] = [];
  const asked = new Map<number, GoldQuestion[]>();
  for (const question of set.questions) {
    const article = set.articles[question.paragraph] ?? 0;
    asked.set(article, [...(asked.get(article) ?? []), question]);
  }
  const ask = (library: Library, questions: readonly GoldQuestion[]) => {
    for (const question of questions) {
      const candidates = findFor(question, library);
      const ranked: readonly RankedSpan[] = rank(
        candidates.sentences.map((s) => s.reading),
        weightsFor(question),
      );
      const best = bestReading(candidates, ranked, library.paragraphs.count);
      const home = best === null ? undefined : candidates.sentences[best.at];
      if (best === null || home === undefined) continue;
      const held =
        home.found.paragraph.report.report.id === reportId(question.paragraph) && holdsAnswer(home.reading.folded, question.answers);
      sentence.push({ features: best.features, right: held });
      const text = home.reading.folded.slice(home.reading.tokens[best.span.from]?.start, home.reading.tokens[best.span.to]?.end);
      short.push({ features: best.features, right: held && exactly(text, question.answers) });
    }
  };
  for (const which of [0, 1]) ask(libraryOf(half(reports, which)), set.questions);
  for (const [article, questions] of asked) {
    const own = reports.filter((_, i) => set.articles[i] === article);
    if (own.length > 3) for (const which of [0, 1]) ask(libraryOf(half(own, which)), questions);
  }
  return { sentence, short };
}

/** Trains all weights. Confidence is learned from questions that the weights it is learned with have not seen. */
export function train(sets: readonly QuestionSet[], tell: (line: string) => void): ReadingWeights {
  const read = new Map<string, readonly ReadReport[]>();
  const reportsOf = (set: QuestionSet) => {
    const key = plain(set.paragraphs.join('').slice(0, 2000));
    const reports = read.get(key) ?? readParagraphs(set.paragraphs);
    read.set(key, reports);
    return reports;
  };
  const names = new Names();
  const halves: [Example[], Example[]] = [[], []];
  const halfOf = (set: QuestionSet, question: GoldQuestion): 0 | 1 => ((set.articles[question.paragraph] ?? 0) % 2 === 0 ? 0 : 1);
  for (const set of sets) {
    const library = libraryOf(reportsOf(set));
    for (const question of set.questions) {
      const example = exampleOf(question, findFor(question, library), names);
      if (example !== null) halves[halfOf(set, question)].push(example);
    }
    tell(`${set.name}: ${set.questions.length} questions read`);
  }
  const other = [trainSpans(halves[1], names), trainSpans(halves[0], names)] as const;
  const spans = trainSpans([...halves[0], ...halves[1]], names);
  tell('spans trained');
  const judged = sets.map((set) => judge(set, reportsOf(set), (question) => other[halfOf(set, question)]));
  const sentence = trainConfidence(judged.flatMap((j) => j.sentence));
  const short = trainConfidence(judged.flatMap((j) => j.short));
  return { spans, sentence, short };
}
