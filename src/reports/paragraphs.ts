// Finds paragraphs and their sentences by words, characters and pairs of characters: BM25 over every paragraph of the library.
import { readingKeys } from '../language/keys.js';
import type { ReadPassage, ReadReport } from './library.js';

/** A paragraph with its sentences: what is found; a sentence of it is what is shown. */
export interface Paragraph {
  readonly report: ReadReport;
  readonly sentences: readonly ReadPassage[];
}

/** Something that a question asks to be met, by any of its keys; `weight` is what it tells beside others as rare. */
export interface Unit {
  readonly keys: readonly string[];
  readonly weight: number;
}

/** A sentence beside the units of a question. */
export interface FoundSentence {
  readonly read: ReadPassage;
  /** For each unit, whether the sentence holds it. */
  readonly holds: readonly boolean[];
  /** Its share of what all units together weigh. */
  readonly met: number;
  /** The same, where a unit that stands all over its paragraph tells its sentences apart less. */
  readonly tells: number;
}

export interface FoundParagraph {
  readonly paragraph: Paragraph;
  /** BM25. */
  readonly score: number;
  /** The share of what all units weigh that the paragraph, with its report's title, meets. */
  readonly met: number;
  /** For each unit how well it tells the paragraph's sentences apart. */
  readonly tells: readonly number[];
  readonly sentences: readonly FoundSentence[];
}

export interface Paragraphs {
  readonly count: number;
  /** How many of them a report has. */
  readonly of: (report: ReadReport) => number;
  /** What each unit weighs: its inverse document frequency over paragraphs, times its own weight. */
  readonly weigh: (units: readonly Unit[]) => readonly number[];
  /** The best paragraphs for the units, best first. `report` keeps the search to one. */
  readonly search: (units: readonly Unit[], limit: number, report?: string) => readonly FoundParagraph[];
}

/** Of BM25 (Robertson and Zaragoza, 2009): how soon repetition stops to tell, and how much length counts. */
const [K1, B] = [1.2, 0.75];
/** A word in the title counts as often as half a sentence: it says what every paragraph under it is about. */
const IN_TITLE = 0.5;
/** A word that stands all over a paragraph tells its sentences apart less: inverse frequency inside it, to this power. */
const INSIDE = 1.5;

function paragraphsOf(report: ReadReport): Paragraph[] {
  const groups = new Map<number | string, ReadPassage[]>();
  for (const read of report.passages) {
    const { part, paragraph, start } = read.passage;
    if (part !== 'body') continue;
    const group = groups.get(paragraph ?? `at ${start}`);
    if (group === undefined) groups.set(paragraph ?? `at ${start}`, [read]);
    else group.push(read);
  }
  return [...groups.values()].map((sentences) => ({ report, sentences }));
}

/** The numbers under which a key is listed, in rising order. */
class Postings {
  readonly #lists = new Map<string, number[]>();
  add(key: string, number: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [number]);
    else if (list[list.length - 1] !== number) list.push(number);
  }
  /** The numbers under any of the keys, each once. */
  under(keys: readonly string[]): Iterable<number> {
    const lists = keys.flatMap((key) => {
      const list = this.#lists.get(key);
      return list === undefined ? [] : [list];
    });
    return lists.length > 1 ? new Set(lists.flat()) : (lists[0] ?? []);
  }
}

/** What a search has met of one paragraph. */
interface Tally {
  readonly index: number;
  score: number;
  met: number;
}

/** Paragraphs that are indexed between two pauses. */
const SLICE = 50;

/** Indexes the body paragraphs of reports already read; where it yields, what waits may go first. */
export function* indexParagraphs(reports: readonly ReadReport[]): Generator<undefined, Paragraphs> {
  const paragraphs = reports.flatMap(paragraphsOf);
  const sentences = new Postings();
  const titles = new Postings();
  const counts = new Map<ReadReport, number>();
  for (const { report } of paragraphs) counts.set(report, (counts.get(report) ?? 0) + 1);
  /** For each sentence the paragraph it stands in, and for each paragraph its first sentence. */
  const home: number[] = [];
  const first: number[] = [];
  const lengths: number[] = [];
  const titled = new Map<ReadReport, readonly string[]>(
    reports.map((r) => [r, r.passages.filter((p) => p.passage.part === 'title').flatMap((p) => [...readingKeys(p.evidence)])]),
  );
  for (const [index, paragraph] of paragraphs.entries()) {
    first.push(home.length);
    let length = 0;
    for (const read of paragraph.sentences) {
      for (const key of readingKeys(read.evidence)) {
        sentences.add(key, home.length);
        if (/^[bs]:/u.test(key)) length++;
      }
      home.push(index);
    }
    for (const key of titled.get(paragraph.report) ?? []) titles.add(key, index);
    lengths.push(length);
    if (index % SLICE === SLICE - 1) yield;
  }
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);

  /** How often a unit stands in each paragraph that holds it, by sentences, and in which sentences. */
  const meet = (unit: Unit) => {
    const times = new Map<number, number>();
    const at = new Set(sentences.under(unit.keys));
    for (const sentence of at) {
      const index = home[sentence] ?? 0;
      times.set(index, (times.get(index) ?? 0) + 1);
    }
    return { times, at, weight: unit.weight * Math.log(1 + (paragraphs.length - times.size + 0.5) / (times.size + 0.5)) };
  };

  return {
    count: paragraphs.length,
    of: (report) => counts.get(report) ?? 0,
    weigh: (units) => units.map((unit) => meet(unit).weight),
    search(units, limit, report) {
      const tallies = new Map<number, Tally>();
      const met = units.map(meet);
      const total = met.reduce((sum, m) => sum + m.weight, 0);
      if (total === 0) return [];
      for (const [u, { times, weight }] of met.entries()) {
        const named = new Set(titles.under(units[u]?.keys ?? []));
        for (const index of new Set([...times.keys(), ...named])) {
          if (report !== undefined && paragraphs[index]?.report.report.id !== report) continue;
          const often = (times.get(index) ?? 0) + (named.has(index) ? IN_TITLE : 0);
          const saturated = (often * (K1 + 1)) / (often + K1 * (1 - B + (B * (lengths[index] ?? 0)) / mean));
          const tally = tallies.get(index) ?? { index, score: 0, met: 0 };
          tally.score += weight * saturated;
          tally.met += weight / total;
          tallies.set(index, tally);
        }
      }
      return [...tallies.values()]
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, limit)
        .flatMap(({ index, score, met: share }): FoundParagraph[] => {
          const paragraph = paragraphs[index];
          if (paragraph === undefined) return [];
          const told = met.map(({ times }) => Math.log2(1 + paragraph.sentences.length / (times.get(index) ?? 1)) ** INSIDE);
          const found = paragraph.sentences.map((read, i): FoundSentence => {
            const holds = met.map((m) => m.at.has((first[index] ?? 0) + i));
            const sum = (of: (unit: number) => number) => holds.reduce((all, held, u) => all + (held ? of(u) : 0), 0) / total;
            return {
              read,
              holds,
              met: sum((u) => met[u]?.weight ?? 0),
              tells: sum((u) => (met[u]?.weight ?? 0) * (told[u] ?? 0)),
            };
          });
          return [{ paragraph, score, met: share, tells: told, sentences: found }];
        });
    },
  };
}
