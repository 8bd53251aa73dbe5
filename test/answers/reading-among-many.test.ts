// What holds among many short reports, where the probability of a sentence decides, and what goes on holding in a long one beside them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const LAKES = ['青禾', '白鹭', '松影', '石梁', '云泽', '金沙', '竹溪', '梅岭', '雁回', '鹤鸣', '龙吟', '凤栖'];
const filler = Array.from({ length: 110 }, (_, i) => {
  const name = `${LAKES[i % LAKES.length] ?? ''}${['湖', '山', '桥', '塔', '寺', '港', '坝', '渡', '园', '馆'][Math.floor(i / LAKES.length)] ?? '楼'}`;
  return `${name}在第${i + 1}号水文站以东，附近的居民以养蜂和编织为业。`;
});
const SHORT = [
  '灰鹤在芦荡里筑巢，雏鸟破壳后由双亲轮流喂养。成鸟以谷物和昆虫为食，冬季迁往南方的海湾越冬。',
  '澳洲的一支考察队由地质学家洛克伍德率领，在冰盖上钻取了三公里长的冰芯，用铝罐运回样本。',
];
const LONG = [
  '灰鹤保护区工作报告',
  '一、总体情况',
  '保护区建成观测站。',
  '二、巡护工作',
  '巡护队巡护湿地。',
  '三、科普工作',
  '志愿者参加灰鹤科普活动。',
].join('\n\n');

describe('among many short reports', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([...filler, ...SHORT, LONG]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    ['灰鹤成鸟冬季飞去哪里过冬', '南方的海湾'],
    ['在冰盖上钻取冰芯的考察队用什么运回样本', '铝罐'],
    // A place is met under each of its names.
    ['澳大利亚的考察队在冰盖上钻取冰芯由谁率领', '洛克伍德'],
  ])('%s', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).not.toBe('not_found');
    expect(said.citations[0]?.quote).toContain(gold);
  });

  it.each([
    // A name and a year that no sentence has.
    '加拿大的考察队在冰盖上钻取冰芯由谁率领',
    '考察队1987年在冰盖上钻取的冰芯用什么运回样本',
    // In the long report its topic stands, and the thing asked for does not.
    '灰鹤保护区今年的门票收入是多少',
    '灰鹤保护区科普活动的志愿者来自哪所大学',
  ])('%s is refused', (question) => {
    expect(ask(question).verdict).toBe('not_found');
  });
});
