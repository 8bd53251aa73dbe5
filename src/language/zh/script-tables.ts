// Conversion between Chinese scripts over flat tables: the dictionaries' own tries of maps take ten times the memory.

/** A dictionary as opencc-js ships it: `衛 卫|說 说`, or pairs. */
export type ScriptDictionary = string | readonly (readonly [string, string])[];

function* entries(dictionaries: readonly ScriptDictionary[]): Generator<readonly [from: string, to: string]> {
  for (const dictionary of dictionaries) {
    if (typeof dictionary !== 'string') {
      yield* dictionary;
      continue;
    }
    for (const entry of dictionary.split('|')) {
      const blank = entry.indexOf(' ');
      if (blank > 0) yield [entry.slice(0, blank), entry.slice(blank + 1)];
    }
  }
}

/** Phrases and characters with what stands for them; where dictionaries differ the first one wins. */
export interface PhraseTable {
  readonly entries: ReadonlyMap<string, string>;
  /** UTF-16 units of the longest key. */
  readonly longest: number;
}

export function phraseTable(dictionaries: readonly ScriptDictionary[]): PhraseTable {
  const table = new Map<string, string>();
  let longest = 1;
  for (const [from, to] of entries(dictionaries)) {
    if (table.has(from)) continue;
    table.set(from, to);
    longest = Math.max(longest, from.length);
  }
  return { entries: table, longest };
}

/** Only what is one character on both sides: what can be replaced in place. */
export function characterTable(dictionaries: readonly ScriptDictionary[]): ReadonlyMap<string, string> {
  const isOne = (text: string): boolean => text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length;
  const table = new Map<string, string>();
  for (const [from, to] of entries(dictionaries)) if (isOne(from) && isOne(to) && !table.has(from)) table.set(from, to);
  return table;
}

/** Replaces, from left to right, the longest phrase that the table has at each place; all else stays. */
export function convert({ entries: table, longest }: PhraseTable, text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !table.has(text.slice(at, at + length))) length -= 1;
    const found = text.slice(at, at + Math.max(length, 1));
    result += table.get(found) ?? found;
    at += found.length;
  }
  return result;
}
