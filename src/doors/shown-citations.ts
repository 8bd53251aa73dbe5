// The citations that a text door shows below an answer line, each with what its rendering depends on.
import type { Answer, Citation } from '../domain.js';
import { type QuoteMarks, quoteMarks } from './quote-marks.js';

export interface ShownCitation {
  readonly citation: Citation;
  /** The one shown just before; null for the first. */
  readonly previous: Citation | null;
  /** The words of the quote that are the answer. */
  readonly marks: QuoteMarks;
}

/** An answer's citations, or what is nearest to a refusal; in order. */
export const shownCitations = (answer: Answer): readonly ShownCitation[] => {
  const citations: readonly Citation[] = answer.verdict === 'not_found' ? answer.nearest : answer.citations;
  return citations.map((citation, index) => ({ citation, previous: citations[index - 1] ?? null, marks: quoteMarks(answer, index) }));
};
