// A golden question: what is asked, and what a right answer must hold.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the right verdict is; a corrected premise may be answered or partial too when the true fact is given. */
export type Expected = 'answer' | 'partial' | 'refuse' | 'correct_premise' | 'clarify';

export interface GoldenRow {
  readonly id: string;
  readonly lang: 'en' | 'zh' | 'zh-Hant';
  /** One conversation; the last turn is judged. */
  readonly turns: readonly string[];
  readonly expect: Expected;
  /** Each inner list is one thing that the answer line must say, in any one of its wordings. */
  readonly must: readonly (readonly string[])[];
  /** Never in the answer line. */
  readonly must_not: readonly string[];
  /** One of these stands inside a cited quote. */
  readonly evidence: readonly string[];
  /** Other verdicts that a careful reader lets pass. */
  readonly also?: readonly string[];
  /** Why the row is here. */
  readonly note: string;
}

/** A file of golden rows and the folder of reports that they ask about. */
export interface GoldenSet {
  readonly name: string;
  readonly corpus: string;
  readonly rows: readonly GoldenRow[];
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const readRows = (name: string): readonly GoldenRow[] =>
  readFileSync(path(`../golden/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldenRow => JSON.parse(line));

/** The report with reviewed facts beside it, and reports that nobody has prepared. */
export const goldenSets = (): readonly GoldenSet[] => [
  { name: 'report', corpus: path('../../corpus'), rows: readRows('report') },
  { name: 'synthetic', corpus: path('../reports-synthetic'), rows: readRows('synthetic') },
];
