// Decides what kind of thing would fill the hole of a question, and which noun it counts or asks for.
import {
  ASKS_ALL,
  ASKS_CHANGE,
  ASKS_EXAMPLES,
  ASKS_KIND,
  ASKS_OFFICE,
  ASKS_SHARE,
  COUNTED,
  COUNTS_THINGS,
  MEASURED_IN_MONEY,
  NAMES_MONEY,
  NAMES_NUMBER,
  NAMES_PERSON,
  NAMES_PLACES,
  NAMES_RATE,
  NAMES_YEAR,
} from '../language/asked.js';
import { hasHan } from '../language/fold.js';
import type { PlaceKind } from '../language/places.js';
import type { CueKind } from '../language/question-cues.js';
import { TAKES_IN } from '../language/told.js';
import type { AskedTerm } from './roles.js';

/** Words that only name the kind of answer, which the kind itself meets: 多少钱, what amount, 什么时间. */
export const TYPE_WORDS: Partial<Record<CueKind, RegExp>> = {
  percent: /^(?:恢复|比例|相当于?|回升|百分比|百分点|百分数|个点|percentage)$/u,
  money: /^(?:钱|金额|数额|money|amount|sum|yuan|rmb|元|亿元|cost)$/u,
  date: /^(?:时间|日期|日子|date|day|time|year|month)$/u,
  place:
    /^(?:去|到|去过|前往|赴|市|省|县|区|镇|村|国|地方|地点|城市|国家|地区|place|city|cities|country|countries|location|venue|places|locations|towns?|where)$/u,
  person: /^(?:人|人员|名字|姓名|部门|单位|机构|person|people|names?|department|agency|office|organi[sz]ation)$/u,
  list: /^(?:名单|清单|名字|names?|list)$/u,
  rank: /^(?:排名|名次|位次|rank(?:ing|ed)?|place|position|province|country|nation|county|district)$/u,
  title: /^(?:职务|头衔|职位|身份|(?:job )?titles?|positions?|posts?|jobs?|roles?)$/u,
  why: /^(?:原因|理由|缘故|缘由|reasons?|cause)$/,
  definition: /^(?:意思|含义|全称|简称|东西|玩意儿?|嘢|meaning|definition|name|thing)$/u,
};

/** 欧阳卫国是谁, who is han dang: nothing but a person is named, and their post is asked. */
export function asksWhoSomebodyIs(cues: readonly CueKind[], terms: readonly AskedTerm[]): boolean {
  const decisive = terms.filter((t) => t.role !== 'light');
  return cues[0] === 'person' && decisive.length === 1 && decisive[0]?.term.tag === 'person';
}

/** were built: the phrase of the noun is over. */
const VERB_PHRASE = /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|got)\b/u;
const PARTICIPLE = /^(?:[a-z]{2,}ed|built|sent|set|put|made|given|held|won|sold|paid|spent)\b/u;
/** Words that stand right beside each other make one name: 医院床位, urban jobs. */
const BESIDE = 1;

/** 轿车|有多少: the noun right before is counted. */
const ASKS_HOW_MANY_THERE_ARE = /(?:一?共|总共|现)?有(?:多少|几多|几)(?:个|家|名|位|项|条|件|座|所|间|套|户|辆|张|只|头|台|艘|架|人)?$/u;

/** 老旧小区改造了|多少个: the thing counted stands before its verb. */
const COUNTS_WHAT_WAS_DONE = /(?<![涨跌升降增减长少加])[了过](?:多少|几多|几)(?:个|家|所|间|套|条|座|项|件|头|只|辆|张|台|艘)?$/u;

/** The thing counted or asked for, the last noun of its phrase: 多少张医院|床位, how many urban|jobs; null when the question names none. */
export function headOf(folded: string, terms: readonly AskedTerm[]): AskedTerm | null {
  const owned = ASKS_HOW_MANY_THERE_ARE.exec(folded);
  const before = terms.find((t) => t.role === 'content' && t.term.end === owned?.index);
  if (before !== undefined) return before;
  const done = COUNTS_WHAT_WAS_DONE.exec(folded);
  const nouns = done === null ? [] : terms.filter((t) => t.term.end <= done.index && t.role === 'content');
  const [last] = nouns.slice(-1);
  if (last !== undefined && last.term.tag !== 'en') return last;
  const match = COUNTED.exec(folded) ?? ASKS_KIND.exec(folded);
  // which county: the kind asked for is no thing that has to be named beside the answer.
  if (match === null || (!COUNTED.test(folded) && !hasHan(match[0] + (folded[match.index + match[0].length] ?? '')))) return null;
  let at = match.index + match[0].length;
  let head: AskedTerm | null = null;
  const after = terms.filter((t) => t.term.start >= at).sort((a, b) => a.term.start - b.term.start);
  for (const asked of after) {
    // how many new|schools: an adjective stands before its noun.
    if (head === null && asked.role === 'light' && asked.term.tag === 'en' && asked.term.start - at <= BESIDE) {
      at = asked.term.end;
      continue;
    }
    // how many places|added: what was done to them is no part of their name.
    if (head !== null && PARTICIPLE.test(asked.term.text)) break;
    if (asked.role !== 'content' || asked.term.start - at > BESIDE || VERB_PHRASE.test(asked.term.text)) break;
    head = asked;
    at = asked.term.end;
  }
  return head;
}

/** 排第几, where did it place. */
const ASKS_PLACE_IN_ROW = /(?:排|列|居|位列)(?:在)?(?:全.{0,3})?第几|排名第?几|\bwhere (?:did|does|do) [^?]*\b(?:place|rank|finish)\b/u;

/** The kind that decides: a share or a change goes before the sum it is a share or a change of. */
export function wantedOf(cues: readonly CueKind[], folded: string, terms: readonly AskedTerm[]): CueKind | null {
  if (cues.includes('why')) return 'why';
  if (cues[0] === 'quantity' && MEASURED_IN_MONEY.test(folded) && !COUNTS_THINGS.test(folded) && !ASKS_CHANGE.test(folded)) return 'money';
  if (ASKS_OFFICE.test(folded) && (cues.length === 0 || cues[0] === 'title')) return 'person';
  // 增速排第几: the place in a row is asked, of whatever it is a row of.
  if (cues.includes('duration') && /^how long\b/u.test(folded)) return 'duration';
  if (cues.includes('rank') && ASKS_PLACE_IN_ROW.test(folded)) return 'rank';
  if (ASKS_EXAMPLES.test(folded)) return 'list';
  // “市区”包括哪里 asks what a word takes in, and not where something is.
  if (cues.includes('place') && TAKES_IN.test(folded)) return 'list';
  if (/\bwhich number\b/u.test(folded)) return 'ordinal';
  if (cues[0] === 'place' && cues.includes('rank')) return 'rank';
  // 通达几多个城市: their number, and not where they are.
  if (cues[0] === 'place' && cues.includes('quantity') && /(?<!哪)(?:多少|几多|几)个|\b(?:how many|number of)\b/u.test(folded))
    return 'quantity';
  // as share of all trade: all of it is what the share is of.
  if (ASKS_ALL.test(folded) && !ASKS_SHARE.test(folded) && !cues.includes('person') && !cues.includes('place')) return 'list';
  // 哪几家 asks for names, 几家 for their number.
  if (cues.includes('list') && /[哪边](?:几|\d|[两三四五六七八九十])/u.test(folded)) return 'list';
  // 涨了还是跌了 asks for a change, whatever its figure.
  if (cues[0] === 'quantity' && ASKS_CHANGE.test(folded)) return 'percent';
  if (cues.length === 0 && ASKS_CHANGE.test(folded)) return 'percent';
  if (cues.length === 0 && NAMES_NUMBER.test(folded)) return 'quantity';
  if (cues.length === 0 && (NAMES_RATE.test(folded) || ASKS_SHARE.test(folded))) return 'percent';
  if (cues.length === 0 && NAMES_YEAR.test(folded)) return 'date';
  if (cues.length === 0 && NAMES_PERSON.test(folded)) return 'person';
  if (cues.length === 0 && NAMES_PLACES.test(folded)) return 'place';
  if (cues.length === 0 && NAMES_MONEY.test(folded)) return 'money';
  if (cues[0] === 'money' && cues.includes('percent') && !/钱|元|money|yuan/u.test(folded)) return 'percent';
  // A ratio is no sum, whatever it is a ratio of: 赤字率, deficit ratio.
  if (cues[0] === 'money' && /\bratio\b|率(?:是|为|有|多少|$)/u.test(folded) && !/多少钱|多少元/u.test(folded)) return 'percent';
  // how much did Chaozhou get: with nothing named that is counted, a sum is asked.
  if (cues[0] === 'quantity' && /\bhow much\b/u.test(folded) && !terms.some((t) => t.role === 'content')) return 'money';
  return cues[0] ?? null;
}

/** Which Shenzhen district came top in the province: the first kind behind the word that asks. */
const WHICH_KIND = /\b(?:which|what)(?: (?!is|are|was|were)[a-z-]+){0,3}? (countr|count|district|cit|province)(?:y|ies|s)?\b/u;
const KINDS: Readonly<Record<string, PlaceKind>> = {
  countr: 'country',
  count: 'county',
  district: 'county',
  cit: 'city',
  province: 'province',
};

/** The kind of place asked for, where the question names one. */
export function placeKindOf(folded: string): PlaceKind | null {
  const which = KINDS[WHICH_KIND.exec(folded)?.[1] ?? ''];
  if (which !== undefined) return which;
  if (/国家(?!级|队|局)|\bcountr(?:y|ies)\b/u.test(folded)) return 'country';
  if (/哪[几些两二三四五六七八九十\d]*个?[县区](?!域|间)|\bcounties\b/u.test(folded)) return 'county';
  if (/哪[几些两二三四五六七八九十\d]*个?(?:地级)?(?:城市|市)(?!场|级|属)|\bcities\b/u.test(folded)) return 'city';
  if (/哪(?:个|些|几个)?省|\bprovinces\b/u.test(folded)) return 'province';
  return null;
}
