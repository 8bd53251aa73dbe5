// Compares the places and the period that a question asks for with those that a fact covers: all scope rules, in one place.
import type { Fact, Masthead, Period, Value } from '../domain.js';
import { ASKS_WHO_DID } from '../language/asked.js';
import { readDates } from '../language/dates.js';
import { fold } from '../language/fold.js';
import { titleWords } from '../language/people.js';
import { parentsOf } from '../language/place-tree.js';
import { placesIn } from '../language/places.js';
import { readQuantities } from '../language/quantities.js';
import type { ReadFact, ReadReport } from '../reports/library.js';
import type { Understood } from './understand.js';
import { statedWords } from './words.js';

/** same: the fact is about what is asked; wider: it covers more, or another period; other: it is about something else. */
export type Fit = 'same' | 'wider' | 'other';

export interface ScopeFit {
  readonly place: Fit;
  /** The places asked for that the fact does not single out. */
  readonly places: readonly string[];
  readonly period: Fit;
}

const short = (name: string) => (name.length > 2 ? name.replace(/(特别合作区|市|省|县|区|镇|村)$/u, '') : name);

/** 福田区 and 福田 are one place. */
const samePlace = (a: string, b: string): boolean => a === b || short(a) === short(b);

function inside(place: string, whole: string): boolean {
  return parentsOf(place).some((parent) => samePlace(parent, whole));
}

/** Clauses shown together that name different places: what is said of one is not said of the other. */
function otherPlacesInRun(asked: string, words: string): boolean {
  const clauses = words
    .split(/[，,]/u)
    .map((c) =>
      placesIn(c)
        .filter((p) => !p.inside)
        .map((p) => p.place.zh),
    )
    .filter((c) => c.length > 0);
  return clauses.length > 1 && !clauses.every((c) => c.some((p) => samePlace(p, asked)));
}

/** A figure given for several places together: 汕头、河源、汕尾、潮州4个园区. */
function isOneOfMany(asked: string, words: string): boolean {
  const figured = words.split(/[，,]/u).filter((c) => c.includes(asked) && readQuantities(c).length > 0);
  return figured.some((c) => new Set(placesIn(c).map((p) => p.place.zh)).size > 2);
}

/** 全省15个创先类区 in a report on a city: the figure is the province's, wider for the city and just that for the province. */
function isOfWhole(asked: string, mainPlace: string, { fact, home }: ReadFact, words: string): boolean {
  const { value, about } = fact;
  if (value.type !== 'quantity' || value.unit === 'rank' || about.basis !== 'level' || words.includes(asked)) return false;
  const before = home.evidence.folded.slice(fact.stated.start - home.passage.start, fact.at.start - home.passage.start);
  const whole = /(?<!占|居)全(省|国)(?:共有?|现有|有)?$/u.exec(before)?.[1];
  if (whole === undefined) return false;
  const province = whole === '省';
  const parents = parentsOf(mainPlace);
  return samePlace(asked, mainPlace) ? true : province && parents.some((parent) => samePlace(parent, asked) && !isCountry(parent));
}

/** Who spoke for it is asked by whose office somebody holds. */
const STANDS_FOR = /代表|\b(?:sp(?:oke|eaks?) for|on behalf of|represent(?:s|ed|ing)?)\b/u;

/** The place stands in a post: 河口区委副书记. */
const isInPost = (place: string, words: string): boolean =>
  words
    .split(short(place))
    .slice(1)
    .some((behind) => POST.test(behind));
const POST = new RegExp(`^[^,，。;；、]{0,16}?(?:${titleWords.map(({ zh }) => zh).join('|')})`, 'u');

function placeFit(asked: string, question: Understood, read: ReadFact, mainPlace: string | null, text: string): Fit {
  const { fact, home } = read;
  const places = fact.about.places;
  const words = text.slice(fact.stated.start, fact.stated.end);
  if (mainPlace !== null && isOfWhole(asked, mainPlace, read, words)) return samePlace(asked, mainPlace) ? 'wider' : 'same';
  if (mainPlace !== null && samePlace(asked, mainPlace) && (places.length === 0 || places.some((p) => samePlace(p, asked)))) return 'same';
  const sentence = text.slice(home.passage.start, home.passage.end);
  if (fact.value.type === 'person') {
    const did = (ASKS_WHO_DID.test(question.folded) && !STANDS_FOR.test(question.folded)) || (question.yesNo && question.people.length > 0);
    // What somebody does, they do where the paragraph tells of it, whatever place their title has.
    if (did && home.topic.some((t) => t.evidence.folded.includes(fold(asked)))) return 'same';
    // A place in the post of another who is named beside them is not theirs.
    const own = words.includes(short(asked)) || fact.value.titles.some((title) => title.includes(short(asked)));
    if (!did && !own && (isInPost(asked, sentence) || STANDS_FOR.test(question.folded))) return 'other';
    // Nor is a post elsewhere one in the place that the report is about.
    if (!did && !own && places.length > 0 && !places.some((p) => samePlace(p, asked) || inside(p, asked))) return 'other';
  }
  // 深圳哪个区排第一: of the places in it one is asked for.
  if (question.placeKind !== null && places.length > 0 && places.every((p) => inside(p, asked))) return 'same';
  if (places.some((p) => samePlace(p, asked))) {
    // 多少家东莞企业去了佛山: every place of the figure is asked for.
    const whole = fact.value.type === 'quantity' && !places.every((p) => question.places.some((other) => samePlace(other, p)));
    return whole ? 'wider' : 'same';
  }
  if (fact.value.type !== 'quantity') {
    if (words.includes(asked) && mainPlace !== null && samePlace(asked, mainPlace)) return 'same';
    if (words.includes(short(asked))) return otherPlacesInRun(asked, words) ? 'other' : isOneOfMany(asked, words) ? 'wider' : 'same';
    // A clause that names other places is about those.
    const others = placesIn(words).some((found) => !found.inside && !samePlace(found.place.zh, mainPlace ?? ''));
    if (!others && sentence.includes(asked)) return 'same';
  }
  if (fact.about.actor !== null && samePlace(fact.about.actor, asked)) return 'same';
  // A report on the whole country speaks of it without naming it in every sentence.
  if (places.length === 0 && mainPlace === null && isCountry(asked) && isAbout(asked, read) && text.includes(asked)) return 'same';
  const covering = places.length > 0 ? places : mainPlace === null ? [] : [mainPlace];
  // A city's figure is a wider one for its district; what is said of the city is not said of the district.
  if (fact.value.type === 'quantity' && covering.some((p) => inside(asked, p))) return 'wider';
  return 'other';
}

/** A country that only one of its sentences names is not what a report is about: 产品销往德国. */
const isAbout = (country: string, { subject }: ReadFact): boolean =>
  country === '中国' || subject.some((s) => s.evidence.folded.includes(fold(country)));

function isCountry(name: string): boolean {
  return placesIn(name).some((found) => found.place.kind === 'country');
}

const year = (iso: string | null) => (iso === null ? null : Number(iso.slice(0, 4)));

/** A report on work or a communiqué looks back on a year that is over; news speaks of its own. */
const isNews = ({ title }: Masthead): boolean => title !== null && !/报告|公报|預算|预算|[Rr]eport|[Rr]esults/u.test(title);

/** Asked up to a month, what is reckoned until its end is meant, from whenever. */
const UNTIL = /(?:截至|截止|到|至|\b(?:by|until|till|through|as of|up to)(?: the end of)? )$/u;

/** The two end in the same month. */
const endTogether = (a: Period, b: Period): boolean =>
  a.to !== null && b.to !== null && a.to.length > 4 && a.to.slice(0, 7) === b.to.slice(0, 7);

function periodFit(asked: Period, fact: Period | null, current: boolean, published: string | null): Fit {
  if (fact === null) return asked.from?.length === 4 && asked.to === asked.from && published?.startsWith(asked.from) ? 'same' : 'wider';
  const [from, to] = [year(asked.from), year(asked.to)];
  const [factFrom, factTo] = [year(fact.from), year(fact.to)];
  if (from === factFrom && to === factTo) return finer(asked, fact);
  // Asked of this year, 今年以来 is all there can be.
  if (current && from === factFrom && fact.to === null && asked.from?.length === 4) return 'same';
  return 'wider';
}

/** Same years: months and days must be the fact's own. A year asked is the whole of it, and January to October is not. */
function finer(asked: Period, fact: Period): Fit {
  const month = (iso: string | null, whole: string) => (iso === null ? null : iso.length === 4 ? `${iso}-${whole}` : iso.slice(0, 7));
  const sameStart = month(asked.from, '01') === month(fact.from, '01');
  const sameEnd = month(asked.to, '12') === month(fact.to, '12');
  return sameStart && sameEnd ? 'same' : 'wider';
}

/** The question compares with a day or year that the clause compares with: 比上年年初预算增加. */
function named(question: Understood, asked: Period, read: ReadFact): boolean {
  const base = read.home.passage.start;
  if (!/[比较]|\bthan\b|\bcompared\b/u.test(question.dateText)) return false;
  return read.home.dates.some(
    (d) =>
      d.value.from === asked.from &&
      d.value.to === asked.to &&
      base + d.start >= read.fact.stated.start &&
      base + d.end <= read.fact.stated.end,
  );
}

/** The clause of a statement names the very month or day asked: 预计于今年10月具备条件. */
function saysTheDate(asked: Period, { fact, home }: ReadFact): boolean {
  if (fact.value.type !== 'statement' || asked.from === null) return false;
  const base = home.passage.start;
  const year = asked.from.length === 4 && asked.to === asked.from;
  return home.dates.some(({ start, end, value }) => {
    // What is to be by March 2024 is to be in 2024.
    const same = year ? value.from?.startsWith(`${asked.from}-`) === true : value.from === asked.from && value.to === asked.to;
    return same && base + start >= fact.stated.start && base + end <= fact.stated.end;
  });
}

/** 比去年, than last year: the date is what something is compared with, and not the time asked about. */
const COMPARED_WITH = /(?:比|较|相比|compared (?:with|to)|than|over|on|from)\s*$/u;
/** What compares with the year before, wherever the year asked is that one. */
const SAYS_COMPARED = /同比|[比较](?:上年|去年|上一年)|year[ -]on[ -]year|year over year|from a year|than (?:a|the) year/u;

/** A change against the very year that the question compares with. */
function isComparedSo(question: Understood, start: number, read: ReadFact): boolean {
  return (
    COMPARED_WITH.test(question.dateText.slice(0, start)) && read.fact.about.direction !== null && SAYS_COMPARED.test(statedWords(read))
  );
}

const NATIONWIDE =
  /全国(?!第|百强|人大|政协|排|运动会|文明|重点|劳动模范)|\bnational(?:ly)?\b(?! (?:games|day|team|congress|park|museum|library|level|key|holiday))|\bnationwide\b/u;
/** Words that mean another year in every report: 今年前三季度, last year. */
const RELATIVE = /今年|去年|上年|前年|明年|本年|当年|本月|上月|\b(?:this|last|next|past|previous) (?:year|month|quarter)\b/u;
const LOCAL_KINDS = new Set<Value['type']>(['quantity', 'statement']);
const HELD_TO_PERIOD = new Set<Value['type']>(['quantity', 'statement', 'list']);

/** How a fact's scope stands to the question's. A rank, a person or a day is asked by its own words, so only figures are held to the period. */
export function compareScope(question: Understood, read: ReadFact, report: ReadReport): ScopeFit {
  const { mainPlace } = report;
  const { text, masthead } = report.report;
  const fits = question.places.map((place) => ({ place, fit: placeFit(place, question, read, mainPlace, text) }));
  // 全国粮食产量 is not a city's.
  const local =
    NATIONWIDE.test(question.dateText) &&
    mainPlace !== null &&
    !isCountry(mainPlace) &&
    LOCAL_KINDS.has(read.fact.value.type) &&
    !read.home.evidence.folded.includes('全国');
  const place: Fit = local
    ? 'other'
    : question.choosesPlace && fits.some((f) => f.fit === 'same')
      ? 'same'
      : fits.some((f) => f.fit === 'other')
        ? 'other'
        : fits.some((f) => f.fit === 'wider')
          ? 'wider'
          : 'same';
  // 今年 is the year of the report that says it.
  const relative = question.dates.some((d) => d.value.inferred) || RELATIVE.test(question.dateText);
  const dated = relative ? readDates(question.dateText, masthead.published)[0] : question.dates[0];
  const held = dated !== undefined && HELD_TO_PERIOD.has(read.fact.value.type);
  const period =
    !held ||
    (read.fact.about.period !== null &&
      UNTIL.test(question.dateText.slice(0, dated.start)) &&
      endTogether(dated.value, read.fact.about.period)) ||
    saysTheDate(dated.value, read) ||
    isComparedSo(question, dated.start, read) ||
    named(question, dated.value, read)
      ? 'same'
      : periodFit(
          dated.value,
          read.fact.about.period,
          /今年|本年|\bthis year\b/u.test(question.dateText),
          // News of a year, with no other time said, is of that year, and so is what a report on work plans.
          !read.fact.reviewed && (isNews(masthead) || read.fact.about.stage !== 'done') ? masthead.published : null,
        );
  return { place, places: fits.filter((f) => f.fit !== 'same').map((f) => f.place), period };
}

/** Facts about one place alone: a sum that a report ties to it and to nothing else. */
export function tiedTo(place: string, fact: Fact): boolean {
  return fact.about.places.length === 1 && samePlace(fact.about.places[0] ?? '', place);
}
