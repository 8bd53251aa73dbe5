// The tables of shared meanings: well formed, joining what means the same, parting what a fact-checker keeps apart.
import { describe, expect, test } from 'vitest';
import { concepts } from '../../src/language/concepts.js';
import { englishTerms } from '../../src/language/en/stems.js';

const zh = new Map<string, string[]>();
const en = new Map<string, string[]>();
const stems = (phrase: string) =>
  englishTerms(phrase)
    .map((term) => term.stem)
    .join(' ');
for (const { id, zh: chinese, en: english } of concepts) {
  for (const word of chinese) zh.set(word, [...(zh.get(word) ?? []), id]);
  for (const word of english) en.set(stems(word), [...(en.get(stems(word)) ?? []), id]);
}

/** The concepts of a word or phrase, looked up as a whole. */
const idsOf = (word: string): readonly string[] => (/\p{Script=Han}/u.test(word) ? zh.get(word) : en.get(stems(word))) ?? [];
const shared = (a: string, b: string) => idsOf(a).filter((id) => idsOf(b).includes(id));

describe('the rows', () => {
  test('there are some two thousand', () => expect(concepts.length).toBeGreaterThan(1800));

  test('every id begins with # and stands once', () => {
    const ids = concepts.map((c) => c.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^#[a-z0-9][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  test('each has words in both languages, none twice', () => {
    const wrong = concepts.filter(
      (c) => c.zh.length === 0 || c.en.length === 0 || new Set(c.zh).size < c.zh.length || new Set(c.en).size < c.en.length,
    );
    expect(wrong.map((c) => c.id)).toEqual([]);
  });

  test('Chinese stands on the left, lower-case English on the right', () => {
    expect(concepts.flatMap((c) => c.zh).filter((word) => /[|=,;]/.test(word))).toEqual([]);
    expect(concepts.flatMap((c) => c.en).filter((word) => word !== word.toLowerCase() || /\p{Script=Han}/u.test(word))).toEqual([]);
  });

  test('no word of a question frame is a meaning', () => {
    for (const frame of ['how many', 'how much', 'where', 'when', 'who', 'what', '多少', '哪里', '谁']) expect(idsOf(frame)).toEqual([]);
  });
});

describe('one meaning', () => {
  const pairs: readonly [string, string][] = [
    ['funding', '资金'],
    ['fiscal', '财政'],
    ['money', '钱'],
    ['经费', '资金'],
    ['companies', '企业'],
    ['firms', '公司'],
    ['cadres', '干部'],
    ['officials', '干部'],
    ['公务员', '干部'],
    ['press conference', '发布会'],
    ['briefing', '新闻发布会'],
    ['records', '纪录'],
    ['exports', '出口'],
    ['GDP', '生产总值'],
    ['gdp per capita', '人均生产总值'],
    ['school places', '学位'],
    ['hospital beds', '床位'],
    ['beds', '床位'],
    ['daycare places', '托位'],
    ['urban villages', '城中村'],
    ['old residential communities', '老旧小区'],
    ['renovated', '改造'],
    ['fund', '基金'],
    ['size', '规模'],
    ['industrial park', '产业园区'],
    ['industrial parks', '产业转移园区'],
    ['co-built', '共建'],
    ['wind farm', '海上风电'],
    ['charging piles', '充电桩'],
    ['new energy vehicles', '新能源汽车'],
    ['cars', '汽车'],
    ['ro-ro', '滚装'],
    ['port', '港口'],
    ['shipping routes', '航线'],
    ['metro line', '地铁'],
    ['pilot', '试点'],
    ['first batch', '首批'],
    ['ranked', '排名'],
    ['rating', '等次'],
    ['excellent', '优秀'],
    ['score', '得分'],
    ['moved in', '入驻'],
    ['set up', '设立'],
    ['brands', '品牌'],
    ['villages', '村庄'],
    ['drinking water', '直饮水'],
    ['unemployment rate', '失业率'],
    ['jobs', '就业'],
    ['birth rate', '出生率'],
    ['population', '人口'],
    ['pensions', '养老金'],
    ['museums', '博物馆'],
    ['grain harvest', '粮食产量'],
    ['budget deficit', '赤字'],
    ['special treasury bonds', '特别国债'],
    ['fixed-asset investment', '固定资产投资'],
    ['rose', '增长'],
    ['涨幅', '增长'],
    ['fell', '下降'],
    ['tourists', '游客'],
    ['cruise terminal', '邮轮母港'],
    ['cabins', '舱房'],
    ['fares', '票价'],
    ['deaths', '遇难'],
    ['reporter', '记者'],
    ['headline', '标题'],
    ['website', '网站'],
    ['mayor', '市长'],
    ['deputy commanders', '副总指挥'],
    ['屋企', '家庭'],
    ['公屋', '公租房'],
    ['人工', '工资'],
    ['children', '儿童'],
    ['went public', '上市'],
  ];
  test.each(pairs)('%s is %s', (a, b) => expect(shared(a, b)).not.toEqual([]));
});

describe('two meanings', () => {
  const pairs: readonly [string, string][] = [
    ['fund', '资金'],
    ['基金', '资金'],
    ['funding', '基金'],
    ['市级', '区级'],
    ['municipal', '区级'],
    ['城中村', '老旧小区'],
    ['学位', '托位'],
    ['school places', '托位'],
    ['学位', '床位'],
    ['增长', '达到'],
    ['增长', '下降'],
    ['rise', '下降'],
    ['cars', '新能源汽车'],
    ['GDP', '人均生产总值'],
    ['出口', '进口'],
    ['imports', '出口'],
    ['书记', '副书记'],
    ['secretary', '副书记'],
    ['市委', '区委'],
    ['总指挥', '副总指挥'],
    ['deputy mayor', '市长'],
    ['出生率', '死亡率'],
    ['失业率', '失业'],
    ['存款', '贷款'],
    ['金牌', '银牌'],
    ['夏粮', '秋粮'],
    ['受伤', '遇难'],
    ['失踪', '遇难'],
    ['news', '新'],
    ['import', '重要'],
    ['赤字', '顺差'],
    ['上半年', '下半年'],
    ['医院', '床位'],
    ['利润', '营业收入'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
  ];
  test.each(pairs)('%s is not %s', (a, b) => expect(shared(a, b)).toEqual([]));
});
