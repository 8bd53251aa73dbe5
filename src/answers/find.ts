// Lays the question beside every fact the index proposes, and says of each how far its words are met and where.
import type { Quantity, Value } from '../domain.js';
import { ASKS_BEFORE, SAYS_DONE } from '../language/asked.js';
import { movesIn } from '../language/aspect-words.js';
import type { DateReading } from '../language/dates.js';
import { fold } from '../language/fold.js';
import { meets, searchKeys } from '../language/keys.js';
import { placesIn } from '../language/places.js';
import { unitClass } from '../language/quantities.js';
import type { CueKind } from '../language/question-cues.js';
import { BEFORE_CHANGE } from '../reports/facts/quantities.js';
import { type Library, type ReadFact, rarity } from '../reports/library.js';
import type { AskedTerm, Understood } from './understand.js';

/** How a word counts by where it stands: in the figure's own words, its clause, its sentence, or what sets its topic. */
const FOCUS = 1;
/** A word of the figure's phrase that does not stand right beside it. */
const FOCUS_APART = 0.94;
const CLAUSE = 0.85;
/** A place named where the scope was read from. */
const SCOPE_STATED = 0.9;
/** A reviewed wording is about this fact alone, but in the reviewer's words. */
const WORDING = 0.95;
const SENTENCE = 0.6;
/** The clause right before carries its subject over: 实施“大环境”行动,加快推进…. */
const CLAUSE_BEFORE = 0.75;
/** Words after a figure's clause belong to the next figure: a sentence carries its subject forward, not back. */
const AFTERWARDS = 0.35;
/** A reviewed row speaks of its own words alone; its neighbours in the sentence have rows of their own. */
const SENTENCE_OF_REVIEWED = 0.45;
const TOPIC = 0.39;
/** What the whole report is about: enough for a name, never for what is measured. */
const SUBJECT = 0.35;
/** The title says what every sentence under it is about. */
const TITLE = 0.45;
/** An answer of the very kind asked for goes before a sentence that only holds it. */
const OF_KIND = 0.06;
/** Names were asked for: a list of them goes before any sentence. */
const LIST_FIRST = 0.3;
/** Asked for a figure, its level goes before its change or its share. */
const MOVES = 0.06;
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

/** A day, a place or a person alone says neither yes nor no. */
const YES_KINDS = new Set<Value['type']>(['statement', 'quantity', 'list', 'definition', 'name']);

/** A name that ends as organisations' do: 深圳市政府新闻办. */
const ORGANISATION =
  /(?:局|委|部|办|厅|会|公司|集团|大学|医院|政府|中心|社|报|院|队|Bureau|Office|Committee|Authority|Ltd|Inc|University)$/u;

/** True when a value can fill the hole of a question of this kind. */
export function fits(question: Understood, { fact, home }: ReadFact): boolean {
  const { wanted } = question;
  const { value } = fact;
  const quantity = value.type === 'quantity' ? unitClass(value.unit) : null;
  const unitless = value.type === 'quantity' && value.unit === null;
  if (quantity !== null && question.unit !== null && quantity !== question.unit && !unitless && question.wanted !== 'percent') return false;
  if (question.yesNo && !YES_KINDS.has(value.type)) return false;
  if (question.yesNo && question.direction !== null && value.type === 'quantity' && fact.about.direction === null) return false;
  switch (wanted) {
    case 'money':
      return quantity === 'money';
    case 'percent':
      return (
        quantity === 'percent' ||
        quantity === 'times' ||
        (quantity !== null && question.direction !== null && fact.about.direction !== null)
      );
    case 'quantity':
      // 第十场 is which one it is, and not how many there are.
      if (home.evidence.folded.startsWith('第', fact.at.start - home.passage.start)) return false;
      // 沿江七省中居第3位: the set that a rank is taken in is no answer.
      if (/^\p{Script=Han}{0,3}(?:之中|当中|中|里)(?:位|居|排|列|第)/u.test(home.evidence.folded.slice(fact.at.end - home.passage.start)))
        return false;
      return quantity !== null && quantity !== 'rank' && !(question.countsThings && (quantity === 'money' || quantity === 'percent'));
    case 'duration':
      return quantity === 'time' || value.type === 'date';
    case 'rank':
      return quantity === 'rank';
    case 'ordinal':
      return (
        quantity === 'rank' ||
        (quantity !== null && home.evidence.folded.startsWith('第', fact.at.start - home.passage.start)) ||
        value.type === 'statement'
      );
    case 'person':
    case 'title':
      if (wanted === 'title' && value.type === 'person' && value.titles.length === 0) return false;
      return value.type === 'person' || (value.type === 'name' && question.wanted === 'person' && ORGANISATION.test(value.name));
    case 'date':
      return value.type === 'date';
    case 'place':
      return (
        (value.type === 'place' && ofKind(question, value.name)) ||
        (value.type === 'list' && question.placeKind === null && value.members.every((m) => placesIn(m).length > 0))
      );
    case 'list':
      return value.type === 'list' || value.type === 'statement' || value.type === 'definition';
    case 'definition':
      // 330亿是什么钱 asks what a figure is.
      if (value.type === 'quantity') return question.quantities.some((q) => sameFigure(q.quantity, value));
      return value.type === 'definition' || value.type === 'statement' || value.type === 'list' || value.type === 'name';
    case null:
      // Words alone ask for no day, place or passing name.
      // A definition answers what a thing is.
      if (value.type === 'definition' && !fact.reviewed) return false;
      // Which one, what kind: no number names it.
      if (question.asksKind && value.type === 'quantity') return false;
      return fact.reviewed || !(value.type === 'place' || value.type === 'date' || fact.rule === 'person-named');
    default:
      return true;
  }
}

function ofKind(question: Understood, name: string): boolean {
  if (question.placeKind === null) return true;
  return placesIn(name).some((found) => found.place.kind === question.placeKind);
}

/** The clause before has a figure of its own: 实施40个城中村试点,完成230个小区改造 speak of two things. */
function countsItself(read: ReadFact): boolean {
  const base = read.home.passage.start;
  const from = clauseBefore(read);
  return read.home.quantities.some((q) => base + q.start >= from && base + q.end <= read.fact.stated.start);
}

/** The country is asked for, and the report speaks for it. */
function isNationwide(term: AskedTerm, read: ReadFact): boolean {
  if (term.term.text !== '中国' || read.fact.about.places.length > 0) return false;
  return read.subject.some((about) => /中国|中华人民共和国|国务院|全国|我国/u.test(about.evidence.folded));
}

/** Where the clause before a fact's own begins. */
function clauseBefore(read: ReadFact): number {
  const base = read.home.passage.start;
  const before = [...read.home.clauses].reverse().find((c) => base + c.end <= read.fact.stated.start);
  return before === undefined ? read.fact.stated.start : base + before.start;
}

/** Characters between a figure and its own noun: 900余家|企业, 企业|累计入驻|101家. */
const BESIDE = 4;

/** True when a word stands right before or after the figure; facts that are no figures have no sides. */
function isBeside(term: AskedTerm, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity') return true;
  const base = home.passage.start;
  const near = (from: number, to: number) =>
    meets(term.term, home.evidence, Math.max(fact.focus.start - base, from), Math.min(fact.focus.end - base, to)) > 0;
  const reach = term.term.text.length + BESIDE;
  return near(fact.at.start - base - reach, fact.at.start - base) || near(fact.at.end - base, fact.at.end - base + reach);
}

/** Words that the unit of a number of people says: 28600人. */
const PEOPLE = /^(?:人|人数|人们|people|persons?)$/u;

function strength(term: AskedTerm, read: ReadFact): number {
  const { fact, home, wording } = read;
  const base = home.passage.start;
  const own = (from: number, to: number) => meets(term.term, home.evidence, from - base, to - base);
  if (fact.value.type === 'quantity' && unitClass(fact.value.unit) === 'people' && PEOPLE.test(term.term.text)) return FOCUS;
  let best = (isBeside(term, read) ? FOCUS : FOCUS_APART) * own(fact.focus.start, fact.focus.end);
  if (best < WORDING && wording !== null) best = Math.max(best, WORDING * meets(term.term, wording, 0, wording.folded.length));
  if (best < CLAUSE) best = Math.max(best, CLAUSE * own(fact.stated.start, fact.stated.end));
  const sentence = fact.reviewed || (fact.value.type === 'quantity' && countsItself(read)) ? SENTENCE_OF_REVIEWED : SENTENCE;
  if (best < sentence) best = Math.max(best, sentence * own(home.passage.start, fact.stated.end));
  if (fact.value.type === 'definition' && fold(fact.value.term) === term.term.text) best = FOCUS;
  if (best < CLAUSE_BEFORE && !fact.reviewed && !(fact.value.type === 'quantity' && countsItself(read)))
    best = Math.max(best, CLAUSE_BEFORE * own(clauseBefore(read), fact.stated.end));
  const after = fact.value.type === 'quantity' && !fact.reviewed ? AFTERWARDS : sentence;
  if (best < after) best = Math.max(best, after * own(fact.stated.start, home.passage.end));
  if (best < CLAUSE && term.term.tag === 'person' && fact.speaker !== null && fold(fact.speaker) === term.term.text) best = CLAUSE;
  // A place that the fact covers is met by its scope, and the place a report is about by every fact that names no other.
  if (best < CLAUSE && fact.about.places.length === 0 && fact.about.actor !== null && fold(fact.about.actor) === term.term.text)
    best = CLAUSE;
  if (best < CLAUSE && fact.about.places.some((place) => fold(place) === term.term.text)) best = CLAUSE;
  if (best === CLAUSE && read.scope.some((s) => meets(term.term, s.evidence, 0, s.evidence.folded.length) === 1)) best = SCOPE_STATED;
  // Where the period or the place was read from lends those, and not what is measured there.
  for (const scope of fact.reviewed || term.role === 'name' ? read.scope : [])
    if (best < SENTENCE) best = Math.max(best, SENTENCE * meets(term.term, scope.evidence, 0, scope.evidence.folded.length));
  for (const topic of home.topic)
    if (best < TOPIC) best = Math.max(best, TOPIC * meets(term.term, topic.evidence, 0, topic.evidence.folded.length));
  for (const about of read.subject) {
    const most = about.passage.part === 'title' ? TITLE : SUBJECT;
    if (best < most) best = Math.max(best, most * meets(term.term, about.evidence, 0, about.evidence.folded.length));
  }
  // A report on the whole country need not name it in every sentence.
  if (best < SENTENCE && isNationwide(term, read)) best = SENTENCE;
  return best;
}

/** 个 is typed for these, and not for what has a shape of its own (条, 张, 辆) or is a set phrase (五大). */
const ANY_COUNTER = '个';
const COUNTED_SO = new Set('家 座 所 处 间 项 市 县 区 镇 村 省 国 种 类 场 届'.split(' '));

export function unitsAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const kind = unitClass(a);
  if (kind !== unitClass(b)) return false;
  return kind !== 'count' || (a === ANY_COUNTER && COUNTED_SO.has(b)) || (b === ANY_COUNTER && COUNTED_SO.has(a));
}

/** Two figures are one when their numbers are the same and their units can be. */
export function sameFigure(asked: Quantity, stated: Quantity): boolean {
  return asked.value === stated.value && unitsAgree(asked.unit, stated.unit);
}

/** Where a figure of the question stands, seen from a fact. */
export function figureStrength(asked: Quantity, read: ReadFact, named = false): number {
  const { fact, home } = read;
  if (fact.value.type === 'quantity' && sameFigure(asked, fact.value)) return FOCUS;
  if (asked.unit !== 'rank' && fact.value.type === 'list' && String(fact.value.counted ?? fact.value.members.length) === asked.value)
    return FOCUS;
  const base = home.passage.start;
  let best = 0;
  for (const q of home.quantities) {
    // 哪十个 asks for the members of 十大行动.
    const group = named && asked.value === q.quantity.value && q.quantity.unit === '大';
    if (!group && !sameFigure(asked, q.quantity)) continue;
    const inside = base + q.start >= fact.stated.start && base + q.end <= fact.stated.end;
    best = Math.max(best, inside ? CLAUSE : SENTENCE);
  }
  for (const topic of [...home.topic, ...read.scope])
    if (topic.quantities.some((q) => sameFigure(asked, q.quantity))) best = Math.max(best, TOPIC);
  return best;
}

/** A day of the question stands in the fact's clause, its sentence, or is its period; an inferred year is not held against it. */
function dayStrength(asked: DateReading, read: ReadFact): number {
  const same = (from: string | null) =>
    from !== null &&
    asked.value.from !== null &&
    (asked.value.inferred ? from.slice(4) === asked.value.from.slice(4) : from === asked.value.from);
  const base = read.home.passage.start;
  let best = 0;
  for (const date of read.home.dates) {
    if (!same(date.value.from)) continue;
    best = Math.max(best, base + date.start >= read.fact.stated.start && base + date.end <= read.fact.stated.end ? FOCUS : CLAUSE);
  }
  if (same(read.fact.about.period?.from ?? null)) best = Math.max(best, CLAUSE);
  for (const topic of [...read.home.topic, ...read.subject]) if (best < TOPIC && topic.dates.some((d) => same(d.value.from))) best = TOPIC;
  return best;
}

/** Days and months are met like figures; years are a matter of scope. */
export function daysAsked(question: Understood): readonly DateReading[] {
  return question.dates.filter((d) => d.kind === 'day');
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
  const keys = question.terms.flatMap((t) => [...searchKeys(t.term)]);
  const weights = question.terms.map((t) => weight(library, question, t) * (t === question.head ? HEAD_WEIGHT : 1));
  const total = weights.reduce((a, b) => a + b, 0) + (question.quantities.length + daysAsked(question).length) * FIGURE_WEIGHT;
  const matches: Match[] = [];
  for (const read of library.propose(keys, PROPOSED)) {
    if (report !== undefined && read.fact.report !== report) continue;
    const page = read.home.passage.part === 'page' || read.home.passage.part === 'masthead';
    if (read.fact.rule.startsWith('masthead') || page !== (where === 'page')) continue;
    if (!allow(read) || isGiven(question, read)) continue;
    const match = best(question, narrowed(read, question.yesNo ? LONGEST_RUN_FOR_YES : LONGEST_RUN), weights, total);
    if (isExcluded(question, match.read) || !saysWhichWay(question, match.read) || lacksFigure(question, match.read)) continue;
    matches.push(match);
  }
  return matches.sort((a, b) => order(question, a, b));
}

/** Words and a year alone ask for a figure, and no sentence gives it. */
function lacksFigure(question: Understood, { fact }: ReadFact): boolean {
  return question.wanted === null && !question.yesNo && question.dates.length > 0 && fact.value.type === 'statement' && !fact.reviewed;
}

/** Whether it rose is answered only by words that say which way it went. */
function saysWhichWay(question: Understood, { fact, home }: ReadFact): boolean {
  if (!question.yesNo || question.direction === null || fact.value.type === 'quantity') return true;
  return movesIn(home.evidence.folded.slice(fact.stated.start - home.passage.start, fact.stated.end - home.passage.start));
}

/** 不是老旧小区, not the headline one: what the question rules out. */
function isExcluded(question: Understood, read: ReadFact): boolean {
  const base = read.home.passage.start;
  const focus = read.home.evidence.folded.slice(read.fact.focus.start - base, read.fact.focus.end - base);
  return question.excluded.some(
    (term) =>
      focus.includes(term.text) || meets(term, read.home.evidence, read.fact.focus.start - base, read.fact.focus.end - base) >= FOCUS,
  );
}

const NUMERIC = new Set<CueKind>(['money', 'percent', 'quantity', 'duration', 'rank']);

/** 百万元以上产业项目: a sum that only sorts the things counted. */
function isQualifier({ fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity' || fact.value.hedge !== 'at least') return false;
  const after = home.evidence.folded.slice(fact.at.end - home.passage.start);
  return /^\p{Script=Han}/u.test(after) && home.evidence.folded.slice(0, fact.at.end - home.passage.start).endsWith('以上');
}

/** The answer is not what the question already states: a number, a person or a place it names. */
function isGiven(question: Understood, read: ReadFact): boolean {
  if (question.yesNo) return false;
  if (isQualifier(read) || (read.fact.rule === BEFORE_CHANGE && !ASKS_BEFORE.test(fold(question.text)))) return true;
  const { value } = read.fact;
  const another = question.wanted === null ? question.terms.length > 0 : NUMERIC.has(question.wanted);
  if (value.type === 'quantity') return another && question.quantities.some((q) => sameFigure(q.quantity, value));
  if (value.type === 'person') return question.wanted === 'person' && question.people.includes(value.name);
  if (value.type !== 'place' || question.wanted !== 'place') return false;
  return question.terms.some((t) => t.role === 'name' && fold(value.name).startsWith(t.term.text));
}

/** What a longer run of clauses must add to the coverage. */
const LENGTH_COST = 0.03;
/** Clauses of a sentence that may be shown together. */
const LONGEST_RUN = 3;
/** What is said to hold of a thing stands beside it. */
const LONGEST_RUN_FOR_YES = 2;

/** A sentence is read in runs of clauses, so that what answers is no longer than it must be. */
function narrowed(read: ReadFact, longest: number): readonly ReadFact[] {
  const { fact, home } = read;
  const whole = home.passage.part === 'page' || home.passage.part === 'masthead' || home.passage.part === 'title';
  if (fact.value.type !== 'statement' || fact.reviewed || whole || home.clauses.length < 2) return [read];
  const base = home.passage.start;
  const runs: ReadFact[] = [];
  for (let length = 1; length <= longest; length++) {
    for (let i = 0; i + length <= home.clauses.length; i++) {
      const first = home.clauses[i];
      const last = home.clauses[i + length - 1];
      if (first === undefined || last === undefined) continue;
      const run = { report: fact.report, start: base + first.start, end: base + last.end };
      runs.push({ ...read, fact: { ...fact, at: run, focus: run, stated: run } });
    }
  }
  return runs;
}

function best(question: Understood, reads: readonly ReadFact[], weights: readonly number[], total: number): Match {
  const matches = reads.map((read): Match => {
    const strengths = question.terms.map((t) => strength(t, read));
    const figures = question.quantities.map((q) => figureStrength(q.quantity, read, question.asksAll));
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

/** How good a fact is for the question: its coverage, and small preferences of kind, review and part. */
export function merit(question: Understood, { read, coverage }: Match): number {
  const { type } = read.fact.value;
  const figureFirst = question.wanted === null && !question.yesNo && type === 'quantity' ? FIGURE_FIRST : 0;
  const ofKind = type !== question.wanted ? figureFirst : type === 'list' ? LIST_FIRST : OF_KIND;
  const open = question.direction === null && (question.wanted === null || question.wanted === 'quantity');
  const { fact } = read;
  const share = fact.value.type === 'quantity' && unitClass(fact.value.unit) === 'percent';
  const onlyMoves = open && (fact.about.basis === 'change' || share) ? MOVES : 0;
  return coverage + ofKind - onlyMoves + (read.fact.reviewed ? REVIEWED : 0) + (read.home.passage.part === 'body' ? BODY : 0);
}

/** The best first; equals by report, by the shorter statement, by place in the text: the same order every time. */
function order(question: Understood, a: Match, b: Match): number {
  const by = merit(question, b) - merit(question, a);
  if (Math.abs(by) > 1e-9) return by;
  const [one, other] = [a.read.fact, b.read.fact];
  const narrow = one.stated.end - one.stated.start - (other.stated.end - other.stated.start);
  return one.report.localeCompare(other.report) || narrow || one.at.start - other.at.start || one.id.localeCompare(other.id);
}
