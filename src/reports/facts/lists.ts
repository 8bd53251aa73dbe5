// Facts that are lists: names set side by side, open when closed by 等, with the number counted for the whole.
import type { Fact } from '../../domain.js';
import { hasHan } from '../../language/fold.js';
import type { ClauseReading } from '../context.js';
import type { ListReading } from './list-reading.js';
import { readEnglishList } from './lists-en.js';
import { mayList, readChineseList, readCommaList } from './lists-zh.js';
import { clausesBefore, factOf, type Reading, type Rule } from './rule.js';

/** The clause that a colon parts from this one: it counts what follows. */
function beforeColon(clause: ClauseReading, reading: Reading): string | null {
  const before = clausesBefore(clause, reading)[0];
  return before !== undefined && /^\s*[：:]/u.test(reading.text.slice(before.end, clause.start)) ? before.text : null;
}

/** The clauses of the sentence from this one on, as long as only commas part them. */
function onwards(clause: ClauseReading, reading: Reading): readonly ClauseReading[] {
  const after = reading.context.clauses.filter((c) => c.passage === clause.passage && c.index >= clause.index);
  const end = after.findIndex((c, i) => i > 0 && /[：:]/u.test(reading.text.slice(after[i - 1]?.end ?? 0, c.start)));
  return end < 0 ? after : after.slice(0, end);
}

function read(clause: ClauseReading, reading: Reading): ListReading | null {
  if (!hasHan(clause.text)) return readEnglishList(clause.text);
  if (!mayList(clause.text)) return null;
  return readCommaList(onwards(clause, reading)) ?? readChineseList(clause.text, beforeColon(clause, reading));
}

export const listRule: Rule = {
  name: 'list',
  read(clause, reading): readonly Fact[] {
    const list = read(clause, reading);
    const first = list?.members[0];
    const last = list?.members[list.members.length - 1];
    if (list === null || first === undefined || last === undefined || list.members.length < 2) return [];
    const end = clause.start + last.end;
    return [
      factOf(clause, reading, {
        rule: 'list',
        value: { type: 'list', members: list.members.map((m) => m.text), counted: list.counted, open: list.open },
        at: { start: clause.start + first.start, end },
        focus: { start: clause.start, end: Math.max(clause.end, end) },
        statedTo: Math.max(clause.end, end),
      }),
    ];
  },
};
