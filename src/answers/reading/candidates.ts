// The sentences of the library that a question may be answered by, each laid beside it.
import type { Library } from '../../reports/library.js';
import type { FoundParagraph, FoundSentence } from '../../reports/paragraphs.js';
import type { Understood } from '../understand.js';
import { type Reading, readingOf } from './reading.js';
import { type Sought, soughtBy } from './sought.js';

/** Paragraphs looked into, and sentences of them that are read closely: the answer is beyond the tenth in one question of fifty. */
const PARAGRAPHS = 10;
const SENTENCES = 10;

export interface Candidate {
  readonly found: FoundParagraph;
  readonly sentence: FoundSentence;
  readonly reading: Reading;
}

export interface Candidates {
  readonly sought: Sought;
  /** What each unit of the question weighs. */
  readonly weights: readonly number[];
  readonly paragraphs: readonly FoundParagraph[];
  /** The most promising first. */
  readonly sentences: readonly Candidate[];
}

/** Finds paragraphs, and of them the sentences that hold most of the question. */
export function candidatesFor(question: Understood, library: Library, report?: string): Candidates {
  const sought = soughtBy(question);
  const weights = library.paragraphs.weigh(sought.units);
  const paragraphs = library.paragraphs.search(sought.units, PARAGRAPHS, report);
  const most = paragraphs[0]?.score ?? 1;
  const all = paragraphs.flatMap((found, rank) => found.sentences.map((sentence) => ({ found, sentence, rank })));
  const holding = Math.max(...all.map((s) => s.sentence.met), 1e-9);
  const told = Math.max(...all.map((s) => s.sentence.tells), 1e-9);
  const by = (s: (typeof all)[number]) => s.found.score / most + s.sentence.tells / told;
  const chosen = [...all].sort((a, b) => by(b) - by(a)).slice(0, SENTENCES);
  const places = (of: (s: (typeof all)[number]) => number) => {
    const sorted = [...chosen].sort((a, b) => of(b) - of(a));
    return chosen.map((s) => sorted.indexOf(s));
  };
  const [byTelling, byMeeting] = [places((s) => s.sentence.tells), places((s) => s.sentence.met)];
  const sentences = chosen.map(({ found, sentence, rank }, place): Candidate => {
    const standing = {
      score: found.score / most,
      rank,
      met: found.met,
      tells: sentence.tells / told,
      tellsAt: byTelling[place] ?? 0,
      meets: sentence.met / holding,
      meetsAt: byMeeting[place] ?? 0,
      at: place,
      place: found.sentences.indexOf(sentence),
      of: found.sentences.length,
      previous: (found.sentences[found.sentences.indexOf(sentence) - 1]?.tells ?? 0) / told,
    };
    const apart = weights.map((weight, u) => weight * (found.tells[u] ?? 0));
    return { found, sentence, reading: readingOf(sought, sentence, weights, apart, standing) };
  });
  return { sought, weights, paragraphs, sentences };
}
