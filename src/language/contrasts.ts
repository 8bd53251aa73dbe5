// Words that stand against each other: of a set, one is said in the place of another.

/** One set a line; its sides between bars, the word that reports use first. */
const SETS = `
城镇 城市 城里 城区 市区 | 农村 乡村 乡下 农民
urban city town | rural countryside village
进口 | 出口
import imports | export exports
收入 | 支出
revenue revenues income | expenditure spending
男性 男 男生 | 女性 女 女生
men male boys | women female girls
第一产业 一产 | 第二产业 二产 | 第三产业 三产
公办 公立 | 民办 私立
public | private
国内 境内 | 国外 境外 入境
domestic | foreign overseas inbound
小学 | 初中 | 高中 | 大学
夏粮 | 秋粮 | 早稻 | 晚稻
夜间 晚上 | 白天 日间
存款 | 贷款
deposit deposits | loan loans
水电 | 火电 | 风电 | 光伏 | 核电
`;

interface Side {
  readonly set: number;
  /** The word that stands for the whole side in reports. */
  readonly first: string;
}

const sideOf = new Map<string, Side>();
for (const [set, line] of SETS.trim().split('\n').entries()) {
  for (const side of line.split('|')) {
    const words = side.trim().split(' ');
    for (const word of words) sideOf.set(word, { set, first: words[0] ?? word });
  }
}

/** True for a folded word that stands against others. */
export const isContrasted = (word: string): boolean => sideOf.has(word);

/**
 * A folded text with the word that stands against another in its place: `农村居民收入` with `城里` is `城镇居民收入`; null where the text
 * has no word of that set, or one of the same side.
 */
export function contrasted(text: string, word: string): string | null {
  const own = sideOf.get(word);
  if (own === undefined) return null;
  for (const [other, side] of sideOf) {
    if (side.set !== own.set || side.first === own.first || other.length < 2) continue;
    const latin = /^[a-z]/u.test(other);
    if (latin ? new RegExp(`\\b${other}\\b`, 'u').test(text) : text.includes(other)) return text.replace(other, own.first);
  }
  return null;
}
