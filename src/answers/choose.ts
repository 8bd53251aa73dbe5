// Decides the verdict: which facts answer, whether they answer all of it, correct it, compete, or whether nothing does.
import type { Fact } from '../domain.js';
import {
  ASKS_CHANGE_TOO,
  ASKS_SPEAKER,
  ASKS_STOCK,
  ASKS_WHAT_WAS_SAID,
  ASKS_YEAR,
  CAUSES,
  CLAIMS_ALL,
  QUALIFIERS,
  SAYS_ADDED,
} from '../language/asked.js';
import { fold } from '../language/fold.js';
import { BY_CONCEPT } from '../language/meets.js';
import { unitClass } from '../language/quantities.js';
import { PART } from '../reports/facts/quantities.js';
import type { Library, ReadFact } from '../reports/library.js';
import { unitsAgree } from './figures.js';
import { answered, type Finding, nothing } from './finding.js';
import { fits } from './fits.js';
import { figuresMet, type Judged, judge, MET, sameValue, wordsMet } from './judge.js';
import { lookUp, membersOf, onThePage, speakerOf } from './look-up.js';
import { holdsPost, personPremise } from './person-premise.js';
import { opposes, premiseFinding } from './premise.js';
import { tiedTo } from './scope.js';
import { CLAUSE } from './strength.js';
import type { Understood } from './understand.js';

/** Two facts this close in coverage compete. */
const TIE = 0.04;
/** A synonym is a little less than the word itself. */
const NAMED_LESS = 0.02;
/** Each of two facts that answer together meets about half of the question. */
const HALF = 0.45;

/** Joins two things of one kind: imports vs exports, 出口和进口. */
const COORDINATES = /^\s*(?:和|与|跟|及|以及|、|同埋|and|vs\.?|versus|[+&/])\s*$/u;

/** The other of two things that the question sets side by side, where each has a figure of its own: imports vs exports. */
function counterpart(question: Understood, first: Judged, all: readonly Judged[]): Judged | null {
  const { terms } = question;
  const folded = fold(question.text).trim();
  const at = terms.findIndex((t, i) => {
    const next = terms[i + 1];
    return (
      next !== undefined && t.role === 'content' && next.role === 'content' && COORDINATES.test(folded.slice(t.term.end, next.term.start))
    );
  });
  if (at < 0) return null;
  const own = (m: Judged, i: number) => (m.strengths[i] ?? 0) > CLAUSE && (m.strengths[at + at + 1 - i] ?? 0) <= CLAUSE;
  const [asked, other] = own(first, at) ? [at, at + 1] : [at + 1, at];
  if (!own(first, asked)) return null;
  const { value, about } = first.read.fact;
  return (
    all.find(
      (m) =>
        own(m, other) &&
        m.read.fact.value.type === 'quantity' &&
        value.type === 'quantity' &&
        unitsAgree(m.read.fact.value.unit, value.unit) &&
        m.read.fact.about.basis === about.basis &&
        m.read.fact.report === first.read.fact.report &&
        m.scope.place === first.scope.place &&
        m.scope.period === first.scope.period,
    ) ?? null
  );
}

/** By how much the first figure moved, where the question asks that too: the change that its sentence says of the same subject. */
function changeOf(question: Understood, { read: { fact } }: Judged, all: readonly Judged[]): Judged | null {
  if (fact.about.basis !== 'level' || !ASKS_CHANGE_TOO.test(fold(question.text).trim())) return null;
  return (
    all.find(
      ({ read: { fact: other } }) =>
        other.report === fact.report &&
        other.about.basis === 'change' &&
        other.stated.start === fact.stated.start &&
        other.at.start > fact.at.start,
    ) ?? null
  );
}

/** Another fact that meets what the first leaves unmet: the second of two things asked. */
function second(question: Understood, first: Judged, all: readonly Judged[]): Judged | null {
  if (!question.asksTwo || question.yesNo || question.terms.length < 2) return null;
  const beside = counterpart(question, first, all);
  if (beside !== null) return beside;
  const weak = question.terms.map((t, i) => t.role !== 'light' && (first.strengths[i] ?? 0) < 0.7);
  if (!weak.some(Boolean)) return null;
  const gain = (m: Judged) =>
    question.terms.reduce((sum, _, i) => sum + (weak[i] ? Math.max(0, (m.strengths[i] ?? 0) - (first.strengths[i] ?? 0)) : 0), 0);
  if (first.read.fact.value.type === 'statement') return null;
  const best = all
    .filter(
      (m) =>
        m !== first &&
        m.coverage >= HALF &&
        m.scope.place === 'same' &&
        !sameValue(m.read.fact, first.read.fact) &&
        m.read.fact.value.type === first.read.fact.value.type,
    )
    .sort((a, b) => gain(b) - gain(a))[0];
  return best !== undefined && gain(best) >= 0.4 ? best : null;
}

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

/** How far behind a second sum of the same money may be. */
const NEAR = 0.3;

/** Two sums for one purpose, of which the question singles out neither: the same scope, the same words met, one a little further off. */
function competes(first: Judged, other: Judged): boolean {
  const [a, b] = [first.read.fact, other.read.fact];
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity' || unitClass(a.value.unit) !== 'money' || a.value.unit !== b.value.unit)
    return false;
  if (a.about.stage !== b.about.stage || a.about.basis !== b.about.basis || a.about.places.length < 2) return false;
  if (a.about.places.join() !== b.about.places.join() || other.coverage < first.coverage - NEAR) return false;
  return (
    first.strengths.every((s, i) => s < MET || (other.strengths[i] ?? 0) >= MET) &&
    first.strengths.some((s, i) => s >= 0.9 && (other.strengths[i] ?? 0) >= 0.9)
  );
}

/** The last year of a fact's period; null where it has none or is open. */
const lastYear = ({ read }: Judged): string | null => read.fact.about.period?.to?.slice(0, 4) ?? null;

/** A figure of an earlier year than another of the same kind: asked without a year, the later one is meant. */
function isEarlier(earlier: Judged, later: Judged): boolean {
  const [a, b] = [earlier.read.fact, later.read.fact];
  const [one, other] = [lastYear(earlier), lastYear(later)];
  if (a.report !== b.report || a.value.type !== 'quantity' || b.value.type !== 'quantity') return false;
  if (a.about.stage !== b.about.stage || a.about.basis !== b.about.basis || a.value.unit !== b.value.unit) return false;
  return one !== null && other !== null && one < other;
}

/** What its own clause calls a part of the figure before it: 其中第三产业投资完成119.90亿元. */
function isPart({ read: { fact, home } }: Judged): boolean {
  if (fact.value.type !== 'quantity' || fact.reviewed) return false;
  if (fact.rule === PART) return true;
  return /^(?:其中|of (?:which|these|them|that)\b|including\b)/u.test(
    home.evidence.folded.slice(fact.stated.start - home.passage.start, fact.stated.end - home.passage.start).trimStart(),
  );
}

/** How well a fact names the very thing counted: 轿车 by itself before 机动车, which are cars too. */
function naming(question: Understood, { strengths }: Judged): number {
  return question.head === null ? 0 : (strengths[question.terms.indexOf(question.head)] ?? 0);
}

/** A word of the question stands in the one fact by itself and in the other by a synonym, and all else is met alike. */
function saysLess(less: Judged, more: Judged): boolean {
  const gaps = less.strengths.map((s, i) => (more.strengths[i] ?? 0) - s);
  return (
    gaps.every((gap) => gap > -EQUAL) &&
    gaps.some((gap, i) => gap > EQUAL && Math.abs((less.strengths[i] ?? 0) / (more.strengths[i] ?? 1) - BY_CONCEPT) < EQUAL)
  );
}

/** Strengths this near are one. */
const EQUAL = 0.005;

/** Without the facts of the same kind that name the thing counted less exactly than another that is as good. */
function exactlyNamed(question: Understood, good: readonly Judged[]): readonly Judged[] {
  const [first] = good;
  if (first === undefined) return good;
  if (question.head === null)
    return good.filter((m) => !good.some((other) => other.read.fact.value.type === m.read.fact.value.type && saysLess(m, other)));
  const tied = good.filter((m) => m.coverage >= first.coverage - TIE && m.read.fact.value.type === first.read.fact.value.type);
  const best = Math.max(...tied.map((m) => naming(question, m)));
  return good.filter((m) => m.read.fact.value.type !== first.read.fact.value.type || naming(question, m) >= best - NAMED_LESS);
}

/** How much it is, and not by how much it moved nor what share it is. */
const asksLevel = ({ wanted, direction }: Understood): boolean => direction === null && (wanted === 'quantity' || wanted === 'money');
const isMove = ({ read: { fact } }: Judged): boolean =>
  fact.value.type === 'quantity' && (fact.about.basis === 'change' || fact.about.basis === 'share');

/** The best fact; a whole before its parts where both are as good; asked without a year, the latest of those that are as good. */
function bestOf(question: Understood, good: readonly Judged[]): Judged | undefined {
  const [first] = good;
  if (first === undefined) return first;
  const whole = good.find((m) => m.coverage >= first.coverage - TIE && m.read.fact.value.type === first.read.fact.value.type && !isPart(m));
  if (isPart(first) && whole !== undefined) return whole;
  const level =
    isMove(first) && asksLevel(question)
      ? good.find((m) => !isMove(m) && m.scope.place === first.scope.place && m.scope.period === 'same')
      : undefined;
  if (level !== undefined) return level;
  if (question.dates.length > 0) return first;
  return good
    .filter((m) => m.coverage >= first.coverage - TIE && m.scope.place === first.scope.place)
    .reduce((a, b) => (isEarlier(a, b) ? b : a), first);
}

/** Of figures set side by side in one clause the question names the first by a word of its own: 半程马拉松1万人 beside 欢乐跑4000人. */
function isSingledOut(question: Understood, first: Judged, other: Judged): boolean {
  const [a, b] = [first.read.fact, other.read.fact];
  if (a.report !== b.report || a.stated.start >= b.stated.end || b.stated.start >= a.stated.end) return false;
  const own = (m: Judged, than: Judged) =>
    question.terms.some((t, i) => t.role !== 'light' && (m.strengths[i] ?? 0) > CLAUSE && (than.strengths[i] ?? 0) <= CLAUSE);
  return own(first, other) && !own(other, first);
}

/** Facts as good as the first, with another value, that the question does not tell apart. */
function rivalsOf(question: Understood, first: Judged, good: readonly Judged[]): Judged[] {
  const { fact } = first.read;
  if (fact.value.type === 'statement' || fact.value.type === 'definition' || fact.value.type === 'list') return [];
  const rivals = good.filter(
    (m) =>
      m !== first &&
      !(question.dates.length === 0 && isEarlier(m, first)) &&
      !(isPart(m) && !isPart(first)) &&
      !isSingledOut(question, first, m) &&
      // Asked by how much it fell, what rose is something else.
      !(
        question.direction !== null &&
        fact.about.direction === question.direction &&
        m.read.fact.about.direction === -question.direction
      ) &&
      // What is forecast does not compete with what was reached.
      !(fact.about.stage === 'done' && m.read.fact.about.stage !== 'done' && !question.asksAhead) &&
      // Asked how much it is, by how much it grew is another question.
      !(question.direction === null && fact.about.basis === 'level' && m.read.fact.about.basis === 'change') &&
      m.read.home.passage.part === first.read.home.passage.part &&
      m.read.fact.value.type === fact.value.type &&
      !(question.direction !== null && fact.about.direction !== null && m.read.fact.about.direction === null) &&
      (m.coverage >= first.coverage - TIE || competes(first, m)) &&
      m.scope.place === 'same' &&
      m.scope.period === first.scope.period &&
      !sameValue(m.read.fact, fact),
  );
  return rivals.filter((r, i) => rivals.findIndex((x) => sameValue(x.read.fact, r.read.fact)) === i);
}

/** Leads straight to a figure that somebody reckons: 交警支队的估算约为22万人, the Chamber estimates $7.9 billion, puts it at. */
const RECKONS =
  /(?:预测值?|估算|估计|预计|测算|推算|统计|口径|数字|数据|\b(?:estimates?d?|forecasts?|reckons?|puts? (?:it|the (?:figure|number|total)) at|expects?|predicts?|says?))(?:则|却|只|仅|约|为|是|有|在|\s|\b(?:at|about|around|some|of|only|just|is|was|it)\b)*$/u;
/** Says that somebody reckons or claims. */
const RECKONED =
  /预测|估算|估计|预计|测算|推算|称|认为|\b(?:estimate[sd]?|forecasts?|reckons?|study|puts?|expects?|predicts?|according to|says?|said)\b/u;

/** Another's figure for the same thing, in the same sentence: two who reckon are both shown. */
function reckonedOtherwise(first: Judged, all: readonly Judged[]): Judged[] {
  const { fact, home } = first.read;
  const text = home.evidence.folded;
  const at = (offset: number) => offset - home.passage.start;
  if (fact.value.type !== 'quantity' || !RECKONED.test(text.slice(at(fact.stated.start), at(fact.at.start)))) return [];
  const { unit } = fact.value;
  const others = all.filter(
    ({ read: { fact: other, home: there } }) =>
      there === home &&
      other.at.start > fact.at.end &&
      other.value.type === 'quantity' &&
      other.value.unit === unit &&
      RECKONS.test(text.slice(at(other.stated.start), at(other.at.start))),
  );
  return others.slice(0, 1);
}

/** More than this many competing facts tell that the question was too vague to choose by. */
const MOST_RIVALS = 3;

/** Every member was asked for, and the report names fewer than it counts, or none. */
function listIsShort(question: Understood, match: Judged): boolean {
  const { value } = match.read.fact;
  if (value.type === 'list') {
    const named = value.members.length;
    const asked = question.quantities.some(
      (q) => q.quantity.hedge === 'exactly' && unitClass(q.quantity.unit) === 'count' && Number(q.quantity.value) > named,
    );
    return question.asksAll && (value.open || asked || (value.counted ?? 0) > named);
  }
  if (value.type === 'person' || value.type === 'place') return false;
  // 具体是哪五个: a fact that is no list does not name them.
  if (question.asksAll) return true;
  const counted = question.quantities.some((q, i) => (match.figures[i] ?? 0) >= MET && q.quantity.value !== '1');
  const asksMembers = question.wanted === 'list' || question.wanted === 'place';
  // 哪些 answered by words that set nothing side by side.
  const words = match.read.home.evidence.folded.slice(
    match.read.fact.stated.start - match.read.home.passage.start,
    match.read.fact.stated.end - match.read.home.passage.start,
  );
  if (question.wanted === 'list' && value.type === 'statement' && !match.read.fact.reviewed && !/[,;]|\band\b/u.test(words)) return true;
  return (asksMembers && counted) || (question.wanted === 'list' && value.type === 'quantity');
}

/** A figure of the period asked for may meet so much less of the words, and still goes before one of another period. */
const OF_THE_PERIOD = 0.2;

/** Two facts of one report as its text goes; others as they are. */
function inTextOrder(first: ReadFact, other: ReadFact): ReadFact[] {
  return first.fact.report === other.fact.report && other.fact.at.start < first.fact.at.start ? [other, first] : [first, other];
}

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

/** What a wider figure measures is what is asked, word for word or by a synonym. */
const WIDE_MET = 0.4;
const measuresTheSame = (question: Understood, m: Judged): boolean =>
  question.terms.every((t, i) => t.role !== 'content' || (m.strengths[i] ?? 0) >= WIDE_MET);

/** The verdict on the best fact, all its words met. */
function verdictOn(question: Understood, library: Library, first: Judged, good: readonly Judged[], all: readonly Judged[]): Finding {
  const { fact } = first.read;
  const change = changeOf(question, first, all);
  if (change !== null) return answered('exact', 'answered', [first.read, change.read], first.coverage);
  const other = second(question, first, good.length > 1 ? good : all);
  if (other !== null) return answered('exact', 'answered', inTextOrder(first.read, other.read), first.coverage);
  if (first.scope.place === 'wider') {
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
    if (question.direction === null && question.wanted !== 'percent' && fact.about.basis === 'change')
      return nothing([first.read], [], first.coverage);
    return answered('period', 'partial', [first.read], first.coverage, {
      missing: question.dates.map((d) => question.text.slice(d.start, d.end)),
    });
  }
  if (fact.value.type === 'date' && fact.value.inferred && ASKS_YEAR.test(fold(question.text)))
    return answered('exact', 'partial', [first.read], first.coverage);
  if (listIsShort(question, first)) {
    // The group meant is the one counted so: 七种模式.
    const group = fact.value.type === 'list' ? first : (good.find((m) => m.figures.some((f) => f === 1)) ?? first);
    return answered('members', 'partial', [group.read], group.coverage);
  }
  const qualifier = QUALIFIERS.exec(fold(question.text))?.[0];
  const words = fold(library.reports.get(fact.report)?.report.text.slice(fact.stated.start, fact.stated.end) ?? '');
  const figured =
    fact.value.type === 'quantity' ||
    (fact.value.type === 'statement' && !fact.reviewed && asksFigure(question) && first.read.home.quantities.length > 0);
  if (qualifier !== undefined && figured && !QUALIFIERS.test(words + (first.read.wording?.folded ?? ''))) {
    return answered('qualifier', 'partial', [first.read], first.coverage, { missing: [qualifier] });
  }
  const stock = ASKS_STOCK.exec(fold(question.text))?.[0];
  if (stock !== undefined && fact.value.type === 'quantity' && SAYS_ADDED.test(words) && !SAYS_ADDED.test(fold(question.text))) {
    return answered('qualifier', 'partial', [first.read], first.coverage, { missing: [stock] });
  }
  const reckoned = reckonedOtherwise(first, all);
  if (reckoned.length > 0) return answered('exact', 'several', [first.read, ...reckoned.map((r) => r.read)], first.coverage);
  const rivals = rivalsOf(question, first, good);
  if (rivals.length > 0 && rivals.length <= MOST_RIVALS && question.wanted !== null) {
    return answered('exact', 'several', [first.read, ...rivals.map((r) => r.read)], first.coverage);
  }
  // 都在汕头吗: that some are does not say that all are.
  if (question.yesNo && CLAIMS_ALL.test(fold(question.text)) && !CLAIMS_ALL.test(words)) return nothing([first.read], [], first.coverage);
  if (question.yesNo && opposes(question, first.read)) return answered('said-otherwise', 'corrected', [first.read], first.coverage);
  return answered('exact', 'answered', [first.read], first.coverage);
}

/** Chooses among the facts that can fill the hole. */
export function choose(question: Understood, library: Library, report: string | undefined): Finding {
  const members = membersOf(question, library, report);
  if (members !== null) return members;
  // Verbs and adjectives alone name nothing to be answered.
  if (question.quantities.length === 0 && question.dates.length === 0 && question.terms.every((t) => t.role === 'light'))
    return nothing([]);
  const part = question.singledOut;
  const all = judge(question, library, report, (read) => fits(question, read)).filter(
    (m) => part === null || (part === 'title') === (m.read.home.passage.part === 'title'),
  );
  const said = ASKS_SPEAKER.test(fold(question.text)) ? speakerOf(question, library, report) : null;
  if (said !== null) return said;
  const person = personPremise(question, library, report);
  if (person !== null) return person;
  const speaker = ASKS_WHAT_WAS_SAID.test(fold(question.text)) ? question.people[0] : undefined;
  const able = all
    .filter((m) => speaker === undefined || m.read.fact.speaker === speaker)
    .filter((m) => wordsMet(question, m) && figuresMet(m) && holdsPost(question, m.read));
  const good = exactlyNamed(question, able);
  const first = bestOf(question, good);
  if (first === undefined) {
    const known = lookUp(question, library, report);
    if (known !== null) return known;
  }
  const premise = premiseFinding(question, library, report, first);
  if (premise !== null) return premise;
  if (first === undefined) return onThePage(question, library, report) ?? pairOrNothing(question, all);
  if (question.wanted === 'why' && !causeGiven(library, first)) return nothing([first.read], [], first.coverage);
  return verdictOn(question, library, first, good, all);
}

function causeGiven(library: Library, match: Judged): boolean {
  const { passage } = match.read.home;
  return CAUSES.test(fold(library.reports.get(passage.report)?.report.text.slice(passage.start, passage.end) ?? ''));
}

/** No single fact answers: two may, when two things were asked. */
function pairOrNothing(question: Understood, all: readonly Judged[]): Finding {
  for (const first of all.slice(0, 5).filter((m) => m.coverage >= HALF)) {
    const other = second(question, first, all);
    if (other === null || first.scope.place !== 'same' || other.scope.place !== 'same') continue;
    const together = question.terms.map((t, i) => (t.role === 'light' ? 1 : Math.max(first.strengths[i] ?? 0, other.strengths[i] ?? 0)));
    if (together.every((s) => s >= 0.6)) return answered('exact', 'answered', inTextOrder(first.read, other.read), first.coverage);
  }
  const nearest = all.filter((m) => m.coverage > MET).slice(0, 3);
  return nothing(
    nearest.map((m) => m.read),
    [],
    all[0]?.coverage ?? 0,
  );
}
