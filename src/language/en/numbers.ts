// English number words, hedges and units, in lower case: readers fold the text first.
import type { Hedge } from '../../domain.js';

// Maps and no plain objects: words of a text are looked up in them, and an object would find what every object has (constructor).
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Scale words as powers of ten. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }),
);

/** Short scales, only after figures: 6.35bn. `m` and `b` are scales where they touch the figure (30.8 m is metres). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 3, mn: 6, mln: 6, mio: 6, bn: 9, bln: 9, tn: 12, trn: 12 }),
);
export const TOUCHING_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ m: 6, b: 9 }));

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
  }),
);

/** Hedges before the number, longest first. */
export const PREFIX_HEDGES: readonly (readonly [string, Hedge])[] = [
  ['no fewer than', 'at least'],
  ['not fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['a minimum of', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['a maximum of', 'at most'],
  ['in excess of', 'more than'],
  ['an estimated', 'about'],
  ['greater than', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['more than', 'more than'],
  ['fewer than', 'at most'],
  ['less than', 'at most'],
  ['as many as', 'at most'],
  ['close to', 'nearly'],
  ['just under', 'nearly'],
  ['just over', 'over'],
  ['well over', 'over'],
  ['approximately', 'about'],
  ['approaching', 'nearly'],
  ['surpassing', 'over'],
  ['exceeding', 'over'],
  ['exceeded', 'over'],
  ['exceeds', 'over'],
  ['exceed', 'over'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['roughly', 'about'],
  ['almost', 'nearly'],
  ['nearly', 'nearly'],
  ['around', 'about'],
  ['circa', 'about'],
  ['about', 'about'],
  ['above', 'more than'],
  ['below', 'at most'],
  ['under', 'at most'],
  ['over', 'over'],
  ['some', 'about'],
];

/** Hedges after the number or its unit, longest first. */
export const SUFFIX_HEDGES: readonly (readonly [string, Hedge])[] = [
  [' or more', 'at least'],
  [' or fewer', 'at most'],
  [' or less', 'at most'],
  [' or so', 'about'],
  ['-plus', 'more than'],
  [' plus', 'more than'],
  ['-odd', 'more than'],
  [' odd', 'more than'],
  ['+', 'more than'],
];

/** Between the two ends of a range, besides a dash. */
export const RANGE_WORDS: readonly string[] = [' to '];

/** Money before the number → ISO 4217, longest first. */
export const MONEY_PREFIXES: readonly (readonly [string, string])[] = [
  ['us$', 'USD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['usd', 'USD'],
  ['hkd', 'HKD'],
  ['eur', 'EUR'],
  ['jpy', 'JPY'],
  ['gbp', 'GBP'],
  ['yuan', 'CNY'],
  ['¥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];

/** Units after the number, longest first. Where Chinese has the same unit, it is named by the Chinese word: 35 km and 35公里 are one figure. */
export const UNITS: readonly (readonly [string, string])[] = [
  ['hong kong dollars', 'HKD'],
  ['us dollars', 'USD'],
  ['u.s. dollars', 'USD'],
  ['american dollars', 'USD'],
  ['pounds sterling', 'GBP'],
  ['chinese yuan', 'CNY'],
  ['yuan rmb', 'CNY'],
  ['renminbi', 'CNY'],
  ['dollars', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
  ['korean won', 'KRW'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['usd', 'USD'],
  ['hkd', 'HKD'],
  ['yen', 'JPY'],
  ['μg/m3', '微克/立方米'],
  ['μg/m³', '微克/立方米'],
  ['ug/m3', '微克/立方米'],
  ['micrograms per cubic metre', '微克/立方米'],
  ['micrograms per cubic meter', '微克/立方米'],
  ['mg/l', '毫克/升'],
  ['degrees celsius', '摄氏度'],
  ['°c', '摄氏度'],
  ['basis points', '基点'],
  ['nautical miles', '海里'],
  ['miles', '英里'],
  ['gigawatt-hours', '吉瓦时'],
  ['gigawatt hours', '吉瓦时'],
  ['gwh', '吉瓦时'],
  ['megawatt-hours', '兆瓦时'],
  ['megawatt hours', '兆瓦时'],
  ['mwh', '兆瓦时'],
  ['percentage points', '个百分点'],
  ['percentage point', '个百分点'],
  ['pp', '个百分点'],
  ['per cent', '%'],
  ['percent', '%'],
  ['pct', '%'],
  ['per mille', '‰'],
  ['square kilometres', '平方公里'],
  ['square kilometers', '平方公里'],
  ['sq km', '平方公里'],
  ['km2', '平方公里'],
  ['km²', '平方公里'],
  ['m2', '平方米'],
  ['m²', '平方米'],
  ['square metres', '平方米'],
  ['square meters', '平方米'],
  ['sq m', '平方米'],
  ['cubic metres', '立方米'],
  ['cubic meters', '立方米'],
  ['hectares', '公顷'],
  ['hectare', '公顷'],
  ['mu', '亩'],
  ['kilometres', '公里'],
  ['kilometers', '公里'],
  ['kilometre', '公里'],
  ['kilometer', '公里'],
  ['km', '公里'],
  ['metres', '米'],
  ['meters', '米'],
  ['metre', '米'],
  ['meter', '米'],
  ['m', '米'],
  ['tonnes', '吨'],
  ['tons', '吨'],
  ['tonne', '吨'],
  ['ton', '吨'],
  ['kilograms', '公斤'],
  ['kg', '公斤'],
  ['jin', '斤'],
  ['litres', '升'],
  ['liters', '升'],
  ['kilowatt-hours', '千瓦时'],
  ['kilowatt hours', '千瓦时'],
  ['kwh', '千瓦时'],
  ['kilowatts', '千瓦'],
  ['kw', '千瓦'],
  ['megawatts', '兆瓦'],
  ['mw', '兆瓦'],
  ['gigawatts', '吉瓦'],
  ['gw', '吉瓦'],
  ['teus', 'teu'],
  ['teu', 'teu'],
  ['barrels', '桶'],
  ['years old', '岁'],
  ['years', '年'],
  ['year', '年'],
  ['months', '个月'],
  ['month', '个月'],
  ['weeks', '周'],
  ['week', '周'],
  ['days', '天'],
  ['day', '天'],
  ['nights', '晚'],
  ['hours', '小时'],
  ['hour', '小时'],
  ['minutes', '分钟'],
  ['minute', '分钟'],
  ['seconds', '秒'],
  ['person-times', '人次'],
];

/** The word before a figure that makes it a name: Line 10, No. 3, Article 5. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  'line lines no number article chapter section page paragraph route phase figure table question item version covid type class grade level unit room gate exit'.split(
    ' ',
  ),
);

/** Words that, before an ordinal, make it a rank. */
export const RANK_VERBS: ReadonlySet<string> = new Set(
  'rank ranks ranked ranking place places placed placing come comes came coming finish finishes finished is was be top'.split(' '),
);

/** Words that, after an ordinal, make it a rank. */
export const RANK_FOLLOWERS: ReadonlySet<string> = new Set(
  'place in among nationally nationwide overall provincially worldwide globally and or'.split(' '),
);

/** Two thirds, one quarter: a fraction is no count. */
export const FRACTIONS: ReadonlySet<string> = new Set('third thirds quarter quarters half halves fifth fifths tenth tenths'.split(' '));
