// Tables of what is read as a quantity and what must not be: [value or from..to, unit, hedge, the words that say it].
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hedge } from '../../src/domain.js';
import { readQuantities, unitClass } from '../../src/language/quantities.js';

type Row = readonly [value: string, unit: string | null, hedge: Hedge, texts: readonly string[]];

const CHINESE: readonly Row[] = [
  ['107', '分', 'exactly', ['107分', '１０７分']],
  ['100', '%', 'exactly', ['100%', '１００％', '百分之百', '百分百', '百分之100']],
  ['30', '%', 'exactly', ['30%', '百分之三十', '三成', '3成']],
  ['25', '%', 'exactly', ['两成半', '百分之二十五']],
  ['30', '%', 'nearly', ['近30%', '将近三成', '接近30%']],
  ['5', '%', 'about', ['5%左右', '约5%', '大约百分之五', '5%上下']],
  ['-0.57', '‰', 'exactly', ['-0.57‰', '－0.57‰', '负0.57‰']],
  ['0.94', '百分点', 'exactly', ['0.94个百分点', '0.94百分点']],
  ['54', '家', 'exactly', ['54家', '五十四家']],
  ['480', '名', 'more than', ['480余名', '480多名', '四百八十余名', '480餘名', '逾480名', '480+名']],
  ['250000', '座', 'over', ['超25万座', '超过25万座', '超過25萬座', '突破25万座']],
  ['200', '个', 'over', ['超过200个', '超200个', '超200個']],
  ['215000', '套(间)', 'exactly', ['21.5万套(间)', '21.5万套（间）', '21.5萬套（間）']],
  ['215000', '套', 'exactly', ['21.5万套', '二十一万五千套', '215000套', '215,000套', '21万5千套']],
  ['6000000000', 'CNY', 'more than', ['60余亿元', '六十多亿元', '60多億元', '60亿多元', '逾60亿元']],
  ['6350000000', 'CNY', 'exactly', ['63.5亿元', '63.5億元', '人民币63.5亿元', '63.5亿元人民币', '¥63.5亿', '六十三点五亿元']],
  ['1000000', 'CNY', 'at least', ['百万元以上', '至少100万元', '不低于100万元', '一百万元及以上', '不少于100万元']],
  ['1000000000', 'CNY', 'at most', ['不超过10亿元', '至多10亿元', '10亿元以下', '10亿元以内', '不到10亿元']],
  ['20', 'CNY', 'exactly', ['20元', '20块钱', '20块', '二十元']],
  ['3000000', 'USD', 'exactly', ['300万美元', '三百万美元', '3百万美元']],
  ['5', 'HKD', 'exactly', ['5港元', '五港币']],
  ['140000000', '人次', 'exactly', ['1.4亿人次', '一点四亿人次', '14000万人次']],
  ['1390000000000', '斤', 'exactly', ['1.39万亿斤', '13900亿斤']],
  ['7477200000000', 'CNY', 'exactly', ['7 4 7 7 2 亿元', '74772亿元', '7.4772万亿元']],
  ['278090000', null, 'exactly', ['二億七千八百零九萬', '二亿七千八百零九万', '2亿7809万']],
  ['1000', null, 'nearly', ['近千', '近1000']],
  ['10000000', null, 'over', ['上千万', '超千万']],
  ['10', '人', 'more than', ['十几人', '十多人', '10余人']],
  ['200000', '人', 'more than', ['二十几万人', '20多万人', '二十余万人']],
  ['10', '个', 'about', ['十来个', '10来个', '10个左右']],
  ['5', '大', 'exactly', ['五大优势', '5大任务']],
  ['2', '个', 'exactly', ['两个', '二个', '兩個', '2個']],
  ['1', '家', 'exactly', ['1家']],
  ['1.5', '个月', 'exactly', ['一个半月', '1.5个月']],
  ['2', '小时', 'more than', ['两个多小时', '2个多小时', '2小时多']],
  ['4', '市', 'exactly', ['4市', '四市']],
  ['3', '县', 'exactly', ['3县', '三县', '3縣']],
  ['1250', '米', 'exactly', ['1250米', '一千二百五十米', '1,250米']],
  ['10300', '人', 'exactly', ['一万零三百人', '10300人']],
  ['12000', '人', 'exactly', ['一万二千人', '一万二人', '1万2千人']],
  ['3005', '户', 'exactly', ['三千零五户']],
  ['567891', '人', 'exactly', ['五十六万七千八百九十一人', '伍拾陆万柒仟捌佰玖拾壹人']],
  ['25', '人', 'exactly', ['廿五人', '二十五人']],
  ['120', '家', 'exactly', ['一百二十家', '一百二家']],
  ['500', '千瓦', 'exactly', ['五百千瓦', '500千瓦']],
  ['100', '日', 'exactly', ['100日']],
  ['120', '场次', 'exactly', ['120场次', '一百二十场次']],
  ['6.2', '级', 'exactly', ['6.2级']],
  ['46', '微克/立方米', 'exactly', ['46微克/立方米', '46μg/m3', '46μg/m³']],
  ['1000000000..1200000000', 'CNY', 'range', ['10亿-12亿元', '10-12亿元', '10亿元至12亿元', '10亿～12亿元']],
  ['3..5', '年', 'range', ['3至5年', '三到五年', '3—5年', '3年至5年', '三五年']],
  ['5..6', '%', 'range', ['5%-6%', '5-6%', '5%～6%']],
  ['7..8', '个', 'range', ['七八个', '7-8个', '七至八个']],
  ['30000..50000', '人', 'range', ['3万至5万人', '3-5万人', '三万到五万人']],
];

const ENGLISH: readonly Row[] = [
  [
    '6350000000',
    'CNY',
    'exactly',
    ['RMB 6.35bn', 'RMB6.35bn', '6.35 billion yuan', '¥6.35 billion', '6,350 million yuan', 'CNY 6.35 billion'],
  ],
  ['1200000', 'USD', 'exactly', ['US$1.2 million', '$1.2m', '1.2 million dollars', 'USD 1.2mn']],
  ['6000000000', 'CNY', 'over', ['over RMB 6 billion', 'over 6 billion yuan', 'exceeding six billion yuan']],
  ['33000000000', null, 'exactly', ['thirty-three billion', '33 billion', '33bn']],
  [
    '480',
    null,
    'more than',
    ['more than 480', '480+', '480-odd', 'upwards of 480', 'more than four hundred and eighty', '480 plus', '480-plus'],
  ],
  ['250000', null, 'over', ['over 250,000', 'over 250k', 'Over 250 thousand']],
  ['1000', null, 'nearly', ['nearly 1,000', 'almost a thousand', 'close to 1000', 'nearly one thousand']],
  ['40', null, 'at least', ['at least 40', 'no fewer than 40', 'at least forty', '40 or more']],
  ['40', null, 'at most', ['up to 40', 'no more than 40', 'fewer than 40', '40 or less']],
  ['230', null, 'exactly', ['two hundred and thirty', '230', 'two hundred thirty']],
  ['12440000', null, 'exactly', ['12.44 million', '12.44m', '12,440,000']],
  ['1000000', null, 'exactly', ['a million', 'one million', '1m']],
  ['100', '%', 'exactly', ['100 percent', '100 per cent', '100%', 'a hundred percent']],
  ['5', '%', 'about', ['about 5%', 'around 5 percent', 'roughly five per cent', '~5%']],
  ['0.94', '百分点', 'exactly', ['0.94 percentage points']],
  ['28', '吉瓦时', 'exactly', ['28 GWh', '28 gigawatt-hours']],
  ['12', '海里', 'exactly', ['12 nautical miles']],
  ['35', '公里', 'exactly', ['35 km', '35km', '35 kilometres', '35-kilometre']],
  ['1500000..2000000', null, 'range', ['1.5 to 2 million', '1.5-2 million', '1.5 million to 2 million']],
  ['3..5', null, 'range', ['between 3 and 5', '3 to 5', 'three to five']],
];

const RANKS: readonly Row[] = [
  ['1', 'rank', 'exactly', ['第一', '第1', '第1名', '第一位', '1st', 'first', 'number one', 'No. 1']],
  ['3', 'rank', 'exactly', ['第3位', '第三名', '第三', 'third', '3rd']],
  ['12', 'rank', 'exactly', ['第12位', '第十二名', '12th', 'twelfth']],
  ['10', 'rank', 'at most', ['前10名', '前十位', '前十强', 'top 10', 'top ten']],
  ['10', '场', 'exactly', ['第十场', '第10场', '第十場']],
  ['2', '次', 'exactly', ['第二次', '第2次']],
];

function told(text: string): readonly string[] {
  return readQuantities(text).map(
    ({ quantity }) => `${quantity.value}${quantity.to === null ? '' : `..${quantity.to}`} ${quantity.unit} ${quantity.hedge}`,
  );
}

const cases = (rows: readonly Row[]) =>
  rows.flatMap(([value, unit, hedge, texts]) => texts.map((text) => [text, `${value} ${unit} ${hedge}`] as const));

describe('quantities', () => {
  it.each(cases([...CHINESE, ...ENGLISH]))('%s is %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
    const [reading] = readQuantities(text);
    expect(reading?.ordinal).toBe(false);
  });

  it.each(cases([...CHINESE, ...RANKS]))('%s is %s within a sentence, from its first character on', (text, expected) => {
    const sentence = `报告说，${text}。`;
    const [reading, ...more] = readQuantities(sentence);
    expect(more).toEqual([]);
    expect(reading?.start).toBe(4);
    expect(told(sentence)).toEqual([expected]);
  });

  it.each(cases(RANKS))('%s is an ordinal: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
    expect(readQuantities(text)[0]?.ordinal).toBe(true);
  });

  it.each([
    ['设立总规模10亿元的基金', ['10亿元']],
    ['近千企业到当地', ['近千']],
    ['落地200余个百万元以上项目', ['200余个', '百万元以上']],
    ['实现六个100%覆盖', ['六个', '100%']],
    ['建设21.5万套(间),新增9200张', ['21.5万套(间)', '9200张']],
    ['共安排60余亿元财政资金', ['60余亿元']],
    ['累计出口5万辆', ['5万辆']],
    ['其中6600多万纳税人受益', ['6600多万']],
    ['生产总值[1]28460.5亿元', ['28460.5亿元']],
    ['注：1.总量为3亿元 2.增速为5%', ['3亿元', '5%']],
    ['由6星期延長至9星期', ['6星期', '9星期']],
    ['浓度31微克/立方米', ['31微克/立方米']],
    ['PM10浓度74μg/m3，PM2.5浓度46μg/m3', ['74μg/m3', '46μg/m3']],
    ['区、街道、社区三级推进机制', ['三级']],
    ['柳铺县两县共转移1.9万余人', ['两县', '1.9万余人']],
    ['an impact of $6.8 billion; the chamber', ['$6.8 billion']],
    ['跑了2小时13分06秒，慢了52秒', ['52秒']],
    ['4.61 million twenty-foot units (TEUs)', ['4.61 million']],
    ['2.11 million TEUs', ['2.11 million TEUs']],
    ['全省仅一家', ['一家']],
    ['三县两区第一', ['三县', '两区', '第一']],
    ['排名3/12位', []],
    ['近5年', ['5年']],
    ['最近3年', ['3年']],
    ['附近3个村', ['3个']],
    ['节约3亿元', ['3亿元']],
    ['从3%提高到5%', ['3%', '5%']],
    ['more than 480 officials were sent', ['more than 480']],
    ['it put in RMB 6.35bn, nearly 30% up', ['RMB 6.35bn', 'nearly 30%']],
    ['what about 480 officials', ['480']],
    ['ranked 12th of 21 cities', ['12th', '21']],
    ['900-odd firms and 53 projects', ['900-odd', '53']],
  ])('%s: %j', (text, expected) => {
    expect(readQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('gives the place of the number apart from hedge and unit', () => {
    const text = '共安排超60余亿元';
    const [reading] = readQuantities(text);
    expect(text.slice(reading?.numberStart, reading?.numberEnd)).toBe('60余亿');
    expect(text.slice(reading?.start, reading?.end)).toBe('超60余亿元');
  });
});

describe('grades', () => {
  it.each(['启动防汛三级应急响应', '19日0时提升至三级', '三级甲等医院', '三级市场'])('%s: how high, not how many', (text) => {
    expect(readQuantities(text).map(({ quantity, ordinal }) => [quantity.value, quantity.unit, ordinal])).toEqual([['3', '级', true]]);
  });

  it.each(['6.2级地震', '区、街道、社区三级推进机制'])('%s: how many', (text) => {
    expect(readQuantities(text).map(({ ordinal }) => ordinal)).toEqual([false]);
  });
});

describe('what counts nothing', () => {
  it.each([
    // dates and times
    '2024-07-26 13:44:44',
    '2024年7月26日',
    '5月9日',
    '2023年',
    '2023年度',
    '2011-2023',
    '1-10月',
    '昨日8时',
    '2023年以来',
    '二〇二三年十一月',
    'July 26 2024',
    'in 2023',
    'calendar year 2023 only',
    // identifiers
    '联系我们:12 34 56 78 9 @example.com',
    'news2024@example.com',
    'https://example.org/2024/07/26/a123.shtml',
    'www.example.com/3个',
    '京ICP备12345678号-13',
    '电话0755-88123456',
    '13800138000',
    '发布者:DN032',
    '国产大飞机C919',
    '5G、4K',
    'covid-19',
    '192.168.0.1',
    // ratios, sums, list numbers
    '1.1:50.3:48.6',
    '“1+7+11+X”政策体系',
    '“1+3”基本逻辑',
    '1. 习近平会见',
    '（1）主要内容',
    '①②③',
    // names
    '地铁10号线东延、11号线北延',
    '四号线',
    'Line 10 and line 11',
    'Article 5',
    '百千万工程',
    '百县千镇万村高质量发展工程',
    '一主三辅',
    '五光十色',
    '千方百计',
    '一体化',
    '统一部署',
    '万一',
    '一些地方',
    '一定的',
    '一批项目',
    '一系列举措',
    '三亚、四川、九江、万宁',
    '第一产业、第二产业、第三产业',
    '第一书记',
    '第一季度',
    '三次产业结构',
    '十四五',
    '十四五规划',
    '党的二十大精神',
    '走出一条路',
    '一个中心',
    '千家万户',
    '单位：万元',
    '过去一年',
    '一分为二',
    '十分重要',
    '再度',
    '7时30分鸣枪',
    '以2小时09分47秒夺冠',
    '生产总值[1]',
    '2023届毕业生',
    '分列二、三名',
    '3.0版谈判',
    'PM2.5',
    '队伍营救',
    'a 5-star hotel',
    'twenty-foot boxes',
    '五花八门',
    '四面八方',
    '三位一体',
    '两院院士',
    // vague numbers have no value
    '数百家',
    '几十个',
    '成千上万',
    '三分之二',
    'two thirds of them',
    'one of the firms',
    'hundreds of firms',
    // what every object of the language has by birth is no number
    'what is constructor',
    'the constructor, toString, valueOf, __proto__ and hasOwnProperty',
    'at first',
    '',
    ' ',
    '、。',
  ])('%s', (text) => {
    expect(readQuantities(text).filter(({ ordinal }) => !ordinal)).toEqual([]);
    expect(readQuantities(text)).toEqual([]);
  });
});

describe('on any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...'零一两三十百千万亿余多近超约第前个名元年月日成半至-~+.,:/@( )%‰1290０９',
      ...[' to ', 'RMB ', 'billion', 'over ', 'first', 'a ', 'and ', '百分之', '以上', '\n', '\u{1f600}', '\ud83d'],
    ),
    { maxLength: 40 },
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    pieces.map((parts) => parts.join('')),
  );

  it('nothing throws, nothing overlaps, every place is real', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let floor = 0;
        for (const { start, end, numberStart, numberEnd, quantity } of readQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(numberStart).toBeGreaterThanOrEqual(start);
          expect(numberEnd).toBeGreaterThan(numberStart);
          expect(end).toBeGreaterThanOrEqual(numberEnd);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(quantity.value).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
          expect(quantity.hedge === 'range').toBe(quantity.to !== null);
          floor = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    '1',
    '1,',
    '1.',
    '1:',
    '1+',
    '一',
    '十',
    '万',
    '千万',
    'a',
    'two ',
    '@a',
    ' ',
    '-',
    '1-',
    '第',
    '近',
    '百分之',
    '1个',
    '(1',
    '０',
    '1 ',
    '上',
    'and ',
    'over ',
    '年',
    '2023',
    '1月',
    'may ',
  ])('takes time in proportion to the text: %j over and over', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const began = performance.now();
    readQuantities(text);
    // Linear reading takes well under a second; a quadratic one would take minutes.
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('unit classes', () => {
  it.each([
    ['CNY', 'money'],
    ['USD', 'money'],
    ['TEU', 'count'],
    ['%', 'percent'],
    ['百分点', 'percent'],
    ['rank', 'rank'],
    ['名', 'people'],
    ['人次', 'people'],
    ['公里', 'length'],
    ['亩', 'area'],
    ['斤', 'weight'],
    ['年', 'time'],
    ['岁', 'age'],
    ['分', 'score'],
    ['家', 'count'],
    [null, 'count'],
  ] as const)('%s is %s', (unit, expected) => {
    expect(unitClass(unit)).toBe(expected);
  });
});
