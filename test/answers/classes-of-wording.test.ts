// How people word what they ask: short forms, measures by the head, contrasts, parts, comparisons; on a communiqué made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import type { Understood } from '../../src/answers/understand.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import { shortForms } from '../../src/language/keys.js';
import type { Library } from '../../src/reports/library.js';

const CITY = [
  '南川市2021年国民经济和社会发展统计公报',
  '南川市统计局\n2022年3月18日',
  '全年全市实现地区生产总值[2]1710.4亿元，增长6.1%。市区[3]地区生产总值630.2亿元。人均地区生产总值51230元。经济总量接连迈上1500亿元、1600亿元两个台阶。',
  '全年发电量90.3亿千瓦时，其中水电31.7亿千瓦时。环保投入4.2亿元。',
  '农村居民人均可支配收入15420元。城镇居民人均可支配收入33180元。进口额12.5亿元。出口额48.9亿元。',
  '政府债务限额62000万元，年末余额51800万元，其中一般债务余额21300万元、专项债务余额30500万元。',
  '第三产业投资完成88.4亿元，增长9.1%，位列五县三区第四。商业投资21.6亿元，占全部投资的7.7%，位列五县三区第二。',
  '2020年旅游收入310亿元。2021年旅游收入352亿元。',
  '安排地方专项债券73亿元、比上年增加5亿元。“3·08”特大冰雹中转移群众1.9万人。山湖城际铁路正在加快建设。',
  '码头开通六条航线，通达9个城市。货轮驶往日本、泰国、越南等地。',
  '表1 2021年南川市地区生产总值构成',
  '单位：亿元\n\n指标　　　　绝对数　　比上年增长（%）\n农业　　　　120.5　　　3.3\n房地产业　　85.14　　　-4.2\n住宿和餐饮业　　30.27　　　9.8',
  '注：\n\n[3]市区包括临江区和东湖开发区。',
].join('\n\n');

describe('what is meant, however it is worded', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([CITY]));
  });
  const askAll = (turns: readonly string[]) => {
    let earlier: readonly Understood[] = [];
    let last = answer(library, { text: turns[0] ?? '', earlier });
    for (const text of turns.slice(1)) {
      earlier = [...earlier, last.understood];
      last = answer(library, { text, earlier });
    }
    return last.answer;
  };
  const ask = (text: string) => askAll([text]);

  it.each([
    // A short form takes one character out of each word.
    ['水力发电多少', /31\.7亿千瓦时/u],
    ['环境保护投入多少钱', /4\.2亿元/u],
    // By the head, and the whole city before a part of it that a footnote marks.
    ['nanchuan gdp per head', /51,230/u],
    ['南川生产总值', /1710\.4亿元/u],
    // A round figure that was passed on the way is no rival.
    ['南川经济总量多少', /1710\.4亿元/u],
    // The sum that a sentence gives parts of.
    ['政府债余额', /51800万元/u],
    ['一般债务余额', /21300万元/u],
    // Two parts of a question speak of one sentence, and what it is compared with is no part of a name.
    ['第三产业投资多少 在五县三区排老几', /88\.4亿元.*第四/u],
    ['地方专项债额度多少 比去年多多少', /73亿元.*5亿元/u],
    ['commercial investment as share of all investment', /7\.7%/u],
    // Each part of another year.
    ['tourism revenue: 2020 and 2021', /310.*352|31 billion.*35\.2 billion/u],
    // A row of a table set in wide blanks.
    ['房地产业2021年绝对数', /85\.14亿元/u],
    ['住宿和餐饮业增速', /9\.8%/u],
    // What a word takes in, and the number of places.
    ['公报里“市区”包括哪里', /临江区.*东湖开发区/u],
    ['通达几多个城市', /9个/u],
    // A day as a name.
    ['3·08那场冰雹转移多少群众', /1\.9万/u],
  ])('%s', (question, gold) => {
    const said = ask(question);
    expect(said.answer).toMatch(gold);
    expect(['answered', 'partial']).toContain(said.verdict);
  });

  it.each([
    ['农村居民人均可支配收入多少', '那城镇呢', '33180'],
    ['进口额多少', '那出口呢', '48.9'],
  ])('%s %s: the word that stands against another takes its place', (first, next, figure) => {
    expect(askAll([first, next]).short?.text).toContain(figure);
  });

  it('what stands behind the classifier is counted, and no other noun of the clause', () => {
    expect(ask('开通几个码头').answer).not.toMatch(/六条/u);
  });

  it('asked whether it is done, what is going on is said', () => {
    const said = ask('山湖城际铁路修好了吗');
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(/正在加快建设/u);
  });

  it('which countries: of the kind asked for, and open where the list is', () => {
    expect(ask('list the countries the cargo ships go to').answer).toMatch(/Japan.*Thailand.*Vietnam/u);
  });
});

describe('short forms', () => {
  it.each([
    ['水力发电', ['w:水发', 'w:水电']],
    ['高速', []],
    ['abcd', []],
  ])('%s', (word, forms) => expect(shortForms(word)).toEqual(forms));
});
