// What every extraction rule is given and gives back, and how a fact gets its name.
import { createHash } from 'node:crypto';
import type { About, Fact, Passage, Span, Value } from '../../domain.js';
import { directionOf, saysPlan, saysRate, saysShare, saysTarget } from '../../language/aspect-words.js';
import { fold } from '../../language/fold.js';
import type { ClauseReading, ReportContext } from '../context.js';

/** A report as the rules see it. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly context: ReportContext;
  /** ISO day that relative dates are resolved against. */
  readonly published: string | null;
}

/** A rule reads one clause; its name stands in every fact it makes and explains a wrong answer. */
export interface Rule {
  readonly name: string;
  readonly read: (clause: ClauseReading, reading: Reading) => readonly Fact[];
}

/** The clauses of the same passage before this one, nearest first. */
export function clausesBefore(clause: ClauseReading, reading: Reading): readonly ClauseReading[] {
  return (reading.context.byPassage.get(clause.passage.start) ?? []).filter((c) => c.index < clause.index).reverse();
}

function span(report: string, start: number, end: number): Span {
  return { report, start, end };
}

/** The same report, rule and place give the same name, today and tomorrow. */
export function factId(report: string, rule: string, start: number, end: number, value: Value): string {
  const hash = createHash('sha1').update(`${report}\n${rule}\n${start}\n${end}\n${value.type}`).digest('hex');
  return `f-${hash.slice(0, 10)}`;
}

/** 标准再增加|30元: what stands right behind a verb of change is by how much, and not how much it is. */
const MOVED_BY = /(?<!新)(?:增加|减少|下降|上升|上涨|下跌|提高|降低|回落|多出?|少)了?(?:约|近|超过?|逾)?$/u;

/** What a clause's own words, with a figure at `figureAt` of them, say of stage and basis, and what scope it has or inherits. */
function aboutOf(clause: ClauseReading, printed: string, figureAt: number, value: Value, mainPlace: string | null): About {
  const [focus, words] = [fold(printed), fold(clause.text)];
  const percent = value.type === 'quantity' && (value.unit === '%' || value.unit === '百分点' || value.unit === '‰');
  const direction = directionOf(focus);
  const basis =
    value.type === 'quantity' && value.unit === 'rank'
      ? 'rank'
      : percent && saysShare(focus)
        ? 'share'
        : percent && direction !== null && !saysRate(focus)
          ? 'change'
          : percent
            ? 'rate'
            : value.type === 'quantity' && direction !== null && MOVED_BY.test(focus.slice(0, figureAt))
              ? 'change'
              : 'level';
  return {
    measure: null,
    actor: mainPlace,
    places: clause.places,
    period: clause.period,
    stage: saysTarget(words) ? 'target' : clause.ahead || saysPlan(words) ? 'plan' : 'done',
    basis,
    direction,
  };
}

/** Where a clause that is only a day or a period begins, right before this one: 2023年以来,共安排…. */
function dateBefore(clause: ClauseReading, reading: Reading): number {
  const [before] = clausesBefore(clause, reading);
  const date = before?.ownDates[0];
  if (before === undefined || date === undefined) return clause.start;
  return date.start <= 1 && before.text.length - (date.end - date.start) <= 2 ? before.start : clause.start;
}

interface Draft {
  readonly rule: string;
  readonly value: Value;
  readonly at: { readonly start: number; readonly end: number };
  readonly focus: { readonly start: number; readonly end: number };
  /** Where the words that state it begin, when the subject stands in a clause before. */
  readonly statedFrom?: number;
  readonly statedTo?: number;
  /** Words that say it better than the focus: 第二产业增加值|增长. */
  readonly says?: string;
  /** The passage that names the subject, where it is the one before. */
  readonly subjectFrom?: Passage;
  readonly about?: Partial<About>;
}

/** Completes a draft with scope, evidence, speaker and name. */
export function factOf(clause: ClauseReading, reading: Reading, draft: Draft): Fact {
  const { id, text, context } = reading;
  const focus = span(id, draft.focus.start, draft.focus.end);
  const from = Math.min(draft.statedFrom ?? clause.start, dateBefore(clause, reading));
  const passage = span(id, clause.passage.start, clause.passage.end);
  const others = [draft.subjectFrom ?? null, clause.placesFrom, clause.periodFrom]
    .filter((p): p is Passage => p !== null && p.start !== clause.passage.start)
    .map((p) => span(id, p.start, p.end));
  const unique = others.filter((o, i) => others.findIndex((x) => x.start === o.start) === i);
  return {
    id: factId(id, draft.rule, draft.at.start, draft.at.end, draft.value),
    report: id,
    value: draft.value,
    at: span(id, draft.at.start, draft.at.end),
    focus,
    stated: span(id, from, Math.min(draft.statedTo ?? clause.end, clause.passage.end)),
    evidence: [passage, ...unique],
    about: {
      ...aboutOf(
        clause,
        draft.says ?? text.slice(focus.start, focus.end),
        draft.says === undefined ? draft.at.start - focus.start : 0,
        draft.value,
        context.mainPlace,
      ),
      ...draft.about,
    },
    speaker: clause.passage.speaker,
    rule: draft.rule,
    reviewed: false,
    wording: { en: null, zh: null },
  };
}
