// The lunr engine: builds an immutable index over keys that are already made, and proposes candidates.
import lunr from 'lunr';
import type { BuildEngine, StartEngine } from './engine.js';

/** Of many keys the rarest propose: those that stand everywhere add candidates that nothing else speaks for, and most of the time. */
const MOST_KEYS = 24;

/** Digits and letters: numbers as short as they can be. */
const RADIX = 36;

/**
 * lunr over one field; its own pipelines would delete Chinese, so both stay empty. Keys are numbered: lunr walks its tokens as a tree and
 * looks at every branch, of which a tree of Chinese characters has thousands and one of digits few; and no number is a wildcard.
 */
export const startLunr: StartEngine = () => {
  const numbers = new Map<string, string>();
  const numbered = (key: string): string => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size.toString(RADIX);
    numbers.set(key, number);
    return number;
  };
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.ref('id');
  builder.field('keys');
  const standing = new Map<string, number>();
  return {
    add(document) {
      const keys = document.keys.map(numbered);
      for (const key of new Set(keys)) standing.set(key, (standing.get(key) ?? 0) + 1);
      builder.add({ id: document.id, keys });
    },
    build() {
      const index = builder.build();
      return {
        search(keys, limit) {
          const terms = [...new Set(keys.flatMap((key) => numbers.get(key) ?? []))]
            .sort((a, b) => (standing.get(a) ?? 0) - (standing.get(b) ?? 0))
            .slice(0, MOST_KEYS);
          if (terms.length === 0) return [];
          const results = index.query((query) => {
            for (const term of terms) query.term(term, { usePipeline: false });
          });
          return results.slice(0, limit).map((result) => result.ref);
        },
      };
    },
  };
};

/** The whole index at once. */
export const buildLunr: BuildEngine = (documents) => {
  const builder = startLunr();
  for (const document of documents) builder.add(document);
  return builder.build();
};
