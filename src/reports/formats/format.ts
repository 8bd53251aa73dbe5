// The seam for file formats: bytes in, the texts that offsets count in out.

/** What a file says of its report outside the report's text: meta tags, front matter, a feed's fields. Null where it says nothing. */
export interface SaidOutside {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
}

export const NOTHING_SAID: SaidOutside = { title: null, outlet: null, published: null, authors: [], url: null };

/** One report out of a file. */
export interface Extracted {
  /** The text that offsets count in; never changed afterwards. */
  readonly text: string;
  /** Where each page begins, from the first; empty where the format has no pages. */
  readonly pages: readonly number[];
  readonly said: SaidOutside;
}

export interface Format {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly endings: readonly string[];
  /** The reports of a file, one for most formats, one an item for a feed. Throws UnreadableReport, with the reason, on a file it cannot read. */
  readonly extract: (bytes: Uint8Array) => Promise<readonly Extracted[]>;
}

/** A file that cannot be taken in; the rest of the library serves. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport';
}

/** The one report of a file that holds nothing but its text. */
export const onlyText = (text: string): readonly Extracted[] => [{ text, pages: [], said: NOTHING_SAID }];
