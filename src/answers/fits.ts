// Tells which facts can fill the hole of a question, by the kind of value and by what the question already says.
import type { Quantity, Value } from '../domain.js';
import {
  ASKS_BEFORE,
  ASKS_BY_VERB,
  ASKS_CHANGE,
  ASKS_CLOCK,
  ASKS_DAY,
  ASKS_DIFFERENCE,
  ASKS_FULFILMENT,
  ASKS_HOW_OFTEN,
  ASKS_LASTING,
  ASKS_NEXT,
  ASKS_OFFICE,
  ASKS_PLACES,
  ASKS_PROPORTION,
  ASKS_REMAINDER,
  ASKS_SENSE,
  ASKS_SEVERAL,
  ASKS_TARGET,
  ASKS_WHAT,
  ASKS_WHICH_WAY,
  ASKS_YEARLY,
  CLOCK,
  DENIES,
  INTERROGATIVE,
  IS_HEARSAY,
  NUMBERED_KINDS,
  RANKED_IN,
  SAYS_LEFT,
  SAYS_YEARLY,
  STANDS_STILL,
  TELLS_FULFILMENT,
  TELLS_HOW_OFTEN,
} from '../language/asked.js';
import { movesIn, saysPlan, saysRate } from '../language/aspect-words.js';
import { DAY_LENGTH } from '../language/calendar.js';
import { fold, hasHan } from '../language/fold.js';
import { meets } from '../language/meets.js';
import { type PlaceKind, placesIn } from '../language/places.js';
import { readQuantities, type UnitClass, unitClass } from '../language/quantities.js';
import type { CueKind } from '../language/question-cues.js';
import { BEFORE_CHANGE } from '../reports/facts/quantities.js';
import type { ReadFact } from '../reports/library.js';
import { isDoer } from './agent.js';
import { sameFigure } from './figures.js';
import { namesKind } from './kind-asked.js';
import { countsAnother } from './modifier.js';
import { isOfDimension, isShareOfIt } from './of-what.js';
import { COUNTED_NAME } from './roles.js';
import { FOCUS } from './strength.js';
import type { Understood } from './understand.js';
import { focusWords, statedWords } from './words.js';

/** A day, a place or a person alone says neither yes nor no. */
const YES_KINDS = new Set<Value['type']>(['statement', 'quantity', 'list', 'definition', 'name']);

/** A name that ends as organisations' do: 深圳市政府新闻办. */
const ORGANISATION =
  /(?:局|委|部|办|厅|会|公司|集团|大学|医院|政府|中心|社|报|院|队|Bureau|Office|Committee|Authority|Ltd|Inc|University)$/u;

/** 沿江七省中居第3位: the set that a rank is taken in is no answer. */
function isRankedSet({ fact, home }: Pick<ReadFact, 'fact' | 'home'>): boolean {
  return /^\p{Script=Han}{0,3}(?:之中|当中|中|里)(?:位|居|排|列|第)/u.test(home.evidence.folded.slice(fact.at.end - home.passage.start));
}

const isOrdinal = ({ fact, home }: Pick<ReadFact, 'fact' | 'home'>): boolean =>
  home.evidence.folded.startsWith('第', fact.at.start - home.passage.start);

/** first ship to dock: asks which one it was. */
const asksTheFirst = ({ quantities }: Understood): boolean =>
  quantities.some((q) => q.ordinal && q.quantity.value === '1' && q.quantity.hedge === 'exactly');

/** 泊位各1个: of each kind, and not in all. */
const isOfEach = ({ fact, home }: Pick<ReadFact, 'fact' | 'home'>): boolean =>
  home.evidence.folded.slice(0, fact.at.start - home.passage.start).endsWith('各');

/** Which one of several in order it is. */
const NAMES_ORDER = /第|\d|\b(?:first|second|third|number)\b/u;

/** Asked which cities, a list of other things names none, nor does a sentence without a place. */
function namesPlaces(question: Understood, read: Pick<ReadFact, 'fact' | 'home'>): boolean {
  const { value, reviewed } = read.fact;
  if (value.type === 'list') return value.members.every((member) => isPlace(member) && ofKind(question, member));
  return reviewed || value.type !== 'statement' || placesIn(statedWords(read)).length > 0;
}

/** Members of the kind of place asked for, or words that name one which the question does not. */
function namesKindOfPlace(question: Understood, { fact, home }: ReadFact): boolean {
  if (fact.value.type === 'list') return fact.value.members.every((member) => isPlace(member) && ofKind(question, member));
  return placesIn(statedWords({ fact, home })).some(
    ({ place, inside }) => !inside && !question.places.includes(place.zh) && ofKind(question, place.zh),
  );
}

const isSigned = (value: Value): boolean => value.type === 'quantity' && value.value.startsWith('-');
/** A change, or a rate that is one by its sign: -0.57‰. */
const moves = ({ about, value }: ReadFact['fact']): boolean =>
  about.basis === 'change' || (about.direction !== null && about.basis === 'level') || isSigned(value);

/** It tells which way the thing asked about went, and not which way a rate of it did: 人口 is not 人口城镇化率. */
function tellsWhichWay(question: Understood, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity') return fact.value.type === 'statement';
  const ofRate = saysRate(statedWords({ fact, home })) && !saysRate(question.folded);
  return moves(fact) && (!ofRate || isSigned(fact.value));
}

/** 郭闻是谁 asks for his post, and for nobody's who is named beside him. */
const isAskedPerson = ({ people, terms }: Understood, name: string): boolean =>
  people.length === 0 || people.includes(name) || terms.some((t) => t.role !== 'light' && t.term.tag !== 'person');

/** Asked how many 亿, a figure of less than a tenth of one is another. */
export const isOfScale = ({ scale }: Understood, { value }: Quantity): boolean => scale === null || Number(value) * NEAR_SCALE >= scale;
const NEAR_SCALE = 10;

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

/** 五大提升行动有哪些: a list of another number of members is another list; one that is not closed may lack some. */
function hasAsManyAsNamed({ terms }: Understood, members: number, open: boolean): boolean {
  const name = terms.find(({ term }) => COUNTED_NAME.test(term.text))?.term.text;
  const named = Number(name === undefined ? Number.NaN : readQuantities(name)[0]?.quantity.value);
  return !(named > 1) || members === named || (open && members < named);
}

/** 分两个步骤核算: what is counted there is not what the words name. */
function countsNoneOf({ terms }: Understood, read: ReadFact): boolean {
  const content = terms.filter((t) => t.role === 'content');
  return content.length > 0 && content.every((t) => countsAnother(t.term, read));
}

/** 三省首批网点3100个: a number of provinces counts no outlets; what it counts is its unit, which a Chinese question names. */
const countsPlaces = ({ folded, text, placeKind }: Understood, { fact: { value } }: ReadFact): boolean =>
  value.type === 'quantity' &&
  /^[省市县区镇乡村州]$/u.test(value.unit ?? '') &&
  hasHan(text) &&
  placeKind === null &&
  !folded.includes(value.unit ?? '') &&
  !/地方|地区|地/u.test(folded);

/** True when a value can fill the hole of a question of this kind. */
export function fits(question: Understood, read: ReadFact): boolean {
  const { fact, home } = read;
  const { wanted } = question;
  const { value } = fact;
  const quantity = value.type === 'quantity' ? unitClass(value.unit) : null;
  const unitless = value.type === 'quantity' && value.unit === null;
  if (quantity !== null && question.unit !== null && quantity !== question.unit && !unitless && question.wanted !== 'percent') return false;
  if (value.type === 'quantity' && !isOfScale(question, value)) return false;
  // 三大产业: the number of a group is no figure of it.
  if (value.type === 'quantity' && value.unit === '大' && wanted !== 'quantity' && !question.yesNo && question.quantities.length === 0)
    return false;
  if (question.choices.length > 0 && !(value.type === 'quantity' && question.choices.some((q) => sameFigure(q.quantity, value))))
    return false;
  if (value.type === 'quantity' && !question.yesNo && isRankedSet({ fact, home })) return false;
  if (question.wanted === 'quantity' && countsPlaces(question, read)) return false;
  if (question.yesNo && !YES_KINDS.has(value.type)) return false;
  if (question.yesNo && question.direction !== null && value.type === 'quantity' && fact.about.direction === null) return false;
  if (ASKS_REMAINDER.test(question.folded) && !SAYS_LEFT.test(statedWords(read))) return false;
  if (ASKS_WHICH_WAY.test(question.folded) && !tellsWhichWay(question, read)) return false;
  if (ASKS_PLACES.test(question.folded) && !namesPlaces(question, read)) return false;
  switch (wanted) {
    case 'money':
      return quantity === 'money';
    case 'percent':
      if (ASKS_FULFILMENT.test(question.folded) && !TELLS_FULFILMENT.test(statedWords(read))) return false;
      // By how much it rose is not told by what share it is.
      if (ASKS_CHANGE.test(question.folded) && fact.about.basis === 'share' && fact.about.direction === null) return false;
      // A share is told by no growth.
      if (ASKS_PROPORTION.test(question.folded) && !ASKS_CHANGE.test(question.folded) && fact.about.basis === 'change') return false;
      return (
        quantity === 'percent' ||
        quantity === 'times' ||
        (quantity !== null &&
          quantity !== 'time' &&
          fact.about.direction !== null &&
          (question.direction !== null || ASKS_CHANGE.test(question.folded)))
      );
    case 'quantity':
      // 第十场 is which one it is, and not how many there are.
      if (isOrdinal({ fact, home }) || (question.countsThings && isOfEach({ fact, home }) && !/各|每|\beach\b/u.test(question.folded)))
        return false;
      if (quantity === 'count' && question.head === null && countsNoneOf(question, read)) return false;
      return (
        quantity !== null &&
        quantity !== 'rank' &&
        !(question.countsThings && quantity === 'money') &&
        !(question.countsThings && question.unit === null && MEASURED.has(quantity) && !namesUnit(question.head?.term.text ?? '')) &&
        // 多少员工 asks for their number and for no share.
        !((question.countsThings || question.head !== null) && quantity === 'percent')
      );
    case 'duration':
      return quantity === 'time' || (value.type === 'date' && !ASKS_LASTING.test(question.folded));
    case 'rank':
      return quantity === 'rank';
    case 'ordinal':
      return (
        quantity === 'rank' ||
        (quantity !== null && isOrdinal({ fact, home })) ||
        (value.type === 'statement' && NAMES_ORDER.test(statedWords({ fact, home })))
      );
    case 'person':
    case 'title':
      if (wanted === 'title' && value.type === 'person' && (value.titles.length === 0 || !isAskedPerson(question, value.name)))
        return false;
      if (ASKS_OFFICE.test(question.folded) && value.type === 'person') return false;
      return value.type === 'person' || (value.type === 'name' && question.wanted === 'person' && ORGANISATION.test(value.name));
    case 'date':
      if (ASKS_NEXT.test(question.folded) && value.type === 'date' && fact.about.stage === 'done') return false;
      return value.type === 'date' && !(ASKS_DAY.test(question.folded) && (value.from ?? '').length < DAY_LENGTH);
    case 'place':
      return (
        // Asked which countries, one that is named in passing is no answer.
        (value.type === 'place' && ofKind(question, value.name) && (fact.reviewed || !ASKS_SEVERAL.test(question.folded))) ||
        (value.type === 'list' && value.members.every((member) => isPlace(member) && ofKind(question, member)))
      );
    case 'list':
      if (value.type === 'list' && !hasAsManyAsNamed(question, value.members.length, value.open)) return false;
      // 街道比哪些: a list that 街道 is one of lists what stands beside it.
      if (
        value.type === 'list' &&
        !question.asksAll &&
        value.members.some((member) => question.terms.some((t) => t.role !== 'light' && fold(member) === t.term.text))
      )
        return false;
      // Which countries: other things that are set side by side are none.
      if (question.placeKind !== null && !namesKindOfPlace(question, read)) return false;
      return value.type === 'list' || value.type === 'statement' || value.type === 'definition';
    case 'definition':
      // 330亿是什么钱 asks what a figure is.
      if (value.type === 'quantity')
        return !ASKS_SENSE.test(question.folded) && question.quantities.some((q) => sameFigure(q.quantity, value));
      return value.type === 'definition' || value.type === 'statement' || value.type === 'list' || value.type === 'name';
    case null:
      // Words alone ask for no day, place or passing name.
      // A definition answers what a thing is.
      if (value.type === 'definition' && !fact.reviewed) return false;
      if (quantity === 'count' && countsNoneOf(question, read)) return false;
      // What somebody did is no name.
      if (value.type === 'person' && ASKS_BY_VERB.test(question.folded)) return false;
      // Which one, what kind: no number names it.
      if ((question.asksKind || ASKS_WHAT.test(question.folded)) && value.type === 'quantity') return false;
      // 第一家 says which one it is, and measures nothing.
      if (quantity !== null && quantity !== 'rank' && !question.yesNo && (isOrdinal({ fact, home }) || asksTheFirst(question)))
        return false;
      return fact.reviewed || !(value.type === 'place' || value.type === 'date' || fact.rule === 'person-named');
    default:
      return true;
  }
}

/** The whole name is a place's: 汕头, and not 深圳-汕头结对协作评价. */
function isPlace(name: string): boolean {
  const end = placesIn(name).reduce((at, found) => (found.start === at ? found.end : at), 0);
  return end > 0 && end === name.length;
}

/** A place that is known by its form alone says by its last character what it is. */
const isOfAnother = (kind: PlaceKind, name: string): boolean =>
  (kind === 'county' && /[市省镇乡村]$/u.test(name)) || (kind === 'city' && /[省县镇乡村]$/u.test(name));

function ofKind({ placeKind }: Understood, name: string): boolean {
  if (placeKind === null) return true;
  // 北京 is a city as well.
  const kinds: readonly PlaceKind[] = placeKind === 'city' ? ['city', 'province', 'region'] : [placeKind];
  return placesIn(name).some(({ place, placeLike }) => (placeLike && !isOfAnother(placeKind, place.zh)) || kinds.includes(place.kind));
}

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

/** What is weighed or measured is not counted: 5万总吨和3万总吨泊位 are no number of berths. */
const MEASURED = new Set<UnitClass>(['length', 'area', 'weight', 'energy', 'time']);

/** how many hectares, 多少吨: the unit itself is asked for. */
const namesUnit = (noun: string): boolean =>
  MEASURED.has(unitClass(readQuantities(`1${hasHan(noun) ? '' : ' '}${noun}`)[0]?.quantity.unit ?? null));

const NUMERIC = new Set<CueKind>(['money', 'percent', 'quantity', 'duration', 'rank']);

/** 百万元以上产业项目: a sum that only sorts the things counted. */
function isQualifier({ fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'quantity' || fact.value.hedge !== 'at least') return false;
  const after = home.evidence.folded.slice(fact.at.end - home.passage.start);
  return /^\p{Script=Han}/u.test(after) && home.evidence.folded.slice(0, fact.at.end - home.passage.start).endsWith('以上');
}

/** The year asked for is the one that the change started from. */
const isOfItsYear = (question: Understood, { fact }: ReadFact): boolean =>
  question.dates.some((d) => d.value.from !== null && d.value.from.slice(0, 4) === fact.about.period?.from?.slice(0, 4));

/** The answer is not what the question already states: a number, a person or a place it names. */
export function isGiven(question: Understood, read: ReadFact): boolean {
  const base = read.fact.rule === BEFORE_CHANGE && !ASKS_BEFORE.test(question.folded) && !isOfItsYear(question, read);
  if (question.yesNo) return base && question.quantities.length === 0;
  if (isQualifier(read) || base) return true;
  const { value } = read.fact;
  // 900 companies? asks for nothing else.
  const another =
    question.wanted === null ? question.terms.length > 0 && INTERROGATIVE.test(question.folded) : NUMERIC.has(question.wanted);
  if (value.type === 'quantity') return another && question.quantities.some((q) => sameFigure(q.quantity, value));
  if (value.type === 'person') return question.wanted === 'person' && question.people.includes(value.name);
  if (value.type !== 'place' || question.wanted !== 'place') return false;
  return question.terms.some((t) => t.role === 'name' && fold(value.name).startsWith(t.term.text));
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
  if (ASKS_YEARLY.test(question.folded) && value.type === 'quantity' && !isYearly(read)) return false;
  return question.unit === null || value.type !== 'statement' || question.yesNo || holdsUnit(question.unit, read);
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
    (!SENTENCES.has(read.fact.value.type) || question.yesNo || namesKind(question, read))
  );
}
