// The lunr engine: builds an immutable index over keys that are already made, and proposes candidates.
import lunr from 'lunr';
import type { BuildEngine, Document, Engine } from './engine.js';

/** `*` would be a wildcard even in a programmatic query. */
const safe = (key: string) => key.replaceAll('*', '');

/** lunr over one field; its own pipelines would delete Chinese, so both stay empty. */
export const buildLunr: BuildEngine = (documents: readonly Document[]): Engine => {
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.ref('id');
  builder.field('keys');
  for (const document of documents) builder.add({ id: document.id, keys: document.keys.map(safe) });
  const index = builder.build();
  return {
    search(keys, limit) {
      const terms = [...new Set(keys.map(safe))].filter((key) => key !== '');
      if (terms.length === 0) return [];
      const results = index.query((query) => {
        for (const term of terms) query.term(term, { usePipeline: false });
      });
      return results.slice(0, limit).map((result) => result.ref);
    },
  };
};
