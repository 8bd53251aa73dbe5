// The seam for file formats: bytes in, the text that offsets count in out.

export interface Format {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly endings: readonly string[];
  /** Throws UnreadableReport, with the reason, on a file it cannot read. */
  readonly extract: (bytes: Uint8Array) => string;
}

/** A file that cannot be taken in; the rest of the library serves. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport';
}
