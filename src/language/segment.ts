// Cuts Chinese text into words with their part of speech (jieba), at exact offsets.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { remembered } from './remembered.js';

// Read from the package's own file: its module would hold this text and a second one, 11 MB, for as long as the process runs.
const jieba = Jieba.withDict(readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')));

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** jieba's tag: n noun, v verb, m number, q classifier, ns place, nr person, r pronoun, u particle … */
  readonly tag: string;
}

/** As many texts as one question is cut into, many times over; about 1 MB. */
const REMEMBERED = 256;

const cut = (guess: boolean) =>
  remembered(REMEMBERED, (folded): readonly Word[] => {
    const words: Word[] = [];
    let at = 0;
    for (const { word, tag } of jieba.tag(folded, guess)) {
      words.push({ text: word, start: at, end: at + word.length, tag });
      at += word.length;
    }
    return words;
  });
const [cutByDictionary, cutWithGuesses] = [cut(false), cut(true)];

/** Words of folded text, in order, covering all of it; `guess` lets jieba make up words that no dictionary lists (names). */
export function segment(folded: string, guess = true): readonly Word[] {
  return guess ? cutWithGuesses(folded) : cutByDictionary(folded);
}
