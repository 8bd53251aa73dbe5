// Lists the facts of a library for people and systems that want to look through them.
import type { FactQuery, FactView } from '../domain.js';
import { BadQuery } from '../error.js';
import { displayDate } from '../language/display.js';
import { fold } from '../language/fold.js';
import { termsOf } from '../language/keys.js';
import { meets } from '../language/meets.js';
import type { Library, ReadFact } from '../reports/library.js';
import { cite } from './cite.js';

/** Facts a page. */
const PAGE = 50;

function view(library: Library, read: ReadFact): FactView {
  const { fact } = read;
  const text = library.reports.get(fact.report)?.report.text ?? '';
  const { value } = fact;
  const period = fact.about.period;
  return {
    id: fact.id,
    kind: value.type,
    text: text.slice(fact.at.start, fact.at.end),
    value: value.type === 'quantity' ? value.value : value.type === 'date' ? (value.from ?? value.to) : null,
    unit: value.type === 'quantity' ? value.unit : null,
    hedge: value.type === 'quantity' ? value.hedge : null,
    measure: fact.wording.en?.measure ?? fact.about.measure,
    scope: fact.wording.en?.scope ?? (fact.about.places.length > 0 ? fact.about.places.join('、') : null),
    period: period === null ? null : displayDate({ type: 'date', ...period, inferred: false }, 'en'),
    speaker: fact.speaker,
    rule: fact.rule,
    reviewed: fact.reviewed,
    citations: fact.evidence.map((span) => cite(library, span, fact.at)),
  };
}

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,9}$/u.test(cursor)) throw new BadQuery('cursor is one that /v1/facts gave as "next"');
  return Number(cursor);
}

/** A page of facts: of one report, about a place, on a topic (its measure), or holding words. Sentences are left out: they are the text. */
export function viewFacts(library: Library, query: FactQuery): { facts: readonly FactView[]; next: string | null } {
  const from = offsetOf(query.cursor);
  const terms = termsOf(query.q ?? '');
  const topic = query.topic === undefined ? null : fold(query.topic);
  const found: ReadFact[] = [];
  for (const [id, read] of library.reports) {
    if (query.report !== undefined && query.report !== id) continue;
    for (const entry of read.facts) {
      const { fact, home, wording } = entry;
      if (fact.value.type === 'statement' && !fact.reviewed) continue;
      if (query.place !== undefined && !fact.about.places.includes(query.place)) continue;
      const measure = fold(
        [fact.about.measure, fact.wording.en?.measure, fact.wording.zh?.measure].filter((m) => m !== null && m !== undefined).join(' '),
      );
      if (topic !== null && !measure.includes(topic)) continue;
      const met = terms.every(
        (t) =>
          meets(t, home.evidence, fact.stated.start - home.passage.start, fact.stated.end - home.passage.start) > 0.5 ||
          (wording !== null && meets(t, wording, 0, wording.folded.length) > 0.5),
      );
      if (met) found.push(entry);
    }
  }
  const page = found.slice(from, from + PAGE);
  return { facts: page.map((f) => view(library, f)), next: from + PAGE < found.length ? String(from + PAGE) : null };
}
