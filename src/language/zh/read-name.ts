// Finds the names of people in folded Chinese text: a surname with its given name, or a foreign name, cut where the words around it begin.
import { has } from '../dictionary.js';
import { isSurname } from '../people.js';
import { segment, type Word } from '../segment.js';

/** A name and where it stands. */
export interface NameReading {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How far a name and the words that show its end are looked for. */
const REACH = 14;
/** A foreign name, each part after a dot of the middle. Example: `基普罗诺·阿拉穆`. */
const FOREIGN = /[\p{Script=Han}]{1,8}(?:[·•][\p{Script=Han}]{1,8})+/uy;
/** Endings that no given name has, and words that only look like names. Examples: `严峻性`, `高端化`, `夏粮`. */
const NO_NAME = /(?:[性化感观度率型值量额镇县区村乡市省岛湖河路街站店厂粮肉素质们等者]|水平|地区|红利|衔接|年间|时间)$/u;
/** Tags of words that end a name before them: verbs, prepositions, adverbs, conjunctions, particles. */
const ENDS_NAME = /^(?:v|p|d|c|u|f|r|m|t)/u;
/** Single characters that follow a name far more often than they end one. Example: `俞朗则透露`. */
const FOLLOWS = new Set('则就在对与和及率等说指称是为将向从让被把由因任获兼也还并均以于到去来等当曾已正又都所的了称前后内外时');

function leadsWithWord(rest: string): boolean {
  const [first] = segment(rest, false);
  return first !== undefined && first.text.length > 1 && !first.tag.startsWith('nr') && !isSurname(first.text);
}

/** The part of a foreign name after its last dot ends where the sentence goes on. */
function foreignAt(folded: string, at: number): NameReading | null {
  FOREIGN.lastIndex = at;
  const match = FOREIGN.exec(folded)?.[0];
  if (match === undefined) return null;
  const dot = Math.max(match.lastIndexOf('·'), match.lastIndexOf('•')) + 1;
  const words = segment(folded.slice(at + dot, at + dot + REACH));
  let length = words[0]?.text.length ?? 0;
  for (const word of words.slice(1)) {
    if (ENDS_NAME.test(word.tag) || FOLLOWS.has(word.text) || !/^\p{Script=Han}+$/u.test(word.text)) break;
    if (/^n(?!r)/u.test(word.tag) && word.text.length > 1) break;
    length += word.text.length;
  }
  length = Math.min(length, match.length - dot);
  if (length > 2 && FOLLOWS.has(match[dot + length - 1] ?? '')) length -= 1;
  const end = at + dot + length;
  return { name: folded.slice(at, end), start: at, end };
}

/** How long the given name after a surname alone is: 岚 in 叶|绮|岚|指, 知遥 in 段|知遥|说. */
function givenLength(words: readonly Word[]): number {
  const [first, second] = words;
  if (first === undefined || first.text.length > 2 || FOLLOWS.has(first.text)) return 0;
  // 林|远航|介绍: a word may be a given name where a verb of saying follows it.
  if (first.text.length === 2) return has(first.text) && /^[vpdcu]/u.test(first.tag) && !SAYS.test(second?.text ?? '') ? 0 : 2;
  if (second === undefined || second.text.length !== 1 || FOLLOWS.has(second.text)) return 1;
  return /^(?:p|c|u|x$)/u.test(second.tag) && !/\p{Script=Han}/u.test(second.text) ? 1 : /^v/u.test(second.tag) ? 1 : 2;
}

const SAYS = /^(?:介绍|表示|说|指出|透露|告诉|坦言|强调|认为|称|提醒|宣布)/u;
/** What people in office do, told right behind their names. */
const OFFICIATES = /^(?:出席|参加|主持|会见|陪同|率队?|带队|到会|讲话|致辞|签署|调研|检查)/u;
/** 赵立说|，: a verb of saying that the dictionary takes for the end of a name. */
const SAID = /[说称讲]$/u;

/** The name that starts at `at`, where one must be expected (after a title); null where other words stand. */
export function nameAt(folded: string, at: number): NameReading | null {
  const foreign = foreignAt(folded, at);
  if (foreign !== null) return foreign;
  const rest = /^\p{Script=Han}+/u.exec(folded.slice(at, at + REACH))?.[0] ?? '';
  const words = segment(rest);
  const [first] = words;
  if (first === undefined || leadsWithWord(rest)) return null;
  const surname = rest.length > 2 && isSurname(rest.slice(0, 2)) ? 2 : isSurname(rest.slice(0, 1)) ? 1 : 0;
  let length = 0;
  if (first.tag.startsWith('nr') && first.text.length > 1 && surname === 0) length = first.text.length;
  else if (surname === 0) return null;
  else if (first.text.length === surname) {
    if (/^[pcdru]/u.test(first.tag)) return null;
    const given = givenLength(words.slice(1));
    length = given === 0 ? 0 : surname + given;
  } else {
    length = first.text.length;
    // 赵文|三: the last character of a name may stand apart, right before a mark or a verb.
    const [, last, next] = words;
    const apart = last?.text.length === 1 && !FOLLOWS.has(last.text) && !/^[pcudvrf]/u.test(last.tag);
    if (length === surname + 1 && apart && (next === undefined || FOLLOWS.has(next.text) || /^[vpd]/u.test(next.tag))) length += 1;
  }
  if (length > surname + 1 && length === rest.length && SAID.test(rest.slice(0, length))) length -= 1;
  const name = rest.slice(0, length);
  const fits = length >= 2 && length <= surname + 2 + (surname === 0 ? 2 : 0);
  return fits && !has(name) && !NO_NAME.test(name) ? { name, start: at, end: at + length } : null;
}

/** Adverbs that begin like a surname: after a title and before 表示 they tell how it was said. */
const ADVERBS = new Set('马上 时常 常常 方才 尤其 曾经 连续 时时 向来 单独 平常 全都 全面 从来 从而 成天 公然 多次 相继 高度'.split(' '));

/**
 * The name at `at` that is a word of the dictionary too, where a verb of saying or of office right after it shows that it is a name.
 * Example: `局长高远介绍`; 局长明确表示 has none.
 */
export function speakingNameAt(folded: string, at: number): NameReading | null {
  const [word, verb] = segment(folded.slice(at, at + REACH));
  if (word === undefined || verb === undefined || word.text.length < 2 || word.text.length > 3) return null;
  const says = SAYS.test(verb.text) || OFFICIATES.test(verb.text);
  const like = /^(?:nr|ns|nz|n$|d$|x$)/u.test(word.tag) && !ADVERBS.has(word.text) && isSurname(word.text.slice(0, 1));
  return says && like ? { name: word.text, start: at, end: at + word.text.length } : null;
}

/** What may stand left of a name in a sentence: a conjunction, a preposition, a verb. */
const MAY_STAND_BEFORE = /^(?:c|p|v|vn)$/u;
/** Surnames that are more often words of another kind. */
const MORE_OFTEN_WORDS = new Set('于向和从由时任成全应安常连有');
/** Ships, prizes and brands with a dot inside. Example: `远洋邮轮·海星号`. */
const NO_FOREIGN = /^(?:号|奖|杯|版|篇|季|集)|^_.*(?:邮轮|新闻|集团|酒店|公司|广场|大学|中国|中央)/u;

/** Whether the words around a name without title show that it is one. */
function standsAsName(words: readonly Word[], i: number, guessed: boolean): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  const open = before === undefined || !/[\p{Script=Han}\d]/u.test(before.text);
  const free = open || (before !== undefined && (guessed ? before.tag === 'c' : MAY_STAND_BEFORE.test(before.tag)));
  const goesOn = after !== undefined && (/^(?:v|p|d)/u.test(after.tag) || FOLLOWS.has(after.text));
  const ends = after === undefined || /^[,，、。;；)）]$/u.test(after.text);
  if (guessed && (MORE_OFTEN_WORDS.has(word?.text[0] ?? '') || FOLLOWS.has(word?.text.at(-1) ?? ''))) return false;
  // A guessed word needs a verb after it; many verbs stand in the dictionary as nouns (会见).
  return free && (goesOn || (!guessed && (ends || (open && after !== undefined && /^n/u.test(after.tag)))));
}

/** Names that show by their own form and by what stands around them, without any title. Example: `张国清在广西指导救灾`. */
export function namesAlone(folded: string): readonly NameReading[] {
  const found: NameReading[] = [];
  const words = segment(folded);
  words.forEach((word, i) => {
    if (!/^(?:nr|x$)/u.test(word.tag) || !/^\p{Script=Han}{2,4}$/u.test(word.text)) return;
    const name = nameAt(folded, word.start);
    if (name === null || name.start + 2 > name.end || !isSurname(word.text.slice(0, word.text.length === 4 ? 2 : 1))) return;
    if (standsAsName(words, i, word.tag === 'x')) found.push(name);
  });
  for (const match of folded.matchAll(/(?<![\p{Script=Han}])[\p{Script=Han}]{1,8}[·•][\p{Script=Han}]/gu)) {
    const name = foreignAt(folded, match.index);
    if (name !== null && !NO_FOREIGN.test(folded.slice(name.end)) && !NO_FOREIGN.test(`_${name.name}`)) found.push(name);
  }
  return found.sort((a, b) => a.start - b.start);
}
