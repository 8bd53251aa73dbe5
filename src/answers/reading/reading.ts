// A sentence laid beside a question: its tokens and clauses, and where in it the question's words stand.
import { hasHan } from '../../language/fold.js';
import type { FoundSentence } from '../../reports/paragraphs.js';
import { type Token, tokensOf } from './sentence.js';
import type { Sought } from './sought.js';

/** A feature by name, with its value. */
export type Feature = readonly [name: string, value: number];

/** Sums before each character of a sentence, so that what lies between two places is one difference. */
export type Sums = Float64Array;

/** A sentence laid beside a question, with what its spans are told by. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** For each token the clause it stands in, counted from 0. */
  readonly clause: readonly number[];
  /** The question's weight in the sentence: of the words before the question word, and of those behind it. */
  readonly before: Sums;
  readonly behind: Sums;
  /** The longest run of characters that it shares with the question. */
  readonly run: { readonly start: number; readonly end: number };
  /** Where words begin and end that say the noun which the question asks for. */
  readonly nounStarts: readonly number[];
  readonly nounEnds: readonly number[];
  /** The question is in another language. */
  readonly across: boolean;
  /** Features of the whole sentence. */
  readonly features: readonly Feature[];
  readonly folded: string;
  readonly sought: Sought;
}

/** A sentence's standing among those that were found. */
export interface Standing {
  /** Its paragraph's score as a share of the best one's, its place among the paragraphs, and the share of the question that it meets. */
  readonly score: number;
  readonly rank: number;
  readonly met: number;
  /** What it tells, and what it meets, as a share of what the best sentence does; its place by each, and by both with its paragraph's score. */
  readonly tells: number;
  readonly tellsAt: number;
  readonly meets: number;
  readonly meetsAt: number;
  readonly at: number;
  /** Which sentence of its paragraph it is, from 0, and of how many. */
  readonly place: number;
  readonly of: number;
  /** What the sentence before it tells, likewise. */
  readonly previous: number;
}

/** The longest run of characters that two texts share, as its place in the second. */
function sharedRun(one: string, other: string): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0 };
  let before = new Uint16Array(other.length + 1);
  for (const character of one) {
    const now = new Uint16Array(other.length + 1);
    for (let j = 0; j < other.length; j++) {
      if (other[j] !== character) continue;
      const length = (before[j] ?? 0) + 1;
      now[j + 1] = length;
      if (length > best.end - best.start) best = { start: j + 1 - length, end: j + 1 };
    }
    before = now;
  }
  return best;
}

/** Where units of the question stand in the sentence, as a share of the question's weight a character. */
function massesOf(sought: Sought, { read, holds }: FoundSentence, weights: readonly number[]): Pick<Reading, 'before' | 'behind'> {
  const { folded, at } = read.evidence;
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const [before, behind] = [new Float64Array(folded.length + 1), new Float64Array(folded.length + 1)];
  for (const [u, unit] of sought.units.entries()) {
    if (holds[u] !== true) continue;
    const mass = sought.behind[u] === true ? behind : before;
    const weight = (weights[u] ?? 0) / total;
    const spread = (start: number, end: number) => {
      for (let i = start; i < end; i++) mass[i + 1] = (mass[i + 1] ?? 0) + weight / (end - start);
    };
    for (const key of unit.keys) {
      const places = at.get(key);
      for (let i = 0; places !== undefined && i < places.length; i += 2) spread(places[i] ?? 0, places[i + 1] ?? 0);
      if (!/^[bk]:/u.test(key)) continue;
      const text = key.slice(2);
      for (let found = folded.indexOf(text); found >= 0; found = folded.indexOf(text, found + 1)) spread(found, found + text.length);
    }
  }
  for (const mass of [before, behind]) for (let i = 1; i < mass.length; i++) mass[i] = (mass[i] ?? 0) + (mass[i - 1] ?? 0);
  return { before, behind };
}

/** Whole words, pairs of characters and single ones. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['words', /^[wcs]:/u],
  ['pairs', /^b:/u],
  ['characters', /^k:/u],
];

/** The share of the question's units of each kind that the sentence holds, by weight. */
const metByKind = (sought: Sought, { holds }: FoundSentence, weights: readonly number[]): readonly Feature[] =>
  KINDS.map(([kind, pattern]): Feature => {
    const own = sought.units.map(({ keys }, u) => (pattern.test(keys[0] ?? '') ? (weights[u] ?? 0) : 0));
    const held = own.reduce((sum, weight, u) => sum + (holds[u] === true ? weight : 0), 0);
    return [`${kind} met`, held / (own.reduce((a, b) => a + b, 0) || 1)];
  });

/** Across languages the same counts tell something else: they are features of their own. */
export const inLanguage = (across: boolean, features: readonly Feature[]): readonly Feature[] =>
  across ? features.map(([name, value]): Feature => [`across ${name}`, value]) : features;

const CLAUSE_MARK = /[,，:：;；()（）。!?]/u;

/** Openings that speak on of what the sentence before told. */
const SPEAKS_ON = /^(?:这|该|其|此|它|他|她|后来|因此|所以|由于|但|而|当时|同年|直到|the[sy]|this|that|it|he|she|but|so)/u;

/** From this place on paragraphs and sentences are told apart no more. */
const LAST_PLACE = 4;

/** Lays a sentence beside a question. `weights` are those of the question's units, `apart` the same where what is all over the paragraph weighs less. */
export function readingOf(
  sought: Sought,
  found: FoundSentence,
  weights: readonly number[],
  apart: readonly number[],
  standing: Standing,
): Reading {
  const tokens = tokensOf(found.read);
  let clause = 0;
  const clauses = tokens.map((token) => (token.tag === 'mark' && CLAUSE_MARK.test(token.text) ? clause++ : clause));
  const { folded } = found.read.evidence;
  const run = sharedRun(sought.folded, folded);
  const across = hasHan(folded) !== hasHan(sought.folded);
  const nouns = sought.nounKeys.flatMap((key) => found.read.evidence.at.get(key) ?? []);
  const paragraph = `paragraph ${Math.min(standing.rank, LAST_PLACE)}`;
  const rarest = weights.indexOf(Math.max(...weights));
  return {
    run,
    tokens,
    clause: clauses,
    ...massesOf(sought, found, apart),
    folded,
    sought,
    across,
    nounStarts: nouns.filter((_, i) => i % 2 === 0),
    nounEnds: nouns.filter((_, i) => i % 2 === 1),
    features: inLanguage(across, [
      ['shared run', Math.min(1, (run.end - run.start) / 12)],
      ['run of question', (run.end - run.start) / Math.max(1, sought.folded.length)],
      ['met beside best', standing.meets],
      ['holds rarest', found.holds[rarest] === true ? 1 : 0],
      ['sentence long', Math.log2(1 + folded.length) / 8],
      ['score', standing.score],
      ['paragraph met', standing.met],
      ['sentence met', found.met],
      ['tells', standing.tells],
      ...metByKind(sought, found, apart),
      ['previous tells', standing.previous],
      ['previous tells more', Math.max(0, standing.previous - standing.tells)],
      [SPEAKS_ON.test(folded) ? 'speaks on' : 'speaks anew', standing.previous],
      ['holds noun', nouns.length > 0 ? 1 : 0],
      [paragraph, 1],
      [`${paragraph} best ${Math.min(standing.at, LAST_PLACE)}`, 1],
      [`sentence ${Math.min(standing.place, LAST_PLACE)}`, 1],
      ...(standing.place === standing.of - 1 ? ([['last sentence', 1]] as const) : []),
      [`best ${Math.min(standing.at, LAST_PLACE)}`, 1],
      [`tells best ${Math.min(standing.tellsAt, LAST_PLACE)}`, 1],
      [`meets best ${Math.min(standing.meetsAt, LAST_PLACE)}`, 1],
    ]),
  };
}
