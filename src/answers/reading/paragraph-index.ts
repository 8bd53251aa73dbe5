// Finds paragraphs by the words and character pairs of a question: BM25 over every paragraph of the library.
import { indexKeys } from '../../language/keys.js';
import type { Library, ReadPassage, ReadReport } from '../../reports/library.js';

/** A paragraph with its sentences: what is found; a sentence of it is what is shown. */
export interface Paragraph {
  readonly report: ReadReport;
  readonly sentences: readonly ReadPassage[];
  /** The keys of each sentence. */
  readonly keys: readonly ReadonlySet<string>[];
  /** The keys of the report's title, which say what every paragraph is about. */
  readonly title: ReadonlySet<string>;
  readonly length: number;
}

/** Something that a question asks to be met, by any of its keys. */
export interface Unit {
  readonly keys: readonly string[];
}

/** Of BM25 (Robertson and Zaragoza, 2009): how soon repetition stops to tell, and how much length counts. */
const [K1, B] = [1.2, 0.75];

export interface ParagraphIndex {
  readonly paragraphs: readonly Paragraph[];
  /** How much a unit tells: inverse document frequency over paragraphs. */
  readonly idf: (unit: Unit) => number;
  /** The best paragraphs for the units, with their scores, best first. */
  readonly search: (
    units: readonly Unit[],
    limit: number,
    report: string | undefined,
  ) => readonly { readonly paragraph: Paragraph; readonly score: number }[];
}

function paragraphsOf(report: ReadReport): Paragraph[] {
  const groups = new Map<number | string, ReadPassage[]>();
  const title = new Set<string>();
  for (const read of report.passages) {
    const { part, paragraph, start } = read.passage;
    if (part === 'title') for (const key of indexKeys(read.evidence)) title.add(key);
    if (part !== 'body') continue;
    const group = groups.get(paragraph ?? `at ${start}`);
    if (group === undefined) groups.set(paragraph ?? `at ${start}`, [read]);
    else group.push(read);
  }
  return [...groups.values()].map((sentences): Paragraph => {
    const keys = sentences.map((s) => new Set(indexKeys(s.evidence)));
    return { report, sentences, keys, title, length: keys.reduce((sum, k) => sum + k.size, 0) };
  });
}

function build(library: Library): ParagraphIndex {
  const paragraphs = [...library.reports.values()].flatMap(paragraphsOf);
  const postings = new Map<string, number[]>();
  paragraphs.forEach((paragraph, i) => {
    for (const key of new Set(paragraph.keys.flatMap((k) => [...k]))) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [i]);
      else list.push(i);
    }
  });
  const mean = paragraphs.reduce((sum, p) => sum + p.length, 0) / Math.max(1, paragraphs.length);
  const holding = (unit: Unit) => new Set(unit.keys.flatMap((key) => postings.get(key) ?? []));
  const idf = (unit: Unit) => {
    const count = holding(unit).size;
    return Math.log(1 + (paragraphs.length - count + 0.5) / (count + 0.5));
  };
  return {
    paragraphs,
    idf,
    search(units, limit, report) {
      const scores = new Map<number, number>();
      for (const unit of units) {
        const weight = idf(unit);
        for (const i of holding(unit)) {
          const paragraph = paragraphs[i];
          if (paragraph === undefined || (report !== undefined && paragraph.report.report.id !== report)) continue;
          const times = paragraph.keys.filter((keys) => unit.keys.some((key) => keys.has(key))).length;
          const saturated = (times * (K1 + 1)) / (times + K1 * (1 - B + (B * paragraph.length) / mean));
          scores.set(i, (scores.get(i) ?? 0) + weight * saturated);
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit)
        .flatMap(([i, score]) => {
          const paragraph = paragraphs[i];
          return paragraph === undefined ? [] : [{ paragraph, score }];
        });
    },
  };
}

const built = new WeakMap<Library, ParagraphIndex>();

/** The index of a library, made when the first question needs it. */
export function paragraphIndex(library: Library): ParagraphIndex {
  const known = built.get(library);
  if (known !== undefined) return known;
  const index = build(library);
  built.set(library, index);
  return index;
}
