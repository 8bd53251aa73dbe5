// Packs what was read into bytes and back: plain values of any shape, each text once, and what is one thing comes back as one thing.
import { deserialize, serialize } from 'node:v8';

/** What a reference points to, in its last two bits; the rest is a number: itself, or a place in one of the lists. */
const [NUMBER, TEXT, OTHER, NODE] = [0, 1, 2, 3];
const KIND_BITS = 2;
const KIND = 2 ** KIND_BITS - 1;
/** Whole numbers from this on are told by their place among the others. */
const LARGE = 2 ** 30;
/** The first shapes; behind them come objects by the names of their properties. */
const [ARRAY, MAP, OBJECTS] = [0, 1, 2];

/** Each node is a shape, for an array or a map its length, and its references, which point to nodes before it. */
interface Packed {
  readonly nodes: Uint32Array;
  readonly texts: readonly string[];
  readonly shapes: readonly (readonly string[])[];
  /** What is neither a text, nor a small whole number, nor a node: null, true, 0.5. */
  readonly others: readonly unknown[];
  readonly root: number;
}

/** Of a node's parts, so that equal ones are found: any number will do that is mostly another for others. */
const mixed = (parts: readonly number[]): number => parts.reduce((sum, part) => Math.imul(sum ^ part, 0x0100_0193), parts.length);

/** Numbers things in the order in which they are first met. */
function numbering<Thing>() {
  const numbers = new Map<Thing, number>();
  return {
    all: () => [...numbers.keys()],
    of(thing: Thing): number {
      const known = numbers.get(thing);
      if (known !== undefined) return known;
      numbers.set(thing, numbers.size);
      return numbers.size - 1;
    },
  };
}

/**
 * @param value arrays, maps and plain objects of texts, numbers, booleans, null and undefined, none of which holds itself
 * Objects and arrays that hold no others are packed once where they are equal: the same span stands in many facts.
 */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const texts = numbering<string>();
  const shapes = numbering<string>();
  const others = numbering<unknown>();
  const nodes: number[] = [];
  const known = new Map<object, number>();
  /** By their mix, the leaves: where each begins, and its number. */
  const leaves = new Map<number, { readonly from: number; readonly number: number }[]>();
  let count = 0;

  const heldIn = (of: object): number[] => {
    if (Array.isArray(of)) return of.map(reference);
    const held: number[] = [];
    if (of instanceof Map) for (const [key, entry] of of) held.push(reference(key), reference(entry));
    else for (const entry of Object.values(of)) held.push(reference(entry));
    return held;
  };
  const write = (parts: readonly number[]): number => {
    for (const part of parts) nodes.push(part);
    return count++;
  };
  const writeOnce = (parts: readonly number[]): number => {
    const mix = mixed(parts);
    const alike = leaves.get(mix) ?? [];
    const equal = alike.find(({ from }) => parts.every((part, i) => nodes[from + i] === part));
    if (equal !== undefined) return equal.number;
    leaves.set(mix, [...alike, { from: nodes.length, number: count }]);
    return write(parts);
  };
  const node = (of: object): number => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const held = heldIn(of);
    const isMap = of instanceof Map;
    const sized = isMap ? MAP : Array.isArray(of) ? ARRAY : null;
    const parts = sized === null ? [OBJECTS + shapes.of(Object.keys(of).join('\n')), ...held] : [sized, held.length, ...held];
    const isLeaf = !isMap && held.every((ref) => (ref & KIND) !== NODE);
    const number = isLeaf ? writeOnce(parts) : write(parts);
    known.set(of, number);
    return number;
  };
  const reference = (of: unknown): number => {
    if (typeof of === 'string') return (texts.of(of) << KIND_BITS) | TEXT;
    if (typeof of === 'number' && Number.isInteger(of) && of >= 0 && of < LARGE) return (of << KIND_BITS) | NUMBER;
    if (typeof of === 'object' && of !== null) return (node(of) << KIND_BITS) | NODE;
    return (others.of(of) << KIND_BITS) | OTHER;
  };

  const root = reference(value);
  const packed: Packed = {
    nodes: Uint32Array.from(nodes),
    texts: texts.all(),
    shapes: shapes.all().map((shape) => (shape === '' ? [] : shape.split('\n'))),
    others: others.all(),
    root,
  };
  return serialize(packed);
}

/** Keeps each text once, whatever it came out of. */
export type Share = (text: string) => string;

/** What was packed. @param share lets things unpacked one after the other have their texts in common. */
export function unpack(bytes: Uint8Array, share: Share): unknown {
  const { nodes, texts: own, shapes, others, root }: Packed = deserialize(bytes);
  const texts = own.map(share);
  const made: unknown[] = [];
  let at = 0;
  const next = (): number => nodes[at++] ?? 0;
  const value = (ref: number): unknown => {
    const number = ref >>> KIND_BITS;
    const kind = ref & KIND;
    return kind === NUMBER ? number : kind === TEXT ? texts[number] : kind === NODE ? made[number] : others[number];
  };
  const array = (): unknown[] => {
    const values = new Array<unknown>(next());
    for (let i = 0; i < values.length; i++) values[i] = value(next());
    return values;
  };
  const map = (): Map<unknown, unknown> => {
    const values = new Map<unknown, unknown>();
    for (let left = next() / 2; left > 0; left--) values.set(value(next()), value(next()));
    return values;
  };
  const object = (shape: readonly string[]): Record<string, unknown> => {
    const values: Record<string, unknown> = {};
    for (const name of shape) values[name] = value(next());
    return values;
  };
  while (at < nodes.length) {
    const shape = next();
    made.push(shape === ARRAY ? array() : shape === MAP ? map() : object(shapes[shape - OBJECTS] ?? []));
  }
  return value(root);
}
