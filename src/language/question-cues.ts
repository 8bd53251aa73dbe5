// The kinds of thing a question can ask for, and the shape of the tables of phrases that show them.

export type CueKind =
  | 'money'
  | 'percent'
  | 'rank'
  | 'ordinal'
  | 'title'
  | 'person'
  | 'place'
  | 'date'
  | 'duration'
  | 'quantity'
  | 'source'
  | 'list'
  | 'definition'
  | 'why'
  | 'how'
  | 'compare'
  | 'yesno'
  | 'followUp';

export interface Cue {
  /** For folded text (half width, lower case, simplified). */
  readonly find: RegExp;
  /** A question that it must find. */
  readonly example: string;
}

/** Kinds in the order in which they are asked after: the narrow before the wide (money before quantity). */
export type QuestionCues = Readonly<Record<CueKind, readonly Cue[]>>;

/** The kinds whose phrases a folded question shows, in table order. */
export function cueKinds(cues: QuestionCues, folded: string): readonly CueKind[] {
  return (Object.keys(cues) as CueKind[]).filter((kind) => cues[kind].some((cue) => cue.find.test(folded)));
}
