// What a span of a sentence shows that tells whether it answers: features with names, each a sum of what its ends and its inside show.
import { hasHan } from '../../language/fold.js';
import type { FoundSentence } from '../../reports/paragraphs.js';
import { type Token, tokensOf } from './sentence.js';
import type { Sought } from './sought.js';

/** A feature by name, with its value. */
export type Feature = readonly [name: string, value: number];

/** A sentence laid beside a question, with what its spans are told by. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** For each token the clause it stands in, counted from 0. */
  readonly clause: readonly number[];
  /** Sums of the question's weight before each character of the sentence. */
  readonly mass: readonly number[];
  /** The longest run of characters that it shares with the question. */
  readonly run: { readonly start: number; readonly end: number };
  /** Features of the whole sentence. */
  readonly features: readonly Feature[];
  readonly folded: string;
  readonly sought: Sought;
}

/** A sentence's standing among those that were found. */
export interface Standing {
  /** Its paragraph's score as a share of the best one's, whether it is the best, and the share of the question that it meets. */
  readonly score: number;
  readonly first: boolean;
  readonly met: number;
  /** What it tells, and what it meets, as a share of what the best sentence does, and whether it is that one. */
  readonly tells: number;
  readonly meets: number;
  readonly best: boolean;
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

/** How many characters of one text stand in another, as a share of the longer. */
function alike(one: string, other: string): number {
  let shared = 0;
  let rest = other;
  for (const character of one) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    shared++;
    rest = rest.slice(0, at) + rest.slice(at + 1);
  }
  return shared / Math.max(one.length, other.length, 1);
}

/** Where units of the question stand in the sentence, as a share of the question's weight a character. */
function massOf(sought: Sought, { read, holds }: FoundSentence, weights: readonly number[]): readonly number[] {
  const { folded, at } = read.evidence;
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const mass = new Float64Array(folded.length);
  const spread = (start: number, end: number, weight: number) => {
    for (let i = start; i < end; i++) mass[i] = (mass[i] ?? 0) + weight / total / (end - start);
  };
  for (const [u, unit] of sought.units.entries()) {
    if (holds[u] !== true) continue;
    const weight = weights[u] ?? 0;
    for (const key of unit.keys) {
      const places = at.get(key);
      for (let i = 0; places !== undefined && i < places.length; i += 2) spread(places[i] ?? 0, places[i + 1] ?? 0, weight);
      if (!/^[bk]:/u.test(key)) continue;
      const text = key.slice(2);
      for (let found = folded.indexOf(text); found >= 0; found = folded.indexOf(text, found + 1))
        spread(found, found + text.length, weight);
    }
  }
  const sums = [0];
  for (const share of mass) sums.push((sums[sums.length - 1] ?? 0) + share);
  return sums;
}

/** Across languages the same counts tell something else: they are features of their own. */
export const inLanguage = (across: boolean, features: readonly Feature[]): readonly Feature[] =>
  across ? features.map(([name, value]): Feature => [`across ${name}`, value]) : features;

const CLAUSE_MARK = /[,，:：;；()（）。!?]/u;

/** Lays a sentence beside a question. `weights` are those of the question's units. */
export function readingOf(sought: Sought, found: FoundSentence, weights: readonly number[], standing: Standing): Reading {
  const tokens = tokensOf(found.read);
  let clause = 0;
  const clauses = tokens.map((token) => (token.tag === 'mark' && CLAUSE_MARK.test(token.text) ? clause++ : clause));
  const { folded } = found.read.evidence;
  const run = sharedRun(sought.folded, folded);
  const across = hasHan(folded) !== hasHan(sought.folded);
  const rarest = weights.indexOf(Math.max(...weights));
  return {
    run,
    tokens,
    clause: clauses,
    mass: massOf(sought, found, weights),
    folded,
    sought,
    features: inLanguage(across, [
      ['shared run', Math.min(1, (run.end - run.start) / 12)],
      ['met beside best', standing.meets],
      ['holds rarest', found.holds[rarest] === true ? 1 : 0],
      ['sentence long', Math.log2(1 + folded.length) / 8],
      ['score', standing.score],
      ['paragraph met', standing.met],
      ['sentence met', found.met],
      ['tells', standing.tells],
      ...(standing.first ? ([['first paragraph', 1]] as const) : []),
      ...(standing.best ? ([['best sentence', 1]] as const) : []),
    ]),
  };
}

/** Verbs that lead to an answer so often that they are words of grammar. */
const COPULAS = new Set('是 为 有 叫 称 称为 成为 位于 包括 使 让 达 约 共 即 属于 名为 来自 含 被 改 任 担任 出任 建 于'.split(' '));

/** A token as its neighbours see it: the word itself where it is a mark or a word of grammar, else its part of speech. */
function neighbour(token: Token | undefined): string {
  if (token === undefined) return 'edge';
  return token.tag === 'mark' || /^(?:p|u|c)/u.test(token.tag) || COPULAS.has(token.text) ? token.text.slice(0, 3) : token.tag;
}

const names = new Map<string, Map<string, string>>();

/** Two words as one name, made once: names are looked up by the thousand for one question. */
function named(kind: string, of: string): string {
  const known = names.get(kind) ?? new Map<string, string>();
  if (known.size === 0) names.set(kind, known);
  const name = known.get(of) ?? `${kind} ${of}`;
  known.set(of, name);
  return name;
}

/** What the left end of a span at a token shows. */
export function leftFeatures({ tokens, sought, folded }: Reading, at: number): readonly Feature[] {
  const before = tokens[at - 1];
  const first = tokens[at];
  const left = neighbour(before);
  const features: Feature[] = [
    [named('left', left), 1],
    [named(named('left', left), sought.asks), 1],
    [named('begins', first?.tag ?? ''), 1],
    [named(named('begins', first?.tag ?? ''), sought.asks), 1],
  ];
  if (before !== undefined && sought.before === before.text) features.push(['left as asked', 1]);
  if (before !== undefined && sought.noun === before.text) features.push(['left noun', 1]);
  if (first !== undefined && folded[first.start - 1] === ' ') features.push(['after blank', 1]);
  return features;
}

/** What the right end of a span at a token shows. */
export function rightFeatures({ tokens, sought }: Reading, at: number): readonly Feature[] {
  const after = tokens[at + 1];
  const last = tokens[at];
  const right = neighbour(after);
  const features: Feature[] = [
    [named('right', right), 1],
    [named(named('right', right), sought.asks), 1],
    [named('ends', last?.tag ?? ''), 1],
    [named(named('ends', last?.tag ?? ''), sought.wanted), 1],
  ];
  if (after !== undefined && sought.after === after.text) features.push(['right as asked', 1]);
  if (after !== undefined && sought.noun === after.text) features.push(['right noun', 1]);
  if (last !== undefined && sought.noun !== '') {
    if (last.text.endsWith(sought.noun)) features.push(['ends noun', 1]);
    else if (last.text.at(-1) === sought.noun.at(-1)) features.push(['ends like noun', 1]);
  }
  if (last !== undefined && sought.asks === 'count' && sought.after !== '' && last.tag.startsWith('num')) {
    features.push([last.text.endsWith(sought.after) ? 'unit as asked' : 'another unit', 1]);
  }
  return features;
}

const ORGANISATION = /(?:公司|集团|大学|学院|学校|中学|医院|委员会|部|局|厅|院|会|党|社|队|军|银行|协会|组织|法院|政府)$/u;

/** What kind of thing the tokens from one to another are together. */
export function kindOf({ tokens }: Reading, from: number, to: number): string {
  const last = tokens[to];
  if (last === undefined) return 'none';
  const only = from === to;
  const inside = tokens.slice(from, to + 1);
  if (only && /^(?:date|relative|num|foreign)/u.test(last.tag)) return last.tag;
  const figure = inside.find((t) => /^(?:date|num)/u.test(t.tag));
  if (figure !== undefined)
    return inside.length <= 3 && /^(?:date|num)/u.test(last.tag) ? `${last.tag}+` : `with ${figure.tag.slice(0, 4)}`;
  if (/[、,，]/u.test(inside.map((t) => t.text).join(''))) return inside.some((t) => /[,，]/u.test(t.text)) ? 'clauses' : 'list';
  if (inside.every((t) => /^nr/u.test(t.tag))) return 'person';
  const text = inside.map((t) => t.text).join('');
  if (ORGANISATION.test(text) && text.length > 2) return 'organisation';
  if (inside.every((t) => /^ns/u.test(t.tag))) return 'place';
  if (inside.every((t) => !hasHan(t.text))) return 'latin';
  if (inside.some((t) => /^v/u.test(t.tag))) return /^(?:n|l|j|i)/u.test(last.tag) ? 'verb phrase' : 'verb';
  return `${only ? '' : 'long '}${last.tag.slice(0, 2)}`;
}

/** Characters compared around the question word and around a span. */
const AROUND = 6;
const LENGTHS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 24];
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '<': '>', '《': '》', '(': ')', "'": "'", '[': ']' };

/** What a span shows as a whole: its kind and length, how much of the question stands in it and around it. */
export function spanFeatures(reading: Reading, from: number, to: number): readonly Feature[] {
  const { tokens, sought, mass, clause, folded } = reading;
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  const kind = kindOf(reading, from, to);
  const characters = end - start;
  const long = LENGTHS.find((l) => characters <= l) ?? 'more';
  const sum = (a: number, b: number) => (mass[Math.min(b, folded.length)] ?? 0) - (mass[Math.max(0, a)] ?? 0);
  const inside = sum(start, end);
  const dense = inside / characters;
  let open = from;
  while (open > 0 && clause[open - 1] === clause[from]) open--;
  let shut = to;
  while (shut + 1 < tokens.length && clause[shut + 1] === clause[to]) shut++;
  const clauseStart = tokens[open]?.start ?? 0;
  const clauseEnd = tokens[shut]?.end ?? folded.length;
  const quoted = QUOTES[folded[start - 1] ?? ''];
  const whole = open === from && (shut === to || (shut === to + 1 && tokens[shut]?.tag === 'mark'));
  const of = named('kind', kind);
  const features: Feature[] = [
    [named(of, sought.asks), 1],
    [named(named(of, 'wanted'), sought.wanted), 1],
    [named(named(of, 'noun'), sought.noun.slice(-2)), 1],
    [named('long', String(long)), 1],
    [named(named('long', String(long)), sought.asks), 1],
    ['asked inside', Math.min(1, inside * 3)],
    ['asked inside, dense', Math.min(1, dense * 20)],
    ['asked close before', sum(start - 5, start)],
    ['asked close after', sum(end, end + 5)],
    ['asked near before', sum(start - 14, start)],
    ['asked near after', sum(end, end + 14)],
    ['asked in clause', sum(clauseStart, clauseEnd) - inside],
    [named('asked close before', sought.asks), sum(start - 5, start)],
    [named('asked close after', sought.asks), sum(end, end + 5)],
  ];
  const { run } = reading;
  const apart = run.end <= start ? start - run.end : end <= run.start ? run.start - end : -1;
  features.push([apart < 0 ? 'over run' : run.end <= start ? 'after run' : 'before run', 1 / (1 + Math.max(0, apart))]);
  if (sought.start >= 0) {
    features.push([
      'as before',
      alike(sought.folded.slice(Math.max(0, sought.start - AROUND), sought.start), folded.slice(Math.max(0, start - AROUND), start)),
    ]);
    features.push(['as after', alike(sought.folded.slice(sought.end, sought.end + AROUND), folded.slice(end, end + AROUND))]);
  }
  if (inside === 0) features.push(['untouched', 1]);
  else if (sought.folded.includes(folded.slice(start, end))) features.push(['in question', 1]);
  if (quoted !== undefined && folded[end] === quoted) features.push(['quoted', 1], [named('quoted', sought.asks), 1]);
  if (whole) features.push(['whole clause', 1], [named('whole clause', sought.asks), 1]);
  if (from === 0) features.push(['opens sentence', 1]);
  if (open === from) features.push(['opens clause', 1]);
  if (shut === to || (shut === to + 1 && tokens[shut]?.tag === 'mark')) features.push(['shuts clause', 1]);
  return features;
}

/** Tokens of an answer of any make; a longer one begins and ends with a clause or after a word that leads to it. */
const ANY = 8;
const LONGEST = 34;
/** Words that lead to an answer and are no part of it. */
const LEADS =
  /^(?:为|是|有|在|于|由|被|即|以|对|称|叫|作|成|使|让|将|把|从|到|向|与|和|的|了|:|"|因|因为|由于|为了|包括|如|the|a|an|is|was|were|by|of|in|to|as)$/u;
/** No answer begins with a particle or ends with what leads on. */
const NEVER_FIRST = /^(?:u|y|e|mark)/u;
const NEVER_LAST = /^(?:p|c|mark)/u;
const OPENING = /^["<《([]+$/u;
const CLOSING = /^[">》)\]]+$/u;
const STOPS = /[:：;；。!?]/u;

/** The spans of a sentence that may be an answer, as first and last token. */
export function spansOf({ tokens, clause }: Reading): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (first === undefined || (NEVER_FIRST.test(first.tag) && !OPENING.test(first.text))) continue;
    const led = from === 0 || clause[from - 1] !== clause[from] || LEADS.test(tokens[from - 1]?.text ?? '');
    for (let to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
      const last = tokens[to];
      if (last === undefined || (last.tag === 'mark' && STOPS.test(last.text))) break;
      if (NEVER_LAST.test(last.tag) && !CLOSING.test(last.text)) continue;
      if (last.text === '的') continue;
      const length = to - from + 1;
      if (length > ANY) {
        const next = tokens[to + 1];
        const closes = next === undefined || next.tag === 'mark' || clause[to + 1] !== clause[to];
        if (!led || !closes) continue;
      } else if (clause[from] !== clause[to] && length > 4 && !led) continue;
      spans.push([from, to]);
    }
  }
  return spans;
}
