// The facts command: shows what was read from each report, or checks that every reviewed row still holds.
import type { FactView, Problem, Service } from '../../domain.js';
import { factsTable } from './facts-table.js';

export interface FactsOptions {
  /** One report only, by its id. */
  readonly report: string | undefined;
  /** Check the reviewed rows and show no table. */
  readonly check: boolean;
}

export interface FactsTerminal {
  readonly output: NodeJS.WritableStream;
  readonly messages: NodeJS.WritableStream;
}

/** A reviewed row no longer holds. */
const EXIT_STALE = 1;
/** sysexits.h EX_USAGE: there is no report of that id. */
const EXIT_NO_REPORT = 64;

function allFacts(service: Service, report: string): readonly FactView[] {
  const facts: FactView[] = [];
  let cursor: string | undefined;
  do {
    const page = service.facts({ report, cursor });
    facts.push(...page.facts);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return facts;
}

/** A file that is skipped for its type is no fault of a reviewed row. */
const isReviewed = ({ file }: Problem): boolean => /\.facts\.ya?ml$/u.test(file);

const stemOf = (file: string): string => file.replaceAll('\\', '/').replace(/\.facts\.ya?ml$/u, '');

function show(service: Service, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const facts = allFacts(service, id);
      const reviewed = facts.filter((fact) => fact.reviewed).length;
      return `${id}: ${facts.length} facts, ${reviewed} of them reviewed\n\n${factsTable(facts)}\n`;
    })
    .join('\n');
}

function check(service: Service, ids: readonly string[], report: string | undefined): { readonly said: string; readonly code: number } {
  const stale = service
    .reports()
    .problems.filter((problem) => isReviewed(problem) && (report === undefined || stemOf(problem.file) === report));
  const holding = ids.reduce((sum, id) => sum + allFacts(service, id).filter((fact) => fact.reviewed).length, 0);
  const lines = stale.map(({ file, reason }) => `${file}: ${reason}`);
  lines.push(
    stale.length === 0 ? `All ${holding} reviewed rows hold.` : `${stale.length} problems; ${holding} reviewed rows hold and are served.`,
  );
  return { said: `${lines.join('\n')}\n`, code: stale.length === 0 ? 0 : EXIT_STALE };
}

/** @returns the exit code: 0, 1 when a reviewed row no longer holds, 64 when there is no report of that id. */
export function factsAtTerminal(service: Service, { report, check: checking }: FactsOptions, { output, messages }: FactsTerminal): number {
  const ids = service.reports().reports.map(({ id }) => id);
  if (report !== undefined && !ids.includes(report)) {
    messages.write(`There is no report ${JSON.stringify(report)}. There are: ${ids.join(', ') || 'none'}.\n`);
    return EXIT_NO_REPORT;
  }
  const asked = report === undefined ? ids : [report];
  if (!checking) {
    output.write(show(service, asked));
    return 0;
  }
  const { said, code } = check(service, asked, report);
  output.write(said);
  return code;
}
