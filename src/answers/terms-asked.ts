// The words of a question that evidence has to meet, each with what it counts for, and those that it rules out.
import type { Stretch } from '../domain.js';
import { ASKS_CHANGE_TOO, COUNTED } from '../language/asked.js';
import { fold } from '../language/fold.js';
import { IN_A_ROW, otherNumbers } from '../language/in-a-row.js';
import { type Term, termsOf } from '../language/keys.js';
import type { FoundPlace } from '../language/places.js';
import { readQuantities, type UnitClass, unitClass } from '../language/quantities.js';
import type { CueKind } from '../language/question-cues.js';
import { MONEY_DONE } from '../language/told.js';
import type { KnownName } from '../reports/names.js';
import { heardIn, type Lexicon } from './heard.js';
import {
  type AskedTerm,
  isCountedNoun,
  isFunctionWord,
  isKindAsked,
  isNameHere,
  isPayer,
  isSubject,
  namesClass,
  opensPhrase,
  roleOf,
} from './roles.js';
import { placeKindOf, TYPE_WORDS } from './wanted.js';

const within = (term: Stretch, covered: readonly Stretch[]) => covered.some((c) => c.start <= term.start && term.end <= c.end);
export const overlaps = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

const blank = (text: string, start: number, end: number) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** Words that ask for a day, a person, a place or a rank: what stands beside them is no part of them (哪天|开, 第几|名). */
const ASKING =
  /(?:哪一?[天年月日位]|几[月时号](?!线|楼|文|码)|何时|谁|第几(?=[\p{Script=Han}])|排第几|什么时候|哪里|哪儿)(?=[\p{Script=Han}])|(?<=[\p{Script=Han}])(?:排第几|第几|在哪里?|哪一?[天年月日])/gu;

/** 21个|地市里: the set that a rank is taken in, which its number names. */
const AMONG = /(?<=\d个)(?:地级市|地市|城市|市|省份?|县|区)(?:里面|里头|里|之中|当中|中)/gu;

/** 比去年|多多少: what it is compared with is no part of a name. */
const COMPARED_WITH = /[比较](?:去年|上年|前年|上月|上季度)(?:同期)?/gu;

/** 产品|数量: the number of a thing is no part of its name. */
const NUMBER_OF = /(?<=\p{Script=Han}{2})(?:数量|总数|个数|数目)(?=$|是|有|为|达|多少|[,，])/gu;

/** 地铁站|多远: how far, how long and how wide ask for a figure of that unit, and name nothing. */
const HOW_FAR = /(?<=\p{Script=Han})多(?:长|远|高|宽|阔|深|厚|重|大|久|快)(?=$|[^\p{Script=Han}]|的?(?:时间|面积))/gu;

/** 下一届|博览会: which one it is, the stage of what is said tells. */
const NEXT_ONE = /下一?[届次期](?=\p{Script=Han})/gu;

/** how fast, how much faster: a change is asked for, and no speed. */
const HOW_FAST = /(?<=\bhow )(?:fast|quickly|much (?:faster|quicker|more|less|higher|lower|bigger|smaller))\b/gu;

/** 猪有多少|头: a classifier that ends the question counts what was named before it. */
const COUNTED_BY =
  /(?<=多少|几多|几)(?:个|头|只|条|艘|辆|张|座|所|家|间|套|户|名|位|件|项|台|架|栋|枚|支|本|部|次|场|届|种|类|棵|株|口|处|篇|份)(?=$|[,，?？])/gu;

/** The question with figures in digits, days and asking words blanked, so that no word is cut together with a piece of them: 107分|排. */
function parted(folded: string, covered: readonly Stretch[]): string {
  const figures = covered.filter((c) => /\d/u.test(folded.slice(c.start, c.end)));
  // , change on year: that a change is asked for as well names nothing.
  const besides = ASKS_CHANGE_TOO.exec(folded);
  const blanked = besides === null ? [] : [{ start: besides.index, end: besides.index + besides[0].length }];
  const asking = [
    ...folded.matchAll(ASKING),
    ...folded.matchAll(AMONG),
    ...folded.matchAll(COMPARED_WITH),
    ...folded.matchAll(NUMBER_OF),
    ...folded.matchAll(HOW_FAR),
    ...folded.matchAll(HOW_FAST),
    ...folded.matchAll(NEXT_ONE),
    ...folded.matchAll(COUNTED_BY),
  ].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return [...figures, ...blanked, ...asking].reduce((text, c) => blank(text, c.start, c.end), folded);
}

/** A name as a term: met by its Chinese form, wherever it stands, and by its English words. */
function nameTerm(name: KnownName, start: number, end: number): Term {
  const zh = fold(name.zh);
  const keys = new Set<string>([`w:${zh}`]);
  // A Latin name is met by all of its words.
  for (const term of termsOf(name.zh))
    for (const key of term.keys) if (key === `w:${zh}` || (term.tag === 'en' && key.startsWith('s:'))) keys.add(key);
  return { text: zh, start, end, tag: name.kind, keys };
}

/** 花|了多少钱: a verb of money is met by what a report calls its doing. */
function moneyDone(folded: string, { text, end }: Term): ReadonlySet<string> | null {
  const names = MONEY_DONE.get(text);
  if (names === undefined || !/^[了过咗]?(?:多少|几多|几)/u.test(folded.slice(end))) return null;
  return new Set(names.flatMap((name) => termsOf(name).flatMap((t) => [...t.keys].filter((key) => !key.startsWith('g:')))));
}

/** 节水规划|里: where in the report it stands; its sentences need not say it again. */
const setsScene = (folded: string, { text, end }: Term): boolean =>
  /^\p{Script=Han}{2,}$/u.test(text) && /^(?:里面?|方面|部分|一?块)(?=\p{Script=Han}{2})/u.test(folded.slice(end));

/** how big is its economy: asked for its size, the economy is the gross domestic product. */
function widened(folded: string, terms: AskedTerm[]): void {
  if (!SIZE_OF_ECONOMY.test(folded)) return;
  const at = terms.findIndex((t) => t.term.keys.has('c:#economy'));
  const found = terms[at];
  if (found !== undefined) terms[at] = { term: { ...found.term, keys: new Set(['c:#gdp']) }, role: 'content' };
}
const SIZE_OF_ECONOMY = /\bhow (?:big|large) .*\beconomy\b|\bsize of .*\beconomy\b|经济(?:总?体?)?(?:有多大|多大)/u;

/** A word that only says what a place is, right beside its name: Deqing county, 洛阳市. */
function followsPlace(folded: string, term: Term, places: readonly Stretch[]): boolean {
  if (!/^(?:市|省|县|区|镇|乡|村|county|city|province|district|town|township|village|municipality)$/u.test(term.text)) return false;
  return places.some((p) => /^\s*$/u.test(folded.slice(p.end, term.start)) && p.end <= term.start);
}

/** 那|班, 这|座: a classifier behind a pronoun stands for what was named before. */
const followsPronoun = (folded: string, { text, start }: Term): boolean =>
  text.length === 1 && /[那这该此嗰呢]$/u.test(folded.slice(0, start));

/** 多少|亩, 几|吨: the class of the unit of measure that is asked for by name; things that are counted have heads for that. */
export function unitNamed(folded: string): UnitClass | null {
  const word = /(?:多少|几多|几)[万亿千百]?(\p{Script=Han}{1,3})/u.exec(folded)?.[1] ?? '';
  for (let length = word.length; length > 0; length--) {
    const [read] = readQuantities(`1${word.slice(0, length)}`);
    if (read === undefined || read.quantity.unit === null || read.end !== length + 1) continue;
    const named = unitClass(read.quantity.unit);
    return MEASURES.has(named) ? named : null;
  }
  return null;
}
const MEASURES = new Set<UnitClass>(['length', 'area', 'weight']);

/** 第三期, 第二批: tells the one from the others. The first has other words for it (首批). */
const STAGE_NUMBER = /第(?!一)[一二三四五六七八九十\d]+[期批届轮](?=\p{Script=Han}|$)/gu;

/** What is known of a question before its words are sorted. */
interface Known {
  readonly cues: readonly CueKind[];
  /** Names of the library, with their places. */
  readonly names: readonly { readonly name: KnownName; readonly start: number; readonly end: number }[];
  readonly places: readonly FoundPlace[];
  /** Its days and figures. */
  readonly figures: readonly Stretch[];
  /** Where it begins to rule something out. */
  readonly ruledOut: number;
}

/** The words that evidence has to meet, in no order, and those that a question rules out: 不是老旧小区. */
export function termsAsked(
  folded: string,
  lexicon: Lexicon,
  { cues, names, places, figures, ruledOut }: Known,
): { readonly terms: AskedTerm[]; readonly excluded: readonly Term[] } {
  const named = names.filter((n) => n.start < ruledOut);
  const excluded: Term[] = names.filter((n) => n.start >= ruledOut).map((n) => nameTerm(n.name, n.start, n.end));
  const terms: AskedTerm[] = [];
  for (const n of named) terms.push({ term: nameTerm(n.name, n.start, n.end), role: 'name' });
  for (const p of places) {
    terms.push({
      term: { text: fold(p.place.zh), start: p.start, end: p.end, tag: 'place', keys: new Set([`w:${fold(p.place.zh)}`]) },
      role: 'name',
    });
  }
  // The classifier before the thing counted is no part of its name: 多少头|猪.
  const counted = COUNTED.exec(folded);
  const uncounted =
    counted === null || !/\p{Script=Han}/u.test(counted[0]) ? folded : blank(folded, counted.index, counted.index + counted[0].length);
  const typed = termsOf(parted(uncounted, figures), (word) => lexicon.frequency.has(`w:${word}`));
  for (const term of heardIn(typed, lexicon)) {
    if (within(term, figures) || named.some((n) => overlaps(n, term)) || places.some((g) => overlaps(g, term))) continue;
    if (
      isFunctionWord(term) ||
      // 多少|公里: the unit asked for is met by the figure, and names no thing.
      (term.tag === 'q' && unitNamed(folded) !== null) ||
      followsPronoun(folded, term) ||
      followsPlace(folded, term, [...named.filter((n) => n.name.kind === 'place'), ...places]) ||
      cues.some((kind) => TYPE_WORDS[kind]?.test(term.text)) ||
      (cues.includes('list') && placeKindOf(term.text) !== null)
    )
      continue;
    if (terms.some((t) => t.term.text === term.text)) continue;
    const money = moneyDone(folded, term);
    if (term.start >= ruledOut) excluded.push(term);
    else if (money !== null) terms.push({ term: { ...term, keys: money }, role: 'content' });
    else if (setsScene(folded, term)) terms.push({ term, role: 'light' });
    else
      terms.push({
        term,
        role:
          isCountedNoun(counted, term) ||
          isKindAsked(folded, term) ||
          opensPhrase(folded, term) ||
          isNameHere(term, lexicon) ||
          namesClass(folded, term) ||
          isSubject(folded, term) ||
          isPayer(folded, term)
            ? 'content'
            : roleOf(term),
      });
  }
  widened(folded, terms);
  const numbered = [...folded.matchAll(IN_A_ROW)].filter((m) => m.index < ruledOut);
  for (const match of numbered) {
    const [text] = match;
    const end = match.index + text.length;
    // 十二号线 is no 二号线.
    for (let i = terms.length - 1; i >= 0; i--)
      if (overlaps(terms[i]?.term ?? { start: 0, end: 0 }, { start: match.index, end })) terms.splice(i, 1);
    terms.push({
      term: { text, start: match.index, end, tag: 'nz', keys: new Set([`w:${text}`]), also: otherNumbers(text) },
      role: 'content',
    });
  }
  for (const match of folded.matchAll(STAGE_NUMBER)) {
    const [text] = match;
    const stretch = { start: match.index, end: match.index + text.length };
    if (terms.some((t) => overlaps(t.term, stretch)) || match.index >= ruledOut) continue;
    terms.push({ term: { text, ...stretch, tag: 'nz', keys: new Set([`w:${text}`]) }, role: 'content' });
  }
  return { terms, excluded };
}
