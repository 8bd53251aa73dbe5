// Tells a noun that is counted from one that only describes what is counted: 医院 in 医院床位9200张 is not what 9200 counts.
import type { Term } from '../language/keys.js';
import { meets, placesOf } from '../language/meets.js';
import { unitClass } from '../language/quantities.js';
import { segment } from '../language/segment.js';
import type { ReadFact } from '../reports/library.js';

/** Nouns that measure or name a doing: what stands before them is counted as well (粮食产量, 小区改造). */
const MEASURE_OR_DOING =
  /(?:量|数|额|率|面积|规模|人口|收入|支出|投资|总值|存栏|出栏|能力|建设|改造|试点|项目|工程|行动|任务|整治|提升|治理|修复|规划|事项|案件|活动|计划)$/u;

/** A noun that follows a word without a mark or a particle between them makes that word its modifier. */
function modifies(folded: string, end: number): boolean {
  const words = segment(folded);
  // 公交线路 is one word to a dictionary, and 公交 describes in it as well.
  const around = words.find((word) => word.start < end && end + 1 < word.end);
  if (around !== undefined) return /^n/u.test(around.tag) && !MEASURE_OR_DOING.test(around.text);
  const next = words.find((word) => word.start === end);
  return next !== undefined && /^(?:n$|nz|ng|l$)/u.test(next.tag) && next.text.length > 1 && !MEASURE_OR_DOING.test(next.text);
}

/** True where a Chinese text names the term only as the modifier of another noun, within the words that belong to a figure. */
export function onlyModifies(term: Term, { fact, home }: ReadFact): boolean {
  const base = home.passage.start;
  const ends = placesOf(term, home.evidence, fact.focus.start - base, fact.focus.end - base).map((place) => place.end);
  return ends.length > 0 && ends.every((end) => modifies(home.evidence.folded, end));
}

/** schools, companies: a plural and its singulars. */
function singularsOf(word: string): readonly string[] {
  if (!/^[a-z]{3,}s$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return [];
  return [word.slice(0, -1), word.replace(/ies$/u, 'y'), word.replace(/es$/u, '')];
}

/**
 * True where English words name the things counted only as the adjunct of another noun: schools in “school places”. Adjuncts stand in the
 * singular (Quirk et al., A Comprehensive Grammar of the English Language, 17.104), right before the noun they describe.
 */
export function onlyAdjunct({ text: asked }: Term, { home, wording }: ReadFact): boolean {
  const singulars = singularsOf(asked);
  const text = ` ${wording?.folded ?? home.evidence.folded} `;
  if (singulars.length === 0 || new RegExp(`\\b${asked}\\b`, 'u').test(text)) return false;
  const found = [...text.matchAll(new RegExp(`\\b(?:${singulars.join('|')})(.)(.)`, 'gu'))];
  return found.length > 0 && found.every(([, gap = '', next = '']) => gap === ' ' && /[a-z]/u.test(next));
}

/** 开通六条航线: the noun right behind the classifier is what is counted, and no other noun of the clause. */
export function countsAnother(term: Term, { fact, home }: ReadFact): boolean {
  const { value, at, reviewed } = fact;
  if (reviewed || value.type !== 'quantity' || value.unit === null || unitClass(value.unit) !== 'count') return false;
  const from = at.end - home.passage.start;
  const counted = segment(home.evidence.folded).find((word) => word.start === from);
  if (counted === undefined || !/^n/u.test(counted.tag) || counted.text.length < 2) return false;
  // The phrase ends at its mark: 八种做法，推出线路30条 counts no 线路 by eight.
  const mark = home.evidence.folded.slice(from, from + PHRASE).search(/[,.;:，。；：]/u);
  return meets(term, home.evidence, from, from + (mark < 0 ? PHRASE : mark)) === 0;
}
/** A phrase of a noun is seldom longer. */
const PHRASE = 16;
