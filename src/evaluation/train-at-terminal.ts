// The command that trains the weights of reading from files of questions and writes the table that ships.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { printWeights } from '../answers/reading/weights.js';
import { type Articles, questionsOn, readQuestionSet } from './question-sets.js';
import { train } from './train.js';

export interface TrainOptions {
  /** The table to write. */
  readonly to: string;
  /** Learn nothing from questions about these articles. */
  readonly without?: Articles;
  /** What the sets are and whose, a line a set, for the head of the table: weights are made from them. */
  readonly licence: readonly string[];
}

/** @throws SetupError on a file that is no set of questions */
export function trainAtTerminal(files: readonly string[], { to, without, licence }: TrainOptions, messages: NodeJS.WritableStream): void {
  const sets = files.map(readQuestionSet).map((set) => (without === undefined ? set : questionsOn(set, without, true)));
  const weights = train(sets, (line) => messages.write(`${line}\n`));
  const shown = files.map((file) =>
    file
      .split('@')
      .map((path) => basename(path))
      .join('@'),
  );
  const left = without === undefined ? '' : ` --without ${without.from}/${without.every}`;
  const head = [
    'Weights of reading: a log-linear ranker of sentences and short answers, and two confidences. Trained, not written by hand.',
    `Made by: npm run train -- --to ${basename(to)}${left} ${shown.join(' ')}`,
    ...licence,
  ];
  writeFileSync(to, printWeights(weights, head));
}
