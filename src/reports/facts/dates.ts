// Facts that are days, months, years and stretches of time, resolved against the report's date.
import type { Fact } from '../../domain.js';
import { factOf, type Rule } from './rule.js';

export const dateRule: Rule = {
  name: 'date',
  read(clause, reading): readonly Fact[] {
    return clause.ownDates.map((date) =>
      factOf(clause, reading, {
        rule: date.value.inferred ? 'date-inferred-from-dateline' : 'date',
        value: date.value,
        at: { start: clause.start + date.start, end: clause.start + date.end },
        focus: clause,
        // A date alone at the head of a sentence (昨日，) speaks of the clauses after it.
        ...(date.end - date.start + 2 >= clause.text.length ? { statedTo: clause.passage.end } : {}),
      }),
    );
  },
};
