// Trains the weights of reading on sets of questions, in a fixed order and by no chance.

import { type Candidates, candidatesFor } from '../answers/reading/candidates.js';
import { bestReading } from '../answers/reading/confidence.js';
import { Names } from '../answers/reading/names.js';
import { type RankedSpan, rank, type Weights } from '../answers/reading/rank.js';
import type { ReadingWeights } from '../answers/reading/weights.js';
import { understand } from '../answers/understand.js';
import type { Library, ReadReport } from '../reports/library.js';
import { exactly, holdsAnswer, plain } from './compare.js';
import { libraryOf, readParagraphs, reportId } from './library-of.js';
import type { GoldQuestion, QuestionSet } from './question-sets.js';
import { type Example, exampleOf, type FoundReading } from './span-examples.js';
import { type Judged, trainConfidence } from './train-confidence.js';
import { trainSpans } from './train-spans.js';

const asQuestion = (text: string) => text.replace(/[\s?？!！。.~～…]+$/u, '').trim();

const findFor = (question: GoldQuestion, library: Library): Candidates =>
  candidatesFor(understand(asQuestion(question.text), library, null), library);

/** The sentences found for a question, and which of them hold its answer. */
const readingsFor = (question: GoldQuestion, library: Library): readonly FoundReading[] =>
  findFor(question, library).sentences.map(({ found, reading }) => ({
    reading,
    home: found.paragraph.report.report.id === reportId(question.paragraph) && holdsAnswer(reading.folded, question.answers),
  }));

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
  // Each question is asked of one half, which holds its answer or does not.
  const askHalves = (own: readonly ReadReport[], questions: readonly GoldQuestion[]) => {
    for (const which of [0, 1])
      ask(
        libraryOf(half(own, which)),
        questions.filter((_, i) => i % 2 === which),
      );
  };
  askHalves(reports, set.questions);
  for (const [article, questions] of asked) {
    const own = reports.filter((_, i) => set.articles[i] === article);
    if (own.length > 3) askHalves(own, questions);
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
  const names = new Names(null);
  const halves: [Example[], Example[]] = [[], []];
  const halfOf = (set: QuestionSet, question: GoldQuestion): 0 | 1 => ((set.articles[question.paragraph] ?? 0) % 2 === 0 ? 0 : 1);
  for (const set of sets) {
    const library = libraryOf(reportsOf(set));
    for (const question of set.questions) {
      const example = exampleOf(readingsFor(question, library), question.answers, names);
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
