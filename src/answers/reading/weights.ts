// The trained weights of reading, from the table beside this file (what they were trained on and how stands in its head).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Weights } from './rank.js';

export interface ReadingWeights {
  /** Of the features of spans and sentences. */
  readonly spans: Weights;
  /** Whether the best sentence holds the answer, and whether the best span is it. */
  readonly sentence: Weights;
  readonly short: Weights;
}

/** Reads a table of weights: a heading in brackets opens each part, then a line a feature, the weight behind a tab; `#` comments. */
export function parseWeights(text: string): ReadingWeights {
  const parts = new Map<string, Map<string, number>>();
  let part = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[(\w+)\]$/u.exec(line)?.[1];
    if (heading !== undefined) {
      part = new Map();
      parts.set(heading, part);
    } else {
      const tab = line.lastIndexOf('\t');
      part.set(line.slice(0, tab), Number(line.slice(tab + 1)));
    }
  }
  const of = (name: string) => parts.get(name) ?? new Map<string, number>();
  return { spans: of('spans'), sentence: of('sentence'), short: of('short') };
}

/** The same table as text; parts and features in order, so that equal weights give equal bytes. */
export function printWeights(weights: ReadingWeights, head: readonly string[]): string {
  const part = (name: string, of: Weights) => [
    `[${name}]`,
    ...[...of].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, weight]) => `${feature}\t${weight}`),
  ];
  const lines = [
    ...head.map((line) => `# ${line}`),
    ...part('spans', weights.spans),
    ...part('sentence', weights.sentence),
    ...part('short', weights.short),
  ];
  return `${lines.join('\n')}\n`;
}

let loaded: ReadingWeights | null = null;

/** The weights that ship, unless others are used. */
export function readingWeights(): ReadingWeights {
  loaded ??= parseWeights(readFileSync(fileURLToPath(new URL('./data/weights.txt', import.meta.url)), 'utf8'));
  return loaded;
}

/** Reads with other weights from here on: those to be measured, trained without the articles that are asked about. */
export function useWeights(weights: ReadingWeights): void {
  loaded = weights;
}
