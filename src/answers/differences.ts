// Lays a quotation beside the sentence nearest to it, and says which words differ, numbers whole with what hedges them.
import type { Difference } from '../domain.js';
import { fold } from '../language/fold.js';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number, a Latin word or one character; blanks and marks between them say nothing. */
const TOKEN = /\d+(?:\.\d+)?[%‰]?|[a-z]+|[\p{L}\p{N}]/gu;

function tokensOf(text: string): readonly Token[] {
  return [...fold(text).matchAll(TOKEN)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
}

interface Run {
  readonly said: readonly [number, number];
  readonly stands: readonly [number, number];
}

const [MATCH, GAP] = [2, -1];

/**
 * Scores of laying the first i tokens of `a` along a stretch of `b` that ends at j, wherever it begins: a fitting alignment
 * (Sellers, 1980), so that what the sentence has around the quotation costs nothing.
 */
function scores(a: readonly Token[], b: readonly Token[]): readonly Int32Array[] {
  const table = Array.from({ length: a.length + 1 }, (_, i) => new Int32Array(b.length + 1).fill(i * GAP));
  table[0]?.fill(0);
  for (let i = 1; i <= a.length; i++) {
    const [above, row] = [table[i - 1], table[i]];
    if (above === undefined || row === undefined) continue;
    for (let j = 1; j <= b.length; j++) {
      const step = a[i - 1]?.text === b[j - 1]?.text ? MATCH : 2 * GAP;
      row[j] = Math.max((above[j - 1] ?? 0) + step, (above[j] ?? 0) + GAP, (row[j - 1] ?? 0) + GAP);
    }
  }
  return table;
}

/** The stretches in which the two differ, in order. */
function runsOf(a: readonly Token[], b: readonly Token[]): readonly Run[] {
  const table = scores(a, b);
  const last = table[a.length] ?? new Int32Array(1);
  let [i, j] = [a.length, last.indexOf(Math.max(...last))];
  const runs: Run[] = [];
  let open = null as Run | null;
  while (i > 0) {
    const here = table[i]?.[j] ?? 0;
    const before = table[i - 1]?.[j - 1] ?? 0;
    const [fromI, fromJ] = [i, j];
    const alike = j > 0 && a[i - 1]?.text === b[j - 1]?.text && here === before + MATCH;
    if (alike || (j > 0 && here === before + 2 * GAP)) [i, j] = [i - 1, j - 1];
    else if (here === (table[i - 1]?.[j] ?? 0) + GAP) i--;
    else j--;
    if (alike && open !== null) runs.unshift(open);
    const [endI, endJ] = open === null ? [fromI, fromJ] : [open.said[1], open.stands[1]];
    open = alike ? null : { said: [i, endI], stands: [j, endJ] };
  }
  return open === null ? runs : [open, ...runs];
}

const isNumber = (token: Token | undefined) => token !== undefined && /^\d/u.test(token.text);

/**
 * The words in which a quotation differs from a sentence, in order; what the sentence has before and after the quotation is left out.
 * Where a number stands right before what differs (480余名 for 480名), it is shown with it.
 */
export function differences(said: string, stands: string): readonly Difference[] {
  const [a, b] = [tokensOf(said), tokensOf(stands)];
  const words = (text: string, tokens: readonly Token[], [from, to]: readonly [number, number]) =>
    from >= to ? '' : text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return runsOf(a, b).map(({ said: own, stands: other }) => {
    const numbered = own[0] > 0 && other[0] > 0 && isNumber(a[own[0] - 1]) && isNumber(b[other[0] - 1]) ? 1 : 0;
    return { said: words(said, a, [own[0] - numbered, own[1]]), stands: words(stands, b, [other[0] - numbered, other[1]]) };
  });
}
