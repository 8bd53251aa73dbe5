// The facts of one report as a terminal shows them: a table, one row a fact.
import type { FactView } from '../../domain.js';

const COLUMNS: readonly { readonly head: string; readonly cell: (fact: FactView) => string | null }[] = [
  { head: 'id', cell: (fact) => fact.id },
  { head: 'kind', cell: (fact) => fact.kind },
  { head: 'text', cell: (fact) => fact.text },
  { head: 'measure', cell: (fact) => fact.measure },
  { head: 'scope', cell: (fact) => fact.scope },
  { head: 'period', cell: (fact) => fact.period },
  { head: 'speaker', cell: (fact) => fact.speaker },
  { head: 'rule', cell: (fact) => fact.rule },
  { head: 'reviewed', cell: (fact) => (fact.reviewed ? 'yes' : 'no') },
];

/** Columns of the terminal that a cell may fill: nine cells stay on two or three screen lines; the whole words are at /v1/facts. */
const WIDEST = 36;

/** Characters that fill two columns of a terminal: 汉 ， （ １ */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uac00-\ud7af\u3040-\u30ff]/u;
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/** One line without control characters (a report's escape sequences are no commands), cut to the widest cell. */
function fitted(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (widthOf(line) <= WIDEST) return line;
  let kept = '';
  for (const character of line) {
    if (widthOf(kept + character) > WIDEST - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * @param facts of one report, in the order to show.
 * @returns a heading line and one line a fact, columns aligned; what the report does not say is an empty cell. No line end after the last.
 */
export function factsTable(facts: readonly FactView[]): string {
  const rows = [COLUMNS.map(({ head }) => head), ...facts.map((fact) => COLUMNS.map(({ cell }) => fitted(cell(fact) ?? '')))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
