// Reads the scope of every clause: the places, the period and the speaker that hold for it, and the passages they were read from.
import type { Passage, Period } from '../domain.js';
import { DAY_LENGTH } from '../language/calendar.js';
import { type DateReading, readDates } from '../language/dates.js';
import { hasHan } from '../language/fold.js';
import { parentsOf } from '../language/place-tree.js';
import { placesIn } from '../language/places.js';
import { type Clause, clausesOf } from './clauses.js';
import { speakerIn } from './facts/people.js';
import type { Line } from './layout.js';

/** A clause with what it names itself and what it inherits from the words before it. */
export interface ClauseReading extends Clause {
  readonly passage: Passage;
  /** Among the clauses of its passage. */
  readonly index: number;
  /** Places named in the clause itself, canonical, each once. */
  readonly ownPlaces: readonly string[];
  readonly ownDates: readonly DateReading[];
  /** The places that hold for it: its own, else those of the words before. */
  readonly places: readonly string[];
  /** The passage the places were inherited from; null when they are its own, or none. */
  readonly placesFrom: Passage | null;
  readonly period: Period | null;
  readonly periodFrom: Passage | null;
  /** Its section tells what is to be done, and not what was. */
  readonly ahead: boolean;
}

/** The clauses of one report with their scope, the report's main place, and its passages with their speakers. */
export interface ReportContext {
  readonly clauses: readonly ClauseReading[];
  readonly passages: readonly Passage[];
  /** The clauses of each passage, by the passage's start. */
  readonly byPassage: ReadonlyMap<number, readonly ClauseReading[]>;
  /** The place the report is mostly about: an actor's place, which scopes nothing by itself. */
  readonly mainPlace: string | null;
}

/** The places a text names, without those that are only part of an organisation's name. */
export function placeNames(text: string): string[] {
  const names = placesIn(text)
    .filter((found) => found.inside !== true)
    .map((found) => found.place.zh);
  const distinct = [...new Set(names)];
  // 福田区作为广东省的典型区 is about Futian: the wider place only says where it lies.
  return distinct.filter((name) => !distinct.some((other) => other !== name && parentsOf(other).includes(name)));
}

/** Under the title of a work report, whose congress it was given to. Example: `——2023年2月8日在临港市第十五届人民代表大会第三次会议上`. */
const TO_CONGRESS = /(?:在|^)(\p{Script=Han}{2,8}?(?:省|市|县|区|州|旗))第[一二三四五六七八九十]+届人民代表大会/u;
/** Lines in which that may stand. */
const HEAD_LINES = 8;

function congressPlace(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, HEAD_LINES)) {
    const named = TO_CONGRESS.exec(text)?.[1];
    if (named !== undefined) return placesIn(named)[0]?.place.zh ?? named;
  }
  return null;
}

/** A place that the gazetteer lacks and the text calls by its full name, where the title has its short one: 海潭 for 海潭市. */
function shortInTitle(title: string, text: string): string | null {
  const learned = placesIn(text).filter((found) => found.placeLike && /^\p{Script=Han}{2,}[市县区]$/u.test(found.place.zh));
  return learned.find(({ place }) => title.includes(place.zh.slice(0, -1)))?.place.zh ?? null;
}

/** A story names what it is about so often, and once before so many of its characters have passed. */
const OFTEN = 3;
const OPENING = 400;

/** The place that a story opens with and comes back to, where its title names none or only the country. */
function placeOfStory(lines: readonly Line[], text: string): string | null {
  const body = lines.find((l) => l.role === 'paragraph');
  const opening = placeNames(text.slice(0, (body?.start ?? 0) + OPENING)).filter((name) => !isCountry(name));
  const times = new Map<string, number>();
  for (const { place, inside } of placesIn(text)) if (inside !== true) times.set(place.zh, (times.get(place.zh) ?? 0) + 1);
  const often = (name: string) => times.get(name) ?? 0;
  const [first, second] = opening.filter((name) => often(name) >= OFTEN).sort((a, b) => often(b) - often(a));
  // Two that are named as often are two that it is about.
  return first !== undefined && (second === undefined || often(first) > 2 * often(second)) ? first : null;
}

const isCountry = (name: string): boolean => placesIn(name).some((found) => found.place.kind === 'country');

/** The place named in the title and most often in the text; where it names none, the one that the text opens with and comes back to. */
function mainPlaceOf(lines: readonly Line[], text: string): string | null {
  const title = lines.find((l) => l.role === 'title');
  if (title === undefined) return null;
  const named = placeNames(title.text);
  if (named.length === 0) return congressPlace(lines) ?? shortInTitle(title.text, text) ?? placeOfStory(lines, text);
  if (named.every(isCountry) && !hasHan(title.text)) return placeOfStory(lines, text) ?? named[0] ?? null;
  let best: { name: string; count: number } | null = null;
  for (const name of placeNames(title.text)) {
    const count = text.split(name).length;
    if (best === null || count > best.count) best = { name, count };
  }
  return best?.name ?? null;
}

/** The stretch of time a set of dates gives: the widest that is neither a bare day of publication nor open to doubt. */
function periodOf(dates: readonly DateReading[]): Period | null {
  // 年末 alone names no year, and hides none.
  const first = dates.find((d) => d.value.from !== null || d.value.to !== null);
  if (first === undefined) return null;
  return { from: first.value.from, to: first.value.to };
}

/** Speakers hold to the end of their paragraph or until another speaks; people are known by name from the whole text. */
function withSpeakers(text: string, passages: readonly Passage[], people: ReadonlySet<string>): Passage[] {
  let speaker: string | null = null;
  let paragraph: number | null = null;
  return passages.map((passage) => {
    if (passage.part !== 'body' || passage.paragraph === null) return passage;
    if (passage.paragraph !== paragraph) speaker = null;
    paragraph = passage.paragraph;
    speaker = speakerIn(text.slice(passage.start, passage.end), people) ?? speaker;
    return { ...passage, speaker };
  });
}

/** What stands right before the date, or before the figure of that date, that something is compared with. */
const COMPARED =
  /(?:比|较|由|[高低好快优多少大小]于|\bthan|(?:\bfrom|\b(?:compared|against|versus)(?: with| to)?)(?:\s*[$€£]?[\d.,]+\s*(?:%|percent|thousand|million|billion|trillion)?(?: [a-z]+)? in)?)\s*$/iu;

/** Where something is sent or somebody goes: what the next sentence says is not said of that place. Example: `产品销往泰国等地`. */
const SENDS_TO = /(?:销往|远销|出口到|出口至|发往|运往|前往|飞往|开往|赴|来自|\b(?:sold|shipped|exported) to\b)/u;

/** 威海企业投资建设的云溪产业园: what stands before 的 only describes, and the words that follow speak of what stands behind it. */
function ofHead(clause: string, places: readonly string[]): readonly string[] {
  const head = clause.slice(clause.lastIndexOf('的') + 1);
  const behind = places.filter((name) => placeNames(head).includes(name));
  return behind.length > 0 ? behind : places;
}

/** A heading under which everything is still to be done. Examples: `二、2023年工作安排`, `三、2024年政府工作任务`, `四、下一步工作`. */
const LOOKS_AHEAD =
  /工作安排|工作任务|工作部署|总体要求|政策取向|下一步|目标任务|(?:奋斗|主要|预期|发展)目标|重点工作|工作重点|今后.{0,4}工作|展望/u;
/** A heading under which what was to be done is told as done. Example: `一、2022年目标任务完成情况`. */
const TELLS_OF_DONE = /回顾|总结|完成情况|执行情况|落实情况|成效|成绩/u;
/** A heading that opens a section of the whole. Example: `二、`. */
const OPENS_SECTION = /^[一二三四五六七八九十]+、/u;

/** What follows in the sentence is to be done: 一九五四年的任务是：…. */
const SETS_TASKS = /(?:任[务務]|目[标標])(?:是|为|為)\s*[:：]/u;

interface Inherited {
  readonly places: readonly string[];
  readonly placesFrom: Passage | null;
  readonly period: Period | null;
  readonly periodFrom: Passage | null;
}

function groupByPassage(clauses: readonly ClauseReading[]): Map<number, ClauseReading[]> {
  const groups = new Map<number, ClauseReading[]>();
  for (const clause of clauses) {
    const group = groups.get(clause.passage.start);
    if (group === undefined) groups.set(clause.passage.start, [clause]);
    else group.push(clause);
  }
  return groups;
}

/** Reads the clauses of all passages in order, carrying scope forward inside a paragraph and down from headings and the title. */
export function readContext(
  text: string,
  lines: readonly Line[],
  passages: readonly Passage[],
  anchor: string | null,
  people: ReadonlySet<string>,
): ReportContext {
  const mainPlace = mainPlaceOf(lines, text);
  const spoken = withSpeakers(text, passages, people);
  const title = spoken.find((p) => p.part === 'title');
  const titlePeriod = title === undefined ? null : periodOf(readDates(text.slice(title.start, title.end), anchor));
  const base: Inherited = { places: [], placesFrom: null, period: titlePeriod, periodFrom: titlePeriod === null ? null : (title ?? null) };
  let section = base;
  let paragraph: number | null = null;
  let carried = base;
  let ahead = false;
  const clauses: ClauseReading[] = [];
  for (const passage of spoken) {
    const words = text.slice(passage.start, passage.end);
    const heading = passage.part === 'body' && passage.paragraph === null;
    if (heading) {
      if (OPENS_SECTION.test(words.trimStart()) || LOOKS_AHEAD.test(words)) ahead = LOOKS_AHEAD.test(words) && !TELLS_OF_DONE.test(words);
      const dates = readDates(words, anchor);
      if (dates.length > 0) section = { ...base, period: periodOf(dates), periodFrom: passage };
    }
    if (passage.paragraph !== paragraph || heading) carried = section;
    paragraph = passage.paragraph;
    let inside = carried;
    const task = SETS_TASKS.test(words);
    for (const [index, clause] of clausesOf(words, passage.start).entries()) {
      const ownPlaces = placeNames(clause.text);
      const ownDates = readDates(clause.text, anchor);
      const narrow = ownPlaces.filter((name) => name !== mainPlace);
      const scoped = narrow.length > 0 ? narrow : ownPlaces.length > 0 && inside.placesFrom === null ? ownPlaces : null;
      const places = scoped ?? inside.places;
      // 比上年增长2.3%, down from 4.76 million in 2022: what is compared with is not what is spoken of.
      const stated = ownDates.filter(
        (d) => !COMPARED.test(clause.text.slice(0, d.start)) && !/^(?:基本)?(?:持平|相比|相当)/u.test(clause.text.slice(d.end)),
      );
      const period = periodOf(stated) ?? inside.period;
      clauses.push({
        ...clause,
        passage,
        index,
        ownPlaces,
        ownDates,
        places,
        placesFrom: scoped === null && places.length > 0 ? inside.placesFrom : null,
        period,
        periodFrom: stated.length === 0 && period !== null ? inside.periodFrom : null,
        ahead: ahead || task,
      });
      const carries = scoped === null || !SENDS_TO.test(clause.text);
      inside = {
        places: carries ? (scoped === null ? places : ofHead(clause.text, scoped)) : inside.places,
        placesFrom: scoped !== null && carries ? passage : inside.placesFrom,
        period,
        periodFrom: stated.length > 0 ? passage : inside.periodFrom,
      };
    }
    // A named day is an event's, and scopes only its own sentence; a year or a stretch of time carries on.
    const day = inside.period?.from?.length === DAY_LENGTH && inside.period.to === inside.period.from;
    carried = { ...inside, ...(day ? { period: carried.period, periodFrom: carried.periodFrom } : {}) };
  }
  return { clauses, passages: spoken, byPassage: groupByPassage(clauses), mainPlace };
}
