// The words of a report that belong to a fact, folded: those that state it, and those of its figure alone.
import type { Stretch } from '../domain.js';
import type { ReadFact } from '../reports/library.js';

type Placed = Pick<ReadFact, 'fact' | 'home'>;

const wordsAt = ({ home }: Placed, { start, end }: Stretch): string =>
  home.evidence.folded.slice(start - home.passage.start, end - home.passage.start);

/** The words that state a fact. */
export const statedWords = (read: Placed): string => wordsAt(read, read.fact.stated);

/** The words that belong to its figure. */
export const focusWords = (read: Placed): string => wordsAt(read, read.fact.focus);
