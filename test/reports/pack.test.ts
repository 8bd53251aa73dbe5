// What is packed comes back the same, and what was one thing comes back as one thing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/reports/pack.js';

const asItIs = (text: string) => text;
const again = (value: unknown): unknown => unpack(pack(value), asItIs);

describe('packing', () => {
  it('gives back any value as it was', () => {
    const plain = fc.anything({
      withMap: true,
      withNullPrototype: false,
      withBigInt: false,
      key: fc.constantFrom('start', 'end', 'of', 'at'),
    });
    fc.assert(
      fc.property(plain, (value) => {
        expect(again(value)).toStrictEqual(value);
      }),
    );
  });

  it.each([0, 1, -1, 0.5, 2 ** 30, 2 ** 53, Number.NaN, '', '桥', null, undefined, true, [], {}, [undefined], { at: undefined }])(
    'gives back %o',
    (value) => {
      expect(again(value)).toStrictEqual(value);
    },
  );

  it('keeps one thing one, wherever it is held', () => {
    const home = { words: ['桥'], topic: [{ start: 1 }] };
    const { facts, passages } = again({ passages: [home], facts: [{ home }, { home }] }) as {
      readonly passages: readonly unknown[];
      readonly facts: readonly { readonly home: unknown }[];
    };
    expect(facts.map((fact) => fact.home === passages[0])).toEqual([true, true]);
  });

  it('keeps equal spans once, and others apart', () => {
    const span = (start: number) => ({ report: 'one', start, end: 9 });
    const [first, same, other] = again([span(1), span(1), span(2)]) as readonly unknown[];
    expect(same).toBe(first);
    expect(other).toEqual(span(2));
  });

  it('keeps things apart that hold others, though they be equal', () => {
    const [first, second] = again([{ of: [1] }, { of: [1] }]) as readonly unknown[];
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  it('tells the texts that it unpacks, each once', () => {
    const told: string[] = [];
    unpack(pack(['桥', { name: '桥', of: '路' }]), (text) => {
      told.push(text);
      return text;
    });
    expect(told.sort()).toEqual(['桥', '路']);
  });
});
