// The lunr engine: builds an immutable index over keys that are already made, and proposes candidates.
import lunr from 'lunr';
import type { StartShard } from './engine.js';

/** Digits and letters: numbers as short as they can be. */
const RADIX = 36;

/**
 * lunr over one field; its own pipelines would delete Chinese, so both stay empty. Keys are numbered: lunr walks its tokens as a tree and
 * looks at every branch, of which a tree of Chinese characters has thousands and one of digits few; and no number is a wildcard.
 */
export const startLunr: StartShard = () => {
  const known = new Map<string, { readonly number: string; standing: number }>();
  const numbered = (key: string) => {
    const entry = known.get(key) ?? { number: known.size.toString(RADIX), standing: 0 };
    known.set(key, entry);
    return entry;
  };
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.ref('id');
  builder.field('keys');
  let size = 0;
  return {
    add(document) {
      const entries = document.keys.map(numbered);
      for (const entry of new Set(entries)) entry.standing++;
      builder.add({ id: document.id, keys: entries.map((entry) => entry.number) });
      size++;
    },
    build() {
      const index = builder.build();
      return {
        size,
        standing: (key) => known.get(key)?.standing ?? 0,
        search(weights, limit) {
          const terms = [...weights].flatMap(([key, boost]) => {
            const entry = known.get(key);
            return entry === undefined ? [] : [{ number: entry.number, boost }];
          });
          if (terms.length === 0) return [];
          // lunr divides by the length of the question's vector, which is another in every shard.
          const length = Math.hypot(...terms.map(({ boost }) => boost));
          const results = index.query((query) => {
            for (const { number, boost } of terms) query.term(number, { usePipeline: false, boost });
          });
          return results.slice(0, limit).map((result) => ({ id: result.ref, score: result.score * length }));
        },
      };
    },
  };
};
