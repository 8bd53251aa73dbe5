// Decides the verdict: which facts answer, whether they answer all of it, correct it, compete, or whether nothing does.

import type { Fact } from '../domain.js';
import { ASKS_MEANING, ASKS_SPEAKER, ASKS_STOCK, ASKS_WHAT_WAS_SAID, ASKS_YEAR } from '../language/asked.js';
import { fold } from '../language/fold.js';
import { unitClass } from '../language/quantities.js';
import { CAUSES, CLAIMS_ALL, QUALIFIERS, SAYS_ADDED, SAYS_TOTAL } from '../language/told.js';
import { PART, RESPECTIVELY } from '../reports/facts/quantities.js';
import type { Library, ReadFact, ReadPassage } from '../reports/library.js';
import { bestOf, exactlyNamed } from './best.js';
import { answered, type Finding, nothing } from './finding.js';
import { fits } from './fits.js';
import { figuresMet, type Judged, judge, wordsMet } from './judge.js';
import { lookUp, onThePage, speakerOf } from './look-up.js';
import { countedOnly, countsSomething, listIsShort, membersOf } from './members.js';
import { holdsPost, personPremise } from './person-premise.js';
import { goesOtherWay, opposes, premiseFinding } from './premise.js';
import { MOST_RIVALS, otherSum, reckonedOtherwise, rivalsOf } from './rivals.js';
import { tiedTo } from './scope.js';
import { oneOfUses, onlyTogether } from './together.js';
import { changeOf, inTextOrder, pairOrNothing, second } from './two.js';
import type { Understood } from './understand.js';
import { focusWords, statedWords } from './words.js';

/** The one sum that the report ties to the asked place alone. */
function tiedSum(question: Understood, library: Library, answer: Fact): ReadFact | null {
  if (answer.value.type !== 'quantity' || unitClass(answer.value.unit) !== 'money' || question.places.length !== 1) return null;
  const place = question.places[0] ?? '';
  const report = library.reports.get(answer.report);
  const sums = (report?.facts ?? []).filter(
    (r) =>
      r.fact.value.type === 'quantity' &&
      unitClass(r.fact.value.unit) === 'money' &&
      tiedTo(place, r.fact) &&
      r.home.passage.part === 'body',
  );
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** A figure of the period asked for may meet so much less of the words, and still goes before one of another period. */
const OF_THE_PERIOD = 0.2;

/** A yes/no question gives another year to what the clause says happened in its own, and no figure of it could be of several years. */
function isOnceOnly(question: Understood, { read: { fact, home } }: Judged): boolean {
  if (!question.yesNo || fact.value.type !== 'statement') return false;
  const inside = (r: { readonly start: number; readonly end: number }) =>
    home.passage.start + r.start >= fact.stated.start && home.passage.start + r.end <= fact.stated.end;
  return home.dates.some((d) => inside(d) && !d.value.inferred) && !home.quantities.some(inside);
}

/** A figure would answer: words alone, or a word for a number or a sum. */
const asksFigure = ({ wanted, yesNo }: Understood): boolean =>
  !yesNo && (wanted === null || wanted === 'quantity' || wanted === 'money' || wanted === 'percent');

/** 全省15个创先类区中深圳涵盖6个: the place's own part of the wider figure, in the same clause. */
const isPartOf = (part: ReadFact, whole: ReadFact): boolean =>
  part.fact.rule === PART && part.home === whole.home && part.fact.at.start > whole.fact.at.end;

/** What a wider figure measures is what is asked, word for word or by a synonym. */
const WIDE_MET = 0.4;
const measuresTheSame = (question: Understood, m: Judged): boolean =>
  question.terms.every((t, i) => t.role !== 'content' || (m.strengths[i] ?? 0) >= WIDE_MET);

/** The facts stand in reports on more than one place. */
const isOfSeveral = (library: Library, facts: readonly Judged[]): boolean =>
  new Set(facts.map(({ read: { fact } }) => library.reports.get(fact.report)?.mainPlace)).size > 1;

/** The verdict on the best fact, all its words met. */
function verdictOn(question: Understood, library: Library, first: Judged, good: readonly Judged[], all: readonly Judged[]): Finding {
  const { fact } = first.read;
  const change = changeOf(question, first, library.reports.get(fact.report));
  if (change !== null) return answered('exact', 'answered', [first.read, change], first.coverage);
  const other = second(question, first, good.length > 1 ? good : all);
  if (other !== null) return answered('exact', 'answered', inTextOrder(first.read, other.read), first.coverage);
  if (first.scope.place === 'wider') {
    const own = good.find(
      (m) => m.read.fact.value.type === fact.value.type && m.scope.place === 'same' && m.coverage >= first.coverage - OF_THE_PERIOD,
    );
    if (own !== undefined && (isPartOf(own.read, first.read) || own.read.fact.rule === RESPECTIVELY))
      return answered('exact', 'answered', [own.read], own.coverage);
    if (!measuresTheSame(question, first)) return nothing([first.read], [], first.coverage);
    return answered('place', 'partial', [first.read], first.coverage, {
      missing: first.scope.places,
      tied: tiedSum(question, library, fact),
    });
  }
  if (first.scope.period === 'wider') {
    const exact = good.find(
      (m) =>
        m.read.fact.value.type === fact.value.type &&
        m.scope.period === 'same' &&
        m.scope.place === 'same' &&
        m.coverage >= first.coverage - OF_THE_PERIOD,
    );
    if (exact !== undefined) return answered('exact', 'answered', [exact.read], exact.coverage);
    if (isOnceOnly(question, first)) return answered('said-otherwise', 'corrected', [first.read], first.coverage);
    // How much it was in one year is not told by how much it moved in another.
    if (question.direction === null && question.wanted !== 'percent' && fact.about.basis === 'change' && fact.about.period !== null)
      return nothing([first.read], [], first.coverage);
    // With reports on several places, of none that is named, another year's figure would be anybody's.
    if (question.places.length === 0 && isOfSeveral(library, good)) return nothing([first.read], [], first.coverage);
    return answered('period', 'partial', [first.read], first.coverage, { missing: question.daysTyped });
  }
  if (fact.value.type === 'date' && fact.value.inferred && ASKS_YEAR.test(question.folded))
    return answered('exact', 'partial', [first.read], first.coverage);
  if (listIsShort(question, first)) {
    // Words that count nothing of it are no list that lacks names.
    if (fact.value.type === 'statement' && !fact.reviewed && !countsSomething(first.read)) return nothing([first.read], [], first.coverage);
    // The group meant is the one counted so: 八种做法.
    const group = fact.value.type === 'list' ? first : (good.find((m) => m.figures.some((f) => f === 1)) ?? first);
    return answered('members', 'partial', [group.read], group.coverage);
  }
  const qualifier = QUALIFIERS.exec(question.folded)?.[0];
  const words = statedWords(first.read);
  const figured =
    fact.value.type === 'quantity' ||
    (fact.value.type === 'statement' && !fact.reviewed && asksFigure(question) && first.read.home.quantities.length > 0);
  if (qualifier !== undefined && figured && !QUALIFIERS.test(words + (first.read.wording?.folded ?? ''))) {
    return answered('qualifier', 'partial', [first.read], first.coverage, { missing: [qualifier] });
  }
  const home = library.reports.get(fact.report);
  const one =
    question.yesNo || home === undefined ? null : (onlyTogether(question, first.read, home) ?? oneOfUses(question, first.read, home));
  if (one !== null) {
    const typed = question.folded.slice(one.term.start, one.term.end);
    return answered('qualifier', 'partial', [first.read], first.coverage, { missing: [typed === '' ? one.term.text : typed] });
  }
  const stock = ASKS_STOCK.exec(question.folded)?.[0];
  if (
    stock !== undefined &&
    !SAYS_TOTAL.test(focusWords(first.read)) &&
    fact.value.type === 'quantity' &&
    SAYS_ADDED.test(words) &&
    !SAYS_ADDED.test(question.folded)
  ) {
    return answered('qualifier', 'partial', [first.read], first.coverage, { missing: [stock] });
  }
  const reckoned = reckonedOtherwise(first, all);
  if (reckoned.length > 0) return answered('exact', 'several', [first.read, ...reckoned.map((r) => r.read)], first.coverage);
  const sum = home === undefined ? null : otherSum(question, first, home);
  if (sum !== null) return answered('exact', 'several', inTextOrder(first.read, sum), first.coverage);
  const rivals = rivalsOf(question, first, good);
  if (rivals.length > 0 && rivals.length <= MOST_RIVALS && (question.wanted !== null || areAlike(first, rivals))) {
    return answered('exact', 'several', [first.read, ...rivals.map((r) => r.read)], first.coverage);
  }
  // 都在汕头吗: that some are does not say that all are.
  if (question.yesNo && CLAIMS_ALL.test(question.folded) && !CLAIMS_ALL.test(words)) return nothing([first.read], [], first.coverage);
  if (question.yesNo && goesOtherWay(question, first.read)) return answered('said-otherwise', 'corrected', [first.read], first.coverage);
  if (question.yesNo && opposes(question, first.read)) return answered('said-otherwise', 'corrected', [first.read], first.coverage);
  return answered('exact', 'answered', [first.read], first.coverage);
}

/** 林一表示: that somebody speaks is nothing said; nor is who they are. */
const saysSomething = ({ terms }: Understood, read: ReadFact, speaker: string): boolean =>
  (read.fact.value.type === 'statement' || (read.fact.value.type !== 'person' && terms.some((t) => t.role === 'content'))) &&
  statedWords(read).split(fold(speaker)).join('').length > LONGEST_VERB_OF_SAYING;
const LONGEST_VERB_OF_SAYING = 6;

/** 青湖专利: words alone are met as well by figures that count the same kind of thing. */
const areAlike = ({ read: { fact } }: Judged, rivals: readonly Judged[]): boolean => {
  const { value } = fact;
  return (
    value.type === 'quantity' && rivals.every(({ read }) => read.fact.value.type === 'quantity' && read.fact.value.unit === value.unit)
  );
};

/** 4个区是说什么: what a figure stands for is asked, and nothing else. */
const asksMeaning = ({ folded, quantities }: Understood): boolean => quantities.length === 1 && ASKS_MEANING.test(folded);

/** 茶叶产了多少, 柑橘呢: a follow-up keeps the measure that the turn before was answered in, where there is a figure of it. */
function ofMeasureTold({ told }: Understood, able: readonly Judged[]): readonly Judged[] {
  const isTold = ({ read: { fact } }: Judged) => fact.value.type === 'quantity' && unitClass(fact.value.unit) === told;
  return told !== null && able.some(isTold) ? able.filter(isTold) : able;
}

/** Chooses among the facts that can fill the hole, of one sentence alone where that is given. */
export function choose(question: Understood, library: Library, report: string | undefined, sentence?: ReadPassage): Finding {
  const members = membersOf(question, library, report);
  if (members !== null) return members;
  // Verbs and adjectives alone name nothing to be answered.
  if (question.quantities.length === 0 && question.dates.length === 0 && question.terms.every((t) => t.role === 'light'))
    return nothing([]);
  const part = question.singledOut;
  const all = judge(question, library, report, (read) => (sentence === undefined || read.home === sentence) && fits(question, read)).filter(
    (m) => part === null || (part === 'title') === (m.read.home.passage.part === 'title'),
  );
  const said = ASKS_SPEAKER.test(question.folded) ? speakerOf(question, library, report) : null;
  if (said !== null) return said;
  const person = personPremise(question, library, report);
  if (person !== null) return person;
  const speaker = ASKS_WHAT_WAS_SAID.test(question.folded) ? question.people[0] : undefined;
  const able = all
    .filter((m) => speaker === undefined || (m.read.fact.speaker === speaker && saysSomething(question, m.read, speaker)))
    .filter((m) => wordsMet(question, m) && figuresMet(m) && holdsPost(question, m.read));
  const good = exactlyNamed(question, ofMeasureTold(question, able));
  const first = bestOf(question, good, all);
  if (first === undefined || asksMeaning(question)) {
    const known = lookUp(question, library, report);
    if (known !== null) return known;
  }
  const premise = premiseFinding(question, library, report, first);
  if (premise !== null) return premise;
  if (first === undefined)
    return onThePage(question, library, report) ?? countedOnly(question, library, report) ?? pairOrNothing(question, all);
  if (question.wanted === 'why' && !causeGiven(library, first)) return nothing([first.read], [], first.coverage);
  return verdictOn(question, library, first, good, all);
}

function causeGiven(library: Library, match: Judged): boolean {
  const { passage } = match.read.home;
  return CAUSES.test(fold(library.reports.get(passage.report)?.report.text.slice(passage.start, passage.end) ?? ''));
}
