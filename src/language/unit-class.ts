// Sorts units by what they measure, so that "how much money" can be laid beside 63.5亿元 and "how far" beside 35公里.

export type UnitClass =
  | 'money'
  | 'percent'
  | 'rank'
  | 'people'
  | 'length'
  | 'area'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'time'
  | 'age'
  | 'score'
  | 'times'
  | 'count';

const CLASSES: readonly (readonly [UnitClass, string])[] = [
  ['percent', '% ‰ 百分点 基点'],
  ['rank', 'rank'],
  ['people', '名 人 位 口 口人 人次 户次 人份'],
  ['length', '公里 千米 海里 英里 里 米 厘米 毫米'],
  ['area', '亩 公顷 平方米 平方公里 平方千米 垧'],
  ['weight', '吨 公吨 公斤 斤 千克 克 毫克 总吨 载重吨 吨标准煤'],
  ['volume', '升 毫升 立方米 立方 立方厘米 桶'],
  ['energy', '千瓦 兆瓦 吉瓦 瓦 千瓦时 兆瓦时 吉瓦时 度'],
  ['time', '年 周年 个月 周 星期 天 日 小时 分钟 秒 秒钟 晚 夜'],
  ['age', '岁 周岁'],
  ['score', '分'],
  ['times', '倍 次 回 遍'],
];

const BY_UNIT: ReadonlyMap<string, UnitClass> = new Map(
  CLASSES.flatMap(([name, units]) => units.split(' ').map((unit) => [unit, name] as const)),
);

/** What a quantity's unit measures; `count` for classifiers (家, 个) and where there is no unit. */
export function unitClass(unit: string | null): UnitClass {
  if (unit === null) return 'count';
  const known = BY_UNIT.get(unit);
  if (known !== undefined) return known;
  // ISO 4217 codes are three capitals; TEU, a container, is none of them.
  return /^[A-Z]{3}$/.test(unit) && unit !== 'TEU' ? 'money' : 'count';
}
