// The lunr engine: builds an immutable index over keys that are already made, and proposes candidates.
import lunr from 'lunr';
import { idf, type StartShard } from './engine.js';

/** Digits and letters: numbers as short as they can be. */
const RADIX = 36;
/** Of BM25, as lunr has them where nobody sets them. */
const [K1, B] = [1.2, 0.75];
/** lunr keeps weights to three places. */
const PRECISION = 1000;
/** The one field of a document. */
const FIELD = 'keys';
/** What lunr is told of a key's standing in a document, beside that it stands there. */
const NOTHING = Object.freeze({});

/** A key: its number, the documents it stands in, in rising order, and how often it stands in each. */
interface Numbered {
  readonly number: number;
  readonly documents: number[];
  readonly times: number[];
}

/** A key's documents in the form of lunr's index, a property each; spread out when a search asks for them, since most are never asked for. */
const posting = ({ number, documents }: Numbered) => ({
  _index: number,
  get [FIELD]() {
    return Object.fromEntries(documents.map((document) => [document, NOTHING]));
  },
});

/** For each document the numbers of its keys, in rising order, each followed by its weight. */
function vectorsOf(keys: Iterable<Numbered>, lengths: readonly number[]): readonly number[][] {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const vectors = lengths.map((): number[] => []);
  for (const { number, documents, times } of keys) {
    const rare = idf(lengths.length, documents.length);
    for (const [i, document] of documents.entries()) {
      const often = times[i] ?? 0;
      const weight = (rare * ((K1 + 1) * often)) / (K1 * (1 - B + B * ((lengths[document] ?? 0) / mean)) + often);
      vectors[document]?.push(number, Math.round(weight * PRECISION) / PRECISION);
    }
  }
  return vectors;
}

/**
 * lunr over one field. The index is laid out here as lunr reads a stored one, and is the same as lunr's own builder makes; that one takes
 * three times as long and ten times the memory, an object for every key of every document. Keys are numbered: lunr walks its tokens as a
 * tree and looks at every branch, of which a tree of Chinese characters has thousands and one of digits few; and no number is a wildcard.
 */
export const startLunr: StartShard = () => {
  const known = new Map<string, Numbered>();
  const ids: string[] = [];
  const lengths: number[] = [];
  const nameOf = ({ number }: Numbered) => number.toString(RADIX);
  return {
    add({ id, keys }) {
      const document = ids.push(id) - 1;
      lengths.push(keys.length);
      for (const key of keys) {
        const entry = known.get(key) ?? { number: known.size, documents: [], times: [] };
        const last = entry.documents.length - 1;
        if (last < 0) known.set(key, entry);
        if (last >= 0 && entry.documents[last] === document) entry.times[last] = (entry.times[last] ?? 0) + 1;
        else {
          entry.documents.push(document);
          entry.times.push(1);
        }
      }
    },
    build() {
      const index = lunr.Index.load({
        version: lunr.version,
        fields: [FIELD],
        fieldVectors: vectorsOf(known.values(), lengths).map((vector, document) => [`${FIELD}/${document}`, vector]),
        invertedIndex: [...known.values()].map((entry) => [nameOf(entry), posting(entry)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
        pipeline: [],
      });
      return {
        size: ids.length,
        standing: (key) => known.get(key)?.documents.length ?? 0,
        search(weights, limit) {
          const terms = [...weights].flatMap(([key, boost]) => {
            const entry = known.get(key);
            return entry === undefined ? [] : [{ name: nameOf(entry), boost }];
          });
          if (terms.length === 0) return [];
          // lunr divides by the length of the question's vector, which is another in every shard.
          const length = Math.hypot(...terms.map(({ boost }) => boost));
          const results = index.query((query) => {
            for (const { name, boost } of terms) query.term(name, { usePipeline: false, boost });
          });
          return results.slice(0, limit).map(({ ref, score }) => ({ id: ids[Number(ref)] ?? '', score: score * length }));
        },
      };
    },
  };
};
