// Which measure of a thing is meant: its change, its grade, its rate, a forecast, a part; on a communiqué and a notice made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const CITY = [
  '溪山市2022年国民经济和社会发展统计公报',
  '溪山市统计局\n2023年3月28日',
  '年末常住人口312.4万人，常住人口城镇化率为58.30%，比上年末提高0.71个百分点。全年大豆产量8.4万吨，下降5.5%。高技术制造业下降2.8%。',
  '机场旅客吞吐量66.1万人，增长41.2%。12月份，居民消费价格与上年同月持平。博物馆37个。普通高校4所，在校生6.3万人。中专11所，在校生2.2万人。',
  '第三产业增加值702.5亿元，增长4.6%。信息传输服务业增加值51.2亿元，增长9.9%。建成5万总吨和3万总吨泊位各1个，年末货船144艘。幼儿园在园儿童10.2万人。',
].join('\n\n');

const COMPANY = [
  '青禾股份上半年净利增长12.5%',
  '2023年8月30日 南江财经',
  '8月29日晚，青禾股份披露2023年半年报。报告期内，归母净利润3.3亿元，同比增长12.5%。东岭证券预计全年归母净利润为7.1亿元。新码头将于11月8日启用。',
  '公司拟分三年发行绿色专项债券，专项用于老厂改造，今年先发行6亿元。王溪会见访客国总统 双方未谈价格。加强库区危房改造，惠及上万家庭。年末机动车2.1万辆。2023年青禾文化节开幕。',
  '申请人数由2022年的310人升至目前的455人，平均審批時間由4星期縮短至3星期。6万户断水用户中5万户已恢复。公司产品销往泰国等地。营业收入9.9亿元，电子器件收入2.2亿元，境外收入1.4亿元。',
].join('\n\n');

describe('which measure is meant', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([CITY, COMPANY]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // How much it is, and by how much it moved; its change alone; a word that names a change.
    ['xishan airport passengers 2022, up how much', /661,000.*41\.2%/u],
    ['溪山机场旅客多少,增长多少', /66\.1万人.*41\.2%/u],
    ['soybean output change', /5\.5%/u],
    ['第三产业增加值增速', /^4\.6%/u],
    // A greeting is not cut out of a word: hi|gh-tech.
    ['high-tech manufacturing change', /2\.8%/u],
    // No figure, and as good as one.
    ['居民消费价格 12月', /持平/u],
    ['kids in kindergarten', /102,000/u],
    // What was reached goes before what is forecast; a half-yearly report is of the half year.
    ['青禾股份2023年上半年净利多少', /^3\.3亿元/u],
    ['青禾股份全年净利预计多少', /7\.1亿元/u],
    // Where a change led, and where it started from, each of its own time; the whole before what is narrower.
    ['申请人数现在多少', /^455人/u],
    ['2022年申请人数', /^310人/u],
    ['青禾股份收入多少', /^9\.9亿元/u],
    // What a thing is for is no subject of what follows.
    ['绿色债券今年发行多少', /6亿元/u],
  ])('%s', (question, gold) => {
    const said = ask(question);
    expect(['answered', 'corrected']).toContain(said.verdict);
    expect(said.answer).toMatch(gold);
  });

  it.each([
    ['大豆产量增长5.5%', /5\.5%.*下降/u],
    ['新码头9月启用对吗', /11月8日/u],
    ['审批时间变长了吗', /3星期/u],
    ['審批時間係咪長咗', /3星期/u],
  ])('%s: put forward, and corrected', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(gold);
  });

  it.each([
    // A rate of them is another measure; some of a grade are not all; a number of each is no total; a pupil of another school.
    '溪山人口是增还是减',
    '国家级博物馆几家',
    'how many berths',
    '在校大学生人数',
    'first ship in xishan',
    // A year is no day; who met a president is not the president; families are no dwellings; 机动车 is no 动车.
    '青禾文化节是几号',
    // A part that has it back tells of none that are still without; a country sold to is not what the report is about.
    '还有多少户没水',
    '青禾股份泰国收入',
    '访客国总统叫什么',
    '危房改造了多少间',
    'high-speed rail opened',
    // Words for money are not met by words for something else.
    '老厂预算',
  ])('%s: not said', (question) => {
    const said = ask(question);
    expect(said.verdict).toBe('not_found');
  });
});
