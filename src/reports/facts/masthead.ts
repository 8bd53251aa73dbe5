// Facts that a report states of itself: its title, outlet, day, reporters, and the site that copied it.
import type { Fact, Passage, Value } from '../../domain.js';
import type { MastheadEntry } from '../masthead.js';
import { factId } from './rule.js';

function entryValue(entry: MastheadEntry): Value {
  if (entry.what === 'published') return { type: 'date', from: entry.value, to: entry.value, inferred: false };
  if (entry.what === 'author') return { type: 'person', name: entry.value, titles: [] };
  return { type: 'name', name: entry.value };
}

/** One fact an entry; the rule's name says which: `masthead-title`, `masthead-outlet`, … */
export function mastheadFacts(report: string, passages: readonly Passage[], entries: readonly MastheadEntry[]): readonly Fact[] {
  const facts: Fact[] = [];
  for (const entry of entries) {
    const passage = passages.find((p) => p.start <= entry.at.start && entry.at.end <= p.end);
    if (passage === undefined) continue;
    const span = { report, start: passage.start, end: passage.end };
    const rule = `masthead-${entry.what}`;
    const value = entryValue(entry);
    facts.push({
      id: factId(report, rule, entry.at.start, entry.at.end, value),
      report,
      value,
      at: entry.at,
      focus: span,
      stated: passage.part === 'body' ? entry.at : span,
      evidence: [span],
      about: { measure: entry.what, actor: null, places: [], period: null, stage: 'done', basis: 'level', direction: null },
      speaker: null,
      rule,
      reviewed: false,
      wording: { en: null, zh: null },
    });
  }
  return facts;
}
