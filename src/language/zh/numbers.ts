// Chinese number words, hedges, units and classifiers, in simplified half-width script: readers fold the text first.
import type { Hedge } from '../../domain.js';

/** What one numeral is worth; the formal (banker's) numerals beside the everyday ones. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** Scales as powers of ten. */
export const SCALES: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8 };

/** 廿 and 卅 are a digit and a scale in one. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Scales written after figures (63.5亿, 3000万), longest first, with their powers of ten. */
export const FIGURE_SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** A hedge said before the number; `not` lists the characters after which it is part of another word (节约, 附近). */
interface PrefixHedge {
  readonly word: string;
  readonly hedge: Hedge;
  readonly not?: string;
  /** Counts only before a number that starts with a scale: 上千, 过百. */
  readonly beforeScale?: boolean;
}

/** Longest first. */
export const PREFIX_HEDGES: readonly PrefixHedge[] = [
  { word: '人民币超过', hedge: 'over' },
  { word: '不少于', hedge: 'at least' },
  { word: '不低于', hedge: 'at least' },
  { word: '不小于', hedge: 'at least' },
  { word: '不超过', hedge: 'at most' },
  { word: '不高于', hedge: 'at most' },
  { word: '不多于', hedge: 'at most' },
  { word: '不大于', hedge: 'at most' },
  { word: '大约为', hedge: 'about' },
  { word: '不下', hedge: 'at least' },
  { word: '不止', hedge: 'more than' },
  { word: '不到', hedge: 'at most' },
  { word: '跌破', hedge: 'at most' },
  { word: '跌穿', hedge: 'at most' },
  { word: '不足', hedge: 'at most' },
  { word: '低于', hedge: 'at most' },
  { word: '少于', hedge: 'at most' },
  { word: '至少', hedge: 'at least' },
  { word: '最少', hedge: 'at least' },
  { word: '起码', hedge: 'at least' },
  { word: '至多', hedge: 'at most' },
  { word: '最多', hedge: 'at most' },
  { word: '超过', hedge: 'over', not: '不没未' },
  { word: '超出', hedge: 'over', not: '不没未' },
  { word: '突破', hedge: 'over' },
  { word: '高于', hedge: 'more than', not: '不' },
  { word: '大于', hedge: 'more than', not: '不' },
  { word: '多于', hedge: 'more than', not: '不' },
  { word: '将近', hedge: 'nearly' },
  { word: '接近', hedge: 'nearly' },
  { word: '大约', hedge: 'about' },
  { word: '大概', hedge: 'about' },
  { word: '约为', hedge: 'about' },
  { word: '超', hedge: 'over', not: '高赶反' },
  { word: '逾', hedge: 'more than' },
  { word: '近', hedge: 'nearly', not: '附最邻靠临贴亲就远新切' },
  { word: '约', hedge: 'about', not: '节合契条公预签制履违续' },
  { word: '上', hedge: 'over', not: '以网线早晚路身会海马江世千', beforeScale: true },
  { word: '过', hedge: 'over', not: '通经不超越渡度走跨', beforeScale: true },
  { word: '破', hedge: 'over', not: '突攻', beforeScale: true },
];

/** A hedge said right after the number and before the unit. 几 only after 十: 十几个. */
export const INNER_HEDGES: Readonly<Record<string, Hedge>> = { 余: 'more than', 多: 'more than', 来: 'about', '+': 'more than' };

/** A hedge said after the unit, longest first. */
export const SUFFIX_HEDGES: readonly (readonly [string, Hedge])[] = [
  ['及以上', 'at least'],
  ['或以上', 'at least'],
  ['及以下', 'at most'],
  ['或以下', 'at most'],
  ['以上', 'at least'],
  ['以下', 'at most'],
  ['以内', 'at most'],
  ['之内', 'at most'],
  ['左右', 'about'],
  ['上下', 'about'],
];

/** Between the two ends of a range. */
export const RANGE_MARKS: readonly string[] = ['-', '~', '至', '到'];

/** Money as printed → ISO 4217. */
export const MONEY: Readonly<Record<string, string>> = {
  元人民币: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  块钱: 'CNY',
  圆: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  港纸: 'HKD',
  澳门元: 'MOP',
  新台币: 'TWD',
  欧元: 'EUR',
  日元: 'JPY',
  日圆: 'JPY',
  英镑: 'GBP',
  韩元: 'KRW',
  卢布: 'RUB',
  加元: 'CAD',
  澳元: 'AUD',
  瑞士法郎: 'CHF',
  新加坡元: 'SGD',
  新元: 'SGD',
  卢比: 'INR',
};

/** Money said before the number. */
export const MONEY_PREFIXES: Readonly<Record<string, string>> = { 人民币: 'CNY', 港币: 'HKD', 美金: 'USD', '¥': 'CNY', '￥': 'CNY' };

/** Units printed as one sign → their name. */
export const UNIT_SIGNS: Readonly<Record<string, string>> = {
  '%': '%',
  '‰': '‰',
  '㎡': '平方米',
  '㎢': '平方公里',
  '㎞': '公里',
  '㎏': '公斤',
  '℃': '摄氏度',
};

/** `measure` units may follow any numeral; `count` classifiers do not follow a bare 一 or a bare 百, 千, 万 (一条, 千家万户); `figure` units follow figures only. */
export type UnitSort = 'measure' | 'count' | 'figure';

/** A unit's sort, and the characters before which it is no unit but the start of another word (项 in 项目). */
interface UnitWord {
  readonly sort: UnitSort;
  readonly not: string;
}

/** Units that nothing restricts. */
const MEASURES = `
亩 公顷 平方米 平方公里 平方千米 公里 千米 海里 英里 里 厘米 毫米 吨 公斤 斤 千克 毫克 毫升 立方米 立方 立方厘米 千瓦 兆瓦 吉瓦 瓦
千瓦时 兆瓦时 吉瓦时 公吨 星期 个星期 微克 微克/立方米 毫克/升 立方米每秒 立方米/秒 公里/小时 吨标准煤 摄氏度 桶 吨公里 人公里 垧 总吨 载重吨 标箱 标准箱 人次 人天 辆次 架次 艘次 台次 例次 客位 小时 分钟
秒钟 秒 个月 个小时 个百分点 百分点 个基点 基点 周岁 周年 赫兹 卡路里 千卡 像素 字节 比特
`;
/** Units that also start other words: the characters after the colon must not come next (3年级, 40天津). */
const RESTRICTED_MEASURES: readonly string[] = [
  '年:级代度终初均末底',
  '米:饭粉面',
  '升:级学值',
  '克:服隆',
  '天:津然河水空安气才鹅府',
  '周:边期年围岁',
  '倍:增',
  '岁:月',
  '夜:间市景',
  '晚:会间',
];
/** Classifiers that nothing restricts. */
const COUNTS = `
辆 株 艘 匹 例 款 篇 枚 颗 栋 幢 趟 趟次 班次 场次 架 箱 宗 类 件 届 批 轮 套 省份 省市 地市 市州 乡镇 街道 社区 口人 块 块牌子 棵 粒
滴 把 顶 盏 扇 幅 副 营 册 卷 页 章 字 句 段 站点 机组 席 桌 盘 碗 杯 瓶 罐 袋 盒 捆 船 航次 车次 人份 剂 剂次 针次 封 帧 路 笔
票 回 遍 顿 床位 车位 学位 维 院 馆 店 厂 县区 县市 县市区 区县 镇街 镇村 语种 民族 城市 国家 州 旗 盟 屯 组团 点位 户次 成员国 尾
羽 峰 箱次 只次 头次 枝 束 朵 丛 竿 艇 机位 泊位
`;
/** Classifiers that also start other words: 53项目 has no 项, 480人员 no 人. */
const RESTRICTED_COUNTS: readonly string[] = [
  '个:别性体税',
  '名:单称字录誉片词额',
  '人:民均大员口类才工士生物事力',
  '位:于列居置次',
  '家:庭族园禽具电长乡',
  '张:家',
  '条:件例约款',
  '项:目',
  '台:湾风州账阶',
  '头:部',
  '只:有能是要需',
  '座:谈',
  '国:家内道际有企民产防庆外',
  '所:有在得需属谓以',
  '处:理于在分罚',
  '起:来步草点',
  '场:馆景所地',
  '期:间待货权刊',
  '种:植业子养',
  '部:门分署长委队位件',
  '本:科地市级次省县区届报着身',
  '首:次批个位都席先家创',
  '集:中团群成体',
  '份:额',
  '支:持出付撑队柱援',
  '片:区',
  '层:级面次',
  '间:接隔',
  '床:位',
  '级:别',
  '户:籍口外均',
  '村:民庄级',
  '镇:区级',
  '县:级城域',
  '区:域间块级划',
  '市:场民值级委政',
  '省:级委内外会',
  '乡:村镇',
  '口:岸径',
  '班:子组',
  '列:入为车席',
  '节:约点能日省',
  '次:数要日',
  '门:槛户店',
  '组:织成建合',
  '队:伍员',
  '对:口接外于应比',
  '面:积对向临',
  '双:方边向',
  '步:伐入',
  '站:在',
  '团:队结体长组',
  '车:辆间企',
  '手:机段续',
  '单:位独',
  '道:路德',
  '城:市镇乡区',
  '校:园',
  '园:区',
  '港:口元币',
  '代:表替码理',
  '排:名在放',
  '包:括含',
  '连:续接',
  '针:对',
  '股:份东权',
  '环:境节保',
  '根:据本',
];
/** Units that count only after figures, since after hanzi they are words: 十分, 一度. 成 the reader knows. */
const FIGURE_UNITS: readonly string[] = ['分:别布公类局行为成析支级期之店钟部', '度:假', '成:立为员功就效果绩长都本型品交'];

function listed(rows: string): readonly string[] {
  return rows.split(/\s+/).filter((word) => word !== '');
}

function unitTable(): ReadonlyMap<string, UnitWord> {
  const table = new Map<string, UnitWord>();
  for (const word of listed(MEASURES)) table.set(word.toLowerCase(), { sort: 'measure', not: '' });
  for (const word of listed(COUNTS)) table.set(word, { sort: 'count', not: '' });
  const restricted: readonly (readonly [readonly string[], UnitSort])[] = [
    [RESTRICTED_MEASURES, 'measure'],
    [RESTRICTED_COUNTS, 'count'],
    [FIGURE_UNITS, 'figure'],
  ];
  for (const [rows, sort] of restricted) {
    for (const row of rows) {
      const [word = '', not = ''] = row.split(':');
      table.set(word, { sort, not });
    }
  }
  for (const word of Object.keys(MONEY)) table.set(word, { sort: 'measure', not: word === '元' ? '素旦宵首件' : '' });
  return table;
}

/** Every unit and classifier. 日 (only over 31), 大 (三大任务) and 月 are no rows: the reader decides on them. */
export const UNITS: ReadonlyMap<string, UnitWord> = unitTable();

/** How many characters the longest unit has. */
export const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((word) => word.length));

/** Characters after a figure that make it a clock time, a day of the month or a name and no quantity: 8时, 26日, 10号线, 3楼, 3.0版. */
export const NAMING_SUFFIXES: ReadonlySet<string> = new Set(['号', '时', '点', '月', '楼', '版', '#']);

/** After 第N these say that it is a rank: 第3位, 第2名. */
export const RANK_UNITS: ReadonlySet<string> = new Set(['位', '名']);

/** Words that, before 第N, make it a rank: 排名第一, 位列第一, 居全国第一. */
export const RANK_VERBS: readonly string[] = [
  '列',
  '居',
  '名',
  '位',
  '排',
  '获',
  '占',
  '全国',
  '国内',
  '全省',
  '全市',
  '世界',
  '全球',
  '全区',
  '亚洲',
  '省',
  '市',
  '国',
];

/** After 第N these make a name and no ordinal at all: 第三产业, 第一书记, 第一季度. */
export const NAMED_ORDINALS: readonly string[] = ['产业', '书记', '季度', '者', '时间', '方', '一'];

/** 二十大 and 五大 followed by these are congresses and meetings, no counts. */
export const AFTER_NAMED_CONGRESS = '以精报上会代召后闭';

/** After a number with 级 these show that it tells a grade and no count: 三级应急响应, 三级医院, 二级市场. */
export const GRADED =
  /^(?:应急|响应|预警|警报|警戒|甲等|乙等|医院|公路|航道|市场|文物|保护|风险|资质|残疾|伤残|教授|警监|建造师|战备|水质|标准|分行|法官|运动员)/;
/** The same before it: 提升至二级, 列为三级. */
export const GRADING = /(?:提升|提高|升|上调|下调|调整|调|降|启动|列|评|定|达到?)(?:至|到|为|成)?$/;

/** Words that start with a number and count nothing; read over whole. */
export const NUMBER_NAMES: readonly string[] = [
  '三次产业',
  '三位一体',
  '一对一',
  '一期',
  '二期',
  '三期',
  '二手',
  '两手抓',
  '两院院士',
  '四面八方',
  '五花八门',
  '三番五次',
  '三番两次',
  '三头六臂',
  '三令五申',
  '十字路口',
];

/** A bare 一 before a classifier is an article (走出一条路) unless one of these stands before it. */
export const ONLY: readonly string[] = ['仅', '只有', '唯', '唯一', '共', '只', '共有', '增加', '新增', '为期', '历时', '满'];
