// Answers what is asked about the report itself: who wrote it, which paper, when, under which headline, on which site.

import { fold } from '../language/fold.js';
import { meets } from '../language/meets.js';
import { SOURCE_WORDS } from '../language/source-cues.js';
import type { Library, ReadFact, ReadReport } from '../reports/library.js';
import { type Finding, nothing } from './finding.js';
import type { AskedTerm } from './roles.js';
import type { Understood } from './understand.js';

const RULES: Record<NonNullable<Understood['source']>, readonly string[]> = {
  title: ['masthead-title'],
  outlet: ['masthead-outlet'],
  published: ['masthead-published'],
  author: ['masthead-author'],
  site: ['masthead-site', 'masthead-host'],
};

/** The report is meant by a word of its title: 洛阳统计公报哪天发布的. */
function inTitle(asked: AskedTerm, read: ReadReport): boolean {
  const title = read.passages.find((p) => p.passage.part === 'title');
  return title !== undefined && meets(asked.term, title.evidence, 0, title.evidence.folded.length) >= 0.75;
}

/** The finding, or null when the question is about what the report says. */
export function aboutTheReport(question: Understood, library: Library, report: string | undefined): Finding | null {
  if (question.source === null) return null;
  const others = question.terms.filter(
    (t) =>
      t.role !== 'light' &&
      t.term.tag !== 'person' &&
      !(question.source === 'author' && t.term.tag === 'organisation') &&
      !SOURCE_WORDS.test(t.term.text),
  );
  const rules = [question.source, ...question.alsoSource].flatMap((asked) => RULES[asked]);
  const facts: ReadFact[] = [];
  for (const [id, read] of library.reports) {
    if (report !== undefined && id !== report) continue;
    if (others.every((t) => inTitle(t, read))) facts.push(...read.facts.filter((f) => rules.includes(f.fact.rule)));
  }
  if (others.length > 0 && facts.length === 0) return null;
  if (facts.length === 0) return nothing([]);
  // 记者韩荡写的吧: a name given as the author's, or an outlet's that is not the report's.
  const given = question.people[0] ?? question.terms.find((t) => t.term.tag === 'organisation')?.term.text;
  if (question.source === 'author' && given !== undefined) {
    const outlet = library.reports.get(facts[0]?.fact.report ?? '')?.report.masthead.outlet ?? null;
    const right =
      facts.some((f) => f.fact.value.type === 'person' && f.fact.value.name === given) || (outlet !== null && fold(outlet) === given);
    return {
      verdict: right ? 'answered' : 'corrected',
      reason: right ? 'exact' : 'said-otherwise',
      facts,
      short: null,
      tied: null,
      missing: [],
      assumed: null,
      confidence: 1,
    };
  }
  const asked = question.dates[0];
  const first = facts[0];
  const stated = first?.fact.value;
  if (question.source === 'published' && asked !== undefined && stated?.type === 'date') {
    const right = stated.from?.startsWith(asked.value.from ?? '') ?? false;
    return {
      verdict: right ? 'answered' : 'corrected',
      reason: right ? 'exact' : 'date',
      facts,
      short: null,
      tied: null,
      missing: [],
      assumed: null,
      confidence: 1,
    };
  }
  return { verdict: 'answered', reason: 'exact', facts, short: null, tied: null, missing: [], assumed: null, confidence: 1 };
}
