// Turns a question into what it asks for and what it takes as given: a fact with a hole in it.

import type { Language, Stretch } from '../domain.js';
import {
  ASKS_ALL,
  ASKS_KIND,
  ASKS_MEMBERS,
  ASKS_NAMES,
  ASKS_ONE,
  ASKS_SHARE,
  ASKS_TWO,
  COUNTS_THINGS,
  INTERROGATIVE,
  NAMES_MONEY,
  OFFERS_CHOICE,
  PER_ONE,
  RULES_OUT,
  SCALE_ASKED,
  SURELY_YES_NO,
  UNITS_ASKED,
} from '../language/asked.js';
import { directionOf, movesIn, saysPlan, saysTarget } from '../language/aspect-words.js';
import { type DateReading, readDates } from '../language/dates.js';
import { enCues, enFunctionWords as english } from '../language/en/function-words.js';
import { fold, hasHan, isTraditional } from '../language/fold.js';
import type { Term } from '../language/keys.js';
import { parentsOf } from '../language/place-tree.js';
import { type PlaceKind, placesIn } from '../language/places.js';
import { type QuantityReading, readQuantities, type UnitClass } from '../language/quantities.js';
import { type CueKind, cueKinds } from '../language/question-cues.js';
import { ASKS_BODY, ASKS_HEADLINE, SOURCE_CUES, type SourceAsked } from '../language/source-cues.js';
import { POINTS_BACK } from '../language/turns.js';
import { zhCues } from '../language/zh/function-words.js';
import type { Lexicon } from './heard.js';
import { namesAsked } from './names-asked.js';
import { type AskedTerm, askedPerHead, COUNTED_NAME, MEASURE_NOUN } from './roles.js';
import { overlaps, termsAsked, unitNamed } from './terms-asked.js';
import { asksWhoSomebodyIs, headOf, placeKindOf, wantedOf } from './wanted.js';

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
  /** What else is asked about the report itself, in a part of its own: 谁写的，哪天发的. */
  readonly alsoSource: readonly SourceAsked[];
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

/** What the parts of a question behind the first ask about the report itself. */
function sourcesBeside(folded: string): readonly SourceAsked[] {
  const [, ...more] = folded.split(/[,，;；、?？]\s*|\s+and\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u);
  return more.flatMap((part) =>
    /^(?:on )?(?:what|which) (?:day|date)$|^when$/u.test(part.trim())
      ? ['published' as const]
      : (SOURCE_CUES.find((cue) => cue.pattern.test(part) || cue.pattern.test(`报告${part}`))?.asked ?? []),
  );
}

/** Cues that say how something is asked, not what would answer it. */
const MANNERS = new Set<CueKind>(['yesno', 'followUp', 'source', 'compare']);

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

/** Money as such. */
const FUNDS: AskedTerm = { term: { text: '资金', start: 0, end: 0, tag: 'n', keys: new Set(['w:资金', 'c:#funds']) }, role: 'content' };

/** What follows a bare ordinal that is a rank: 掉到第三了吧; not the ninth briefing. */
const RANKS = /^(?:了|吧|吗|么|呢|的|是|呀|啊|[,?]|$)/u;

/** 八种做法, 六个100%: so few of a kind that they could be named. */
const countsMembers = ({ quantity: { unit, value, hedge } }: QuantityReading): boolean =>
  hedge === 'exactly' && /^[个大种项条类]$/u.test(unit ?? '') && Number(value) <= MOST_MEMBERS;
const MOST_MEMBERS = 20;

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

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
  const joined = placesIn(folded).filter((p) => p.ofTwo);
  const saidNames = namesAsked(folded, names).filter(
    (n) => n.name.kind !== 'place' || (!joined.some((p) => overlaps(p, n)) && !/^[ -]dollars?\b/u.test(folded.slice(n.end))),
  );
  const named = saidNames.filter((n) => n.start < ruledOut);
  const dates = readDates(folded, anchor);
  // 63.5亿对吧: 对 counts no pairs there.
  const plain = folded.replace(/对(?=吧|吗|么|不对)/gu, ' ');
  const rates = [...plain.matchAll(PER_ONE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const quantities = [...readQuantities(plain), ...bareSums(plain)]
    .filter(
      // “the national top 100” is a name, and no figure to be met.
      (q) =>
        !dates.some((d) => overlaps(d, q)) &&
        !rates.some((r) => overlaps(r, q)) &&
        !named.some((n) => overlaps(n, q)) &&
        !(q.quantity.unit === 'rank' && q.quantity.hedge === 'at most'),
    )
    .map((q) =>
      q.ordinal && q.quantity.unit === null && RANKS.test(plain.slice(q.end)) ? { ...q, quantity: { ...q.quantity, unit: 'rank' } } : q,
    );
  const gazetteer = placesIn(folded.slice(0, ruledOut)).filter((p) => p.inside !== true && !named.some((n) => overlaps(n, p)));
  const covered: Stretch[] = [...dates, ...quantities];
  const { terms, excluded } = termsAsked(folded, lexicon, { cues, names: saidNames, places: gazetteer, figures: covered, ruledOut });
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
  const asked = askedPerHead(
    terms
      // 标题话几多: where it is said is no thing that is said.
      .filter(
        (t) =>
          !(
            (ASKS_BODY.test(folded) || ASKS_HEADLINE.test(folded)) &&
            /^(?:正文|文中|内文|标题|题目|body|headlines?|story)$/u.test(t.term.text)
          ),
      )
      // 债券额度多少: beside a thing that is named, that a figure is asked for is said already.
      .filter(
        (t) => !MEASURE_NOUN.test(t.term.text) || !terms.some((other) => other.role !== 'light' && !MEASURE_NOUN.test(other.term.text)),
      )
      .filter(
        (t) =>
          t.term.tag !== 'place' || !saidPlaces.some((p) => fold(p) === t.term.text) || placeNames.some((p) => fold(p) === t.term.text),
      )
      .sort((a, b) => a.term.start - b.term.start),
  );
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
    alsoSource: sourcesBeside(folded),
    terms: asked,
    head: headOf(folded, asked),
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
      (!ASKS_ONE.test(folded) && ASKS_ALL.test(folded) && !ASKS_SHARE.test(folded)) ||
      (ASKS_MEMBERS.test(folded) && (terms.some((t) => COUNTED_NAME.test(t.term.text)) || quantities.some(countsMembers))) ||
      (ASKS_NAMES.test(folded) && (quantities.length > 0 || terms.some((t) => COUNTED_NAME.test(t.term.text)))),
    asksTwo: ASKS_TWO.test(folded),
    comparesPlaces,
    asksAhead: asksAhead(folded),
    choosesPlace,
    singledOut: ASKS_BODY.test(folded) ? 'body' : ASKS_HEADLINE.test(folded) ? 'title' : null,
  };
}
