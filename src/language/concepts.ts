// The meanings that Chinese and English words share: one row is one meaning, as a compiler of a thesaurus would group it.
import { economy } from './concepts/economy.js';
import { events } from './concepts/events.js';
import { general } from './concepts/general.js';
import { government } from './concepts/government.js';
import { land } from './concepts/land.js';
import { society } from './concepts/society.js';

export interface Concept {
  /** `#funds`: the key under which both languages meet. */
  readonly id: string;
  /** Simplified Chinese words: mainland, Hong Kong and colloquial. */
  readonly zh: readonly string[];
  /** English words and phrases in their base form, lower case: to be compared by stem. */
  readonly en: readonly string[];
}

const fields = [government, economy, society, land, events, general];

/** One row of a table: `#funds 资金 经费 = funding | money`. */
function conceptFrom(line: string): Concept {
  const [left = '', right = ''] = line.split(' = ');
  const [id = '', ...zh] = left.trim().split(/\s+/);
  const en = right.split('|').map((word) => word.trim());
  return { id, zh, en: en.filter((word) => word !== '') };
}

/** Every concept, field by field. A word with two meanings stands in two rows. */
export const concepts: readonly Concept[] = fields.flatMap((field) =>
  field
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(conceptFrom),
);
