// Reads the facts of a report: every rule, in this order, over every clause.
import type { Fact } from '../domain.js';
import { dateRule } from './facts/dates.js';
import { definitionRule } from './facts/definitions.js';
import { listRule } from './facts/lists.js';
import { namedPersonRule, titledPersonRule } from './facts/people.js';
import { placeRule } from './facts/places.js';
import { quantityRule } from './facts/quantities.js';
import type { Reading, Rule } from './facts/rule.js';
import { statementFacts } from './facts/statements.js';
import { tableRule } from './facts/tables.js';

const rules: readonly Rule[] = [tableRule, quantityRule, dateRule, titledPersonRule, namedPersonRule, listRule, definitionRule, placeRule];

/** All facts that the rules read from the body, the title and the headings. */
export function readFacts(reading: Reading): readonly Fact[] {
  const facts: Fact[] = [...statementFacts(reading.id, reading.context)];
  for (const clause of reading.context.clauses) {
    if (clause.passage.part !== 'body' && clause.passage.part !== 'title') continue;
    for (const rule of rules) facts.push(...rule.read(clause, reading));
  }
  return facts;
}
