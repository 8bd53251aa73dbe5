// Says how well a word of a question is met between two places of a text: by itself, a synonym, a translation, or its parts.
import { namedTogether } from './coordinates.js';
import { hasHan } from './fold.js';
import { type Evidence, pairsOf, shortForms, type Term } from './keys.js';

/** A synonym or a translation ties nearly as well as the word itself. */
export const BY_CONCEPT = 0.96;
/** A dictionary's gloss is a weaker tie than a reviewed concept: it knows nothing of the sense meant. */
const BY_GLOSS = 0.75;
/** A single character inside a longer word: 死 of 死亡. */
const BY_CHARACTER = 0.7;
/** Parts of a longer word (覆盖 of 覆盖率) tie in proportion to the pairs of characters they share, never fully. */
const BY_PARTS = 0.8;

/** An office under another: deputy commander. */
const UNDER = /\b(?:deputy|vice|assistant|former)[ -]/u;

function stands({ perHead, text }: Pick<Term, 'perHead' | 'text'>, evidence: Evidence, key: string, from: number, to: number): boolean {
  const places = evidence.at.get(key);
  if (places === undefined) return false;
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] ?? 0;
    const end = places[i + 1] ?? 0;
    if (start < from || end > to || isOverturned(evidence.folded, start, perHead) || isAnother(evidence.folded, start, end)) continue;
    if (UNDER.test(evidence.folded.slice(start, end)) && !UNDER.test(text)) continue;
    if (!key.startsWith('c:') || !isNarrowed(evidence.folded, start)) return true;
  }
  return false;
}

/** How much further apart than in the term its words may stand: owner of a large farm is a farm owner. */
const SPREAD = 24;

/** Every word of a term stands there, and near the others: the chief of a command is no commander in chief. */
function standTogether(term: Term, evidence: Evidence, stems: readonly string[], from: number, to: number): boolean {
  const [first = '', ...others] = stems;
  const reach = term.text.length + SPREAD;
  return (evidence.at.get(first) ?? []).some(
    (start, i) =>
      i % 2 === 0 &&
      start >= from &&
      others.every((key) => stands(term, evidence, key, Math.max(from, start - reach), Math.min(to, start + reach))) &&
      stands(term, evidence, first, start, to),
  );
}

/** 高速 alone is short for 高速公路, and not where 铁路 follows. */
const isAnother = (folded: string, start: number, end: number): boolean =>
  folded.slice(start, end) === '高速' && /^(?:铁路|列车|动车|增长|发展)/u.test(folded.slice(end, end + 2));

/** Before 人员, what does not tell some of them from others. */
const ALL_OF_THEM = /(?:^|[^\p{Script=Han}]|[名位的等总共有各]|全体|所有)$/u;

/**
 * What happens to people narrows a number of them: population is met by 常住人口, and not by 死亡人口; staff by 人员, and not by 研发人员.
 * A word typed so is met all the same.
 */
function isNarrowed(folded: string, start: number): boolean {
  if (folded.startsWith('人员', start)) return !ALL_OF_THEM.test(folded.slice(Math.max(0, start - 2), start));
  return (
    /(?:死亡|出生|流动|就业|失业|脱贫|贫困|受灾|老年)$/u.test(folded.slice(Math.max(0, start - 2), start)) &&
    folded.startsWith('人口', start)
  );
}

const TOLD_AS_AVERAGE = /^\p{Script=Han}{0,4}?(?:时间|年龄|价格|房价|气温|温度|浓度|工资|月薪|票价)/u;
const LONGEST_MEASURE = 6;
/** Before a measure, that it is reckoned by the head. */
const PER_HEAD = /(?:人均(?:地区|国内)?|per capita )$/u;

/** A prefix that makes another thing of a word: 副总指挥 is no 总指挥, 非农户 no 农户. */
function isOverturned(folded: string, start: number, perHead = false): boolean {
  // 机动车 is no 动车.
  if (folded.startsWith('动车', start) && folded[start - 1] === '机') return true;
  // 生产性服务业 is one of its kinds.
  if (folded.startsWith('服务业', start) && folded[start - 1] === '性') return true;
  if (perHead && PER_HEAD.test(folded.slice(0, start))) return false;
  // A time waited or an age is told as its average: 平均轮候时间.
  if (TOLD_AS_AVERAGE.test(folded.slice(start, start + LONGEST_MEASURE)) && folded.slice(0, start).endsWith('平均')) return false;
  return /(?:[副非]|每[百千万]?|(?<![促推改])进(?=$)|(?:[人户]均|平均|单位)(?:地区|国内)?|per[ -]capita |average |\b(?:deputy|vice|assistant|former|non)[ -])$/u.test(
    folded.slice(Math.max(0, start - 10), start),
  );
}

/** Kinds of building and place that end a name: 站 of 地铁四号线城东站. */
const NAMES_A_SITE = '站馆园厂校院楼桥港场店库塔坝';
/** Between what a site serves and the end of its name stands the name: 地铁|四号线城东|站. */
const ITS_NAME = '[^,.;:!?、。，；：！？\\s的]{1,12}?';

/** 地铁站 is met by 地铁四号线城东站: what a site serves, its name, and what kind of site it is. */
function namesSite({ text }: Term, folded: string): boolean {
  const kind = text.at(-1) ?? '';
  if (!/^\p{Script=Han}{3,4}$/u.test(text) || !NAMES_A_SITE.includes(kind)) return false;
  return new RegExp(`${text.slice(0, -1)}${ITS_NAME}${kind}(?![点台址长])`, 'u').test(folded);
}

function contains(folded: string, { text, perHead }: Pick<Term, 'text' | 'perHead'>, from: number, to: number): boolean {
  for (let at = folded.indexOf(text, from); at >= 0 && at + text.length <= to; at = folded.indexOf(text, at + 1)) {
    if (!isOverturned(folded, at, perHead)) return true;
  }
  return false;
}

/** What `meets` looks for, made once: a question's term is laid beside every clause of every report. */
interface Tie {
  /** Its own words and stems. */
  readonly own: readonly string[];
  /** Its short forms, as words of their own. */
  readonly short: readonly string[];
  readonly concepts: readonly string[];
  /** Its words as a gloss of the other language gives them; none for a word that the reviewed tables know: there glosses only mislead. */
  readonly glossed: readonly string[];
  /** The pairs of its characters, where it is Chinese; null where it is not. */
  readonly pairs: readonly string[] | null;
  /** Texts already looked through: whether any of it stands in them at all, so that their clauses need no look of their own. */
  readonly anywhere: WeakMap<Evidence, boolean>;
}

const ties = new WeakMap<Term, Tie>();

function tieOf(term: Term): Tie {
  const known = ties.get(term);
  if (known !== undefined) return known;
  const keys = [...term.keys];
  const concepts = keys.filter((key) => key.startsWith('c:'));
  const glossed = keys.flatMap((key) => (key.startsWith('s:') ? [`g:${key.slice(2)}`] : key.startsWith('g:') ? [`s:${key.slice(2)}`] : []));
  const tie: Tie = {
    own: keys.filter((key) => /^[ws]:/u.test(key)),
    short: shortForms(term.text),
    concepts,
    glossed: concepts.length > 0 ? [] : glossed,
    pairs: hasHan(term.text) ? pairsOf(term.text).map((pair) => pair.slice(2)) : null,
    anywhere: new WeakMap(),
  };
  ties.set(term, tie);
  return tie;
}

/** True where a key, the word or a pair of its characters stands somewhere in a text. */
function standsAnywhere(term: Term, { own, short, concepts, glossed, pairs, anywhere }: Tie, evidence: Evidence): boolean {
  const known = anywhere.get(evidence);
  if (known !== undefined) return known;
  const stands =
    [own, concepts, glossed].some((keys) => keys.some((key) => evidence.at.has(key))) ||
    [term.text, ...(term.also ?? [])].some((text) => evidence.folded.includes(text)) ||
    pairs?.some((pair) => evidence.folded.includes(pair)) === true ||
    short.some((key) => evidence.at.has(key));
  anywhere.set(evidence, stands);
  return stands;
}

/** Where a term stands between two offsets of a text, by its own words or by a concept. */
export function placesOf(
  term: Term,
  evidence: Evidence,
  from: number,
  to: number,
): readonly { readonly start: number; readonly end: number }[] {
  const { own, concepts } = tieOf(term);
  return [...own, ...concepts].flatMap((key) => {
    const flat = evidence.at.get(key) ?? [];
    return flat.flatMap((start, i) => {
      const end = flat[i + 1] ?? 0;
      return i % 2 === 0 && start >= from && end <= to ? [{ start, end }] : [];
    });
  });
}

/** A number, or a name with one, stands in a text by itself, and not inside a longer one: 18 is not in 1800, 二号线 not in 十二号线. */
const holdsNumber = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d十])${number.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?!\\d)`, 'u').test(text);

/** How well a term is met between two offsets of a text: 0 not at all, 1 by the word itself or a synonym. */
export function meets(term: Term, evidence: Evidence, from: number, to: number): number {
  const tie = tieOf(term);
  if (namedTogether(term.text, evidence.folded.slice(from, to))) return BY_CONCEPT;
  if (!standsAnywhere(term, tie, evidence)) return 0;
  const { own, short, concepts, glossed, pairs } = tie;
  const anyStands = (keys: readonly string[]): boolean => keys.some((key) => stands(term, evidence, key, from, to));
  // wind farm is not met by a farm: a term of several words is met by all of them.
  const stems = own.filter((key) => key.startsWith('s:'));
  if (stems.length > 1 ? standTogether(term, evidence, stems, from, to) : anyStands(own)) return 1;
  const best = anyStands(concepts) ? BY_CONCEPT : anyStands(glossed) ? BY_GLOSS : 0;
  if (term.also !== undefined) return [term.text, ...term.also].some((text) => holdsNumber(evidence.folded.slice(from, to), text)) ? 1 : 0;
  if (pairs === null) return /\p{L}/u.test(term.text) || !holdsNumber(evidence.folded.slice(from, to), term.text) ? best : 1;
  if (best < BY_CONCEPT && anyStands(short)) return BY_CONCEPT;
  if (term.text.length > 1 && contains(evidence.folded, term, from, to)) return 1;
  if (term.text.length === 1) {
    const inside = !/^a/u.test(term.tag) && contains(evidence.folded, term, from, to);
    return inside ? Math.max(best, BY_CHARACTER) : best;
  }
  const window = evidence.folded.slice(from, to);
  if (best < BY_CONCEPT && namesSite(term, window)) return BY_CONCEPT;
  // 总指挥 stands inside 副总指挥 only as another post.
  if (pairs.length < 2 || window.includes(term.text)) return best;
  const shared = pairs.filter((pair) => window.includes(pair)).length / pairs.length;
  return Math.max(best, shared > 0.5 ? BY_PARTS * shared : 0);
}
