// Which of several figures, people and places a question means, and where it means more than one: rows on reports made for this.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const WORK = [
  '2031年青湖市政府工作报告',
  '——2031年1月12日在青湖市第六届人民代表大会第一次会议上',
  '一、2030年工作回顾',
  '居民医保补助标准再增加40元，达到620元。全年新建充电桩3600个。规模以上工业增加值增长7.1%，增速较上年回落0.2个百分点，高于全省平均水平1.1个百分点，列全省第二位。',
  '青湖站、青湖东站发送旅客合计812万人次。农村低保标准提高到每人每月430元。',
  '二、2031年工作安排',
  '新建充电桩5000个以上。政府债务规模6.2亿元，比去年减少3000万元，增幅明显低于去年。安排水利专项债券9.4亿元。',
].join('\n\n');

const AID = [
  '青湖市对口支援交出成绩单',
  '2031年5月8日 来源：青湖日报',
  '支援工作座谈会7日在青湖市云田县召开。市发改局局长高远出席会议并讲话，市林业局局长方宁主持会议。',
  '青湖市扎实推进与沙岭、白河2县的对口支援。安排资金4.3亿元，选派210名干部常驻县镇村。在云田挂职的副县长柳青介绍，果园增收三成。石桥县副县长马川说，冷库建成了。',
  '去年，青湖市在全省11个地市中位列第一，全省9个先行区中云田县排名第一。',
  '2029年以来，青湖市共安排4亿余元财政资金投入对口支援。',
].join('\n\n');

describe('which of several is meant', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([WORK, AID]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // By how much it rose is not how much it is.
    ['居民医保补助标准是多少', /620元/u],
    ['农村低保标准一个月多少', /430元/u],
    // A rank goes on of what its sentence measures.
    ['工业增速全省排第几', /第二位/u],
    // What a report on work plans is of its year, whatever it compares with.
    ['2031年水利专项债券多少', /9\.4亿元/u],
    ['officials stationed in counties and towns', /210/u],
    ['云田挂职的副县长是谁', /^柳青/u],
    ['which county came first in the province', /Yuntian|云田/u],
  ])('%s: one', (question, gold) => expect(ask(question).answer).toMatch(gold));

  it.each([
    // Neither what was built nor what is planned is singled out.
    ['充电桩新建多少个', [/3600个/u, /5000个/u]],
    // Two sums of one measure.
    ['对口支援一共投了多少钱', [/4\.3亿元/u, /4亿余元/u]],
    ['谁排名第一', [/地市/u, /云田/u]],
  ])('%s: several', (question, all) => {
    const said = ask(question);
    expect(said.verdict).toBe('several');
    for (const one of all) expect(said.answer).toMatch(one);
  });

  it('says that a figure for two stations is for both', () => {
    expect(ask('青湖东站发送旅客多少').verdict).toBe('partial');
    expect(ask('青湖站和青湖东站发送旅客多少').verdict).toBe('answered');
  });

  it('keeps what was done apart from what is planned where a tense or a year tells', () => {
    expect(ask('去年新建了多少充电桩').answer).toMatch(/^3600个/u);
    expect(ask('2031年新建充电桩多少个').answer).toMatch(/5000个/u);
  });

  it.each([
    ['2031年政府债务为什么比去年多3000万', /减少3000万元/u],
    ['座谈会是高远主持的吧', /方宁/u],
  ])('%s: corrected', (question, truth) => {
    const said = ask(question);
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(truth);
  });

  it.each([
    // Who is only named has said nothing.
    '高远怎么说的',
    // A year of which no report speaks, and no place.
    'how many beds were there',
  ])('%s: refused', (question) => expect(ask(question).verdict).toBe('not_found'));
});
