// Lists in Chinese and English: the members without the words around them, whether they are all, and how many the text counts.
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/reports/clauses.js';
import { readEnglishList } from '../../src/reports/facts/lists-en.js';
import { readChineseList, readCommaList } from '../../src/reports/facts/lists-zh.js';

type Row = readonly [text: string, members: string, open?: boolean, counted?: number];

const rows = (all: readonly Row[]) => all.map(([text, members, open = false, counted = null]) => ({ text, members, open, counted }));

const told = (list: ReturnType<typeof readChineseList>) =>
  list === null ? null : [list.members.map((m) => m.text).join(' / '), list.open, list.counted];

const CHINESE: readonly Row[] = [
  ['研究院设海上风电、波浪能、氢能储运、深海装备等5个研究中心', '海上风电 / 波浪能 / 氢能储运 / 深海装备', true, 5],
  ['现有河东、东郊两个校区', '河东 / 东郊', false, 2],
  ['产品销往德国、澳大利亚、智利、南非等29个国家和地区', '德国 / 澳大利亚 / 智利 / 南非', true, 29],
  ['扎实推进与汕头、河源、汕尾、潮州4市对口帮扶协作和与惠州3县对口产业协作', '汕头 / 河源 / 汕尾 / 潮州', false, 4],
  ['而是发挥科技、金融、市场、品牌和规划建设“五大优势”', '科技 / 金融 / 市场 / 品牌 / 规划建设', false, 5],
  ['服務海鳴邨、翠浪邨及聚星邨三條公共屋邨', '海鳴邨 / 翠浪邨 / 聚星邨', false, 3],
  ['江沅、锦川、宁澜三市合计占全省的54.7%', '江沅 / 锦川 / 宁澜', false, 3],
  ['粮油、食品类增长7.2%', '粮油 / 食品类'],
  ['年末共有银行、保险、证券、财务公司等各类金融机构198家', '银行 / 保险 / 证券 / 财务公司', true],
  ['坚持“以产兴城、以工哺农、产城融合”的新型工业化和新型城镇化发展路子', '以产兴城 / 以工哺农 / 产城融合'],
  ['半程男、女冠军分别是邓越川和纪小满', '邓越川 / 纪小满'],
  ['分别位于东江基地和北岭基地', '东江基地 / 北岭基地'],
  ['第一产业是指农、林、牧、渔业（不含农、林、牧、渔专业及辅助性活动）', '农 / 林 / 牧 / 渔业'],
  ['校长卓思原、河口市副市长江若谷共同为研究院揭牌', '校长卓思原 / 河口市副市长江若谷'],
  ['援建的云溪医院、河口中心医院、汕尾市中医医院极大地提升了河源、汕尾的医疗水平', '云溪医院 / 河口中心医院 / 汕尾市中医医院'],
  ['三、投资、贸易和财政', '投资 / 贸易 / 财政'],
];

describe('members between 、', () => {
  it.each(rows(CHINESE))('$text', ({ text, members, open, counted }) => {
    const list = readChineseList(text, null);
    expect(told(list)).toEqual([members, open, counted]);
    for (const m of list?.members ?? []) expect(text.slice(m.start, m.end)).toBe(m.text);
  });

  it('are counted before the colon too', () => {
    expect(told(readChineseList('风电、储能、装备、氢能、养殖', '研究院设五个中心'))?.[2]).toBe(5);
    expect(told(readChineseList('风电、储能', '研究院设五个中心'))?.[2]).toBeNull();
  });

  it.each([
    '一、综合',
    '因灾死亡3人、失联1人',
    '招收硕士生40名、博士生12名',
    '长120米、宽30米、深8米的水池',
    '县委常委、副县长石亦帆晒出账本',
    '乔北岩分列二、三名',
    '制造业（不含金属制品、机械和设备修理业）',
    '聚焦“三项重点工作”、用好“三个重要抓手”，推动发展'.slice(0, 11),
    '三座桥通行',
  ])('no list: %s', (text) => expect(readChineseList(text, null)).toBeNull());
});

describe('members between commas', () => {
  it.each(
    rows([
      [
        '六大制造业包括汽车，电子信息，装备制造，食品，现代家居，服装服饰等产业',
        '汽车 / 电子信息 / 装备制造 / 食品 / 现代家居 / 服装服饰',
        true,
        6,
      ],
      ['高耗能行业包括石油、煤炭及其他燃料加工，化学原料制造，金属冶炼等产业', '石油、煤炭及其他燃料加工 / 化学原料制造 / 金属冶炼', true],
      ['三座桥分别是东桥，西桥，北桥', '东桥 / 西桥 / 北桥', false, 3],
    ]),
  )('$text', ({ text, members, open, counted }) => {
    const list = readCommaList(clausesOf(text, 0));
    expect(told(list)).toEqual([members, open, counted]);
    for (const m of list?.members ?? []) expect(text.slice(m.start, m.end)).toBe(m.text);
  });

  it.each(['全县建桥3座，投资420万元，惠及六个村', '工程包括三座桥，总投资420万元，明年完工'])('no list: %s', (text) => {
    expect(readCommaList(clausesOf(text, 0))).toBeNull();
  });
});

describe('English', () => {
  it.each(
    rows([
      ['The largest partners by volume were Vietnam, South Korea and Mexico, among others', 'Vietnam / South Korea / Mexico', true],
      ['The county opened bridges in Hekou, Yunxi, and Dongqiao in 2031', 'Hekou / Yunxi / Dongqiao', false],
      ['Services include rail, road and water', 'rail / road / water', false],
    ]),
  )('$text', ({ text, members, open }) => {
    const list = readEnglishList(text);
    expect(told(list)).toEqual([members, open, null]);
    for (const m of list?.members ?? []) expect(text.slice(m.start, m.end)).toBe(m.text);
  });

  it.each(['Imports came to 2.1 million, exports to 1.4 million and empties to 1.1 million', 'They moved cargo and kept promises'])(
    'no list: %s',
    (text) => expect(readEnglishList(text)).toBeNull(),
  );
});
