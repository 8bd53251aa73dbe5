// The contract of a search engine, run against every engine: the best documents first, and no key that breaks it.
import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { type Document, type Engine, engineOver, type StartShard } from '../../src/reports/engines/engine.js';
import { startLunr } from '../../src/reports/engines/lunr.js';

const inShardsOf =
  (start: StartShard, size: number) =>
  (documents: readonly Document[]): Engine => {
    const shards = [];
    for (let from = 0; from < documents.length; from += size) {
      const builder = start();
      for (const document of documents.slice(from, from + size)) builder.add(document);
      shards.push(builder.build());
    }
    return engineOver(shards);
  };

const engines: readonly [string, (documents: readonly Document[]) => Engine][] = [
  ['lunr', inShardsOf(startLunr, 100)],
  ['lunr in shards', inShardsOf(startLunr, 2)],
];

const DOCUMENTS = [
  { id: 'bridges', keys: ['w:桥', 'c:#bridge', 'w:三'] },
  { id: 'roads', keys: ['w:路', 'c:#road', 'w:三'] },
  { id: 'both', keys: ['w:桥', 'w:路', 'c:#bridge', 'c:#road'] },
  { id: 'r1#f-1', keys: ['s:bridg', 'w:field:value'] },
];

describe.each(engines)('%s', (_name, build) => {
  const engine = build(DOCUMENTS);

  it('finds documents by any of the keys, the one that has most of them first', () => {
    expect(engine.search(['w:桥', 'w:路'], 10)[0]).toBe('both');
    expect([...engine.search(['w:三'], 10)].sort()).toEqual(['bridges', 'roads']);
  });

  it('takes a rare key for more than a common one', () => {
    const found = build([...DOCUMENTS, { id: 'more', keys: ['w:三'] }]).search(['w:三', 'c:#road'], 10);
    expect(found[0]).toBe('roads');
  });

  it('a key is as rare as it is among all documents, wherever they are indexed', () => {
    const common = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `common ${n}`, keys: ['w:三', 'w:年'] }));
    const alone = [
      { id: 'three', keys: ['w:三', 'w:月'] },
      { id: 'month', keys: ['w:月'] },
    ];
    const roads = [
      { id: 'road', keys: ['c:#road', 'w:月'] },
      { id: 'road and more', keys: ['c:#road', 'w:日', 'w:时', 'w:分'] },
    ];
    expect(build([...alone, ...roads, ...common]).search(['w:三', 'c:#road'], 1)).toEqual(['road']);
  });

  it('holds the limit, and its order is the same every time', () => {
    const keys = ['w:桥', 'w:路', 'w:三'];
    expect(engine.search(keys, 2)).toHaveLength(2);
    expect(engine.search(keys, 2)).toEqual(build(DOCUMENTS).search(keys, 2));
  });

  it('finds nothing where nothing is', () => {
    expect(engine.search([], 10)).toEqual([]);
    expect(engine.search(['w:船'], 10)).toEqual([]);
    expect(build([]).search(['w:桥'], 10)).toEqual([]);
    expect(build([{ id: 'empty', keys: [] }]).search(['w:桥'], 10)).toEqual([]);
  });

  it('takes a key whole: neither a part of it, nor a sign in it, means anything', () => {
    for (const key of ['w', '桥', 'bridg', 's:bri*', '*', 'w:*', '+w:桥x', 'w:桥~1', 'w:桥^9', 'field:value', 'keys:w:桥'])
      expect(engine.search([key], 10), key).toEqual([]);
    expect(engine.search(['w:field:value'], 10)).toEqual(['r1#f-1']);
  });

  it('takes any key without breaking', () => {
    const sign = fc.constantFrom('*', '+', '-', ':', '^', '~', '1', ' ', '桥', '__proto__', 'constructor', '\u0000', '\ud800');
    const key = fc.oneof(
      fc.string(),
      fc.array(sign, { maxLength: 6 }).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), (keys) => {
        expect(Array.isArray(engine.search(keys, 5))).toBe(true);
        build([{ id: 'one', keys }]).search(keys, 5);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the lunr engine', () => {
  /** The same documents through lunr's own builder, one shard of them. */
  function byItsBuilder(documents: readonly Document[]) {
    const builder = new lunr.Builder();
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.ref('id');
    builder.field('keys');
    for (const document of documents) builder.add(document);
    const index = builder.build();
    return (weights: ReadonlyMap<string, number>) =>
      index.query((query) => {
        for (const [key, boost] of weights) query.term(key, { usePipeline: false, boost });
      });
  }

  it('finds and weighs as the index does that lunr builds itself', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const documents = fc.array(fc.array(key, { maxLength: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(documents, fc.uniqueArray(key, { minLength: 1, maxLength: 4 }), (keysOf, asked) => {
        const all = keysOf.map((keys, i) => ({ id: `report@${i}`, keys }));
        const builder = startLunr();
        for (const document of all) builder.add(document);
        const shard = builder.build();
        const weights = new Map(asked.filter((k) => shard.standing(k) > 0).map((k, i) => [k, 1 + i / 2]));
        if (weights.size === 0) return;
        const length = Math.hypot(...weights.values());
        const expected = byItsBuilder(all)(weights).map(({ ref, score }) => ({ id: ref, score: expect.closeTo(score * length, 9) }));
        const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
        expect([...shard.search(weights, 100)].sort(byId)).toEqual(expected.sort(byId));
      }),
    );
  });
});
