// Reads the place that a link points to: `?start=10&end=20`.

export interface Place {
  readonly start: number;
  readonly end: number;
}

const offset = (value: unknown): number | null => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null);

/** True between the two halves of a character outside the basic plane: 𠮷 is two UTF-16 units. */
function insideCharacter(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** @returns null when nothing is asked for, `none` when the text has no such place: it is never bent to one that fits. */
export function citedPlace(text: string, asked: { readonly start: unknown; readonly end: unknown }): Place | 'none' | null {
  if (asked.start === undefined && asked.end === undefined) return null;
  const start = offset(asked.start);
  const end = offset(asked.end);
  if (start === null || end === null || start >= end || end > text.length) return 'none';
  return insideCharacter(text, start) || insideCharacter(text, end) ? 'none' : { start, end };
}
