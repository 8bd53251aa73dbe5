// The seam for search engines: keyed documents in, the best ones out; many of them in shards, so that one may change and the rest stay.

/** A document: its name and the keys it is found by. */
export interface Document {
  readonly id: string;
  readonly keys: readonly string[];
}

export interface Engine {
  /** Names of the best documents for any of the keys, best first. Never throws, whatever the keys. */
  search(keys: readonly string[], limit: number): readonly string[];
}

/** Some of the documents, indexed and frozen. */
export interface Shard {
  readonly size: number;
  /** In how many of its documents a key stands. */
  standing(key: string): number;
  /** Its best documents for any of the keys, best first; each key tells by its inverse document frequency here, times the weight given. */
  search(weights: ReadonlyMap<string, number>, limit: number): readonly { readonly id: string; readonly score: number }[];
}

/** A shard in the making. */
export interface ShardBuilder {
  add(document: Document): void;
  /** Freezes it. */
  build(): Shard;
}

export type StartShard = () => ShardBuilder;

/** Of many keys the rarest propose: those that stand everywhere add candidates that nothing else speaks for, and most of the time. */
const MOST_KEYS = 24;

/** Inverse document frequency as lunr has it. */
export const idf = (documents: number, standing: number): number => Math.log(1 + Math.abs((documents - standing + 0.5) / (standing + 0.5)));

/** One engine over all shards: what a key tells is what it tells among all their documents. */
export function engineOver(shards: readonly Shard[]): Engine {
  const documents = shards.reduce((sum, shard) => sum + shard.size, 0);
  return {
    search(keys, limit) {
      const rarest = [...new Set(keys)]
        .map((key) => ({ key, standing: shards.reduce((sum, shard) => sum + shard.standing(key), 0) }))
        .filter(({ standing }) => standing > 0)
        .sort((a, b) => a.standing - b.standing)
        .slice(0, MOST_KEYS);
      const found = shards.flatMap((shard) => {
        const weights = new Map<string, number>();
        for (const { key, standing } of rarest) {
          const here = shard.standing(key);
          if (here > 0) weights.set(key, idf(documents, standing) / idf(shard.size, here));
        }
        return weights.size === 0 ? [] : shard.search(weights, limit);
      });
      return found
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ id }) => id);
    },
  };
}
