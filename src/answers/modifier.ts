// Tells a noun that is counted from one that only describes what is counted: 医院 in 医院床位9200张 is not what 9200 counts.
import type { Term } from '../language/keys.js';
import { placesOf } from '../language/meets.js';
import { segment } from '../language/segment.js';
import type { ReadFact } from '../reports/library.js';

/** Nouns that measure or name a doing: what stands before them is counted as well (粮食产量, 小区改造). */
const MEASURE_OR_DOING =
  /(?:量|数|额|率|面积|规模|人口|收入|支出|投资|总值|存栏|出栏|能力|建设|改造|试点|项目|工程|行动|任务|整治|提升|治理|修复|规划|事项|案件|活动|计划)$/u;

/** A noun that follows a word without a mark or a particle between them makes that word its modifier. */
function modifies(folded: string, end: number): boolean {
  const next = segment(folded).find((word) => word.start === end);
  return next !== undefined && /^(?:n$|nz|ng|l$)/u.test(next.tag) && next.text.length > 1 && !MEASURE_OR_DOING.test(next.text);
}

/** True where a Chinese text names the term only as the modifier of another noun, within the words that belong to a figure. */
export function onlyModifies(term: Term, { fact, home }: ReadFact): boolean {
  const base = home.passage.start;
  const ends = placesOf(term, home.evidence, fact.focus.start - base, fact.focus.end - base).map((place) => place.end);
  return ends.length > 0 && ends.every((end) => modifies(home.evidence.folded, end));
}
