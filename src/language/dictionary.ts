// Short English glosses of Chinese words, from the CC-CEDICT table beside this file (CC BY-SA 4.0, see data/LICENSE-CC-CEDICT.md).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The whole table stays as its bytes, with the offsets of its lines: a map of 103,000 words would take ten times the memory, a string twice. */
interface Table {
  readonly bytes: Buffer;
  /** Where each line begins, and one past the end. */
  readonly lines: Uint32Array;
}

const [TAB, NEWLINE] = [0x09, 0x0a];

let table: Table | null = null;

function load(): Table {
  if (table !== null) return table;
  const bytes = readFileSync(fileURLToPath(new URL('./data/cedict.txt', import.meta.url)));
  const starts: number[] = [0];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
  if (starts[starts.length - 1] !== bytes.length) starts.push(bytes.length + 1);
  table = { bytes, lines: Uint32Array.from(starts) };
  return table;
}

/** The glosses as they stand in the line of a word, else null. */
function find(word: string): string | null {
  const { bytes, lines } = load();
  let low = 0;
  let high = lines.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = lines[middle] ?? 0;
    const tab = bytes.indexOf(TAB, start);
    // Compared as strings, not as bytes: the lines are sorted by UTF-16 unit.
    const found = bytes.toString('utf8', start, tab);
    if (found === word) return bytes.toString('utf8', tab + 1, (lines[middle + 1] ?? bytes.length) - 1);
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Short English glosses of a simplified Chinese word, the best first; none for a word that the dictionary lacks. */
export function glosses(word: string): readonly string[] {
  return find(word)?.split(';') ?? [];
}

/** True for a simplified Chinese word that the dictionary explains. */
export function has(word: string): boolean {
  return find(word) !== null;
}
