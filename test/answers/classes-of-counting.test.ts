// Classes of question about counts, changes and posts, on a communiqué made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const TEXT = [
  '枫桥市2021年统计公报',
  '年末全市机动车保有量42.6万辆，其中轿车保有量23.1万辆。年末生猪存栏81.5万头，下降3.3%。',
  '全年全市固定资产投资（不含农户，下同）比上年下降4.8%。资质内建筑业企业219家。机场货邮吞吐量318.4吨。',
  '财政赤字率拟按2.6%安排。今年中央预算内投资拟安排91亿元。项目投资完成17.4亿元，占全部投资的66.2%。',
  '市长会见了邻国总统。加快建设柳湾铁路、枫桥大桥等项目，建成青石隧道。新增公交线路21条。全省38个示范县中枫桥市占9个。帮扶工作引导企业到受援地区设立企业、投资兴业。全年接待国内外游客530.7万人次。副市长吴青禾在松岭县指导春耕。',
].join('\n\n');

describe('counting, changes and posts', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([TEXT]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // The thing counted, and not what holds it.
    ['机动车里轿车有多少', '23.1万辆'],
    ['机动车有多少', '42.6万辆'],
    ['how many pigs were on hand at year end', '815,000'],
    ['construction firms number', '219'],
    ['airport cargo 2021', '318.4'],
    // A ratio is no sum; 安排 and 占全部 ask for no rank and no list.
    ['what is the deficit ratio', '2.6%'],
    ['中央预算内投资安排多少', '91亿元'],
    ['项目投资占全部投资多少', '66.2%'],
    // A part of a whole in one clause, and the whole.
    ['枫桥市占几个示范县', '9个'],
    ['示范县里枫桥有几个', '9个'],
    ['全省示范县有几个', '38个'],
    // Where somebody went.
    ['吴青禾去了哪里', '松岭'],
    ['吴青禾去哪了', '松岭'],
  ])('%s', (question, gold) => {
    const said = ask(question);
    expect(['answered', 'corrected']).toContain(said.verdict);
    expect(said.answer).toContain(gold);
  });

  it.each(['did fixed asset investment grow', 'did fixed-asset investment rise in 2021'])(
    '%s: it fell, and English says so',
    (question) => {
      const said = ask(question);
      expect(said.verdict).toBe('corrected');
      expect(said.answer).toMatch(/^Down 4\.8%/u);
    },
  );

  it.each(['柳湾铁路建好了吗', '枫桥大桥通车了没有', 'is the 柳湾铁路 finished'])('%s: it is being built', (question) => {
    const said = ask(question);
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toContain('加快建设');
  });

  it('青石隧道建成了吗: it is', () => {
    expect(ask('青石隧道建成了吗').verdict).toBe('answered');
  });

  it('gives what was added for what there is in all only as that', () => {
    expect(ask('公交线路现有多少条').verdict).toBe('partial');
    expect(ask('新增公交线路多少条').verdict).toBe('answered');
  });

  it.each(['name the partner cities', 'which counterpart cities', '受援城市是哪些城市'])('%s: deeds are no cities', (question) => {
    expect(ask(question).answer).not.toContain('设立企业');
  });

  it('gives visitors from here and abroad together for those from abroad, and says so', () => {
    const said = ask('外国游客有多少人次');
    expect(said.verdict).toBe('partial');
    expect(said.answer).toMatch(/没有给出“外国游客”/u);
  });

  it.each(['哪位主席在松岭县指导春耕', 'number of steel firms', '公交车有多少', 'unemployment ratio'])('%s is refused', (question) => {
    expect(ask(question).verdict).toBe('not_found');
  });
});
