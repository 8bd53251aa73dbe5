// Tells which facts can fill the hole of a question, by the kind of value and by what the question already says.
import type { Quantity, Value } from '../domain.js';
import {
  ASKS_BY_VERB,
  ASKS_CHANGE,
  ASKS_DAY,
  ASKS_FULFILMENT,
  ASKS_LASTING,
  ASKS_NEXT,
  ASKS_OFFICE,
  ASKS_PLACES,
  ASKS_PROPORTION,
  ASKS_REMAINDER,
  ASKS_SENSE,
  ASKS_SEVERAL,
  ASKS_WHAT,
  ASKS_WHICH_PLACE,
  ASKS_WHICH_WAY,
} from '../language/asked.js';
import { DAY_LENGTH } from '../language/calendar.js';
import { fold, hasHan } from '../language/fold.js';
import { type PlaceKind, placesIn } from '../language/places.js';
import { readQuantities, type UnitClass, unitClass } from '../language/quantities.js';
import { SAYS_LEFT, TELLS_FULFILMENT } from '../language/told.js';
import type { ReadFact } from '../reports/library.js';
import { tellsWhichWay } from './as-put.js';
import { figureStrength, sameFigure } from './figures.js';
import { countsAnother } from './modifier.js';
import { COUNTED_NAME } from './roles.js';
import { CLAUSE } from './strength.js';
import type { Understood } from './understand.js';
import { statedWords } from './words.js';

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

/** 郭闻是谁 asks for his post, and for nobody's who is named beside him. */
const isAskedPerson = ({ people, terms }: Understood, name: string): boolean =>
  people.length === 0 || people.includes(name) || terms.some((t) => t.role !== 'light' && t.term.tag !== 'person');

/** Asked how many 亿, a figure of less than a tenth of one is another. */
export const isOfScale = ({ scale }: Understood, { value }: Quantity): boolean => scale === null || Number(value) * NEAR_SCALE >= scale;

const NEAR_SCALE = 10;

/** 四大净水行动有哪些: a list of another number of members is another list; one that is not closed may lack some. */
function hasAsManyAsNamed({ terms }: Understood, members: number, open: boolean): boolean {
  const name = terms.find(({ term }) => COUNTED_NAME.test(term.text))?.term.text;
  const named = Number(name === undefined ? Number.NaN : readQuantities(name)[0]?.quantity.value);
  return !(named > 1) || members === named || (open && members < named);
}

/** All 77 asked for: a list of fewer, in whose clause that number does not stand, is of other things. */
const countsOthers = ({ quantities }: Understood, read: ReadFact): boolean =>
  quantities.some((q) => unitClass(q.quantity.unit) === 'count' && Number(q.quantity.value) > 1 && figureStrength(q, read) < CLAUSE);

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
  // how long is it: a length or a time.
  const lasts = wanted === 'duration' && question.unit === 'length' && quantity === 'time';
  if (quantity !== null && question.unit !== null && quantity !== question.unit && !unitless && !lasts && wanted !== 'percent')
    return false;
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
      // Which district came first: a rank of no district tells nothing of it.
      return (
        quantity === 'rank' && (question.placeKind === null || !ASKS_WHICH_PLACE.test(question.folded) || namesKindOfPlace(question, read))
      );
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
      if (value.type === 'list' && countsOthers(question, read)) return false;
      if (value.type === 'list' && !hasAsManyAsNamed(question, value.members.length, value.open)) return false;
      // 村庄比哪些: a list that 村庄 is one of lists what stands beside it.
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

/** What is weighed or measured is not counted: 5万总吨和3万总吨泊位 are no number of berths. */
const MEASURED = new Set<UnitClass>(['length', 'area', 'weight', 'energy', 'time']);

/** how many hectares, 多少吨: the unit itself is asked for. */
const namesUnit = (noun: string): boolean =>
  MEASURED.has(unitClass(readQuantities(`1${hasHan(noun) ? '' : ' '}${noun}`)[0]?.quantity.unit ?? null));
