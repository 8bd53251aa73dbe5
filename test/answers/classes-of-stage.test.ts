// What was done, what is to be done, what is denied, and what is counted in all: on a work report and a notice made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const SPEECH = [
  '政府工作报告',
  '——2022年1月18日在柳江市第十六届人民代表大会第二次会议上',
  '市长　何望川',
  '一、2021年工作回顾',
  '全市地区生产总值突破3000亿元，达到3064.5亿元，增长7.2%，单位地区生产总值能耗下降3.4%。一般公共预算收入201.7亿元，扣除减税因素后增长5.9%。新增停车位1.2万个。新开辟公交线路6条，总数达到88条。',
  '高速铁路230公里，高速公路415公里。接待游客3100万人次，为2019年的71.3%。各类学校在校生41万人，普通高校6所，招生2.1万人，在校生7.4万人。其中省级财政出资9亿元。轨道交通3号线开工建设，计划2027年通车。',
  '二、2022年工作安排',
  '一般公共预算收入增长6%。新增停车位5000个。筹建柳江学院。',
].join('\n\n');

const CENTRE = [
  '桐湖日报　2023-11-02',
  '桐湖市老龄事业发布会举行',
  '市卫健委副主任邱若言、市医院院长方知微出席。今年以来，全市新建日间照料站29家。康养联合机构17家、护理床位860张。签约服务覆盖老人31万人，续签率68.2%。',
  '今年前8个月，市医院收治骨折老人1240例。老年人口占户籍人口的19.6%，比上年提高0.7个百分点。网传护理费涨到900元，邱若言称不属实，现行护理费为每月650元。',
].join('\n\n');

const FAIR = [
  'Corin Bay Book Fair Ends',
  'CORIN BAY, May 6, 2022 - A total of 310 publishers from 24 countries took part. The organizers had expected 80,000 visitors; 95,000 came. A new reading room would open by June 2023, said Ada Lindqvist, director of the Corin Bay Library.',
].join('\n\n');

const BUDGET = [
  '关于禾川市2022年预算执行情况的报告',
  '禾川市财政局　2023年1月10日',
  '2022年，全市一般公共预算收入190.3亿元，为预算的102.4%，增长6.6%。市本级一般公共预算收入61.2亿元。政府性基金收入88.1亿元，下降15.2%，主要是土地出让收入减少。开通班列线路12条，其中今年新增3条。',
  '第一产业、第二产业、第三产业增加值分别增长3.3%、5.7%和6.9%。对比利时、法国分别出口2.2万辆、1.6万辆。合资工厂明年4月投产。北湾、东埠、南屿三市粮食产量居前三位，分别为31.2亿斤、28.4亿斤和19.7亿斤。',
  '青田邨第二期已於去年3月動工，料2026年落成；第三期仍在設計。保险公司赔付洪灾损失2600万元。捐款处处长莫知秋介绍了情况。',
].join('\n\n');

const NOTICE = ['柳江晚报', '有网友称门票为60元，景区负责人表示该说法不实。共有7万户易涝户，其中6万户已改造。'].join('\n\n');

describe('stages and totals', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([SPEECH, CENTRE, FAIR, BUDGET, NOTICE]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // The congress names the place that the report is about.
    ['柳江GDP', /3064\.5亿元/u],
    ['liujiang gdp growth 2021', /7\.2%/u],
    ['柳江一般公共预算收入增长多少', /5\.9%/u],
    ['新增停车位多少', /1\.2万个/u],
    ['公交线路一共几条', /^88条/u],
    ['高速公路多少公里', /^415公里/u],
    ['游客恢复到2019年的多少', /71\.3%/u],
    ['高校在校生', /^7\.4万人/u],
    ['省里出多少钱', /9亿元/u],
    // A phrase ends in its head; a word for a rate asks for one; of this year is what has been since; nine months are a time.
    ['康养联合机构护理床位', /^860张/u],
    ['老人续签率', /68\.2%/u],
    ['日间照料站今年建了几家', /^29家/u],
    ['骨折老人前8个月多少', /1240例/u],
    ['老年人口占多少', /^19\.6%/u],
    ['护理费多少', /650元/u],
    // Who is one of two named together; an English name; from, where nothing moved.
    ['邱若言是谁', /^邱若言[^方]*$/u],
    ['who is ada lindqvist', /director of the Corin Bay Library/u],
    ['how many countries did publishers come from', /24/u],
    // The city's own treasury is not the city; what share of the budget; what 分别 deals out; of the time asked, however it is named.
    ['禾川市一般公共预算收入2022年', /^190\.3亿元/u],
    ['禾川一般公共预算收入完成预算多少', /102\.4%/u],
    ['第二产业增加值增长多少', /^5\.7%/u],
    ['对法国出口多少', /^1\.6万辆/u],
    ['今年新增几条班列线路', /^3条/u],
    ['东埠市粮食产量多少', /^28\.4亿斤/u],
    ['will the reading room open in 2023', /June 2023/u],
  ])('%s', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('answered');
    expect(said.answer).toMatch(gold);
  });

  it.each([
    ['is line 3 already running', /开工建设/u],
    ['柳江学院建好了吗', /筹建/u],
    ['合资工厂投产了吗', /明年4月/u],
  ])('%s: not yet', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(gold);
  });

  it('what the report denies is never said without the denial', () => {
    const said = ask('门票多少');
    expect(said.answer).not.toMatch(/60元(?!.*不实)/u);
    expect(said.short).toBeNull();
  });

  it.each([
    // Another stage than the one begun; an area is no sum.
    '第三期動工未',
    '洪灾多少亩',
  ])('%s: not said', (question) => {
    expect(ask(question).verdict).toBe('not_found');
  });

  it('whoever heads a section does not head the bureau', () => {
    expect(ask('莫知秋是厅长吗').verdict).toBe('corrected');
  });

  it('a figure beside words about something else does not answer for it', () => {
    expect(ask('土地出让收入多少').verdict).toBe('not_found');
  });

  it('how many are left is not told by how many are done', () => {
    expect(ask('易涝户还有多少户没改造').verdict).toBe('not_found');
  });
});
