// The sentences of the library that a question may be answered by, each laid beside it.
import type { Library } from '../../reports/library.js';
import type { FoundParagraph, FoundSentence } from '../../reports/paragraphs.js';
import type { Understood } from '../understand.js';
import { type Reading, readingOf } from './features.js';
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
  const sentences = [...all]
    .sort((a, b) => by(b) - by(a))
    .slice(0, SENTENCES)
    .map(({ found, sentence, rank }, place): Candidate => {
      const standing = {
        score: found.score / most,
        first: rank === 0,
        met: found.met,
        tells: sentence.tells / told,
        meets: sentence.met / holding,
        best: place === 0,
      };
      return { found, sentence, reading: readingOf(sought, sentence, weights, standing) };
    });
  return { sought, weights, paragraphs, sentences };
}
