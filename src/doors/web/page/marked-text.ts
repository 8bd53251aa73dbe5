// Text with some of its characters marked.
import { type Content, element } from './element.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** @returns the stretches inside 0…length, in order, those that touch made one. */
function merged(stretches: readonly Stretch[], length: number): readonly Stretch[] {
  const inside = stretches
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end);
  const out: Stretch[] = [];
  for (const stretch of inside.toSorted((one, other) => one.start - other.start)) {
    const last = out.at(-1);
    if (last === undefined || stretch.start > last.end) out.push(stretch);
    else out[out.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return out;
}

/** @param stretches offsets into `text`; what lies outside is left out */
export function markedText(text: string, stretches: readonly Stretch[], tag: 'mark' | 'strong'): readonly Content[] {
  const out: Content[] = [];
  let at = 0;
  for (const { start, end } of merged(stretches, text.length)) {
    out.push(text.slice(at, start), element(tag, {}, text.slice(start, end)));
    at = end;
  }
  return [...out, text.slice(at)];
}

/** @returns where each of the words stands in the text for the first time. */
export function placesOf(words: readonly string[], text: string): readonly Stretch[] {
  return words.flatMap((word) => {
    const start = word === '' ? -1 : text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
}
