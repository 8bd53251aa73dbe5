// Names of features as a tree: `left|是|who` goes on from `left|是`, so that to name what a span shows makes no text.
import type { Weights } from './rank.js';

/** A name, with what its feature weighs and the names that go on from it. */
export interface Name {
  readonly number: number;
  readonly weight: number;
  readonly longer: Map<string, Name>;
}

/** A feature by its name in the tree. */
export type NamedFeature = readonly [name: Name, value: number];

const BETWEEN = '|';

/** The names that weights are known for, or, to train them, every name that is asked for. */
export class Names {
  readonly root: Name = { number: -1, weight: 0, longer: new Map() };
  readonly #texts: string[] = [];
  readonly #learning: boolean;

  constructor(weights: Weights | null) {
    this.#learning = weights === null;
    for (const [text, weight] of weights ?? []) {
      const words = text.split(BETWEEN);
      const last = words.pop() ?? '';
      let name = this.root;
      for (const word of words) name = name.longer.get(word) ?? this.#add(name, word, 0);
      this.#add(name, last, weight);
    }
  }

  /** The name that goes on from another with one more word; undefined where no weight is known for any that begins so. */
  longer(name: Name | undefined, word: string): Name | undefined {
    if (name === undefined) return undefined;
    return name.longer.get(word) ?? (this.#learning ? this.#add(name, word, 0) : undefined);
  }

  /** Every name by its number. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  #add(name: Name, word: string, weight: number): Name {
    const made = { number: this.#texts.length, weight, longer: name.longer.get(word)?.longer ?? new Map<string, Name>() };
    const before = this.#texts[name.number];
    this.#texts.push(before === undefined ? word : before + BETWEEN + word);
    name.longer.set(word, made);
    return made;
  }
}

/** What a span shows, put down feature by feature; a feature of no value, or of no known weight, is left out. */
export class Shown {
  readonly features: NamedFeature[] = [];
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  /** Puts down a feature whose name goes on from one that is found already. */
  put(name: Name | undefined, value: number): void {
    if (name !== undefined && value !== 0) this.features.push([name, value]);
  }

  /** Puts down a feature by the words of its name. */
  show(value: number, first: string, second?: string, third?: string, fourth?: string): void {
    if (value === 0) return;
    let name = this.#names.longer(this.#names.root, first);
    if (second !== undefined) name = this.#names.longer(name, second);
    if (third !== undefined) name = this.#names.longer(name, third);
    if (fourth !== undefined) name = this.#names.longer(name, fourth);
    this.put(name, value);
  }
}
