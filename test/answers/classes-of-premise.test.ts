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

  it.each([
    // 四个全覆盖 and 乡村示范带 count no villages; nothing says when the hospitals opened, nor what a page lacks.
    '有多少个村',
    '仁和医院哪年启用',
    '网站电话是多少',
  ])('%s: not said', (question) => {
    expect(ask(question).verdict).toBe('not_found');
  });
});
