// The reports command: what was understood of each report's head, and which files could not be taken in.
import type { Masthead, Service } from '../../domain.js';
import { printable } from './printable.js';

const NOT_SAID = '–';

function lines(id: string, file: string, { title, outlet, published, authors, url, copy }: Masthead): string {
  const copied = [copy?.site, copy?.host].filter((part) => typeof part === 'string').join(' ');
  const rows: readonly (readonly [string, string | null])[] = [
    ['file', file],
    ['title', title],
    ['outlet', outlet],
    ['published', published],
    ['authors', authors.length === 0 ? null : authors.join(', ')],
    ['url', url],
    ['copy at', copied === '' ? null : copied],
  ];
  return `${id}\n${rows.map(([name, value]) => `  ${name.padEnd(10)}${value === null ? NOT_SAID : printable(value)}`).join('\n')}`;
}

/** @returns the exit code: 0, also where files could not be taken in, which are named below the reports. */
export function reportsAtTerminal(service: Pick<Service, 'reports' | 'report'>, output: NodeJS.WritableStream): number {
  const { reports, problems } = service.reports();
  const shown = reports.flatMap(({ id }) => {
    const report = service.report(id);
    return report === null ? [] : [lines(id, report.file, report.masthead)];
  });
  const failed = problems.map(({ file, reason }) => `${file}: ${reason}`);
  output.write(`${[...shown, ...(failed.length === 0 ? [] : [`Not taken in:\n${failed.join('\n')}`])].join('\n\n')}\n`);
  return 0;
}
