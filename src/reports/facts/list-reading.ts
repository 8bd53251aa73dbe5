// What a reader of lists gives: the members with their places in the text, whether more are meant, and how many the text counts.

export interface Member {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ListReading {
  readonly members: readonly Member[];
  /** Closed by 等 or "among others". */
  readonly open: boolean;
  readonly counted: number | null;
}
