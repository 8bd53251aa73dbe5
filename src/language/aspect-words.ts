// Words that tell a plan from a result, a target from a level, a change from a share, and up from down.

/** Marks of what is not done yet. 推动建设 and 加快建设 say that building goes on, not that it is finished. */
export const PLAN_WORDS =
  /将(?!近|军|领|来临)|拟(?!人)|计划(?!单列)|规划建设|力争|预计|争取|有望|(?<!新)开工建设|动工建设|推动建设|加快建设|加快推进|即将|明年|后年|着力|\b(?:had (?:expected|planned|hoped|forecast)|(?:now |still )?being built|will|plans? to|is to|are to|expected to|aims? to|to be built|under construction|going to|intends? to)\b/giu;

/** Marks of a number aimed at. */
export const TARGET_WORDS = /预期目标|任务(?:是|为|：|:)|目标(?:是|为|：|:)|主要预期|力争(?:达到|实现)|\btargets?\b/giu;

export const UP_WORDS =
  /(?<![增延加])[长久]了|(?<![增延加])[长久]咗|[升增涨]至|增长|增产|增加(?!值)|上升|上涨|提高|提升|延长|拉长|扩大|增幅|涨幅|涨了|上调|高于|多于|攀升|回升|新增|增速|[比较](?:去年|上年|前年|往年|上年同期|去年同期|\d{4}年)[多高]|\b(?:grew|growth|growing|grow|rose|rise|rising|increase[ds]?|up|gain(?:ed)?|climb(?:ed)?|longer|higher|expanded|jump(?:ed)?)\b/giu;

export const DOWN_WORDS =
  /(?<!缩)短[了咗]|[降跌]至|下降|减产|减少|回落|下跌|降低|缩短|降幅|跌幅|缩减|下滑|下调|收窄|低于|负增长|减(?:至|到|为)|[比较](?:去年|上年|前年|往年|上年同期|去年同期|\d{4}年)[少低]|\b(?:fell|fall|falling|drop(?:ped|s)?|decline[ds]?|declining|decrease[ds]?|down|lower|shrank|shrink|reduced?|slid|slips?|slipped|dips?|dipped|sank|tumbled?|eased|shorter|weakened|slump(?:ed)?)\b/giu;

/** Words that only carry a change: a clause of nothing else speaks of the subject before it. */
export const CHANGE_FRAME = new Set(
  '比 较 同比 环比 上年 上年同期 去年 去年同期 年均 按 可比 可比价 可比价格 计算 增长 下降 增加 减少 上升 上涨 提高 回落 下跌 降低 扩大 收窄 增幅 增速 降幅 涨幅 增 降 达 达到 完成 实现 为 占 其中 同期 上月 上 下 分别 累计 总 共 共计 合计 名义 实际 约 近 超 超过 左右 以上 高达 居 位居 位列 排名 排 列 第 名列 持平 基本 总数 总量 总计'.split(
    ' ',
  ),
);

export const SHARE_WORDS = /占|比重|份额|占比|\b(?:share|account(?:s|ed)? for|proportion|of (?:the )?total)\b/giu;
export const RATE_WORDS = /率|\brate\b/giu;

const test = (pattern: RegExp, text: string) => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

export const saysPlan = (text: string) => test(PLAN_WORDS, text);
export const saysTarget = (text: string) => test(TARGET_WORDS, text);
export const saysShare = (text: string) => test(SHARE_WORDS, text);
export const saysRate = (text: string) => test(RATE_WORDS, text);

/** True when a text says that something went up or down. */
export const movesIn = (text: string) => test(UP_WORDS, text) || test(DOWN_WORDS, text);

/** +1 when a text says up, -1 when it says down, null when neither or both. */
export function directionOf(text: string): 1 | -1 | null {
  const up = test(UP_WORDS, text);
  const down = test(DOWN_WORDS, text);
  if (up === down) return null;
  return up ? 1 : -1;
}

/** From one figure to another: 由6星期延长至9星期, slipped to $88.5 million from $93.1 million. */
const FROM_TO = /[由从自].{1,24}(?:至|到|为)|\b(?:to|at) [^,]{1,24} from\b|\bfrom [^,]{1,24} to\b/u;

/** True when a text tells that something moved from one figure to another. */
export const saysFromTo = (text: string) => FROM_TO.test(text);
