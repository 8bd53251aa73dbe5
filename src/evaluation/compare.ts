// Compares what was answered with gold answers, as SQuAD does, by characters: without marks, blanks, width and script.
import { fold } from '../language/fold.js';

/** A text as it is compared. */
export const plain = (text: string): string => fold(text.normalize('NFKC')).replace(/[\s\p{P}\p{S}]/gu, '');

export const exactly = (said: string, answers: readonly string[]): boolean => answers.some((a) => plain(a) === plain(said));

/** Precision and recall of characters, in harmonic mean, against the answer that is nearest. */
export function overlap(said: string, answers: readonly string[]): number {
  const own = plain(said);
  const scores = answers.map((answer) => {
    const gold = plain(answer);
    let rest = gold;
    let shared = 0;
    for (const character of own) {
      const at = rest.indexOf(character);
      if (at < 0) continue;
      shared++;
      rest = rest.slice(0, at) + rest.slice(at + 1);
    }
    return shared === 0 ? 0 : (2 * shared) / (own.length + gold.length);
  });
  return Math.max(0, ...scores);
}

/** A gold answer stands in the text. */
export const holdsAnswer = (text: string, answers: readonly string[]): boolean => {
  const own = plain(text);
  return answers.some((a) => plain(a) !== '' && own.includes(plain(a)));
};
