// Facts that say what a term covers or means: 六大制造业包括…, 第一产业是指…, 百千万工程即….
import type { Fact } from '../../domain.js';
import type { ClauseReading } from '../context.js';
import { factOf, type Reading, type Rule } from './rule.js';

/** A term, a word of definition, and its meaning to the end of the sentence. Example: `第一产业是指农、林、牧、渔业`. */
const DEFINES =
  /^[①-⑳\s\d.、]*(?:其中)?["“「]?(.{2,30}?)["”」]?(?:（[^）]{1,30}）|\([^)]{1,30}\))?(包括|是指|指的是|系指|简称|全称(?:为|是)?|即|意为|\b(?:means|stands for|refers to|is short for|consists of)\b)(.{2,})$/u;

function read(clause: ClauseReading, reading: Reading): readonly Fact[] {
  const match = DEFINES.exec(clause.text);
  const term = match?.[1]?.trim();
  if (match === null || term === undefined || term === '') return [];
  const start = clause.start + clause.text.indexOf(match[2] ?? '', term.length) + (match[2]?.length ?? 0);
  return [
    factOf(clause, reading, {
      rule: 'definition',
      value: { type: 'definition', term, meaning: reading.text.slice(start, clause.passage.end) },
      at: { start, end: clause.passage.end },
      focus: { start: clause.start, end: clause.passage.end },
      statedTo: clause.passage.end,
    }),
  ];
}

export const definitionRule: Rule = { name: 'definition', read };

/** Terms in any quotation marks. */
const QUOTED = /[“‘「『]([^“”‘’「」『』]{3,40})[”’」』]/gu;
/** A full name is at least this much longer than its short form. */
const LONGER = 3;

/** True when a short name keeps the first character, the last two, and in order some of those between: 百千万工程 of 百县千镇万村高质量发展工程. */
function shortens(short: string, full: string): boolean {
  if (full.length < short.length + LONGER || short[0] !== full[0] || short.slice(-2) !== full.slice(-2)) return false;
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What abbreviations stand for, where the report prints both forms in quotation marks. */
export function abbreviationFacts(reading: Reading): readonly Fact[] {
  const quoted = [...reading.text.matchAll(QUOTED)].map((m) => ({ text: m[1] ?? '', start: m.index + 1 }));
  const facts: Fact[] = [];
  for (const full of quoted) {
    const short = quoted.find((q) => shortens(q.text, full.text));
    const clause = reading.context.clauses.find(
      (c) => c.start <= full.start && full.start + full.text.length <= c.end && c.passage.part === 'body',
    );
    if (short === undefined || clause === undefined) continue;
    const at = { start: full.start, end: full.start + full.text.length };
    facts.push(
      factOf(clause, reading, { rule: 'abbreviation', value: { type: 'definition', term: short.text, meaning: full.text }, at, focus: at }),
    );
  }
  return facts;
}
