// The library: reports with their passages and facts, the names they know, and the index; built once, frozen, swapped whole.
import { createHash } from 'node:crypto';
import type { Fact, Passage, Problem, Report } from '../domain.js';
import type { DateReading } from '../language/dates.js';
import { type Evidence, figureKeys, indexKeys, type Term } from '../language/keys.js';
import { heard, type Sounds } from '../language/pinyin.js';
import type { QuantityReading } from '../language/quantities.js';
import { engineOver, type Shard, type StartShard } from './engines/engine.js';
import type { MastheadEntry } from './masthead.js';
import type { KnownName } from './names.js';
import { indexParagraphs, type Paragraphs } from './paragraphs.js';
import { findTwins, type Twins } from './twins.js';

/** A passage ready to be met by a question; offsets of its evidence count from the passage's start. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly evidence: Evidence;
  /** Its figures; offsets count from the passage's start. */
  readonly quantities: readonly QuantityReading[];
  /** Its days, months and years. */
  readonly dates: readonly DateReading[];
  /** Its clauses; offsets count from the passage's start. */
  readonly clauses: readonly { readonly start: number; readonly end: number }[];
  /** Of its paragraph: the heading above and the first sentence, which set the topic. */
  readonly topic: readonly ReadPassage[];
}

/** A fact with the passage that states it. */
export interface ReadFact {
  readonly fact: Fact;
  readonly home: ReadPassage;
  /** Words that say it and stand elsewhere: a reviewed wording, the head of a cell's column; else null. */
  readonly wording: Evidence | null;
  /** The other passages its scope was read from. */
  readonly scope: readonly ReadPassage[];
  /** What the whole report is about: its title, masthead and first sentences. */
  readonly subject: readonly ReadPassage[];
}

/** One report, read. */
export interface ReadReport {
  readonly report: Report;
  readonly mainPlace: string | null;
  readonly masthead: readonly MastheadEntry[];
  readonly passages: readonly ReadPassage[];
  readonly facts: readonly ReadFact[];
  readonly names: readonly KnownName[];
  readonly sounds: Sounds;
  readonly problems: readonly Problem[];
}

export interface Library {
  readonly reports: ReadonlyMap<string, ReadReport>;
  readonly problems: readonly Problem[];
  readonly names: readonly KnownName[];
  /** The Chinese words that sound like a Latin one; null when none do. */
  readonly soundsLike: (latin: string) => string | null;
  /** In how many passages a key stands. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly passageCount: number;
  /** The other reports that print a passage. */
  readonly twins: Twins;
  /** Its paragraphs, to be found by what a question says. */
  readonly paragraphs: Paragraphs;
  /** Facts that a search for these keys proposes, those of the best documents first. */
  readonly propose: (keys: readonly string[], limit: number) => readonly ReadFact[];
}

/** Reports indexed together, and the facts of each document of theirs. */
interface Indexed {
  readonly reports: readonly ReadReport[];
  readonly start: StartShard;
  readonly shard: Shard;
  readonly facts: ReadonlyMap<string, readonly ReadFact[]>;
}

/** Passages that are indexed together: more are parted, so that a report that changes has its neighbours indexed anew and no others. */
const IN_SHARD = 3000;

/** Which reports are indexed together: by their ids, so that a report that comes or goes moves no other. */
function groupsOf(reports: readonly ReadReport[]): readonly (readonly ReadReport[])[] {
  const passages = reports.reduce((sum, r) => sum + r.passages.length, 0);
  const parts = 2 ** Math.ceil(Math.log2(Math.max(1, passages / IN_SHARD)));
  const groups = Array.from({ length: parts }, (): ReadReport[] => []);
  for (const read of reports) groups[createHash('md5').update(read.report.id).digest().readUInt32BE() % parts]?.push(read);
  return groups.filter((group) => group.length > 0);
}

/** Work in slices of some milliseconds; between them what waits may go first. */
type Slices<T> = Generator<undefined, T>;

function* index(reports: readonly ReadReport[], start: StartShard): Slices<Indexed> {
  const builder = start();
  const facts = new Map<string, readonly ReadFact[]>();
  for (const read of reports) {
    const byPassage = new Map<ReadPassage, ReadFact[]>();
    for (const fact of read.facts) {
      const list = byPassage.get(fact.home);
      if (list === undefined) byPassage.set(fact.home, [fact]);
      else list.push(fact);
      // A reviewed fact is found by its wording too, whatever language the report is in.
      if (fact.wording !== null) {
        const id = `${read.report.id}#${fact.fact.id}`;
        builder.add({ id, keys: indexKeys(fact.wording) });
        facts.set(id, [fact]);
      }
    }
    for (const [i, passage] of read.passages.entries()) {
      const id = `${read.report.id}@${passage.passage.start}`;
      builder.add({ id, keys: [...indexKeys(passage.evidence), ...figureKeys(passage.dates, passage.quantities)] });
      facts.set(id, byPassage.get(passage) ?? []);
      if (i % SLICE === SLICE - 1) yield;
    }
    yield;
  }
  return { reports, start, shard: builder.build(), facts };
}

/** What was indexed, under the first report of each group: as long as the reports live, and they are the same, it is not done again. */
const indexed = new WeakMap<ReadReport, Indexed>();

function* indexOnce(reports: readonly ReadReport[], start: StartShard): Slices<Indexed> {
  const [first] = reports;
  const known = first === undefined ? undefined : indexed.get(first);
  if (known?.start === start && known.reports.length === reports.length && known.reports.every((r, i) => r === reports[i])) return known;
  const anew = yield* index(reports, start);
  if (first !== undefined) indexed.set(first, anew);
  return anew;
}

function* frequencies(reports: readonly ReadReport[]): Slices<Map<string, number>> {
  const frequency = new Map<string, number>();
  for (const read of reports) {
    for (const passage of read.passages) {
      for (const key of passage.evidence.at.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
    yield;
  }
  return frequency;
}

/** The same search again costs nothing: one question asks it for the report, for the page, and for its parts. */
function lastRemembered(search: Library['propose']): Library['propose'] {
  let last: { readonly of: string; readonly found: readonly ReadFact[] } | null = null;
  return (keys, limit) => {
    const of = [limit, ...keys].join('\n');
    if (last?.of !== of) last = { of, found: search(keys, limit) };
    return last.found;
  };
}

/** Passages that are indexed between two pauses. */
const SLICE = 50;

/** Builds the library from reports already read. */
export function buildLibrary(reports: readonly ReadReport[], problems: readonly Problem[], start: StartShard): Library {
  const slices = building(reports, problems, start);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** The same in slices: `pause` lets what waits go first. */
export async function buildLibraryGently(
  reports: readonly ReadReport[],
  problems: readonly Problem[],
  start: StartShard,
  pause: () => Promise<void>,
): Promise<Library> {
  const slices = building(reports, problems, start);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    await pause();
  }
}

function* building(reports: readonly ReadReport[], problems: readonly Problem[], start: StartShard): Slices<Library> {
  const parts: Indexed[] = [];
  for (const group of groupsOf(reports)) {
    parts.push(yield* indexOnce(group, start));
    yield;
  }
  const engine = engineOver(parts.map((p) => p.shard));
  const factsOf = (id: string) => parts.flatMap((p) => p.facts.get(id) ?? []);
  const paragraphs = yield* indexParagraphs(reports);
  yield;
  const frequency = yield* frequencies(reports);
  const twins = yield* findTwins(reports);
  const names = new Map<string, KnownName>();
  for (const read of reports) for (const name of read.names) if (!names.has(name.zh) || name.reviewed) names.set(name.zh, name);
  return {
    reports: new Map(reports.map((r) => [r.report.id, r])),
    problems: [...problems, ...reports.flatMap((r) => r.problems)],
    names: [...names.values()],
    soundsLike(latin) {
      for (const read of reports) {
        const words = heard(read.sounds, read.report.text, latin);
        if (words !== null) return words;
      }
      return null;
    },
    frequency,
    passageCount: reports.reduce((sum, r) => sum + r.passages.length, 0),
    paragraphs,
    twins,
    propose: lastRemembered((keys, limit) => {
      const proposed = new Set<ReadFact>();
      for (const id of engine.search(keys, limit)) for (const fact of factsOf(id)) proposed.add(fact);
      return [...proposed];
    }),
  };
}

/**
 * How much a term tells: inverse document frequency over the library's passages, 1 for a word that stands in half of them,
 * about 3 for one that stands nowhere (BM25's form, Robertson and Spärck Jones).
 */
export function rarity(library: Library, term: Term): number {
  const counts = [...term.keys].filter((k) => !k.startsWith('g:')).map((k) => library.frequency.get(k) ?? 0);
  const count = Math.max(0, ...counts);
  const total = library.passageCount;
  return Math.min(4, Math.max(0.3, Math.log(1 + (total - count + 0.5) / (count + 0.5)) / Math.log(1 + total / 6 + 1) + 0.3));
}
