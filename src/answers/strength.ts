// How a word counts by where it stands: in the figure's own words, its clause, its sentence, or what sets its topic.

import { movesIn, saysFromTo } from '../language/aspect-words.js';
import { fold } from '../language/fold.js';
import { meets, placesOf } from '../language/meets.js';
import { unitClass } from '../language/quantities.js';
import { SAYS_DONE } from '../language/told.js';
import type { ReadFact } from '../reports/library.js';
import { type AskedTerm, isOne } from './roles.js';
import type { Understood } from './understand.js';
import { statedWords } from './words.js';

/** How a word counts by where it stands: in the figure's own words, its clause, its sentence, or what sets its topic. */
export const FOCUS = 1;
/** A word of the figure's phrase that does not stand right beside it. */
const FOCUS_APART = 0.94;
export const CLAUSE = 0.85;
/** A place named where the scope was read from. */
const SCOPE_STATED = 0.9;
/** A reviewed wording is about this fact alone, but in the reviewer's words. */
const WORDING = 0.95;
export const SENTENCE = 0.6;
/** The clause right before carries its subject over: 实施“大环境”行动,加快推进…. */
const CLAUSE_BEFORE = 0.75;
/** Words after a figure's clause belong to the next figure: a sentence carries its subject forward, not back. */
const AFTERWARDS = 0.35;
/** A reviewed row speaks of its own words alone; its neighbours in the sentence have rows of their own. */
const SENTENCE_OF_REVIEWED = 0.45;
export const TOPIC = 0.39;
/** What the whole report is about: enough for a name, never for what is measured. */
const SUBJECT = 0.35;
/** The title says what every sentence under it is about. */
const TITLE = 0.45;

/** The clause before has a figure of its own: 实施40个城中村试点,完成230个小区改造 speak of two things. */
function countsItself(read: ReadFact): boolean {
  const base = read.home.passage.start;
  const from = clauseBefore(read);
  return read.home.quantities.some((q) => base + q.start >= from && base + q.end <= read.fact.stated.start);
}

/** The fact is a figure, or words with one. */
function hasFigure({ fact, home }: ReadFact): boolean {
  const base = home.passage.start;
  return (
    fact.value.type === 'quantity' ||
    (fact.value.type === 'statement' && home.quantities.some((q) => base + q.start >= fact.stated.start && base + q.end <= fact.stated.end))
  );
}

/** The country is asked for, and the report speaks for it. */
function isNationwide(term: AskedTerm, read: ReadFact): boolean {
  if (!/^(?:中国|全国|我国|国家|国内|national(?:ly)?|nationwide)$/u.test(term.term.text) || read.fact.about.places.length > 0) return false;
  return read.subject.some((about) => /中国|中华人民共和国|国务院|全国|我国/u.test(about.evidence.folded));
}

/** Where the clause before a fact's own begins. */
function clauseBefore(read: ReadFact): number {
  const base = read.home.passage.start;
  const before = [...read.home.clauses].reverse().find((c) => base + c.end <= read.fact.stated.start);
  return before === undefined ? read.fact.stated.start : base + before.start;
}

/** Opens a sentence with what all of it is about: 对于现场观众,组委会称有30万人到沿途加油. */
const SETS_TOPIC = /^(?:对于?|关于|至于|就|针对|as for|as to|regarding|on the subject of)/u;

/** Where the clause ends that sets the topic of a whole sentence; its start where none does. */
function topicSetUntil({ home }: ReadFact): number {
  const first = home.clauses[0];
  const sets =
    first !== undefined &&
    SETS_TOPIC.test(home.evidence.folded.slice(first.start, first.end)) &&
    !home.quantities.some((q) => q.start >= first.start && q.end <= first.end);
  return home.passage.start + (sets ? first.end : 0);
}

/** Before a name that a clause opens with: a quotation mark, a determiner, what kind of thing it is. */
const LED_BY = 8;
/** A clause of the sentence opens with it: what is built or joined in passing, later clauses do not speak of. */
function opensClause({ term }: AskedTerm, { home }: ReadFact): boolean {
  const { folded } = home.evidence;
  const written = [term.text, ...(term.also ?? [])].map((text) => folded.indexOf(text)).filter((at) => at >= 0);
  const starts = [...written, ...placesOf(term, home.evidence, 0, folded.length).map(({ start }) => start)];
  return starts.some((start) =>
    home.clauses.some(
      (c) => c.start <= start && start < c.end && start - c.start <= LED_BY && !folded.slice(c.start, start).includes('、'),
    ),
  );
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

/** Opens a sentence that tells the parts of what the sentence before gives in all. */
const PARTS_OF_SUM = /^(?:其中|of (?:which|these|this|that|them)\b)/u;

/** A change, or a level with what it was before: 由6星期延长至9星期. */
const tellsMove = ({ fact, home }: ReadFact): boolean => fact.about.basis === 'change' || saysFromTo(statedWords({ fact, home }));

/** Words that the unit of a number of people says: 28600人. */
const PEOPLE = /^(?:人|人数|人们|people|persons?)$/u;

/** 深江铁路通车了吗: that it is done is what a plan answers, whether it says the word or not. */
export function isClaimedDone(question: Pick<Understood, 'yesNo'>, { term }: AskedTerm, { fact }: ReadFact): boolean {
  return question.yesNo && fact.about.stage === 'plan' && SAYS_DONE.test(term.text);
}

export function strength(term: AskedTerm, read: ReadFact): number {
  const { fact, home, wording } = read;
  const base = home.passage.start;
  const own = (from: number, to: number) => meets(term.term, home.evidence, from - base, to - base);
  if (fact.value.type === 'quantity' && unitClass(fact.value.unit) === 'people' && PEOPLE.test(term.term.text)) return FOCUS;
  // Whether it grew is told by a fall as well.
  if (term.role === 'light' && fact.about.direction !== null && movesIn(term.term.text) && tellsMove(read)) return FOCUS;
  const worded = wording === null ? 0 : meets(term.term, wording, 0, wording.folded.length);
  // A reviewed row may quote its neighbours' words as well as its own.
  const spares = fact.reviewed && worded === 0;
  let best = (isBeside(term, read) && !spares ? FOCUS : FOCUS_APART) * own(fact.focus.start, fact.focus.end);
  best = Math.max(best, WORDING * worded);
  if (best < CLAUSE) best = Math.max(best, CLAUSE * own(fact.stated.start, fact.stated.end));
  if (best < CLAUSE) best = Math.max(best, CLAUSE * own(home.passage.start, topicSetUntil(read)));
  const sentence = fact.reviewed || (fact.value.type === 'quantity' && countsItself(read)) ? SENTENCE_OF_REVIEWED : SENTENCE;
  if (best < sentence) best = Math.max(best, sentence * own(home.passage.start, fact.stated.end));
  if (fact.value.type === 'definition' && fold(fact.value.term) === term.term.text) best = FOCUS;
  if (best < CLAUSE_BEFORE && !fact.reviewed && !(hasFigure(read) && countsItself(read)))
    best = Math.max(best, CLAUSE_BEFORE * own(clauseBefore(read), fact.stated.end));
  // What a sentence opens with by name, its later clauses speak of: “海燕号”长86米，排水量….
  if (best < CLAUSE && isOne(term) && !fact.reviewed && opensClause(term, read))
    best = Math.max(best, CLAUSE * own(home.passage.start, fact.stated.end));
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
  // 其中，甲县收购742吨: the parts of a sum are of what the sentence before it measures.
  if (best < CLAUSE && PARTS_OF_SUM.test(home.evidence.folded))
    for (const { passage, evidence } of home.topic)
      if (passage.paragraph !== null) best = Math.max(best, CLAUSE * meets(term.term, evidence, 0, evidence.folded.length));
  // 汽车保有量91万辆，其中新能源汽车1.5万辆: a part is of what the clause before it measures.
  if (best < CLAUSE && fact.value.type === 'quantity' && PARTS_OF_SUM.test(statedWords(read).trimStart()))
    best = Math.max(best, CLAUSE * own(clauseBefore(read), fact.stated.end));
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
