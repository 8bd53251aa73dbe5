// Checks what a question takes for granted: a figure, a direction, a finished work that the report states otherwise is corrected.
import type { Quantity } from '../domain.js';
import { directionOf, saysFromTo } from '../language/aspect-words.js';
import { DAY_LENGTH } from '../language/calendar.js';
import { fold } from '../language/fold.js';
import { IN_A_ROW, otherNumbers, rowOf } from '../language/in-a-row.js';
import { meets } from '../language/meets.js';
import { type QuantityReading, unitClass } from '../language/quantities.js';
import type { CueKind } from '../language/question-cues.js';
import { NEGATES, SAYS_DONE } from '../language/told.js';
import type { Library, ReadFact } from '../reports/library.js';
import { doesIt, doingsOf } from './agent.js';
import { figureStrength, sameFigure, unitsAgree } from './figures.js';
import { answered, type Finding, type Reason } from './finding.js';
import { fits } from './fits.js';
import { isQualifier } from './given.js';
import { figuresMet, type Judged, judge, MET, namesOtherPlaces, STATED, wordsMet } from './judge.js';
import { isPart } from './rivals.js';
import { FOCUS } from './strength.js';
import type { Understood } from './understand.js';
import { statedWords } from './words.js';

/** A bare number of more digits than this is a sum: things are seldom counted by the hundred million. */
const LONGEST_COUNT = 8;

/** Half of a question's weight. */
const HALF = 0.5;

/** 635亿 for 63.5亿: the digits are right, the scale is not; one digit alone is no sign of it. */
function sameDigits(asked: string, stated: string): boolean {
  const digits = (text: string) => text.replace('.', '').replace(/^0+|0+$/gu, '');
  return digits(asked).length > 1 && digits(asked) === digits(stated);
}

/** A stated figure could be the asked one's true value: ranks answer for ranks, sums for sums. */
function comparable({ unit: asked, value }: Quantity, stated: string | null): boolean {
  // A bare sum (63.5亿) is money; a bare number counts things.
  if (asked === null && value.length > LONGEST_COUNT) return unitClass(stated) === 'money';
  // Money is corrected by money alone, and no number without a unit says that it is.
  if (unitClass(asked) === 'money') return unitClass(stated) === 'money';
  return asked === null ? stated !== 'rank' : unitsAgree(asked, stated) || (unitClass(asked) === 'count' && unitClass(stated) === 'people');
}

/** The one figure of the question that does not stand where the fact stands, when the fact's own could be meant by it. */
function wrongFigure(question: Understood, read: ReadFact): boolean {
  const { value } = read.fact;
  if (value.type !== 'quantity') return false;
  const [wrong, ...more] = question.quantities.filter((q) => figureStrength(q, read) < MET);
  return wrong !== undefined && more.length === 0 && comparable(wrong.quantity, value.unit) && !sameFigure(wrong.quantity, value);
}

/** What the question takes for granted and the fact states otherwise; null when nothing is. */
function premiseFault(question: Understood, read: ReadFact): Reason | null {
  const { value, about } = read.fact;
  if (wrongFigure(question, read)) return 'figure';
  if ((question.yesNo || question.wanted === 'why') && otherHeading(question, read)) return 'said-otherwise';
  const changed = about.basis === 'change' || (about.basis === 'level' && saysFromTo(statedWords(read)));
  const moves = value.type === 'quantity' && changed && about.direction !== null && question.direction !== null;
  if (moves && about.direction !== question.direction) return 'direction';
  if (question.wanted === 'why' && saysOtherWay(question, read)) return 'direction';
  if (question.yesNo && about.stage === 'plan' && SAYS_DONE.test(question.folded)) return 'stage';
  return null;
}

/** Kinds of question that take a figure for granted; the others name one to say which thing they mean. */
const PREMISE_KINDS = new Set<CueKind>(['why', 'how', 'rank', 'percent']);

/** A figure is mistaken only about a thing that is named, beyond its place. */
function namesTheThing(question: Understood, match: Judged): boolean {
  return question.terms.some((t, i) => t.term.tag !== 'place' && (match.strengths[i] ?? 0) >= STATED);
}

/** 发布会是7月20日开的吗: what is said to have been on a day has another one in the report. */
function otherDay(question: Understood, library: Library, report: string | undefined): Finding | null {
  const [asked, ...more] = question.dates.filter((d) => d.kind === 'day' || d.kind === 'month');
  if (!question.yesNo || asked === undefined || more.length > 0 || question.quantities.length > 0) return null;
  const bare: Understood = { ...question, wanted: 'date', yesNo: false, dates: [] };
  const best = judge(bare, library, report, (read) => fits(bare, read)).find((m) => wordsMet(bare, m) && m.scope.place === 'same');
  const stated = best?.read.fact.value;
  if (best === undefined || stated?.type !== 'date' || stated.from === null || stated.from.length < DAY_LENGTH) return null;
  const from = asked.value.from ?? '';
  // 7月 of a question is July of the year that the report speaks of.
  const [said, given] = asked.value.inferred || from.length < DAY_LENGTH ? [stated.from.slice(5), from.slice(5)] : [stated.from, from];
  return said.startsWith(given) ? null : answered('date', 'corrected', [best.read], best.coverage);
}

/** 这个10亿元的基金是给河源的吗: the very figure, of the very thing, belongs to other places. */
function otherPlace(question: Understood, library: Library, report: string | undefined): Finding | null {
  if (!question.yesNo || question.quantities.length !== 1 || question.places.length !== 1) return null;
  const place = fold(question.places[0] ?? '');
  const bare: Understood = { ...question, places: [], terms: question.terms.filter((t) => t.term.text !== place) };
  const best = judge(bare, library, report, (read) => read.fact.value.type === 'quantity').find(
    (m) => wordsMet(bare, m) && figuresMet(m) && m.figures.every((f) => f === FOCUS) && namesOtherPlaces(question, m.read),
  );
  return best === undefined ? null : answered('said-otherwise', 'corrected', [best.read], best.coverage);
}

/** A direction that a line or a road runs in: 10号线东延, the eastward extension of Line 10. */
const HEADING = /(?:向|往)?([东西南北])(?=延|扩|进|移|线|通|伸)/u;
const ENGLISH_HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/\beast(?:ern|ward|wards)?\b/u, '东'],
  [/\bwest(?:ern|ward|wards)?\b/u, '西'],
  [/\bsouth(?:ern|ward|wards)?\b/u, '南'],
  [/\bnorth(?:ern|ward|wards)?\b/u, '北'],
];
/** A line by its number. */
const LINE = /(\d+)号线|\blines? (?:no\. ?)?(\d+)\b/u;

/** 10号线北延对吗: the report gives the line another heading. */
function otherHeading(question: Understood, { fact, home }: ReadFact): boolean {
  const folded = question.folded;
  const line = LINE.exec(folded);
  const asked = HEADING.exec(folded)?.[1] ?? ENGLISH_HEADINGS.find(([pattern]) => pattern.test(folded))?.[1];
  if (line === null || asked === undefined) return false;
  const words = statedWords({ fact, home });
  const stated = new RegExp(`(?<!\\d)${line[1] ?? line[2] ?? ''}号线(?:向|往)?([东西南北])`, 'u').exec(words)?.[1];
  return stated !== undefined && stated !== asked;
}

const HEADING_WORD = /^(?:[东西南北](?:延|扩|进|移|伸|线)|(?:east|west|south|north)(?:ern|wards?)?\b)/u;

/** The line is spoken of, and runs another way. */
function otherWay(question: Understood, library: Library, report: string | undefined): Finding | null {
  if ((!question.yesNo && question.wanted !== 'why') || !LINE.test(question.folded)) return null;
  const bare: Understood = { ...question, terms: question.terms.filter((t) => !HEADING_WORD.test(t.term.text)) };
  const best = judge(bare, library, report, (read) => fits(bare, read)).find((m) => wordsMet(bare, m) && otherHeading(question, m.read));
  return best === undefined ? null : answered('said-otherwise', 'corrected', [best.read], best.coverage);
}

/** 挨着18号线对吧: all else is met, and the report names another of the row. */
function otherOfRow(question: Understood, library: Library, report: string | undefined): Finding | null {
  const asked = question.terms.find((t) => t.term.also !== undefined);
  if (!question.yesNo || asked === undefined) return null;
  const bare: Understood = { ...question, terms: question.terms.filter((t) => t !== asked) };
  const row = rowOf(asked.term.text);
  const names = [asked.term.text, ...(asked.term.also ?? [])];
  const namesAnother = (words: string) =>
    [...words.matchAll(IN_A_ROW)].some(
      ([text]) => rowOf(text) === row && !names.some((name) => [text, ...otherNumbers(text)].includes(name)),
    );
  const best = judge(bare, library, report, (read) => fits(bare, read)).find(
    (m) => wordsMet(bare, m) && figuresMet(m) && m.scope.place === 'same' && namesAnother(statedWords(m.read)),
  );
  return best === undefined ? null : answered('said-otherwise', 'corrected', [best.read], best.coverage);
}

/** 会议是林一主持的吧: what the one named is said to have done, somebody else did. */
function otherDoer(question: Understood, library: Library, report: string | undefined): Finding | null {
  const [name, ...others] = question.people;
  if (!question.yesNo || name === undefined || others.length > 0 || !doingsOf(question.terms).some((t) => t.term.text.length > 1))
    return null;
  const terms = question.terms.filter((t) => t.term.tag !== 'person');
  const bare: Understood = { ...question, wanted: 'person', yesNo: false, people: [], terms };
  const met = judge(bare, library, report, ({ fact }) => fact.value.type === 'person').filter(
    (m) => wordsMet(bare, m) && figuresMet(m) && m.scope.place === 'same' && doesIt(terms, m.read),
  );
  const [best] = met;
  const isNamed = ({ read: { fact } }: Judged) => fact.value.type === 'person' && fact.value.name === name;
  return best === undefined || met.some(isNamed) ? null : answered('said-otherwise', 'corrected', [best.read], best.coverage);
}

/** 53个项目值33亿吧: beside the other figure of the question, the sum that it gives or one of the same digits at another scale. */
function sumBeside(question: Understood, library: Library, report: string | undefined): Finding | null {
  const isMoney = (q: QuantityReading) => unitClass(q.quantity.unit) === 'money';
  const [sum, ...more] = question.quantities.filter(isMoney);
  const others = question.quantities.filter((q) => !isMoney(q));
  if (!question.yesNo || sum === undefined || more.length > 0 || others.length === 0) return null;
  const beside = [...library.reports.values()]
    .filter((read) => report === undefined || read.report.id === report)
    .flatMap(({ facts }) => facts)
    .filter(
      ({ fact: { value }, home }) =>
        value.type === 'quantity' &&
        unitClass(value.unit) === 'money' &&
        sameDigits(sum.quantity.value, value.value) &&
        others.every((q) => home.quantities.some((stated) => sameFigure(q.quantity, stated.quantity))) &&
        question.terms.every((t) => t.role === 'light' || meets(t.term, home.evidence, 0, home.evidence.folded.length) >= STATED),
    );
  const [first] = beside;
  if (first === undefined || beside.some((s) => s.fact.at.start !== first.fact.at.start)) return null;
  const { value } = first.fact;
  const right = value.type === 'quantity' && value.value === sum.quantity.value;
  return answered(right ? 'exact' : 'figure', right ? 'answered' : 'corrected', [first], 1);
}

/** 拿了100分吗: the one figure of its report in a unit that seldom stands, points or tonnes, is the figure meant. */
function isOnlyOfUnit({ quantities, yesNo }: Understood, { read: { fact }, scope }: Judged, library: Library): boolean {
  const { value } = fact;
  if (!yesNo || scope.place !== 'same' || value.type !== 'quantity' || value.unit === null || COMMON.test(value.unit)) return false;
  const { unit } = value;
  const ofUnit =
    library.reports.get(fact.report)?.facts.filter((f) => f.fact.value.type === 'quantity' && f.fact.value.unit === unit) ?? [];
  return quantities.some((q) => q.quantity.unit === unit) && new Set(ofUnit.map((f) => f.fact.at.start)).size === 1;
}
const COMMON = /^(?:[个家项名人条次件种年月日天]|%|CNY|rank)$/u;

/** A correction: everything but a premise is met, and the fact states the premise otherwise. */
export function premiseFinding(
  question: Understood,
  library: Library,
  report: string | undefined,
  first: Judged | undefined,
): Finding | null {
  const takesForGranted = question.wanted === null || question.yesNo || PREMISE_KINDS.has(question.wanted);
  if ((!takesForGranted && first !== undefined) || question.asksAll || question.asksKind) return null;
  // 全省第二是谁: the rank is the key to the question, and no claim.
  if (question.cues.includes('person') && !question.yesNo) return null;
  if (first?.scope.period === 'wider') {
    const day = otherDay(question, library, report);
    if (day !== null) return day;
  }
  const doer = otherDoer(question, library, report);
  if (doer !== null) return doer;
  if (first !== undefined) {
    const fault = premiseFault(question, first.read);
    return fault === null ? null : answered(fault, 'corrected', [first.read], first.coverage);
  }
  const other =
    [otherDay, otherPlace, otherWay, otherOfRow, sumBeside].map((check) => check(question, library, report)).find((f) => f !== null) ??
    null;
  if (other !== null || question.quantities.length === 0) return other;
  // A figure that the report does give names the thing meant; only one that it never gives can be a mistake about another.
  const given = (q: QuantityReading) =>
    [...library.reports.values()].some(
      (r) =>
        (report === undefined || r.report.id === report) &&
        r.facts.some((f) => f.fact.value.type === 'quantity' && sameFigure(q.quantity, f.fact.value)),
    );
  if (!question.yesNo && question.wanted !== 'why' && question.quantities.every(given)) return null;
  const bare: Understood = { ...question, quantities: [], wanted: null };
  const wrong = judge(bare, library, report, (read) => read.fact.value.type === 'quantity' && !isQualifier(read)).filter(
    (m) => m.scope.place !== 'other' && wrongFigure(question, m.read) && namesTheThing(bare, m),
  );
  // The very digits at another scale tell which figure was meant, where half of the words do too.
  const slipped = wrong.find(({ read: { fact }, coverage }) => {
    const { value } = fact;
    return coverage >= HALF && value.type === 'quantity' && question.quantities.some((q) => sameDigits(q.quantity.value, value.value));
  });
  const met = wrong.filter((m) => wordsMet(bare, m) && m.scope.place === 'same');
  const best =
    slipped ?? met.find((m) => !isPart(m)) ?? met[0] ?? wrong.find((m) => m.coverage >= HALF && isOnlyOfUnit(question, m, library));
  if (best === undefined) return null;
  const right = question.yesNo && question.quantities.every((q) => isWithin(q.quantity, best.read));
  return answered(right ? 'exact' : 'figure', right ? 'answered' : 'corrected', [best.read], best.coverage);
}

/** 超过50亿吗, of 60余亿元: a bound that the figure keeps is no mistake. */
function isWithin({ hedge, value }: Quantity, { fact: { value: stated } }: ReadFact): boolean {
  if (stated.type !== 'quantity') return false;
  const [bound, least, most] = [Number(value), Number(stated.value), Number(stated.to ?? stated.value)];
  if (hedge === 'more than' || hedge === 'over' || hedge === 'at least')
    return least > bound && !/^(?:nearly|at most)$/u.test(stated.hedge);
  return hedge === 'at most' && most < bound && !/^(?:more than|over|at least)$/u.test(stated.hedge);
}

/** The sentence says that it moves, and the other way. */
function saysOtherWay({ direction }: Understood, read: ReadFact): boolean {
  const stated = read.fact.value.type === 'statement' ? directionOf(statedWords(read)) : null;
  return direction !== null && stated !== null && stated !== direction;
}

/** 轮候时间缩短了吗: the sentence says that it moved, and the other way. */
export const goesOtherWay = (question: Understood, read: ReadFact): boolean =>
  read.fact.about.stage === 'done' && saysOtherWay(question, read);

/** Where the pieces of a clause part: at its marks, at the blanks of a headline, and where 而是 turns to what is affirmed. */
const PIECES = /[，,；;、\s]+|(?=而是)/u;

/** What is said of the thing asked about denies it, and the question does not, or the other way round. */
export function opposes(question: Understood, { fact, home }: ReadFact): boolean {
  const base = home.passage.start;
  let at = fact.stated.start - base;
  const clause = home.evidence.folded.slice(at, fact.stated.end - base);
  const pieces = clause.split(PIECES).map((text) => {
    const start = home.evidence.folded.indexOf(text, at);
    at = start + text.length;
    const met = question.terms.filter((t) => t.role !== 'light' && meets(t.term, home.evidence, start, at) > 0).length;
    return { text, met };
  });
  const most = Math.max(0, ...pieces.map((p) => p.met));
  const about =
    most === 0
      ? clause
      : pieces
          .filter((p) => p.met === most)
          .map((p) => p.text)
          .join(' ');
  const asked = question.folded.replace(/有没有|是不是|有冇|没有?$|冇$|未$/gu, '');
  return NEGATES.test(about) !== NEGATES.test(asked);
}
