// Finds the reports that print the same sentence: copies of one story are one source.
import { createHash } from 'node:crypto';
import type { ReadPassage, ReadReport } from './library.js';

/** A shorter sentence may stand in two reports by chance. */
const SHORTEST = 12;

/** A sentence as it is compared: folded, letters and digits alone. */
const keyOf = ({ evidence }: ReadPassage): string | null => {
  const words = evidence.folded.replace(/[^\p{L}\p{N}]/gu, '');
  return words.length < SHORTEST ? null : createHash('md5').update(words).digest('base64');
};

/** For a passage, the ids of the other reports that print it, in the order of the reports. */
export type Twins = (report: string, passage: ReadPassage) => readonly string[];

/** Where it yields, what waits may go first. */
export function* findTwins(reports: readonly ReadReport[]): Generator<undefined, Twins> {
  const first = new Map<string, string>();
  const shared = new Map<string, Set<string>>();
  for (const { report, passages } of reports) {
    for (const passage of passages) {
      const key = passage.passage.part === 'body' ? keyOf(passage) : null;
      if (key === null) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, report.id);
      else if (known !== report.id) shared.set(key, (shared.get(key) ?? new Set([known])).add(report.id));
    }
    yield;
  }
  return (report, passage) => {
    const key = shared.size === 0 || passage.passage.part !== 'body' ? null : keyOf(passage);
    return [...((key === null ? undefined : shared.get(key)) ?? [])].filter((id) => id !== report);
  };
}
