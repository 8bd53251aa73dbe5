// Who or what is meant, and what is said where a report only counts: rows on reports made for this.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const GREEN = [
  '青湖市举行生态建设发布会\n2031年6月11日 来源：青湖日报',
  '10日，青湖市政府新闻办举行发布会。市林业局副局长、绿道指挥部执行副总指挥周岚表示，去年全市5个县跻身全省生态百强县，全市建成“2+9+N”绿道体系。白沙县委书记、县绿道指挥部常务副总指挥许望海表示，白沙县梳理出126项治水事项，以94分通过验收。全市实施湿地项目31个，总投资58亿元。',
  '青湖市与南屿、北屿、东岩2市和与云田3县结对造林。组织86个特色果品获得绿色认证，输出青湖技术、青湖经验和青湖品牌。长河十年禁渔持续推进。加快建设云白城际、地铁7号线北延等线路，强化与云田协作。',
  '全面取消造纸领域排污豁免限制措施。年末参加城乡居民基本养老保险人数41.2万人，参加失业保险人数6.3万人。生产性服务业投资完成8.2亿元，第三产业投资完成23.6亿元。全年猪牛羊肉产量5.4万吨，接待国内外游客310万人次。',
].join('\n\n');

const PLAN = [
  '2031年青湖市政府工作报告',
  '——2031年1月12日在青湖市第六届人民代表大会第一次会议上',
  '二、2031年主要目标',
  '地区生产总值增长5.5%左右。',
].join('\n\n');

describe('who and what is meant', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([GREEN, PLAN]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // Counted, and not named.
    ['哪5个县是生态百强县', /5个/u],
    ['which counties made the provincial top 100', /5/u],
    ['list all 86 certified fruits', /86个/u],
    ['云田是哪几个县结对造林', /3县/u],
  ])('%s: a count alone', (question, count) => {
    const said = ask(question);
    expect(said.verdict).toBe('partial');
    expect(said.answer).toMatch(count);
    expect(said.answer).not.toMatch(/青湖技术/u);
  });

  it.each([
    // One word for several kinds gives none of them alone.
    ['青湖猪肉产量', /5\.4万吨/u],
    ['overseas tourists in qinghu last year', /3\.1 million/u],
  ])('%s: only together', (question, total) => {
    const said = ask(question);
    expect(said.verdict).toBe('partial');
    expect(said.answer).toMatch(total);
  });

  it.each([
    ['who spoke for baisha county', /许望海|Xu Wanghai/u],
    // The place right before a figure is whose it is.
    ['云田有几个县结对', /^3县/u],
    ['how long is the changhe fishing ban', /10 years/u],
    ['哪个领域的排污豁免限制要全部取消', /造纸/u],
    ['青湖基本养老保险参保人数', /41\.2万人/u],
    // A kind of services is not all of them.
    ['服务业投资', /23\.6亿元/u],
  ])('%s: one', (question, gold) => expect(ask(question).answer).toMatch(gold));

  it.each([
    ['who gave the 126 items figure', /许望海|Xu Wanghai/u],
    ['is xu wanghai from baisha county', /白沙县委书记|Baisha/u],
    ["xu wanghai's job titles", /白沙县委书记|Baisha/u],
    ['wetland projects across the city', /31/u],
  ])('%s: whose, and where', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('answered');
    expect(said.answer).toMatch(gold);
  });

  it.each([
    // Beside the number that is right, the digits of the sum at another scale.
    ['so the 31 wetland projects are worth 5.8 billion yuan?', 'answered', /58亿元/u],
    ['so the 31 wetland projects are worth 580 million yuan?', 'corrected', /58亿元/u],
    // A bound that the figure keeps, and one that it does not.
    ['第三产业投资超过20亿吗', 'answered', /23\.6亿元/u],
    ['第三产业投资超过30亿吗', 'corrected', /23\.6亿元/u],
    // The one figure in points.
    ['白沙县治水验收拿了90分吧', 'corrected', /94分/u],
    ['zhou lan is the baisha county guy, right?', 'corrected', /周岚|Zhou Lan/u],
  ])('%s: %s', (question, verdict, truth) => {
    const said = ask(question);
    expect(said.verdict).toBe(verdict);
    expect(said.answer).toMatch(truth);
  });

  it.each([
    // The deputy is not the commander, what a report does not say of somebody it does not say, and N is not said to stand for anything.
    'who is the commander in chief of the greenway command',
    '谁是绿道指挥部总指挥',
    '许望海哪里人',
    '“2+9+N”里的N指什么',
    'email of the reporter',
    // That a line is built says nothing of it and the place which the next clause works with.
    'is line 7 going to yuntian county',
  ])('%s: refused', (question) => expect(ask(question).verdict).toBe('not_found'));

  it('takes a word that ends like thanks for the word it is', () => {
    expect(ask('who is the party secretary of baisha county').answer).toMatch(/许望海/u);
    expect(ask('who is the party secretary of baisha county ty').answer).toMatch(/许望海/u);
  });

  it('corrects a target that a why takes for granted, whatever else that figure measures', () => {
    const said = ask('2031年生产总值增长目标为什么定6.3%');
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(/5\.5%左右/u);
  });
});
