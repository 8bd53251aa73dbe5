// Facts that are sentences: every passage states something, and can be shown when nothing shorter answers.
import type { Fact, Passage } from '../../domain.js';
import type { ReportContext } from '../context.js';
import { factId } from './rule.js';

/** One statement a passage. */
export function statementFacts(report: string, context: ReportContext): readonly Fact[] {
  const byPassage = new Map<Passage, ReportContext['clauses'][number]>();
  for (const clause of context.clauses) if (!byPassage.has(clause.passage)) byPassage.set(clause.passage, clause);
  return context.passages.map((passage) => {
    const first = byPassage.get(passage);
    const span = { report, start: passage.start, end: passage.end };
    const value = { type: 'statement' as const };
    return {
      id: factId(report, 'statement', passage.start, passage.end, value),
      report,
      value,
      at: span,
      focus: span,
      stated: span,
      evidence: [span],
      about: {
        measure: null,
        actor: context.mainPlace,
        places: first?.places ?? [],
        period: first?.period ?? null,
        stage: first?.ahead === true ? 'plan' : 'done',
        basis: 'level',
        direction: null,
      },
      speaker: passage.speaker,
      rule: 'statement',
      reviewed: false,
      wording: { en: null, zh: null },
    };
  });
}
