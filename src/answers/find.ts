// Lays the question beside every fact the index proposes, and says of each how far its words are met and where.
import type { Stretch } from '../domain.js';
import { ASKS_SEVERAL } from '../language/asked.js';
import { saysPlan } from '../language/aspect-words.js';
import { fold } from '../language/fold.js';
import { figureKeys, searchKeys } from '../language/keys.js';
import { meets, placesOf } from '../language/meets.js';
import { unitClass } from '../language/quantities.js';
import { OWN_LEVEL, QUALIFIERS, SAYS_DONE } from '../language/told.js';
import { type Library, type ReadFact, type ReadPassage, rarity } from '../reports/library.js';
import { answersAsPut } from './as-put.js';
import { dayStrength, daysAsked, figureStrength } from './figures.js';
import { isGiven } from './given.js';
import { type AskedTerm, COUNTED_NAME } from './roles.js';
import { FOCUS, isClaimedDone, strength } from './strength.js';
import type { Understood } from './understand.js';
import { statedWords } from './words.js';

/** An answer of the very kind asked for goes before a sentence that only holds it. */
const OF_KIND = 0.06;
/** Names were asked for: a list of them goes before any sentence. */
const LIST_FIRST = 0.3;
/** Asked for a figure, its level goes before its change or its share. */
const MOVES = 0.06;
/** What is reached goes before what is planned or forecast. */
const AHEAD = 0.08;
/** The whole goes before the treasury's own part of it, however well that is named. */
const OWN_TREASURY = 0.1;
/** Between equals, the reviewed fact, and the body before the headline. */
const REVIEWED = 0.03;
const BODY = 0.01;
/** Words alone ask for a figure before a sentence: Luoyang GDP 2023. */
const FIGURE_FIRST = 0.1;
/** Verbs and adjectives rarely decide what a question is about; nouns and names do. */
const LIGHT = 0.3;
/** A single character may mean anything. */
const SINGLE = 0.2;
/** However rare, a verb weighs no more than this before the factor. */
const LIGHT_RARITY = 1.5;
/** A figure given in the question tells as much as a rare word. */
const FIGURE_WEIGHT = 1;
/** The thing counted tells twice as much as any other word. */
const HEAD_WEIGHT = 2;
/** lunr proposes this many documents; a report's fact questions are met well inside it. */
const PROPOSED = 150;
/** In a library of so many passages the best stand out more: fewer do, in half the time. */
const MANY_PASSAGES = 1500;
const PROPOSED_OF_MANY = 60;

/** A fact beside the question. */
export interface Match {
  readonly read: ReadFact;
  /** For each term of the question, 0 to 1. */
  readonly strengths: readonly number[];
  /** What each term weighs. */
  readonly weights: readonly number[];
  /** What everything asked weighs together. */
  readonly total: number;
  /** Weighted mean of the strengths, 0 to 1. */
  readonly coverage: number;
  /** For each figure that the question takes as given, where it stands: 1 as the fact itself, less further off. */
  readonly figures: readonly number[];
  /** The same for its days. */
  readonly days: readonly number[];
  /** Words of the question that neither the fact nor its topic meets. */
  readonly unmet: readonly AskedTerm[];
}

function weight(library: Library, question: Understood, asked: AskedTerm): number {
  const rare = rarity(library, asked.term);
  if (asked.role !== 'light') return rare;
  // Whether it did so is what a yes/no question asks.
  // That a thing is finished is a matter of stage.
  if (question.yesNo && asked.term.text.length > 1 && !SAYS_DONE.test(asked.term.text)) return Math.min(rare, LIGHT_RARITY);
  return Math.min(rare, LIGHT_RARITY) * (asked.term.text.length === 1 ? SINGLE : LIGHT);
}

/** Below this a word counts as unmet; a name may be met by what the report is about. */
const MET = 0.4;
const NAME_MET = 0.3;
/** Every proposed fact that can fill the hole, best met first; ties by review, by part (body first), then by place in the text. */
export function find(
  question: Understood,
  library: Library,
  report: string | undefined,
  allow: (read: ReadFact) => boolean,
  where: 'report' | 'page' = 'report',
): readonly Match[] {
  const keys = [
    ...question.terms.flatMap((t) => [...searchKeys(t.term)]),
    ...figureKeys(daysAsked(question), question.terms.length > 0 ? question.quantities : []),
  ];
  const weights = question.terms.map((t) => weight(library, question, t) * (t === question.head ? HEAD_WEIGHT : 1));
  const total = weights.reduce((a, b) => a + b, 0) + (question.quantities.length + daysAsked(question).length) * FIGURE_WEIGHT;
  const matches: Match[] = [];
  for (const read of library.propose(keys, library.passageCount > MANY_PASSAGES ? PROPOSED_OF_MANY : PROPOSED)) {
    if (report !== undefined && read.fact.report !== report) continue;
    const page = read.home.passage.part === 'page' || read.home.passage.part === 'masthead';
    if (read.fact.rule.startsWith('masthead') || page !== (where === 'page')) continue;
    if (!allow(read) || isGiven(question, read)) continue;
    const match = best(question, narrowed(question, read, question.yesNo ? LONGEST_RUN_FOR_YES : LONGEST_RUN), weights, total);
    if (answersAsPut(question, match.read)) matches.push(match);
  }
  return matches.sort((a, b) => order(question, a, b));
}

/** Words alone ask for one figure, and the clauses have each its own: 各类学校在校生884万人,普通高校75所 gives none of 高校在校生. */
function setsFiguresApart(question: Understood, home: ReadPassage, first: Stretch, last: Stretch): boolean {
  if (question.wanted !== null || question.dates.length > 0 || question.choosesPlace || QUALIFIERS.test(question.folded)) return false;
  const figured = home.clauses.filter(
    (c) => c.start >= first.start && c.end <= last.end && home.quantities.some((q) => q.start >= c.start && q.end <= c.end),
  );
  return figured.length > 1;
}

/** What a longer run of clauses must add to the coverage. */
const LENGTH_COST = 0.03;
/** Clauses of a sentence that may be shown together. */
const LONGEST_RUN = 3;
/** What is said to hold of a thing stands beside it. */
const LONGEST_RUN_FOR_YES = 2;
/** Who did something is told by the clause that has the name, and who holds a post by the name with its title. */
function inItsClause(read: ReadFact): readonly ReadFact[] {
  const { fact, home } = read;
  const base = home.passage.start;
  const clause = home.clauses.find((c) => base + c.start <= fact.at.start && fact.at.end <= base + c.end);
  if (clause === undefined) return [read];
  const stated = { report: fact.report, start: base + clause.start, end: base + clause.end };
  return [read, { ...read, fact: { ...fact, stated, focus: stated } }];
}

/** A sentence is read in runs of clauses, so that what answers is no longer than it must be. */
function narrowed(question: Understood, read: ReadFact, longest: number): readonly ReadFact[] {
  const { fact, home } = read;
  if (fact.value.type === 'person' && question.wanted === 'person' && !fact.reviewed) return inItsClause(read);
  const whole = home.passage.part === 'page' || home.passage.part === 'masthead' || home.passage.part === 'title';
  if (fact.value.type !== 'statement' || fact.reviewed || whole) return [read];
  if (home.clauses.length < 2)
    return [saysPlan(home.evidence.folded) ? { ...read, fact: { ...fact, about: { ...fact.about, stage: 'plan' } } } : read];
  const base = home.passage.start;
  const runs: ReadFact[] = [];
  for (let length = 1; length <= longest; length++) {
    for (let i = 0; i + length <= home.clauses.length; i++) {
      const first = home.clauses[i];
      const last = home.clauses[i + length - 1];
      if (first === undefined || last === undefined) continue;
      if (length > 1 && !question.yesNo && !question.asksTwo && setsFiguresApart(question, home, first, last)) continue;
      const run = { report: fact.report, start: base + first.start, end: base + last.end };
      // What its first clause plans, the whole run plans.
      const stage = saysPlan(home.evidence.folded.slice(first.start, first.end)) ? 'plan' : fact.about.stage;
      runs.push({ ...read, fact: { ...fact, at: run, focus: run, stated: run, about: { ...fact.about, stage } } });
    }
  }
  return runs;
}

function best(question: Understood, reads: readonly ReadFact[], weights: readonly number[], total: number): Match {
  const matches = reads.map((read): Match => {
    const strengths = question.terms.map((t) => (isClaimedDone(question, t, read) ? FOCUS : strength(t, read)));
    const figures = question.quantities.map((q) => figureStrength(q, read, question.asksAll));
    const days = daysAsked(question).map((d) => dayStrength(d, read));
    const met =
      strengths.reduce((all, s, i) => all + s * (weights[i] ?? 0), 0) +
      days.reduce((sum, d) => sum + d * FIGURE_WEIGHT, 0) +
      figures.reduce((sum, f) => sum + f * FIGURE_WEIGHT, 0);
    return {
      read,
      strengths,
      weights,
      total,
      figures,
      days,
      coverage: total === 0 ? 0 : met / total,
      unmet: question.terms.filter((_, i) => (strengths[i] ?? 0) < (question.terms[i]?.role === 'name' ? NAME_MET : MET)),
    };
  });
  // A longer run must earn its length.
  return matches.reduce((a, b) => (b.coverage > a.coverage + LENGTH_COST ? b : a));
}

/** Words alone end in what each member of a list is called: hospitals it helped build. */
function namesMembers({ terms }: Understood, { fact, home }: ReadFact): boolean {
  const { value, at } = fact;
  if (value.type !== 'list' || value.members.length < 2) return false;
  const base = home.passage.start;
  return terms.some(({ term, role }) => {
    // 五大优势: the name of a list counts its members.
    if (COUNTED_NAME.test(term.text)) return meets(term, home.evidence, 0, home.evidence.folded.length) === FOCUS;
    if (role !== 'content') return false;
    const ends = new Set(placesOf(term, home.evidence, at.start - base, at.end - base).map((p) => p.end));
    let from = at.start - base;
    return value.members.every((member) => {
      const start = home.evidence.folded.indexOf(fold(member), from);
      from = start + member.length;
      return start >= 0 && ends.has(from);
    });
  });
}

/** 市本级 is the city's own treasury: where the whole city's figure is given too, that one is meant. */
export const isOwnLevel = (question: Understood, read: ReadFact): boolean =>
  read.fact.value.type === 'quantity' && OWN_LEVEL.test(statedWords(read)) && !OWN_LEVEL.test(question.folded);

const isOfName = ({ terms }: Understood, { fact: { value } }: ReadFact): boolean =>
  value.type === 'definition' && terms.some((t) => t.term.text === fold(value.term));

/** How good a fact is for the question: its coverage, and small preferences of kind, review and part. */
export function merit(question: Understood, { read, coverage }: Match): number {
  const { type } = read.fact.value;
  const figureFirst = question.wanted === null && !question.yesNo && type === 'quantity' ? FIGURE_FIRST : 0;
  const several = type === 'list' && question.wanted === 'place' && ASKS_SEVERAL.test(question.text);
  // 一主两辅是哪几个: what the name itself stands for goes before lists of some of it.
  const defines = question.wanted === 'list' && isOfName(question, read);
  const ofKind =
    defines || several || (question.wanted === null && namesMembers(question, read))
      ? LIST_FIRST
      : type !== question.wanted
        ? figureFirst
        : type === 'list'
          ? LIST_FIRST
          : OF_KIND;
  const open = question.direction === null && (question.wanted === null || question.wanted === 'quantity');
  const { fact } = read;
  const share = fact.value.type === 'quantity' && unitClass(fact.value.unit) === 'percent';
  const onlyMoves = open && (fact.about.basis === 'change' || share) ? MOVES : 0;
  // Asked how much it rose, a figure that rose goes before a share.
  const moves = question.direction !== null && fact.about.direction !== null ? MOVES : 0;
  // Asked how much it was, what is only forecast or planned comes after what was reached.
  const ahead = fact.value.type === 'quantity' && (fact.about.stage !== 'done') !== question.asksAhead ? AHEAD : 0;
  const ownLevel = isOwnLevel(question, read) ? OWN_TREASURY : 0;
  return (
    coverage -
    ownLevel +
    ofKind +
    moves -
    onlyMoves -
    ahead +
    (read.fact.reviewed ? REVIEWED : 0) +
    (read.home.passage.part === 'body' ? BODY : 0)
  );
}

/** By code unit: the same on every machine, whatever its language. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The best first; equals by report, by the shorter statement, by place in the text: the same order every time. */
function order(question: Understood, a: Match, b: Match): number {
  const by = merit(question, b) - merit(question, a);
  if (Math.abs(by) > 1e-9) return by;
  const [one, other] = [a.read.fact, b.read.fact];
  const narrow = one.stated.end - one.stated.start - (other.stated.end - other.stated.start);
  return byText(one.report, other.report) || narrow || one.at.start - other.at.start || byText(one.id, other.id);
}
