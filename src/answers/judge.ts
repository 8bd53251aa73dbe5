// Judges facts against a question: scope compared, words and figures met or not, ready to be chosen from.
import type { Fact } from '../domain.js';
import { ASKS_BY_VERB, ASKS_WHAT_WAS_SAID, WIDE_KINDS } from '../language/asked.js';
import { fold } from '../language/fold.js';
import { BY_CONCEPT, meets } from '../language/meets.js';
import { parentsOf } from '../language/place-tree.js';
import { placesIn } from '../language/places.js';
import { segment } from '../language/segment.js';
import type { Library, ReadFact, ReadReport } from '../reports/library.js';
import { find, type Match, merit } from './find.js';
import { countsAnother, onlyAdjunct, onlyModifies } from './modifier.js';
import type { AskedTerm } from './roles.js';
import { compareScope, type ScopeFit } from './scope.js';
import { FOCUS } from './strength.js';
import { STANDS, type Topical, withTopics } from './topic.js';
import type { Understood } from './understand.js';
import { statedWords } from './words.js';

/** Below this share of the question's weight met, a fact is another fact. */
const ACCEPT = 0.68;
/** A word met below this is not met. */
export const MET = 0.3;

/** A fact beside the question, with its scope compared. */
export interface Judged extends Topical {
  readonly scope: ScopeFit;
}

/** Every fact that `allow` lets through, best first. */
export function judge(
  question: Understood,
  library: Library,
  report: string | undefined,
  allow: (read: ReadFact) => boolean,
  where: 'report' | 'page' = 'report',
): Judged[] {
  return withTopics(question, find(question, library, report, allow, where))
    .flatMap((match): Judged[] => {
      const home = library.reports.get(match.read.fact.report);
      return home === undefined
        ? []
        : [withScope(question, match, ownReportFirst(library, home, compareScope(outsideNames(question, match), match.read, home)))];
    })
    .sort((a, b) => merit(question, b) - strain(b.scope) - merit(question, a) + strain(a.scope));
}

/** A place with a report of its own is not answered for by what another report says of the land around it. */
function ownReportFirst(library: Library, home: ReadReport, scope: ScopeFit): ScopeFit {
  if (scope.place !== 'wider') return scope;
  const own = [...library.reports.values()].some(
    (read) => read !== home && read.mainPlace !== null && scope.places.includes(read.mainPlace) && read.mainPlace !== home.mainPlace,
  );
  return own ? { ...scope, place: 'other' } : scope;
}

/** The question without the places that are only part of a name. */
function outsideNames(question: Understood, { inNames }: Topical): Understood {
  return inNames.length === 0 ? question : { ...question, places: question.places.filter((place) => !inNames.includes(place)) };
}

/** A place that the scope answers for counts as met, alone or as part of a whole. */
const IN_SCOPE = 0.8;

function withScope(question: Understood, match: Topical, scope: ScopeFit): Judged {
  if (scope.place === 'other') return { ...match, scope };
  const gained = question.terms.reduce((all, t, i) => {
    const place = question.places.some((p) => fold(p) === t.term.text);
    return place ? all + Math.max(0, IN_SCOPE - (match.strengths[i] ?? 0)) * (match.weights[i] ?? 0) : all;
  }, 0);
  return { ...match, scope, coverage: match.total === 0 ? 0 : match.coverage + gained / match.total };
}

/** A fact of another scope gives way to one of the scope asked, unless that one is much less to the point. */
function strain(scope: ScopeFit): number {
  return (scope.place === 'same' ? 0 : 0.08) + (scope.period === 'same' ? 0 : 0.12);
}

/** Words that decide and are not met: names and nouns, but not places and years, which scope answers for. */
function lacking(question: Understood, match: Match): boolean {
  return match.unmet.some((t) => t.role !== 'light' && !question.places.some((p) => t.term.text === fold(p)));
}

export function sameValue(a: Fact, b: Fact): boolean {
  if (a.value.type === 'quantity' && b.value.type === 'quantity') {
    return a.value.value === b.value.value && a.value.unit === b.value.unit && a.value.to === b.value.to;
  }
  if (a.value.type === 'person' && b.value.type === 'person') return a.value.name === b.value.name;
  if (a.value.type === 'date' && b.value.type === 'date') return a.value.from === b.value.from && a.value.to === b.value.to;
  if (a.value.type === 'place' && b.value.type === 'place') return a.value.name === b.value.name;
  return a.report === b.report && a.at.start < b.at.end && b.at.start < a.at.end;
}

/** What is asked about must stand in the fact's own clause or wording: its sentence and topic only set the scene. */
export const STATED = 0.8;
const STATED_FOR_LIST = 0.7;
/** A verb of one character is met inside a longer word. */
const STATED_FOR_VERB = 0.7;
/** What happened on the day asked for is named by more than a dictionary's gloss elsewhere in the sentence. */
const STATED_EVENT = 0.65;
/** The thing counted may be named by a synonym of the dictionary's. */
const HEAD = 0.6;

/** How far behind 五大 its noun may end. */
const NOUN_REACH = 8;

/** 40个城中村, 村14个: a noun of one character ends the phrase right after the figure, or the one right before it; 六个100%覆盖 counts no 村. */
function isCountedAs(noun: string, { fact, home }: ReadFact): boolean {
  const { folded } = home.evidence;
  const [from, to] = [fact.at.start - home.passage.start, fact.at.end - home.passage.start];
  const after = new RegExp(`^\\p{Script=Han}{0,6}?${noun}(?!\\p{Script=Han}{2}(?:带|区|线|网|率|业|社))`, 'u').exec(
    folded.slice(to, to + NOUN_REACH),
  );
  return (
    folded.slice(to).startsWith(noun) ||
    after !== null ||
    folded.slice(Math.max(0, from - 2), from).includes(noun) ||
    // 生猪存栏13.4万头: a word for the stock or the sale stands between.
    new RegExp(`${noun}(?:存栏|出栏|饲养|总数|数量|产量)(?:量|数)?$`, 'u').test(folded.slice(0, from)) ||
    (fact.value.type === 'quantity' && fact.value.unit === noun)
  );
}

/** The figure counts the thing itself: not what the thing describes, nor the group that 五大优势 makes of it and others. */
function countsIt(head: AskedTerm, read: ReadFact): boolean {
  const { value, at } = read.fact;
  if (value.type === 'quantity' && value.unit === '大') {
    const from = at.end - read.home.passage.start;
    return meets(head.term, read.home.evidence, from, from + NOUN_REACH) > 0;
  }
  if (value.type === 'quantity' && value.unit === head.term.text) return true;
  if (countsAnother(head.term, read)) return false;
  // 生了多少娃: told by another word altogether, 出生人口.
  const toldOtherwise =
    !statedWords(read).includes(head.term.text) && meets(head.term, read.home.evidence, 0, read.home.evidence.folded.length) >= BY_CONCEPT;
  if (/^\p{Script=Han}$/u.test(head.term.text) && value.type === 'quantity') return toldOtherwise || isCountedAs(head.term.text, read);
  return !onlyModifies(head.term, read) && !onlyAdjunct(head.term, read);
}

/** 哪几个产业: a list that meets all else goes by a name of its own, of a kind so wide that it need not be said. */
const namesItsKind = ({ head }: Understood, { read, unmet }: Judged): boolean =>
  read.fact.value.type === 'list' && head !== null && WIDE_KINDS.test(head.term.text) && unmet.every((t) => t === head);

function states(question: Understood, m: Judged): boolean {
  if (question.head !== null) {
    const at = question.terms.indexOf(question.head);
    const least = namesItsKind(question, m) ? MET : m.read.fact.value.type === 'quantity' ? HEAD : STATED;
    if (at >= 0 && (m.strengths[at] ?? 0) < least) return false;
    if (question.wanted === 'quantity' && m.read.fact.value.type === 'quantity' && !countsIt(question.head, m.read)) return false;
  }
  // 死了几个人: that people are counted tells nothing; what happened to them does.
  const of = (allow: (asked: AskedTerm) => boolean) =>
    question.terms.flatMap((t, i) =>
      allow(t) && !m.topical[i] && !/^(?:人|people|persons?)$/u.test(t.term.text) ? [m.strengths[i] ?? 0] : [],
    );
  // A programme's or a slogan's name is the thing asked about; a place or a person only scopes it.
  const content = of((t) => t.role === 'content' || (t.role === 'name' && !/^(?:place|person)$/u.test(t.term.tag)));
  const decisive = content.length > 0 ? content : of((t) => t.role === 'light');
  // Verbs and adjectives alone: each word of some length counts.
  if (content.length === 0 && of((t) => t.role === 'light' && t.term.text.length > 1).some((s) => s < MET)) return false;
  // 像什么: what it does or is like hangs on the verb, and words without it tell something else.
  if ((isBareSentence(m.read) || m.read.fact.value.type === 'list') && question.wanted === null && ASKS_BY_VERB.test(question.folded)) {
    const verbs = of((t) => t.role === 'light');
    if (verbs.length > 0 && verbs.every((s) => s < MET)) return false;
  }
  // 林一哪里人: that he speaks in a sentence tells nothing of him.
  const [person] = question.people;
  if (
    person !== undefined &&
    content.length === 0 &&
    m.read.fact.value.type !== 'person' &&
    !ASKS_WHAT_WAS_SAID.test(question.folded) &&
    !statedWords(m.read).includes(fold(person))
  )
    return false;
  // When was it launched: a day on which something else was done to it is another day.
  if (
    question.wanted === 'date' &&
    of((t) => t.role === 'light' && t.term.text.length > 1 && t.term.tag !== 's').some((s) => s < STATED_EVENT)
  )
    return false;
  // A list's subject may stand in the clause before it.
  const least = m.read.fact.value.type === 'list' ? STATED_FOR_LIST : content.length === 0 ? STATED_FOR_VERB : STATED;
  // The day asked about stands in the words themselves: all else may only be what the report is about.
  const ofTheDay = m.days.length > 0 && m.days.every((d) => d === FOCUS);
  return decisive.length === 0 || ofTheDay || decisive.some((s) => s >= least);
}

/** A bare sentence answers only when nearly all of the question stands in it. */
const ACCEPT_SENTENCE = 0.8;
/** A yes must be stated, and nearly all of it. */
const ACCEPT_YES = 0.8;
const STATED_FOR_YES = 0.75;

const isBareSentence = ({ fact }: ReadFact): boolean => fact.value.type === 'statement' && !fact.reviewed;

const needed = (question: Understood, m: Judged) => (question.yesNo ? ACCEPT_YES : isBareSentence(m.read) ? ACCEPT_SENTENCE : ACCEPT);

/** A name in the report's title: whose report it is need not be said in each of its sentences. */
function isTitled({ term }: AskedTerm, { subject }: ReadFact): boolean {
  const title = subject.find((s) => s.passage.part === 'title');
  return (
    /^(?:x|nz|nt|term)$/u.test(term.tag) && title !== undefined && meets(term, title.evidence, 0, title.evidence.folded.length) >= STANDS
  );
}

/** 10亿元的深圳-汕头基金 is not said of 河源, which only the sentence before names: words that name places of their own speak of those. */
export function namesOtherPlaces(question: Understood, { fact, home }: ReadFact): boolean {
  const named = placesIn(statedWords({ fact, home }))
    .filter((found) => !found.inside)
    .map((found) => fold(found.place.zh));
  // 安徽省林业局主办: where the office is that did it in 合肥 does not matter.
  const around = question.places.flatMap(parentsOf).map(fold);
  const others = named.filter((place) => place !== fold(fact.about.actor ?? '') && !around.includes(place));
  return others.length > 0 && question.places.some((place) => !named.includes(fold(place)) && place !== fact.about.actor);
}

/** 加快建设城际铁路，强化与白沙协作: that the one is built says nothing of it and the place that the next clause does something with. */
function isOfTwoDoings({ terms }: Understood, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'statement' || fact.reviewed) return false;
  const base = home.passage.start;
  const clauses = home.clauses.filter((c) => base + c.start >= fact.stated.start && base + c.end <= fact.stated.end);
  const named = terms.filter((t) => t.role !== 'light');
  const holds = (c: { readonly start: number; readonly end: number }, t: AskedTerm) => meets(t.term, home.evidence, c.start, c.end) >= MET;
  const acts = (c: { readonly start: number; readonly end: number }) =>
    /^v/u.test(segment(home.evidence.folded.slice(c.start, c.end))[0]?.tag ?? '');
  const own = clauses.filter((c) => acts(c) && named.some((t) => holds(c, t)));
  return (
    own.length > 1 &&
    !clauses.some((c) => named.every((t) => holds(c, t))) &&
    !clauses.some((c) => !acts(c) && named.some((t) => holds(c, t)))
  );
}

/** For a yes/no question everything named stands in the clause itself, beside what is said of it. */
function statesAll(question: Understood, m: Judged): boolean {
  if (namesOtherPlaces(question, m.read) || isOfTwoDoings(question, m.read)) return false;
  return question.terms.every(
    (t, i) =>
      t.role === 'light' || (m.strengths[i] ?? 0) >= STATED_FOR_YES || m.read.fact.about.actor === t.term.text || isTitled(t, m.read),
  );
}

export const wordsMet = (question: Understood, m: Judged) =>
  m.coverage >= needed(question, m) &&
  !lacking(question, m) &&
  states(question, m) &&
  (!question.yesNo || statesAll(question, m)) &&
  m.scope.place !== 'other';
export const figuresMet = (m: Judged) => [...m.figures, ...m.days].every((f) => f >= MET);
