// Tells which facts answer a question as it is put: nothing ruled out or denied, and with the move, the measure, the set and the year it asks for.
import type { Value } from '../domain.js';
import { ASKS_CLOCK, ASKS_DIFFERENCE, ASKS_HOW_OFTEN, ASKS_MONTHLY, ASKS_PIECE, ASKS_TARGET, ASKS_YEARLY } from '../language/asked.js';
import { movesIn, saysPlan, saysRate } from '../language/aspect-words.js';
import { meets } from '../language/meets.js';
import { type UnitClass, unitClass } from '../language/quantities.js';
import {
  CLOCK,
  DENIES,
  IS_HEARSAY,
  NUMBERED_KINDS,
  RANKED_IN,
  SAYS_MONTHLY,
  SAYS_YEARLY,
  STANDS_STILL,
  TELLS_HOW_OFTEN,
} from '../language/told.js';
import type { ReadFact } from '../reports/library.js';
import { isDoer } from './agent.js';
import { namesKind } from './kind-asked.js';
import { isOfDimension, isShareOfIt } from './of-what.js';
import { FOCUS } from './strength.js';
import type { Understood } from './understand.js';
import { focusWords, statedWords } from './words.js';

const isSigned = (value: Value): boolean => value.type === 'quantity' && value.value.startsWith('-');

/** A change, or a rate that is one by its sign: -0.57‰. */
const moves = ({ about, value }: ReadFact['fact']): boolean =>
  about.basis === 'change' || (about.direction !== null && about.basis === 'level') || isSigned(value);

/** It tells which way the thing asked about went, and not which way a rate of it did: 人口 is not 人口城镇化率. */
export function tellsWhichWay(question: Understood, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity') return fact.value.type === 'statement';
  const ofRate = saysRate(statedWords({ fact, home })) && !saysRate(question.folded);
  return moves(fact) && (!ofRate || isSigned(fact.value));
}

/** Reckoned by the year: its own words or the report's title say so, or its period is a year. */
function isYearly({ fact, home, subject }: ReadFact): boolean {
  const { period } = fact.about;
  const titled = subject.some((s) => s.passage.part === 'title' && SAYS_YEARLY.test(s.evidence.folded));
  return titled || SAYS_YEARLY.test(statedWords({ fact, home })) || (period?.from?.length === 4 && period.from === period.to);
}

/** A quantity of the unit asked for stands in the words. */
const holdsUnit = (unit: UnitClass, { fact, home }: ReadFact): boolean =>
  home.quantities.some(
    (q) =>
      unitClass(q.quantity.unit) === unit &&
      home.passage.start + q.start >= fact.stated.start &&
      home.passage.start + q.end <= fact.stated.end,
  );

/** Words and a year alone ask for a figure, and no sentence gives it. */
function lacksFigure(question: Understood, { fact, home }: ReadFact): boolean {
  if (question.wanted !== null || question.yesNo || question.dates.length === 0) return false;
  return NO_FIGURES.has(fact.value.type) || (fact.value.type === 'statement' && !STANDS_STILL.test(statedWords({ fact, home })));
}

const NO_FIGURES = new Set<Value['type']>(['list', 'name', 'definition']);

/** Whether it rose is answered only by words that say which way it went. */
function saysWhichWay(question: Understood, { fact, home }: ReadFact): boolean {
  if (!question.yesNo || question.direction === null || fact.value.type === 'quantity') return true;
  return movesIn(statedWords({ fact, home }));
}

/** 不是老旧小区, not the headline one: what the question rules out. */
function isExcluded(question: Understood, read: ReadFact): boolean {
  const base = read.home.passage.start;
  const focus = focusWords(read);
  return question.excluded.some(
    (term) =>
      focus.includes(term.text) || meets(term, read.home.evidence, read.fact.focus.start - base, read.fact.focus.end - base) >= FOCUS,
  );
}

/** 研发投入增长: words alone that say it moved ask for a figure, and no sentence without one tells how it went. */
function lacksMove(question: Understood, { fact, home }: ReadFact): boolean {
  if (question.wanted !== null || question.yesNo || question.direction === null || fact.reviewed || fact.value.type === 'quantity')
    return false;
  const base = home.passage.start;
  return !home.quantities.some((q) => base + q.start >= fact.stated.start && base + q.end <= fact.stated.end);
}

/** 有媒体报道过桥费为80元,钱望称该说法不实: what was heard and is then denied answers nothing without the denial. */
function isDenied({ fact, home }: ReadFact): boolean {
  const { folded } = home.evidence;
  const denial = DENIES.exec(folded);
  const to = fact.stated.end - home.passage.start;
  return denial !== null && to <= denial.index && IS_HEARSAY.test(folded.slice(0, to));
}

/** A rank is one in a set: 全国第几 is not told by a place in the province, nor by a rank whose set is not said. */
function isInTheSet(question: Understood, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity' || unitClass(fact.value.unit) !== 'rank') return true;
  const asked = RANKED_IN.find(({ asks }) => asks.test(question.dateText));
  return asked === undefined || asked.says.test(home.evidence.folded);
}

/** Asked for a target, what was reached is none. */
function isAimedAt(question: Understood, read: ReadFact): boolean {
  const { value, about } = read.fact;
  if (!ASKS_TARGET.test(question.folded) || value.type !== 'quantity' || question.yesNo) return true;
  return about.stage !== 'done' || ASKS_TARGET.test(statedWords(read)) || saysPlan(statedWords(read));
}

/** Asked how long, at what hour or how much in a year: words without a length, an hour or a year tell nothing of it. */
function tellsMeasure(question: Understood, read: ReadFact): boolean {
  const { value } = read.fact;
  if (ASKS_CLOCK.test(question.folded) && !CLOCK.test(statedWords(read))) return false;
  if (ASKS_HOW_OFTEN.test(question.folded) && !TELLS_HOW_OFTEN.test(statedWords(read))) return false;
  if (ASKS_MONTHLY.test(question.folded) && value.type === 'quantity' && !SAYS_MONTHLY.test(statedWords(read))) return false;
  if (ASKS_YEARLY.test(question.folded) && value.type === 'quantity' && !isYearly(read)) return false;
  return question.unit === null || value.type !== 'statement' || question.yesNo || holdsUnit(question.unit, read);
}

/** 1+N体系里的N指什么: only words that say what it stands for tell it. */
function saysPiece(question: Understood, read: ReadFact): boolean {
  const piece = ASKS_PIECE.exec(question.folded)
    ?.slice(1)
    .find((group) => group !== undefined);
  return (
    piece === undefined ||
    new RegExp(`["“「]?${piece}["”」]?(?:是指|就是|指的是|指|即|代表|为|:|：|stands? for|means?|is )`, 'u').test(statedWords(read))
  );
}

/** 比上年多几天: a level tells nothing of the difference. */
const tellsDifference = (question: Understood, { fact }: ReadFact): boolean =>
  question.yesNo || fact.value.type !== 'quantity' || !ASKS_DIFFERENCE.test(question.folded) || moves(fact);

/** Asked which line, words that number none tell nothing of it. */
function saysWhichOfNumber(question: Understood, read: ReadFact): boolean {
  const kind = NUMBERED_KINDS.find(({ asks }) => asks.test(question.folded));
  return kind === undefined || question.yesNo || kind.says.test(statedWords(read));
}

/** What is shown as words of the report. */
const SENTENCES = new Set<Value['type']>(['statement', 'list', 'definition']);

/** False for a run of words that the question rules out, or that cannot answer it as it is put. */
export function answersAsPut(question: Understood, read: ReadFact): boolean {
  return (
    !isExcluded(question, read) &&
    !isDenied(read) &&
    saysWhichWay(question, read) &&
    !lacksFigure(question, read) &&
    !lacksMove(question, read) &&
    tellsMeasure(question, read) &&
    isInTheSet(question, read) &&
    tellsDifference(question, read) &&
    isAimedAt(question, read) &&
    isDoer(question, read) &&
    isOfDimension(question, read) &&
    isShareOfIt(question, read) &&
    saysWhichOfNumber(question, read) &&
    saysPiece(question, read) &&
    (!SENTENCES.has(read.fact.value.type) || question.yesNo || namesKind(question, read))
  );
}
