// Turns a question into what it asks for and what it takes as given: a fact with a hole in it.

import type { Language, Stretch } from '../domain.js';
import {
  ASKS_ALL,
  ASKS_BODY,
  ASKS_HEADLINE,
  ASKS_KIND,
  ASKS_MEMBERS,
  ASKS_NAMES,
  ASKS_SHARE,
  ASKS_TWO,
  COUNTED,
  COUNTS_THINGS,
  INTERROGATIVE,
  NAMES_MONEY,
  OFFERS_CHOICE,
  POINTS_BACK,
  RULES_OUT,
  SCALE_ASKED,
  SOURCE_CUES,
  type SourceAsked,
  SURELY_YES_NO,
  UNITS_ASKED,
} from '../language/asked.js';
import { directionOf, movesIn, saysPlan, saysTarget } from '../language/aspect-words.js';
import { type DateReading, readDates } from '../language/dates.js';
import { enCues, enFunctionWords as english } from '../language/en/function-words.js';
import { fold, hasHan, isTraditional } from '../language/fold.js';
import { type Term, termsOf } from '../language/keys.js';
import { parentsOf } from '../language/place-tree.js';
import { type PlaceKind, placesIn } from '../language/places.js';
import { type QuantityReading, readQuantities, type UnitClass, unitClass } from '../language/quantities.js';
import { type CueKind, cueKinds } from '../language/question-cues.js';
import { zhCues } from '../language/zh/function-words.js';
import type { KnownName } from '../reports/names.js';
import { heardIn, type Lexicon } from './heard.js';
import { namesAsked } from './names-asked.js';
import {
  type AskedTerm,
  askedPerHead,
  COUNTED_NAME,
  isCountedNoun,
  isFunctionWord,
  isKindAsked,
  isNameHere,
  isPayer,
  MEASURE_NOUN,
  namesClass,
  opensPhrase,
  roleOf,
} from './roles.js';
import { asksWhoSomebodyIs, headOf, placeKindOf, TYPE_WORDS, wantedOf } from './wanted.js';

export interface Understood {
  readonly text: string;
  /** The same, to be compared: half width, lower case, simplified. */
  readonly folded: string;
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
  /** The days asked about, as typed: of the turn or part that they were named in. */
  readonly daysTyped: readonly string[];
  readonly direction: 1 | -1 | null;
  /** Asks for a number of things (how many, 多少家), so that no sum of money or share answers. */
  readonly countsThings: boolean;
  /** The class of unit that the question names: people, an age, a sum; null when any will do. */
  readonly unit: UnitClass | null;
  /** The class of unit of the figure that answered this question, for the turns that follow; null where none did. */
  readonly told: UnitClass | null;
  /** 多少亿: how large the number is that is asked for; null where the question does not say. */
  readonly scale: number | null;
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

/** The question with figures in digits, days and asking words blanked, so that no word is cut together with a piece of them: 107分|排. */
function parted(folded: string, covered: readonly Stretch[]): string {
  const figures = covered.filter((c) => /\d/u.test(folded.slice(c.start, c.end)));
  const asking = [
    ...folded.matchAll(ASKING),
    ...folded.matchAll(AMONG),
    ...folded.matchAll(COMPARED_WITH),
    ...folded.matchAll(NUMBER_OF),
  ].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
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
  // A Latin name is met by all of its words.
  for (const term of termsOf(name.zh))
    for (const key of term.keys) if (key === `w:${zh}` || (term.tag === 'en' && key.startsWith('s:'))) keys.add(key);
  return { text: zh, start, end, tag: name.kind, keys };
}

/** A word that only says what a place is, right beside its name: Deqing county, 洛阳市. */
function followsPlace(folded: string, term: Term, places: readonly Stretch[]): boolean {
  if (!/^(?:市|省|县|区|镇|乡|村|county|city|province|district|town|township|village|municipality)$/u.test(term.text)) return false;
  return places.some((p) => /^\s*$/u.test(folded.slice(p.end, term.start)) && p.end <= term.start);
}

/** Money as such. */
const FUNDS: AskedTerm = { term: { text: '资金', start: 0, end: 0, tag: 'n', keys: new Set(['w:资金', 'c:#funds']) }, role: 'content' };

/** What follows a bare ordinal that is a rank: 掉到第三了吧; not the ninth briefing. */
const RANKS = /^(?:了|吧|吗|么|呢|的|是|呀|啊|[,?]|$)/u;

/** 七种模式, 六个100%: so few of a kind that they could be named. */
const countsMembers = ({ quantity: { unit, value, hedge } }: QuantityReading): boolean =>
  hedge === 'exactly' && /^[个大种项条类]$/u.test(unit ?? '') && Number(value) <= MOST_MEMBERS;
const MOST_MEMBERS = 20;

/** 多少|亩, 几|吨: the class of the unit of measure that is asked for by name; things that are counted have heads for that. */
function unitNamed(folded: string): UnitClass | null {
  const word = /(?:多少|几多|几)[万亿千百]?(\p{Script=Han}{1,3})/u.exec(folded)?.[1] ?? '';
  for (let length = word.length; length > 0; length--) {
    const [read] = readQuantities(`1${word.slice(0, length)}`);
    if (read === undefined || read.quantity.unit === null || read.end !== length + 1) continue;
    const named = unitClass(read.quantity.unit);
    return MEASURES.has(named) ? named : null;
  }
  return null;
}
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const MEASURES = new Set<UnitClass>(['length', 'area', 'weight']);

/** 第三期, 第二批: tells the one from the others. The first has other words for it (首批). */
const STAGE_NUMBER = /第(?!一)[一二三四五六七八九十\d]+[期批届轮](?=\p{Script=Han}|$)/gu;

/** 9号线, 十二号楼: which one of a row it is, in figures or in hanzi. */
const NUMBERED = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})号(?:线|楼|馆|航站楼|泊位|机组|井|高炉|文件)/gu;
const HANZI = '零一二三四五六七八九';
/** Both ways to write a number up to 99 before its 号. */
function numberForms(text: string): readonly string[] {
  const [written = ''] = text.split('号');
  const rest = text.slice(written.length);
  if (/\d/u.test(written)) {
    const [tens, ones] = [Math.floor(Number(written) / 10), Number(written) % 10];
    return [`${tens > 1 ? HANZI[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? HANZI[ones] : ''}${rest}`];
  }
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['', written];
  const value = (written.includes('十') ? (tens === '' ? 1 : HANZI.indexOf(tens)) * 10 : 0) + (ones === '' ? 0 : HANZI.indexOf(ones));
  return [`${value}${rest}`];
}

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
      // 多少|公里: the unit asked for is met by the figure, and names no thing.
      (term.tag === 'q' && unitNamed(folded) !== null) ||
      followsPlace(folded, term, [...named.filter((n) => n.name.kind === 'place'), ...gazetteer]) ||
      cues.some((kind) => TYPE_WORDS[kind]?.test(term.text)) ||
      (cues.includes('list') && placeKindOf(term.text) !== null)
    )
      continue;
    if (terms.some((t) => t.term.text === term.text)) continue;
    if (term.start >= ruledOut) excluded.push(term);
    else
      terms.push({
        term,
        role:
          isCountedNoun(counted, term) ||
          isKindAsked(folded, term) ||
          opensPhrase(folded, term) ||
          isNameHere(term, lexicon) ||
          namesClass(folded, term) ||
          isPayer(folded, term)
            ? 'content'
            : roleOf(term),
      });
  }
  const numbered = [...folded.matchAll(NUMBERED)].filter((m) => m.index < ruledOut);
  for (const match of numbered) {
    const [text] = match;
    const end = match.index + text.length;
    // 十二号线 is no 二号线.
    for (let i = terms.length - 1; i >= 0; i--)
      if (overlaps(terms[i]?.term ?? { start: 0, end: 0 }, { start: match.index, end })) terms.splice(i, 1);
    terms.push({
      term: { text, start: match.index, end, tag: 'nz', keys: new Set([`w:${text}`]), also: numberForms(text) },
      role: 'content',
    });
  }
  for (const match of folded.matchAll(STAGE_NUMBER)) {
    const [text] = match;
    const stretch = { start: match.index, end: match.index + text.length };
    if (terms.some((t) => overlaps(t.term, stretch)) || match.index >= ruledOut) continue;
    terms.push({ term: { text, ...stretch, tag: 'nz', keys: new Set([`w:${text}`]) }, role: 'content' });
  }
  const wanted = asksWhoSomebodyIs(cues, terms) ? 'title' : wantedOf(cues, folded, terms);
  // 汕头拿到多少钱: with nothing named that costs or is paid, funds are meant.
  const placed = named.some((n) => n.name.kind === 'place') || gazetteer.length > 0;
  if (wanted === 'money' && placed && !POINTS_BACK.test(folded) && !terms.some((t) => t.role === 'content')) terms.push(FUNDS);
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
  // 叫什么 ends like a yes/no question and is none: only a plain mark of one stands against a question word.
  const asksWhether = kinds.includes('yesno') && (cues.length === 0 || SURELY_YES_NO.test(folded));
  const yesNo = choices.length === 0 && (asksWhether || claimsChange(folded, quantities));
  return {
    text,
    folded,
    language: language ?? languageOf(text),
    // What is compared are figures, whatever else the words could ask.
    wanted:
      comparesPlaces && (wanted === null || wanted === 'list' || wanted === 'place')
        ? NAMES_MONEY.test(folded)
          ? 'money'
          : 'quantity'
        : // 轮候时间係咪短咗: whether it is so is asked, whatever kind of thing the words could ask for besides.
          yesNo && cues.length === 1 && cues[0] === 'date'
          ? null
          : wanted,
    cues,
    yesNo,
    source: SOURCE_CUES.find((cue) => cue.pattern.test(folded))?.asked ?? null,
    terms: askedPerHead(
      terms
        // 债券额度多少: beside a thing that is named, that a figure is asked for is said already.
        .filter(
          (t) => !MEASURE_NOUN.test(t.term.text) || !terms.some((other) => other.role !== 'light' && !MEASURE_NOUN.test(other.term.text)),
        )
        .filter(
          (t) =>
            t.term.tag !== 'place' || !saidPlaces.some((p) => fold(p) === t.term.text) || placeNames.some((p) => fold(p) === t.term.text),
        )
        .sort((a, b) => a.term.start - b.term.start),
    ),
    head: headOf(folded, terms),
    excluded,
    places: placeNames,
    people: named.filter((n) => n.name.kind === 'person').map((n) => n.name.zh),
    quantities: choices.length > 0 ? [] : quantities,
    choices,
    dates,
    dateText: folded.slice(0, ruledOut),
    daysTyped: dates.map((d) => text.slice(d.start, d.end)),
    direction: directionOf(folded),
    countsThings: COUNTS_THINGS.test(folded),
    unit: UNITS_ASKED.find((u) => u.pattern.test(folded))?.unit ?? unitNamed(folded),
    told: null,
    scale: SCALES[SCALE_ASKED.exec(folded)?.[1] ?? ''] ?? null,
    placeKind: placeKindOf(folded),
    asksKind: ASKS_KIND.test(folded),
    asksAll:
      (ASKS_ALL.test(folded) && !ASKS_SHARE.test(folded)) ||
      (ASKS_MEMBERS.test(folded) && (terms.some((t) => COUNTED_NAME.test(t.term.text)) || quantities.some(countsMembers))) ||
      (ASKS_NAMES.test(folded) && (quantities.length > 0 || terms.some((t) => COUNTED_NAME.test(t.term.text)))),
    asksTwo: ASKS_TWO.test(folded),
    comparesPlaces,
    asksAhead: asksAhead(folded),
    choosesPlace,
    singledOut: ASKS_BODY.test(folded) ? 'body' : ASKS_HEADLINE.test(folded) ? 'title' : null,
  };
}
