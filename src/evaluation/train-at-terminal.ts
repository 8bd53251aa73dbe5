// The command that trains the weights of reading from files of questions and writes the table that ships.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { printWeights } from '../answers/reading/weights.js';
import { readQuestionSet } from './question-sets.js';
import { train } from './train.js';

/**
 * @param licences what the sets are and whose, a line a set, for the head of the table: weights are made from them
 * @throws SetupError on a file that is no set of questions
 */
export function trainAtTerminal(files: readonly string[], to: string, licences: readonly string[], messages: NodeJS.WritableStream): void {
  const weights = train(files.map(readQuestionSet), (line) => messages.write(`${line}\n`));
  const shown = files.map((file) =>
    file
      .split('@')
      .map((path) => basename(path))
      .join('@'),
  );
  const head = [
    'Weights of reading: a log-linear ranker of sentences and short answers, and two confidences. Trained, not written by hand.',
    `Made by: npm run train -- --to ${basename(to)} ${shown.join(' ')}`,
    ...licences,
  ];
  writeFileSync(to, printWeights(weights, head));
}
