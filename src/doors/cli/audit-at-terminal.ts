// The audit command: lists what was asked and answered, or asks it again and names what is answered otherwise.
import type { Audit, AuditEntry } from '../../records/audit.js';
import type { Replayed } from '../../service.js';

export interface AuditTerminal {
  readonly output: NodeJS.WritableStream;
  readonly messages: NodeJS.WritableStream;
}

/** Entries that are read at one time. */
const PAGE = 200;
/** An answer is another. */
const EXIT_OTHER = 1;

function* entriesAfter(audit: Audit, number: number): Generator<AuditEntry> {
  for (let after = number; ; ) {
    const page = audit.after(after, PAGE);
    yield* page;
    const last = page[page.length - 1];
    if (last === undefined) return;
    after = last.number;
  }
}

const line = ({ number, at, question, answer }: AuditEntry) => [number, at, answer.verdict, question.text, answer.answer].join('\t');

/**
 * @param replayer asks an entry again; null lists only. Where the library is another one, another answer is told and no fault.
 * @returns the exit code: 1 where the same library gives another answer
 */
export function auditAtTerminal(
  audit: Audit,
  replayer: { replay(entry: AuditEntry): Replayed } | null,
  after: number,
  { output, messages }: AuditTerminal,
): number {
  let [asked, others, moved] = [0, 0, 0];
  for (const entry of entriesAfter(audit, after)) {
    asked++;
    const replayed = replayer?.replay(entry);
    if (replayed === undefined) output.write(`${line(entry)}\n`);
    else if (!replayed.same) {
      if (replayed.sameLibrary) others++;
      else moved++;
      const why = replayed.sameLibrary ? 'another answer from the same reports' : 'the reports have changed since';
      output.write(`${line(entry)}\n  now: ${replayed.now.verdict}\t${replayed.now.answer}\t(${why})\n`);
    }
  }
  if (replayer !== null)
    messages.write(
      `${asked} asked again: ${asked - others - moved} the same, ${moved} other since the reports changed, ${others} other from the same reports\n`,
    );
  else if (asked === 0) messages.write('Nothing has been asked yet. The service writes down what it is asked while it serves.\n');
  return others > 0 ? EXIT_OTHER : 0;
}
