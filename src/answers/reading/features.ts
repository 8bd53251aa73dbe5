// What a span of a sentence shows that tells whether it answers: features with names, of its two ends and of its inside.
import { type NamedFeature, type Names, Shown } from './names.js';
import type { Reading, Sums } from './reading.js';
import type { Token } from './sentence.js';
import { kindOf } from './span-kind.js';

/** Verbs that lead to an answer so often that they are words of grammar. */
const COPULAS = new Set('是 为 有 叫 称 称为 成为 位于 包括 使 让 达 约 共 即 属于 名为 来自 含 被 改 任 担任 出任 建 于'.split(' '));

/** A token as its neighbours see it: the word itself where it is a mark or a word of grammar, else its part of speech. */
function neighbour(token: Token | undefined): string {
  if (token === undefined) return 'edge';
  return token.tag === 'mark' || /^(?:p|u|c|f|d|r|y)/u.test(token.tag) || COPULAS.has(token.text) ? token.text.slice(0, 3) : token.tag;
}

/** The question's weight between two characters. */
function between(sums: Sums, from: number, to: number): number {
  return (sums[Math.max(0, Math.min(to, sums.length - 1))] ?? 0) - (sums[Math.max(0, from)] ?? 0);
}

/** Little of the question, some of it, most of it: what is near tells more at first than further on. */
const STEPS = [0.02, 0.1, 0.2, 0.35, 0.55];
const stepOf = (share: number): string => String(STEPS.findIndex((most) => share <= most));
/** Characters beside a span in which the question's words are looked for. */
const WINDOWS = [4, 9, 18].map((width) => ({ width, word: String(width) }));

/**
 * Puts down what of the question stands beside a place, up to a window's width to the left of it or to the right, its words before the
 * question word and those behind it apart; another language puts its question word elsewhere.
 */
function showBeside(shown: Shown, { before, behind, sought, across }: Reading, side: 'left' | 'right', place: number): void {
  for (const { width, word } of WINDOWS) {
    const [start, end] = side === 'left' ? [place - width, place] : [place, place + width];
    const own = between(before, start, end);
    const other = between(behind, start, end);
    if (across) shown.show(own + other, side, word, 'across');
    else {
      shown.show(own, side, word, 'before');
      shown.show(other, side, word, 'behind');
      shown.show(own + other, side, word, sought.asks);
      shown.show(1, side, word, 'step', stepOf(own + other));
    }
  }
}

/** Words that stand between an answer and what it is met by, and tell nothing. */
const FILLER = /[\s"'<>《》()（）,，、的地得了是为在于有]/u;
/** Characters met in one run beside a span beyond which more tell nothing. */
const LONGEST_RUN = 4;

/** How many characters two texts share in one run, read from where the answer and the question word stand; filler is passed over. */
function runBeside(asked: string, said: string, step: 1 | -1, from: number, at: number): number {
  let [i, j] = [from, at];
  while (FILLER.test(asked[i] ?? '')) i += step;
  while (FILLER.test(said[j] ?? '')) j += step;
  let length = 0;
  while (length < LONGEST_RUN && asked[i] !== undefined && asked[i] === said[j]) {
    length++;
    i += step;
    j += step;
  }
  return length;
}

/** Characters compared around the question word and around a span. */
const AROUND = 6;

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

/** The question says the token, or some of it. */
const isAsked = ({ before, behind }: Reading, { start, end }: Token) => between(before, start, end) + between(behind, start, end) > 0;

/** What the left end of a span at a token shows. */
export function leftFeatures(reading: Reading, at: number, names: Names): readonly NamedFeature[] {
  const { tokens, clause, sought, folded } = reading;
  const before = tokens[at - 1];
  const first = tokens[at];
  if (first === undefined) return [];
  const { start } = first;
  const { asks } = sought;
  const shown = new Shown(names);
  const left = neighbour(before);
  const opening = neighbour(first);
  const run = String(runBeside(sought.folded, folded, -1, sought.start - 1, start - 1));
  const around = sought.folded.slice(Math.max(0, sought.start - AROUND), sought.start);
  shown.show(1, 'before', left);
  shown.show(1, 'before', left, asks);
  shown.show(1, 'before', left, 'behind', neighbour(tokens[at - 2]));
  shown.show(1, 'before', left, 'tag', first.tag);
  shown.show(1, 'begins', first.tag);
  shown.show(1, 'begins', first.tag, asks);
  shown.show(1, 'first', opening);
  shown.show(1, 'first', opening, asks);
  shown.show(1, 'run before', run);
  shown.show(1, 'run before', run, asks);
  shown.show(alike(around, folded.slice(Math.max(0, start - AROUND), start)), 'as before');
  showBeside(shown, reading, 'left', start);
  shown.show(between(reading.before, 0, start), reading.across ? 'across left' : 'before left');
  shown.show(between(reading.behind, 0, start), reading.across ? 'across left' : 'behind left');
  if (before !== undefined) {
    shown.show(1, 'word before', before.text);
    if (sought.before === before.text) shown.show(1, 'left as asked');
    if (reading.nounEnds.includes(before.end)) shown.show(1, 'left noun');
    if (isAsked(reading, before)) {
      shown.show(1, 'left asked');
      shown.show(1, 'left asked', asks);
    }
  }
  if (folded[start - 1] === ' ') shown.show(1, 'after blank');
  if (at === 0) shown.show(1, 'opens sentence');
  if (at === 0 || clause[at - 1] !== clause[at]) {
    shown.show(1, 'opens clause');
    shown.show(1, 'opens clause', asks);
  }
  return shown.features;
}

/** How the last token of a span agrees with the noun and the unit that the question asks for. */
function showAgreement(shown: Shown, { sought, nounEnds }: Reading, last: Token): void {
  if (sought.noun !== '') {
    if (last.text.endsWith(sought.noun)) shown.show(1, 'ends noun');
    else if (last.text.at(-1) === sought.noun.at(-1)) shown.show(1, 'ends like noun');
    if (nounEnds.includes(last.end)) shown.show(1, 'ends in noun');
  }
  if (sought.asks === 'count' && sought.after !== '' && last.tag.startsWith('num'))
    shown.show(1, last.text.endsWith(sought.after) ? 'unit as asked' : 'another unit');
}

/** What the right end of a span at a token shows. */
export function rightFeatures(reading: Reading, at: number, names: Names): readonly NamedFeature[] {
  const { tokens, clause, sought, folded } = reading;
  const after = tokens[at + 1];
  const last = tokens[at];
  if (last === undefined) return [];
  const { end } = last;
  const { asks } = sought;
  const shown = new Shown(names);
  const right = neighbour(after);
  const letter = last.text.slice(-1);
  const run = String(runBeside(sought.folded, folded, 1, sought.end, end));
  shown.show(1, 'after', right);
  shown.show(1, 'after', right, asks);
  shown.show(1, 'after', right, 'before', neighbour(tokens[at + 2]));
  shown.show(1, 'after', right, 'tag', last.tag);
  shown.show(1, 'ends', last.tag);
  shown.show(1, 'ends', last.tag, 'wanted', sought.wanted);
  shown.show(1, 'ends', last.tag, 'noun', sought.noun.slice(-1));
  shown.show(1, 'last', neighbour(last));
  shown.show(1, 'letter', letter, asks);
  shown.show(1, 'letter', letter, 'noun', sought.nounClass);
  shown.show(1, 'run behind', run);
  shown.show(1, 'run behind', run, asks);
  shown.show(alike(sought.folded.slice(sought.end, sought.end + AROUND), folded.slice(end, end + AROUND)), 'as after');
  showBeside(shown, reading, 'right', end);
  if (after !== undefined) {
    shown.show(1, 'word after', after.text);
    if (sought.after === after.text) shown.show(1, 'right as asked');
    if (reading.nounStarts.includes(after.start)) shown.show(1, 'right noun');
    if (isAsked(reading, after)) {
      shown.show(1, 'right asked');
      shown.show(1, 'right asked', asks);
    }
  }
  showAgreement(shown, reading, last);
  if (after === undefined || after.tag === 'mark' || clause[at + 1] !== clause[at]) {
    shown.show(1, 'shuts clause');
    shown.show(1, 'shuts clause', asks);
  }
  return shown.features;
}

const LENGTHS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 24];
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '<': '>', '《': '》', '(': ')', "'": "'", '[': ']' };
/** Tokens of a span whose parts of speech are named together. */
const NAMED_TOGETHER = 4;

/** The parts of speech of a short span, one after the other. */
function showTags(shown: Shown, { tokens, sought }: Reading, from: number, to: number, names: Names): void {
  if (to - from >= NAMED_TOGETHER) return;
  let tags = names.longer(names.root, 'tags');
  for (let i = from; i <= to; i++) tags = names.longer(tags, tokens[i]?.tag ?? '');
  shown.put(tags, 1);
  shown.put(names.longer(tags, sought.asks), 1);
}

/** The clauses that a span stands in, from its first character to past its last, and whether the span is all of them. */
function clausesOf({ tokens, clause, folded }: Reading, from: number, to: number) {
  let open = from;
  while (open > 0 && clause[open - 1] === clause[from]) open--;
  let shut = to;
  while (shut + 1 < tokens.length && clause[shut + 1] === clause[to]) shut++;
  const whole = open === from && (shut === to || (shut === to + 1 && tokens[shut]?.tag === 'mark'));
  return { start: tokens[open]?.start ?? 0, end: tokens[shut]?.end ?? folded.length, whole };
}

/** What a span shows as a whole: its kind and length, and how much of the question stands in it and in its clause. */
export function spanFeatures(reading: Reading, from: number, to: number, names: Names): readonly NamedFeature[] {
  const { tokens, sought, folded, before, behind, run } = reading;
  const { asks } = sought;
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  const shown = new Shown(names);
  const kind = kindOf(reading, from, to);
  const long = String(LENGTHS.find((l) => end - start <= l) ?? 'more');
  const [left, right] = [neighbour(tokens[from - 1]), neighbour(tokens[to + 1])];
  const clauses = clausesOf(reading, from, to);
  const inside = between(before, start, end) + between(behind, start, end);
  const inClause = between(before, clauses.start, clauses.end) + between(behind, clauses.start, clauses.end) - inside;
  shown.show(1, 'kind', kind, asks);
  shown.show(1, 'kind', kind, 'wanted', sought.wanted);
  shown.show(1, 'kind', kind, 'noun', sought.nounClass);
  shown.show(1, 'kind', kind, 'long', long);
  shown.show(1, 'kind', kind, 'behind', left);
  shown.show(1, 'kind', kind, 'before', right);
  shown.show(1, 'between', left, right);
  shown.show(1, 'long', long);
  shown.show(1, 'long', long, asks);
  showTags(shown, reading, from, to, names);
  shown.show(Math.min(1, inside * 3), 'asked inside');
  shown.show(Math.min(1, (inside / (end - start)) * 20), 'asked inside, dense');
  shown.show(inClause, 'asked in clause');
  shown.show(1, 'asked in clause', stepOf(inClause));
  const apart = run.end <= start ? start - run.end : end <= run.start ? run.start - end : -1;
  shown.show(1 / (1 + Math.max(0, apart)), apart < 0 ? 'over run' : run.end <= start ? 'after run' : 'before run');
  if (inside === 0) shown.show(1, 'untouched');
  else if (sought.folded.includes(folded.slice(start, end))) shown.show(1, 'in question');
  const quote = QUOTES[folded[start - 1] ?? ''];
  if (quote !== undefined && folded[end] === quote) {
    shown.show(1, 'quoted');
    shown.show(1, 'quoted', asks);
  }
  if (clauses.whole) {
    shown.show(1, 'whole clause');
    shown.show(1, 'whole clause', asks);
  }
  return shown.features;
}
