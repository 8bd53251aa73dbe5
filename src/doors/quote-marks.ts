// Which words of a quote are the answer: text doors make them stand out, without changing a character.
import type { Answer } from '../domain.js';

/** Offsets into the quote, end exclusive; in order, none touching another. */
export type QuoteMarks = readonly (readonly [start: number, end: number])[];

/**
 * The words that `short`, `figures` and `items` point at, inside one citation.
 * @param index of the citation in `answer.citations`; a refusal has no words that are the answer.
 */
export const quoteMarks = (answer: Answer, index: number): QuoteMarks => {
  const citation = answer.citations[index];
  if (citation === undefined) return [];
  const pointed = [...answer.figures, ...answer.items].filter((entry) => entry.citation === index);
  const spans = [...pointed, ...(index === 0 && answer.short !== null ? [answer.short] : [])]
    .filter(({ start, end }) => start >= citation.start && end <= citation.end && start < end)
    .map(({ start, end }) => [start - citation.start, end - citation.start] as const)
    .sort(([one], [other]) => one - other);
  const merged: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
};

/** The quote in runs, marked and unmarked by turns; joined they are the quote. */
export const markedRuns = (quote: string, marks: QuoteMarks): readonly { readonly text: string; readonly marked: boolean }[] => {
  const runs: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    runs.push({ text: quote.slice(at, start), marked: false }, { text: quote.slice(start, end), marked: true });
    at = end;
  }
  return [...runs, { text: quote.slice(at), marked: false }].filter(({ text }) => text !== '');
};
