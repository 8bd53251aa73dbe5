// The eval command: measures sets of questions and prints a table, or JSON, or what moved against an earlier run.
import { readFileSync } from 'node:fs';
import { parseWeights, useWeights } from '../answers/reading/weights.js';
import { SetupError } from '../error.js';
import { evaluate, type Measures } from './evaluate.js';
import { type Articles, questionsOn, readQuestionSet } from './question-sets.js';

export interface EvalOptions {
  /** Ask every nth question only. */
  readonly every: number;
  /** Ask about these articles only. */
  readonly articles?: Articles;
  /** The table of weights to read with; without it the one that ships. */
  readonly weights?: string;
  readonly json: boolean;
  /** The JSON lines of an earlier run. */
  readonly against?: string;
}

export interface EvalTerminal {
  readonly output: NodeJS.WritableStream;
  readonly messages: NodeJS.WritableStream;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`;
const count = (n: number) => String(n);

/** What is printed, in order; shares rise or fall by points. */
const ROWS: readonly { readonly name: string; readonly of: (m: Measures) => number; readonly show: (value: number) => string }[] = [
  { name: 'paragraphs', of: (m) => m.paragraphs, show: count },
  { name: 'questions', of: (m) => m.questions, show: count },
  { name: 'gold paragraph found first', of: (m) => m.found1, show: percent },
  { name: '  among the first 3', of: (m) => m.found3, show: percent },
  { name: '  among the first 10', of: (m) => m.found10, show: percent },
  { name: 'gold answer inside the first quote', of: (m) => m.quoted, show: percent },
  { name: 'first quote of the gold paragraph', of: (m) => m.paragraph, show: percent },
  { name: 'answered', of: (m) => m.answered, show: percent },
  { name: '  without a gold answer in the quote', of: (m) => m.wrong, show: percent },
  { name: 'short answer exact', of: (m) => m.exact, show: percent },
  { name: '  characters overlap (F1)', of: (m) => m.overlap, show: percent },
  { name: '  exact where one is said', of: (m) => m.exactWhereSaid, show: percent },
  { name: '  exact in the surest half of all', of: (m) => m.exactWhereSure, show: percent },
  { name: 'refused where the paragraph is gone', of: (m) => m.refusedWhenGone, show: percent },
  { name: '  told apart (AUROC)', of: (m) => m.auroc, show: percent },
  { name: 'time a question, median', of: (m) => m.median, show: milliseconds },
  { name: '  99th percentile', of: (m) => m.p99, show: milliseconds },
];

function earlierRun(file: string | undefined): ReadonlyMap<string, Measures> {
  if (file === undefined) return new Map();
  try {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return new Map(lines.map((line): [string, Measures] => [(JSON.parse(line) as Measures).set, JSON.parse(line)]));
  } catch (error) {
    throw new SetupError(`${file} is no earlier run.`, 'Give the file that --json was written to.', { cause: error });
  }
}

function readWith(file: string): void {
  try {
    useWeights(parseWeights(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new SetupError(`${file} cannot be read.`, 'Give a table that train wrote.', { cause: error });
  }
}

function table(now: Measures, before: Measures | undefined): string {
  const moved = (of: (m: Measures) => number, show: (value: number) => string) => {
    if (before === undefined) return '';
    const by = of(now) - of(before);
    return Math.abs(by) < 1e-9 ? '' : `  ${by > 0 ? '+' : '−'}${show(Math.abs(by))}`;
  };
  return `${now.set}\n${ROWS.map(({ name, of, show }) => `  ${name.padEnd(40)}${show(of(now)).padStart(9)}${moved(of, show)}`).join('\n')}\n`;
}

/** @throws SetupError on a file that is no set of questions, no table of weights or no earlier run. */
export function evaluateAtTerminal(
  files: readonly string[],
  { every, articles, weights, json, against }: EvalOptions,
  terminal: EvalTerminal,
): void {
  const before = earlierRun(against);
  if (weights !== undefined) readWith(weights);
  const sets = files.map(readQuestionSet).map((set) => (articles === undefined ? set : questionsOn(set, articles)));
  for (const set of sets) {
    terminal.messages.write(`${set.name}: ${set.paragraphs.length} paragraphs, ${Math.ceil(set.questions.length / every)} questions …\n`);
    const now = evaluate(set, Math.max(1, every));
    terminal.output.write(json ? `${JSON.stringify(now)}\n` : `${table(now, before.get(now.set))}\n`);
  }
}
