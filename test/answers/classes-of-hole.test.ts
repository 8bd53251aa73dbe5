// What would fill the hole of a question, and what only stands near: scale, unit, year, hour, kind of place; on reports made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { isOfScale } from '../../src/answers/fits.js';
import { understand } from '../../src/answers/understand.js';
import type { Quantity } from '../../src/domain.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const PORT = [
  '湖北邮轮与港口',
  '长江邮轮母港年通过能力62万人次，首航邮轮设计载客量1500人。固定资产投资在建项目1840个。技术合同成交额增长17.2%。博物馆31个。全省城镇调查失业率5.4%。',
  '市人民医院自今年4月起开设夜间门诊，服务到20:30。码头岸线全长3.6公里，占地41公顷。',
  '村村实现道路硬化、集中供水等四个100%。',
  '全市4个区获评先进区。全省12个试点区中武汉占4个。',
  '城镇登记失业率3.1%。贷款最高80万元，最低5万元。安装智能电表46万只。',
  '高铁里程由1100公里延伸到1690公里，武汉地铁里程增至460公里。',
  '李云舟说，东湖片区是全市创新的主战场。市委副书记李云舟出席会议。',
].join('\n\n');

const CITY = ['宜昌市2022年统计公报', '宜昌市统计局\n2023年3月1日', '全市常住人口391万人。新增就业5.2万人。'].join('\n\n');

describe('what would fill the hole', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([PORT, CITY]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    ['长江邮轮母港一年通过能力多少人次', /62万人次/u],
    ['夜间门诊开到几点', /20:30/u],
    ['length of the wharf shoreline', /3\.6/u],
    ['湖北高铁总共多少公里', /^1690公里/u],
    ['李云舟说东湖片区是什么', /主战场/u],
    // At most is no change, and a device no unit of length.
    ['贷款最高多少', /80万元/u],
    ['how many smart meters were installed', /460,000/u],
    ['四个100%是什么', /道路硬化.*集中供水/u],
  ])('%s', (question, gold) => expect(ask(question).answer).toMatch(gold));

  it.each([
    // A ship's passengers are no yearly capacity.
    ['annual passenger capacity of the ship', /1,500/u],
    // The day it began is no hour.
    ['夜间门诊开到几点', /4月(?!起开设)/u],
    // A sum is asked, and a change is none.
    ['total value of technology contracts', /17\.2/u],
    // Visits are counted, and no museums.
    ['visits to museums in hubei', /31/u],
    // Another report's figure for the land around it is no answer for a city that has a report of its own.
    ['宜昌城镇登记失业率', /3\.1/u],
  ])('%s: not by what stands near', (question, near) => expect(ask(question).answer).not.toMatch(near));

  it('asked how many 亿, a figure of a few thousand is another', () => {
    const asked = understand('固定资产投了多少亿', library, null);
    const of = (value: string): Quantity => ({ type: 'quantity', value, to: null, unit: null, hedge: 'exactly' });
    expect(isOfScale(asked, of('1840'))).toBe(false);
    expect(isOfScale(asked, of('184000000'))).toBe(true);
    expect(isOfScale(understand('固定资产投了多少', library, null), of('1840'))).toBe(true);
  });

  it('asked for by the head, the thing asked for is still the head', () => {
    const asked = understand('per head, how many cars', library, null);
    expect(asked.head?.term.text).toBe('cars');
    expect(asked.terms).toContain(asked.head);
  });

  it('one figure that stands for two things is said with each', () => {
    const said = ask('4个区是说什么');
    expect(said.verdict).toBe('several');
    expect(said.answer).toMatch(/先进区.*试点区|试点区.*先进区/u);
  });
});

const METRO = [
  '云海发布：过江隧道贯通 地铁九号线年底通车',
  '2025年4月3日　来源：云海轨道集团',
  '云海市轨道交通9号线一期全长31.7公里，完成投资203亿元。目前在运营的有7条线。隧道总长4.7公里。“潜龙号”2022年8月15日始发。',
  '民营企业占外贸总值的71.8%，国有企业的份额则跌破一成。手术持续7小时。',
].join('\n\n');

const PROVINCE = [
  '政府工作报告',
  '——2026年1月20日在岭中省第十四届人民代表大会第四次会议上',
  '岭中省省长 顾云山',
  '全年地区生产总值达3.1万亿元。新建住房2.6万套。',
].join('\n\n');

describe('what a report is about', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([METRO, PROVINCE]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // A place that no gazetteer has: by its short name in the title, and by the congress that the report was given to.
    ['云海在运营的有几条线', /7条/u],
    ['lingzhong gdp', /3\.1 trillion/u],
    ['岭中新建住房多少套', /2\.6万套/u],
    // Which one of a row, in figures or in hanzi.
    ['九号线全长多少公里', /31\.7公里/u],
    // A tenth below which a share fell, and whose it is.
    ['国企占外贸比重', /一成/u],
    ['潜龙号啥时候始发', /2022年8月15日/u],
    ['手术做了多长时间', /7小时/u],
  ])('%s', (question, gold) => expect(ask(question).answer).toMatch(gold));

  it('another of the row is another', () => expect(ask('十二号线全长多少公里').verdict).toBe('not_found'));
});

const TRADE = [
  '您现在的位置是: 经济 >  > 正文',
  '江州上半年外贸增长6%',
  '时间:2025-07-18 10:05:33 来源:江州日报 发布者:KX77',
  '江州市外贸规模居全省第四位。东盟是第一大贸易伙伴。全年目标是7900亿元以上，去年进出口为7586亿元。进口原油518万吨。',
  '所载文章、数据仅供参考.本站不作任何担保!',
  '版权所有© 2013-2024  某某网  www.example.com',
  '皖ICP备2099001122号-7',
].join('\n\n');

describe('what stands near and is another', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([TRADE]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // The page's own labels, however its foot and its head are called.
    ['发布者代号', /KX77/iu],
    ['网页最底那个备案号', /2099001122/u],
    ['页脚版权年份从哪年到哪年', /2013-2024/u],
    ['文章归在网站哪个频道下面', /经济/u],
    ['这条几点几分贴出来的', /10:05/u],
    ['江州全年目标多少', /7900亿元/u],
    ['江州外贸在全省排第几', /第四/u],
  ])('%s', (question, gold) => expect(ask(question).answer).toMatch(gold));

  it.each([
    // A rank in the province is none in the country, and a partner's is none of the city.
    ['江州外贸在全国排第几', /第[一四]/u],
    // What was reached is no target.
    ['江州原油目标多少万吨', /518/u],
    // Tonnes are no yuan.
    ['crude imports worth how much yuan', /518|5\.18/u],
  ])('%s: not by what stands near', (question, near) => expect(ask(question).answer).not.toMatch(near));
});

const FARM = [
  '清浦夏粮丰收',
  '2025年7月10日　清浦日报',
  '夏粮产量首次突破30万吨。铁路发送旅客超1万人次。年末生猪存栏13.4万头，生猪出栏18.7万头。居民消费价格下降0.2%。',
  '全年小麦产量81.5万吨，玉米产量97.1万吨，玉米种植面积29.7万亩。运动员在全国运动会上获金牌4枚。',
].join('\n\n');

describe('of what time, of what land, in what measure', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([FARM]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] });

  it('news with no other time said is of its year', () => {
    expect(ask('2025铁路发送旅客多少').answer.verdict).toBe('answered');
    expect(ask('2023铁路发送旅客多少').answer.verdict).not.toBe('answered');
  });

  it('a noun of one character is counted through the word for its stock', () =>
    expect(ask('清浦养着多少头猪').answer.answer).toMatch(/13\.4万头/u));

  it('a follow-up keeps the measure that was told', () => {
    const first = ask('小麦打了多少');
    const next = answer(library, { text: '玉米呢', earlier: [first.understood] }).answer;
    expect(next.answer).toMatch(/97\.1万吨/u);
    expect(next.answer).not.toMatch(/29\.7/u);
  });

  it('the national games are no nation', () => expect(ask('全国运动会金牌几枚').answer.answer).toMatch(/4枚/u));
});
