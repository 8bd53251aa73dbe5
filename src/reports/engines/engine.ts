// The seam for search engines: keyed documents in, the best ones out.

/** A document: its name and the keys it is found by. */
export interface Document {
  readonly id: string;
  readonly keys: readonly string[];
}

export interface Engine {
  /** Names of the best documents for any of the keys, best first. Never throws, whatever the keys. */
  search(keys: readonly string[], limit: number): readonly string[];
}

/** An engine in the making. */
export interface EngineBuilder {
  add(document: Document): void;
  /** Freezes it. */
  build(): Engine;
}

export type StartEngine = () => EngineBuilder;

export type BuildEngine = (documents: readonly Document[]) => Engine;
