// Tables: a cell is what its row and its column call it, in the unit of its head or caption, of its column's year.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import { withoutHardWraps } from '../../src/reports/formats/hard-wrap.js';
import { ingest } from '../../src/reports/ingest.js';
import type { Library } from '../../src/reports/library.js';

const ROWS = [
  ['指标', '2021年', '2022年', '增长（%）'],
  ['地区生产总值', '120.5', '131.2', '5.1'],
  ['财政收入', '10.3', '9.8', '-4.9'],
  ['粮食产量（万吨）', '33.1', '34.0', '2.7'],
  ['常住人口（万人）', '41.2', '41.0', '-0.5'],
] as const;
const TITLE = '云溪县2022年主要指标';
const CAPTION = '表1 主要经济指标（单位：亿元）';
const OPENING = '云溪县统计局3月1日公布了去年的主要指标，各乡镇的数据另行公布，年鉴在年底出版。';
const html = `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${OPENING.repeat(3)}</p><table><caption>${CAPTION}</caption>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table><p>${OPENING}</p></article></body></html>`;
const FILES: readonly (readonly [string, string])[] = [
  ['a.txt', [TITLE, OPENING, CAPTION, ...ROWS.map((row) => row.join('\t')), OPENING].join('\n')],
  ['a.html', html],
  [
    'a.md',
    [
      `# ${TITLE}`,
      '',
      OPENING,
      '',
      CAPTION,
      '',
      `| ${ROWS[0].join(' | ')} |`,
      '|---|---|---|---|',
      ...ROWS.slice(1).map((row) => `| ${row.join(' | ')} |`),
      '',
      OPENING,
    ].join('\n'),
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'chuchu-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('rows that could be taken for heads, and rows without one', () => {
  const ask = async (lines: readonly string[], text: string) => {
    const corpus = mkdtempSync(join(folder, 'heads-'));
    writeFileSync(join(corpus, 'a.txt'), ['云溪县农业年报', '全县农业稳定。', ...lines].join('\n'));
    return answer(await ingest(corpus), { text, earlier: [] }).answer;
  };
  const HEAD = '品种\t2021年\t2022年';

  it.each([
    ['counts that look like years', '水稻（吨）\t2010\t1995'],
    ['words that stand for a number', '水稻（吨）\t略\t略'],
    ['a row of its own for a group', '谷物\t\t'],
  ])('%s', async (_what, row) => {
    const result = await ask([HEAD, '小麦（吨）\t500\t640', row, '玉米（吨）\t710\t820'], '2022年玉米多少吨');
    expect(result.verdict).toBe('answered');
    expect(result.figures[0]?.text).toBe('820');
  });

  it('a second head begins a second table', async () => {
    const rows = [HEAD, '小麦（吨）\t500\t640', '品种\t面积（亩）\t单产（公斤）', '玉米\t3100\t265'];
    expect((await ask(rows, '玉米面积多少亩')).figures[0]).toMatchObject({ text: '3100', unit: '亩' });
  });

  it.each([
    ['no head at all', ['玉米\t710\t820']],
    ['another number of columns than the head', [HEAD, '玉米\t710\t820\t905']],
  ])('%s: no figure is given', async (_what, rows) => {
    expect((await ask(rows, '玉米多少吨')).figures).toEqual([]);
    expect((await ask(rows, '2022年玉米产量')).figures).toEqual([]);
  });
});

describe('a table of places', () => {
  const lines = [
    '云溪县修桥通报',
    '全县共投入资金4.36亿元，建成便民桥127座。',
    '乡镇\t建成便民桥（座）\t投入资金（万元）',
    '石门镇\t52\t17800',
    '柳湾乡\t41\t14300',
  ];
  const ask = async (text: string) => {
    const corpus = mkdtempSync(join(folder, 'places-'));
    writeFileSync(join(corpus, 'a.txt'), lines.join('\n'));
    return answer(await ingest(corpus), { text, earlier: [] }).answer;
  };

  it.each([
    ['云溪县投入资金多少', '4.36亿元'],
    ['投入资金一共多少', '4.36亿元'],
    ['石门镇投入资金多少', '17800万元'],
    ['柳湾乡建成便民桥多少座', '41座'],
    ['how much money did 柳湾乡 invest', '143 million yuan'],
  ])('%s', async (question, said) => {
    const result = await ask(question);
    expect(result.verdict).toBe('answered');
    expect(result.answer).toContain(said);
  });

  it('gives no other place the figure of a row', async () => {
    expect((await ask('白鹭镇建成便民桥多少座')).figures.map((f) => f.text)).not.toContain('41');
  });
});

describe.each(FILES)('a table in %s', (name, content) => {
  let library: Library;
  beforeAll(async () => {
    const corpus = join(folder, name);
    mkdirSync(corpus);
    writeFileSync(join(corpus, name), content);
    library = await ingest(corpus);
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    ['云溪2022年财政收入多少', '9.8亿元', '980000000'],
    ['2021年财政收入', '10.3亿元', '1030000000'],
    ['2021年地区生产总值多少', '120.5亿元', '12050000000'],
    ['2022年粮食产量多少', '34.0万吨', '340000'],
    ['2021年粮食产量', '33.1万吨', '331000'],
    ['2021年末常住人口多少', '41.2万人', '412000'],
    ['yunxi gdp 2022', '13.12 billion yuan (131.2亿元)', '13120000000'],
    ['grain output in 2021', '331,000 tonnes (33.1万吨)', '331000'],
    ['yunxi gdp growth', 'Up 5.1%', '5.1'],
    ['fiscal revenue growth rate 2022', 'Down', '4.9'],
    ['粮食产量增长多少', '2.7%', '2.7'],
  ])('%s', (question, said, value) => {
    const result = ask(question);
    expect(['answered', 'corrected']).toContain(result.verdict);
    expect(result.answer).toContain(said);
    expect(result.figures[0]?.value).toBe(value);
    // The row, and what its column is called.
    const quotes = result.citations.map((c) => c.quote).join('\n');
    expect(quotes).toContain('2021年');
    expect(quotes).toContain(String(result.figures[0]?.text));
    for (const { quote, start, end, report } of result.citations)
      expect(library.reports.get(report.id)?.report.text.slice(start, end)).toBe(quote);
  });

  it.each(['2020年财政收入多少', '蔬菜产量多少', '2022年进出口总额', 'unemployment rate 2022'])('%s is refused', (question) => {
    const result = ask(question);
    expect(['not_found', 'partial']).toContain(result.verdict);
    expect(result.figures.filter((f) => /9\.8|10\.3|34\.0/u.test(f.text)).length === 0 || result.verdict === 'partial').toBe(true);
  });
});

describe('a table in a text that is wrapped', () => {
  const BULLETIN = [
    '云溪县 2022 年国民经济和社会发展',
    '统计公报',
    '2023 年 3 月 1 日',
    '2022 年，全县上下坚持稳中求进的工作总基调，高效统筹各项工',
    '作，经济运行总体平稳、稳中提质，社会大局保持稳定，民生保障有',
    '力有效。初步核算，全县实现地区生产总值 131.2 亿元，比上年增长',
    '5.1%。其中，第一产业增加值 21.4 亿元，增长 3.4%；第二产业增加',
    '值 60.3 亿元，增长 5.9%。',
    '表 1  2022 年主要产品产量',
    '产品名称          单位        产量        比上年增长(%)',
    '水泥              万吨        38.4            5.2',
    '发电量            亿千瓦时    7.2             6.4',
    '工业生产稳中有升。全年规模以上工业企业实现营业收入 64.1 亿元，',
    '增长 7.6%；利润总额 3.2 亿元，下降 4.9%。',
    '表 2  2022 年进出口额',
    '国家和地区        进出口额(亿美元)        比上年增长(%)',
    '东盟              3.6                     9.4',
    '美国              2.9                     -6.3',
  ].join('\n');
  const library = libraryOf(readParagraphs([withoutHardWraps(BULLETIN)]));
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    // A column of units gives each row its own.
    ['云溪县水泥产量', /38\.4万吨/u],
    ['云溪发电量多少', /7\.2亿千瓦时/u],
    // A row of the county's trade with a country is still the county's.
    ['云溪对东盟进出口多少', /3\.6亿美元/u],
    // The paragraphs around are put together all the same, and so is the title.
    ['云溪第二产业增加值', /60\.3 亿元/u],
    ['when was the yunxi bulletin published', /1 March 2023/u],
  ])('%s', (question, gold) => expect(ask(question).answer).toMatch(gold));
});
