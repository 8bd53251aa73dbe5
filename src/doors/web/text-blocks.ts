// Cuts a report's text into the blocks that its page shows: a line, or the piece of a line that is one part and paragraph.
import type { Part, Passage, Report } from '../../domain.js';

export interface TextBlock {
  readonly start: number;
  readonly end: number;
  /** null for a line without a passage. */
  readonly part: Part | null;
  readonly paragraph: number | null;
}

/** Lines with something to see: LF, CRLF or CR end them. */
function lines(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

const alike = (one: Passage, other: Passage): boolean => one.part === other.part && one.paragraph === other.paragraph;

export function textBlocks({ text, passages }: Report): readonly TextBlock[] {
  const ordered = passages.toSorted((one, other) => one.start - other.start);
  const blocks: TextBlock[] = [];
  let next = 0;
  for (const line of lines(text)) {
    while ((ordered[next]?.end ?? Infinity) <= line.start) next += 1;
    let from = line.start;
    let current: Passage | null = null;
    for (let index = next; index < ordered.length; index += 1) {
      const passage = ordered[index];
      if (passage === undefined || passage.start >= line.end) break;
      if (current !== null && !alike(current, passage)) {
        blocks.push({ start: from, end: passage.start, part: current.part, paragraph: current.paragraph });
        from = passage.start;
      }
      current = passage;
    }
    blocks.push({ start: from, end: line.end, part: current?.part ?? null, paragraph: current?.paragraph ?? null });
  }
  return blocks;
}
