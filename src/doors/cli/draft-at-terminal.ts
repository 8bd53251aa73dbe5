// The facts command with --draft: writes what was read from a report beside it, as a facts file to be corrected.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFacts } from '../../reports/draft-facts.js';
import type { ReadReport } from '../../reports/library.js';

export interface DraftTerminal {
  readonly output: NodeJS.WritableStream;
  readonly messages: NodeJS.WritableStream;
}

/** sysexits.h: EX_USAGE and EX_CANTCREAT. */
const EXIT_USAGE = 64;
const EXIT_CANNOT_WRITE = 73;

/** @returns the exit code: 64 without one report by its id, 73 where a draft stands already: somebody may have corrected it. */
export function draftAtTerminal(
  reports: ReadonlyMap<string, ReadReport>,
  id: string | undefined,
  corpus: string,
  { output, messages }: DraftTerminal,
): number {
  const read = id === undefined ? undefined : reports.get(id);
  if (read === undefined) {
    messages.write(`Name one report to draft: ${[...reports.keys()].join(', ') || 'there is none'}.\n`);
    return EXIT_USAGE;
  }
  const path = join(corpus, read.report.file.replace(/\.[^./]+$/u, '.draft.yaml'));
  if (existsSync(path)) {
    messages.write(`${path} is there already. Move it away, or rename it to .facts.yaml when it is corrected.\n`);
    return EXIT_CANNOT_WRITE;
  }
  writeFileSync(path, draftFacts(read));
  output.write(`${path}\n`);
  return 0;
}
