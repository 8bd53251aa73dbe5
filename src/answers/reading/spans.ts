// The spans of a sentence that may be an answer.
import type { Reading } from './reading.js';

/** Tokens of an answer of any make; a longer one begins and ends with a clause or after a word that leads to it. */
const ANY = 8;
const LONGEST = 34;
/** Tokens of whole clauses or sentences, the answer to what somebody did or why. */
const LONGEST_CLAUSES = 90;
/** Words that lead to an answer and are no part of it. */
const LEADS =
  /^(?:为|是|有|在|于|由|被|即|以|对|称|叫|作|成|使|让|将|把|从|到|向|与|和|的|了|:|"|因|因为|由于|为了|包括|如|the|a|an|is|was|were|by|of|in|to|as)$/u;
/** No answer begins with a particle or ends with what leads on. */
const NEVER_FIRST = /^(?:u|y$|e$|mark)/u;
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
    const opens = from === 0 || clause[from - 1] !== clause[from];
    const led = opens || LEADS.test(tokens[from - 1]?.text ?? '');
    const longest = opens ? LONGEST_CLAUSES : LONGEST;
    for (let to = from; to < Math.min(tokens.length, from + longest); to++) {
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
