// Days, places and pages taken for granted or asked for, on a page made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const PAGE = [
  '首页 > 新闻中心 > 正文',
  '汕头河源共建产业园',
  '时间:2023-05-18 09:41:07 来源:榕江日报 责编:QM12',
  '5月16日，产业协作推进会在汕头召开。会上宣布设立规模8亿元的汕头-河源产业协作基金。全省21个地市中汕头排名第五，在东西两翼排名第一。',
  '广州市援建了仁和医院、江北医院、河东医院，新增医院床位700张。建成6条乡村示范带，完成道路硬化等四个全覆盖。推动项目31个，总投资260亿元。',
  '江北区委副书记、宣传部部长林知远介绍，地铁8号线西延加快建设。全省12个示范区中汕头占3个。与肇庆市、云浮市合作实施育苗项目。推出三种模式，组织45个产品获认证。',
  '联系我们:desk@rongjiang.example',
  '粤ICP备12345678号',
].join('\n\n');

describe('premises and pages', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([PAGE]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    ['推进会是5月15日开的吗', /5月16日|2023年5月16日/u],
    ['was the promotion meeting held on may 15', /16/u],
    ['那个8亿元的基金是给潮州的吗', /汕头-河源/u],
    // A line runs another way; a deputy is not the secretary.
    ['8号线东延对吗', /西延/u],
    ['林知远是江北区委书记吗', /副书记/u],
    ['is lin zhiyuan the party secretary', /副书记/u],
  ])('%s: corrected', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(gold);
  });

  it.each([
    ['推进会是5月16日开的吗', /5月16日/u],
    ['那个8亿元的基金是给河源的吗', /8亿元/u],
    // A wider place only says where another lies; what is ruled out is not asked.
    ['汕头在广东省21个地市里排第几', /第五/u],
    ['汕头喺21個地市排第幾 唔係講兩翼嗰個', /第五/u],
    ['hospitals guangzhou helped build', /仁和医院/u],
    ['260亿是什么钱', /项目31个/u],
    // The city's own part of the province's figure; what is done together; the number of a thing; a claim without a question word.
    ['汕头有几个示范区', /^3个/u],
    ['和肇庆合作什么', /育苗/u],
    ['认证产品数量', /^45个/u],
    ['700 beds?', /700/u],
    ["lin zhiyuan's job", /宣传部部长/u],
    // What the page prints of itself under a label.
    ['稿子几点发布的', /09:41:07/u],
    ['网站邮箱', /desk@rongjiang\.example/u],
    ['ICP licence number of the page', /12345678/u],
    ['责编是谁', /QM12/u],
  ])('%s: answered', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('answered');
    expect(said.answer).toMatch(gold);
  });

  it('of a name that counts its members asks for them', () => {
    expect(ask('三种模式是什么').verdict).toBe('partial');
  });

  it.each([
    // 四个全覆盖 and 乡村示范带 count no villages; nothing says when the hospitals opened, nor what a page lacks.
    '有多少个村',
    '仁和医院哪年启用',
    '网站电话是多少',
  ])('%s: not said', (question) => {
    expect(ask(question).verdict).toBe('not_found');
  });
});
