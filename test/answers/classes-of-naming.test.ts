// Classes of question that name the report's subject, set two things side by side, or meet two who reckon, on texts made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const INSTITUTE = [
  '松江理工大学量子材料研究院成立，首批31名教师到岗',
  '4月2日，松江理工大学量子材料研究院在东湖校区成立。首任院长由物理学院教授顾望舒兼任，副院长由陆听澜担任。',
  '建设期内学校出资9000万元。研究人员64名，占全院职工的七成。2023年，全院发表论文210篇；2024年前两个月为38篇。校报称成立仪式有500人到场，而保卫处的统计约为320人。',
  '关于招生，学校说今年有45人报到。另一所大学今年也新增了200名教师。学校始建于1931年。',
].join('\n\n');

const PORT = [
  'Port of Vellmar Handles Fewer Boxes in 2022',
  'The Port of Vellmar handled 3.20 million containers in 2022, down 5% from 3.37 million in 2021. Grain shipments came to 410,000 tonnes, timber shipments to 260,000 tonnes.',
  'A harbour board study puts the number of jobs that depend on it at 8,400; the Vellmar Chamber of Commerce, which counts drivers too, estimates 9,900.',
].join('\n\n');

describe('names of the subject, two things, two who reckon', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([INSTITUTE, PORT]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // The whole name of what the report is about need not be said again beside each fact.
    ['松江理工量子材料研究院院长是谁', '顾望舒'],
    ['松江理工大学量子材料研究院 学校出资多少', '9000万元'],
    // A time alone before a figure: the subject stands before the semicolon.
    ['2024年前两个月全院发表论文多少篇', '38篇'],
    ['全院2023年发表论文多少篇', '210篇'],
    // What opens a sentence sets its topic.
    ['招生有多少人', '45人'],
    // A change's starting point answers for its own year.
    ['containers handled in 2021', '3.37 million'],
    ['containers handled in 2022', '3.20 million'],
  ])('%s', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('answered');
    expect(said.answer).toContain(gold);
  });

  it.each([
    ['grain vs timber shipments', ['410,000', '260,000']],
    ['grain and timber shipments in 2022', ['410,000', '260,000']],
  ])('%s: both, in the order of the text', (question, [one = '', other = '']) => {
    const said = ask(question);
    expect(said.verdict).toBe('answered');
    expect(said.answer.indexOf(one)).toBeGreaterThanOrEqual(0);
    expect(said.answer.indexOf(other)).toBeGreaterThan(said.answer.indexOf(one));
  });

  it.each([
    ['成立仪式有多少人到场', ['500人', '约320人|约为320人']],
    ['how many jobs depend on the port of vellmar', ['8,400', '9,900']],
  ])('%s: two reckon, both are shown', (question, figures) => {
    const said = ask(question);
    expect(said.verdict).toBe('several');
    for (const figure of figures) expect(said.answer).toMatch(new RegExp(figure, 'u'));
  });

  it.each([
    // Some of the people are not all of them; the university's president is not the institute's.
    '松江理工大学量子材料研究院有多少员工',
    '松江理工大学校长是谁',
  ])('%s: not said', (question) => {
    const said = ask(question);
    expect(said.verdict).toBe('not_found');
    expect(said.answer).not.toMatch(/\d/u);
  });

  it('another university is not this one', () => {
    expect(ask('松江理工大学量子材料研究院新增了多少教师').answer).not.toContain('200');
  });

  it('the year of what happened once is corrected', () => {
    const said = ask('松江理工大学是1913年始建的吗');
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toContain('1931年');
  });
});
