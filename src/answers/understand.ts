// Turns a question into what it asks for and what it takes as given: a fact with a hole in it.
import type { Language } from '../domain.js';
import {
  ASKS_ALL,
  ASKS_BODY,
  ASKS_HEADLINE,
  ASKS_KIND,
  ASKS_NAMES,
  ASKS_TWO,
  COUNTED,
  COUNTS_THINGS,
  NAMES_MONEY,
  OFFERS_CHOICE,
  RULES_OUT,
  SOURCE_CUES,
  type SourceAsked,
  SURELY_YES_NO,
  UNITS_ASKED,
} from '../language/asked.js';
import { directionOf, movesIn, saysPlan, saysTarget } from '../language/aspect-words.js';
import { type DateReading, readDates } from '../language/dates.js';
import { enCues, enFunctionWords as english } from '../language/en/function-words.js';
import { isLightEnglish } from '../language/en/light-words.js';
import { fold, hasHan, isTraditional } from '../language/fold.js';
import { type Term, termsOf } from '../language/keys.js';
import { parentsOf } from '../language/place-tree.js';
import { type PlaceKind, placesIn } from '../language/places.js';
import { type QuantityReading, readQuantities, type UnitClass } from '../language/quantities.js';
import { type CueKind, cueKinds } from '../language/question-cues.js';
import { zhFunctionWords as chinese, zhCues } from '../language/zh/function-words.js';
import type { Library } from '../reports/library.js';
import type { KnownName } from '../reports/names.js';
import { namesAsked } from './names-asked.js';
import { asksWhoSomebodyIs, headOf, placeKindOf, TYPE_WORDS, wantedOf } from './wanted.js';

/** A content word of the question that evidence has to meet. */
export interface AskedTerm {
  readonly term: Term;
  /** name: a person, place or organisation known to the library; light: a verb or adjective, which rarely decides; content: the rest. */
  readonly role: 'name' | 'content' | 'light';
}

export interface Understood {
  readonly text: string;
  readonly language: Language;
  /** What kind of thing would fill the hole; null when only words were typed. */
  readonly wanted: CueKind | null;
  /** Every kind of answer the question has a cue for, the first decides. */
  readonly cues: readonly CueKind[];
  readonly yesNo: boolean;
  readonly source: SourceAsked | null;
  readonly terms: readonly AskedTerm[];
  /** The thing counted or the kind of thing asked for, which the fact's own words must name. */
  readonly head: AskedTerm | null;
  /** Words that the question rules out: 不是老旧小区. */
  readonly excluded: readonly Term[];
  /** Canonical Chinese names of places. */
  readonly places: readonly string[];
  /** People named, in Chinese. */
  readonly people: readonly string[];
  /** Figures that the question takes as given. */
  readonly quantities: readonly QuantityReading[];
  /** Figures of which one is to be chosen: 900多家还是101家; empty where the question offers no choice. */
  readonly choices: readonly QuantityReading[];
  readonly dates: readonly DateReading[];
  /** The words the dates were read from: 今年 means another year in every report. */
  readonly dateText: string;
  readonly direction: 1 | -1 | null;
  /** Asks for a number of things (how many, 多少家), so that no sum of money or share answers. */
  readonly countsThings: boolean;
  /** The class of unit that the question names: people, an age, a sum; null when any will do. */
  readonly unit: UnitClass | null;
  readonly placeKind: PlaceKind | null;
  /** Asks which one or what kind (which subdistrict, 哪个部门), and no number. */
  readonly asksKind: boolean;
  readonly asksAll: boolean;
  readonly asksTwo: boolean;
  /** Asks for a plan, a target or a forecast. */
  readonly asksAhead: boolean;
  /** One of the two places named is to be chosen. */
  readonly choosesPlace: boolean;
  /** Which of the places named has more, or how they stand to each other. */
  readonly comparesPlaces: boolean;
  readonly singledOut: 'title' | 'body' | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cues that say how something is asked, not what would answer it. */
const MANNERS = new Set<CueKind>(['yesno', 'followUp', 'source', 'compare']);

const within = (term: Stretch, covered: readonly Stretch[]) => covered.some((c) => c.start <= term.start && term.end <= c.end);
const overlaps = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** The language to answer in: that of the words that ask; without any, English where no hanzi stands. */
export function languageOf(text: string): Language {
  const folded = fold(text);
  const han = hasHan(folded);
  if (!han) return 'en';
  // A Chinese name inside an English sentence does not make the question Chinese, nor GDP a Chinese one English.
  const asksInEnglish = (folded.match(/[a-z']+/gu) ?? []).filter((word) => english.has(word)).length;
  const hanzi = folded.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (asksInEnglish > 0 && asksInEnglish * 4 >= hanzi - 4) return 'en';
  return isTraditional(text) ? 'zh-Hant' : 'zh';
}

/** Words that ask for a day, a person, a place or a rank: what stands beside them is no part of them (哪天|开, 第几|名). */
const ASKING =
  /(?:哪一?[天年月日位]|几[月时号](?!线|楼|文|码)|何时|谁|第几(?=[\p{Script=Han}])|排第几|什么时候|哪里|哪儿)(?=[\p{Script=Han}])|(?<=[\p{Script=Han}])(?:排第几|第几|在哪里?|哪一?[天年月日])/gu;

/** 21个|地市里: the set that a rank is taken in, which its number names. */
const AMONG = /(?<=\d个)(?:地级市|地市|城市|市|省份?|县|区)(?:里面|里头|里|之中|当中|中)/gu;

/** The question with figures in digits, days and asking words blanked, so that no word is cut together with a piece of them: 107分|排. */
function parted(folded: string, covered: readonly Stretch[]): string {
  const figures = covered.filter((c) => /\d/u.test(folded.slice(c.start, c.end)));
  const asking = [...folded.matchAll(ASKING), ...folded.matchAll(AMONG)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return [...figures, ...asking].reduce((text, c) => blank(text, c.start, c.end), folded);
}

/** Large round numbers typed without a unit: 一百亿的吧, 63.5亿. */
function bareSums(folded: string): QuantityReading[] {
  const read = readQuantities(folded);
  return [...folded.matchAll(/[\d.零一二两三四五六七八九十百千]+[万亿]+(?![\p{Script=Han}]*[元块])/gu)]
    .filter((m) => !read.some((r) => overlaps(r, { start: m.index, end: m.index + m[0].length })))
    .flatMap((m) => {
      const [sum] = readQuantities(`${m[0]}元`);
      if (sum === undefined || sum.start !== 0) return [];
      return [{ ...sum, start: m.index, end: m.index + m[0].length, quantity: { ...sum.quantity, unit: null } }];
    });
}

/** A name as a term: met by its Chinese form, wherever it stands, and by its English words. */
function nameTerm(name: KnownName, start: number, end: number): Term {
  const zh = fold(name.zh);
  const keys = new Set<string>([`w:${zh}`]);
  for (const term of termsOf(name.zh)) for (const key of term.keys) if (key === `w:${zh}`) keys.add(key);
  return { text: zh, start, end, tag: name.kind, keys };
}

/** Parts of speech that say little of what is asked about: verbs, adjectives, adverbs. */
const LIGHT_TAGS = /^(v$|vd|a$|ad|d|z|i|f|t|b$|zg|x)/u;
/** Parts of speech that say nothing: numerals, classifiers, pronouns, particles, prepositions. */
const EMPTY_TAGS = /^(m$|q$|mq|r|u|p$|c$|y|e|o|k|h)/u;

/** Words of stage, rate and trend: scope and direction answer for them. */
const FRAMING =
  /^(?:每[年月天日]|计划|目标|增长率?|growth rate|下降|上涨|涨|跌|增加|减少|全国|全省|全市|全县|全区|national(?:ly)?|nationwide|citywide|plan(?:ned)?|target|goal|monthly|annual(?:ly)?|yearly|daily|expected|increase[ds]?|decrease[ds]?|rise|rose|drop(?:ped)?|fell|fall|grow|grew|growth|up|down|happen(?:ed)?|get|got|make|made|take|took|come|came|go|went|give|gave|put|run|ran|do|did|done|year[- ]end|end of (?:the )?year|年末|年底|年终)$/u;

/** True for a word of the question's frame, which no evidence has to hold. */
export function isFunctionWord(term: Term): boolean {
  if (/^[a-z]$/u.test(term.text)) return true;
  if (term.tag === 'en') return term.text.split(/[\s-]+/u).every((word) => english.has(word));
  return chinese.has(term.text) || (EMPTY_TAGS.test(term.tag) && ![...term.keys].some((key) => key.startsWith('c:')));
}

/** Nouns of people and trades, whatever a dictionary calls the word: 赞助商, 发言人. */
const AGENT = /\p{Script=Han}(?:商|人|者|员|师|生|家|方)$/u;

/** Sums of money that a dictionary calls doings. */
const SUMS = /^(?:预算|决算|支出|投资|贷款|存款|补贴|补助|拨款|亏损|盈利|分红|捐款|罚款|负债)$/u;

/** An adjective of grade or owner that tells some of a kind from the others. */
const GRADE = /^(?:(?:国家|世界|国|省|市|县|区|部|地市?)级|民营|国有|国营|外资|民办|公办|公立|私立|外商|合资)$/u;

/** A word that only says what a place is, right beside its name: Deqing county, 洛阳市. */
function followsPlace(folded: string, term: Term, places: readonly Stretch[]): boolean {
  if (!/^(?:市|省|县|区|镇|乡|村|county|city|province|district|town|township|village|municipality)$/u.test(term.text)) return false;
  return places.some((p) => /^\s*$/u.test(folded.slice(p.end, term.start)) && p.end <= term.start);
}

const blank = (text: string, start: number, end: number) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
const hasConcept = (term: Term) => [...term.keys].some((key) => key.startsWith('c:'));

function roleOf(term: Term): AskedTerm['role'] {
  if (term.tag === 'term') return 'content';
  if (term.tag === 'en') return FRAMING.test(term.text) || (!term.text.includes(' ') && isLightEnglish(term.text)) ? 'light' : 'content';
  // jieba's guesses are words only where a table knows them.
  // 省里, 惠及: places to jieba, to no gazetteer.
  if (term.tag === 's' && /[里中内上下面边头]$/u.test(term.text)) return 'light';
  if (term.tag === 'ns' && !hasConcept(term)) return 'light';
  if (term.tag === 'x') return hasConcept(term) || term.text.length > 2 ? 'content' : 'light';
  if (SUMS.test(term.text)) return 'content';
  // 国家级博物馆: some of them, told from the others.
  if (GRADE.test(term.text)) return 'content';
  if (term.text.length > 2 && AGENT.test(term.text)) return 'content';
  return LIGHT_TAGS.test(term.tag) || term.text.length === 1 || FRAMING.test(term.text) ? 'light' : 'content';
}

/** what|return, which|subdistrict: the kind asked for is a noun, whatever else the word can be. */
function isKindAsked(folded: string, term: Term): boolean {
  const kind = ASKS_KIND.exec(folded);
  return kind !== null && term.tag === 'en' && term.start === kind.index + kind[0].length && !FRAMING.test(term.text);
}

/** 多少头|猪: what is counted is a noun, however short. */
function isCountedNoun(counted: RegExpExecArray | null, term: Term): boolean {
  return counted !== null && /^(?:n|zg)/u.test(term.tag) && term.start === counted.index + counted[0].length;
}

/** 居住|类, 衣着|类: before 类 a verb names a class of things. */
const namesClass = (folded: string, term: Term) => term.text.length > 1 && /^类(?!似|别|型)/u.test(folded.slice(term.end));

/** Money as such. */
const FUNDS: AskedTerm = { term: { text: '资金', start: 0, end: 0, tag: 'n', keys: new Set(['w:资金', 'c:#funds']) }, role: 'content' };

/** A name that counts its members: 五大改革创新, 七种模式. */
export const COUNTED_NAME = /^[二两三四五六七八九十]+[个大种项条]/u;

/** What the library knows of words. */
export type Lexicon = Pick<Library, 'names' | 'soundsLike' | 'frequency'>;

/** Letters that may be a name in pinyin: long enough not to be found by chance. */
const PINYIN = /^[a-z]{5,}$/u;

/** A Latin word that no table and no report knows, heard as the Chinese words that sound like it. */
function heardAs(term: Term, lexicon: Lexicon): Term {
  if (term.tag !== 'en' || !PINYIN.test(term.text) || hasConcept(term)) return term;
  if ([...term.keys].some((key) => lexicon.frequency.has(key) || lexicon.frequency.has(key.replace('s:', 'g:')))) return term;
  // xingyuans: a possessive typed without its mark.
  const words = lexicon.soundsLike(term.text) ?? (term.text.endsWith('s') ? lexicon.soundsLike(term.text.slice(0, -1)) : null);
  return words === null ? term : { ...term, text: fold(words), tag: 'term', keys: new Set([`w:${fold(words)}`]) };
}

/** English words for what kind of thing has a name, and how Chinese ends such a name, in pinyin: Qinghuai River is 清槐河. */
const KINDS_OF_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  'river he jiang, lake hu, mountain shan, hill shan ling, bridge qiao daqiao, road lu, street jie, avenue dadao, island dao, bay wan, village cun, town zhen, station zhan, port gang, university daxue, valley gu, reservoir shuiku, temple si miao, estate cun, county xian, district qu, city shi, canal he, gate men, park gongyuan, hospital yiyuan, school xuexiao zhongxue, marathon malasong, railway tielu, base jidi'
    .split(', ')
    .map((entry): [string, readonly string[]] => {
      const [kind = '', ...endings] = entry.split(' ');
      return [kind, endings];
    }),
);

/** A Latin name with the word after it that says of what kind it is, heard as the Chinese name that ends so; null where no text has one. */
function heardWithKind(name: string, kind: string | undefined, lexicon: Lexicon): string | null {
  for (const ending of KINDS_OF_NAME.get(kind ?? '') ?? []) {
    const words = lexicon.soundsLike(`${name}${ending}`);
    if (words !== null) return words;
  }
  return null;
}

/** Latin words heard as the Chinese ones that sound like them; the word that says of what kind a name is belongs to the name. */
function heardIn(typed: readonly Term[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < typed.length; i++) {
    const term = typed[i];
    if (term === undefined) continue;
    const heard = heardAs(term, lexicon);
    const next = typed[i + 1];
    const whole = heard === term || next === undefined ? null : heardWithKind(term.text, next.text, lexicon);
    if (whole === null || next === undefined) terms.push(heard);
    else {
      terms.push({ ...heard, text: fold(whole), end: next.end, keys: new Set([`w:${fold(whole)}`, ...heard.keys]) });
      i++;
    }
  }
  return terms;
}

/** What follows a bare ordinal that is a rank: 掉到第三了吧; not the ninth briefing. */
const RANKS = /^(?:了|吧|吗|么|呢|的|是|呀|啊|[,?]|$)/u;

/** A name that no table knows and a report of the library has: 大疆. */
const isNameHere = (term: Term, lexicon: Lexicon) => /^(?:x|ns|nz|nr|nrt|nt)$/u.test(term.tag) && lexicon.frequency.has(`w:${term.text}`);

/** A word of choice stands between two things that are named: 900多家还是101家. */
function standAround(choice: RegExp, folded: string, named: readonly Stretch[]): boolean {
  const [first, second] = [...named].sort((a, b) => a.start - b.start);
  return first !== undefined && second !== undefined && choice.test(folded.slice(first.end, second.start));
}

/** A plan, a target or a forecast is meant, by its word or by a time to come. */
const asksAhead = (folded: string): boolean =>
  saysPlan(folded) ||
  saysTarget(folded) ||
  /预测|预报|目标|规划|明年|未来|\b(?:forecasts?|predict|goals?|next year|plan(?:ned)?|projected|by 20\d\d)\b/u.test(folded);

const INTERROGATIVE = /多少|几(?!乎)|哪|什么|啥|谁|怎|如何|何|边|咩|\b(?:how|what|which|who|whom|whose|when|where|why)\b/u;

/** 固定资产投资增长7.5%: a share or a change said outright, with no word that asks, is put forward to be checked. */
function claimsChange(folded: string, quantities: readonly QuantityReading[]): boolean {
  const percent = quantities.length === 1 && quantities[0]?.quantity.unit === '%';
  return percent && movesIn(folded) && !INTERROGATIVE.test(folded);
}

/** Reads a question. `lexicon` is the library's; `anchor` is the newest report's day, for 今年 and "last year". */
export function understand(text: string, lexicon: Lexicon, anchor: string | null, language?: Language): Understood {
  const { names } = lexicon;
  const folded = fold(text).trim();
  const kinds = [...new Set([...cueKinds(zhCues, folded), ...cueKinds(enCues, folded)])];
  const cues = kinds.filter((kind) => !MANNERS.has(kind));
  const ruledOut = RULES_OUT.exec(folded)?.index ?? folded.length;
  const saidNames = namesAsked(folded, names);
  const named = saidNames.filter((n) => n.start < ruledOut);
  const dates = readDates(folded, anchor);
  // 63.5亿对吧: 对 counts no pairs there.
  const plain = folded.replace(/对(?=吧|吗|么|不对)/gu, ' ');
  const quantities = [...readQuantities(plain), ...bareSums(plain)]
    .filter(
      // “the national top 100” is a name, and no figure to be met.
      (q) =>
        !dates.some((d) => overlaps(d, q)) &&
        !named.some((n) => overlaps(n, q)) &&
        !(q.quantity.unit === 'rank' && q.quantity.hedge === 'at most'),
    )
    .map((q) =>
      q.ordinal && q.quantity.unit === null && RANKS.test(plain.slice(q.end)) ? { ...q, quantity: { ...q.quantity, unit: 'rank' } } : q,
    );
  const gazetteer = placesIn(folded.slice(0, ruledOut)).filter((p) => p.inside !== true && !named.some((n) => overlaps(n, p)));
  const covered: Stretch[] = [...dates, ...quantities];
  const excluded: Term[] = saidNames.filter((n) => n.start >= ruledOut).map((n) => nameTerm(n.name, n.start, n.end));
  const terms: AskedTerm[] = [];
  for (const n of named) terms.push({ term: nameTerm(n.name, n.start, n.end), role: 'name' });
  for (const p of gazetteer) {
    terms.push({
      term: { text: fold(p.place.zh), start: p.start, end: p.end, tag: 'place', keys: new Set([`w:${fold(p.place.zh)}`]) },
      role: 'name',
    });
  }
  // The classifier before the thing counted is no part of its name: 多少头|猪.
  const counted = COUNTED.exec(folded);
  const uncounted =
    counted === null || !/\p{Script=Han}/u.test(counted[0]) ? folded : blank(folded, counted.index, counted.index + counted[0].length);
  const typed = termsOf(parted(uncounted, covered), (word) => lexicon.frequency.has(`w:${word}`));
  for (const term of heardIn(typed, lexicon)) {
    if (within(term, covered) || named.some((n) => overlaps(n, term)) || gazetteer.some((g) => overlaps(g, term))) continue;
    if (
      isFunctionWord(term) ||
      followsPlace(folded, term, [...named.filter((n) => n.name.kind === 'place'), ...gazetteer]) ||
      cues.some((kind) => TYPE_WORDS[kind]?.test(term.text))
    )
      continue;
    if (terms.some((t) => t.term.text === term.text)) continue;
    if (term.start >= ruledOut) excluded.push(term);
    else
      terms.push({
        term,
        role:
          isCountedNoun(counted, term) || isKindAsked(folded, term) || isNameHere(term, lexicon) || namesClass(folded, term)
            ? 'content'
            : roleOf(term),
      });
  }
  const wanted = asksWhoSomebodyIs(cues, terms) ? 'title' : wantedOf(cues, folded, terms);
  // 汕头拿到多少钱: with nothing named that costs or is paid, funds are meant.
  const placed = named.some((n) => n.name.kind === 'place') || gazetteer.length > 0;
  if (wanted === 'money' && placed && !terms.some((t) => t.role === 'content')) terms.push(FUNDS);
  const saidPlaces = [
    ...new Set([...named.filter((n) => n.name.kind === 'place').map((n) => n.name.zh), ...gazetteer.map((g) => g.place.zh)]),
  ];
  const choices = quantities.length === 2 && standAround(OFFERS_CHOICE, folded, quantities) ? quantities : [];
  const comparesPlaces = kinds.includes('compare') && saidPlaces.length > 1;
  const choosesPlace =
    saidPlaces.length === 2 &&
    !kinds.includes('compare') &&
    standAround(
      OFFERS_CHOICE,
      folded,
      [...named, ...gazetteer].filter((n) => !('name' in n) || n.name.kind === 'place'),
    );
  // 广东15个创先类区里福田排第几: the wider place only says where the other lies.
  const placeNames =
    comparesPlaces || choosesPlace
      ? saidPlaces
      : saidPlaces.filter((place) => !saidPlaces.some((other) => other !== place && parentsOf(other).includes(place)));
  return {
    text,
    language: language ?? languageOf(text),
    // What is compared are figures, whatever else the words could ask.
    wanted:
      comparesPlaces && (wanted === null || wanted === 'list' || wanted === 'place')
        ? NAMES_MONEY.test(folded)
          ? 'money'
          : 'quantity'
        : wanted,
    cues,
    // 叫什么 ends like a yes/no question and is none: only a plain mark of one stands against a question word.
    yesNo:
      (choices.length === 0 && claimsChange(folded, quantities)) ||
      (choices.length === 0 && kinds.includes('yesno') && (cues.length === 0 || SURELY_YES_NO.test(folded))),
    source: SOURCE_CUES.find((cue) => cue.pattern.test(folded))?.asked ?? null,
    terms: terms
      .filter(
        (t) =>
          t.term.tag !== 'place' || !saidPlaces.some((p) => fold(p) === t.term.text) || placeNames.some((p) => fold(p) === t.term.text),
      )
      .sort((a, b) => a.term.start - b.term.start),
    head: headOf(folded, terms),
    excluded,
    places: placeNames,
    people: named.filter((n) => n.name.kind === 'person').map((n) => n.name.zh),
    quantities: choices.length > 0 ? [] : quantities,
    choices,
    dates,
    dateText: folded.slice(0, ruledOut),
    direction: directionOf(folded),
    countsThings: COUNTS_THINGS.test(folded),
    unit: UNITS_ASKED.find((u) => u.pattern.test(folded))?.unit ?? null,
    placeKind: placeKindOf(folded),
    asksKind: ASKS_KIND.test(folded),
    asksAll:
      ASKS_ALL.test(folded) || (ASKS_NAMES.test(folded) && (quantities.length > 0 || terms.some((t) => COUNTED_NAME.test(t.term.text)))),
    asksTwo: ASKS_TWO.test(folded),
    comparesPlaces,
    asksAhead: asksAhead(folded),
    choosesPlace,
    singledOut: ASKS_BODY.test(folded) ? 'body' : ASKS_HEADLINE.test(folded) ? 'title' : null,
  };
}
