// A quotation is found as it stands, found with its marks and script set aside, or not found, with what the report says instead.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LONGEST_CHECKED } from '../../src/answers/check.js';
import type { Verification } from '../../src/domain.js';
import { BadQuestion } from '../../src/error.js';
import { createService } from '../../src/service.js';
import { corpusService } from '../support/corpus-service.js';

const report = await corpusService();
const made = await createService({ corpus: fileURLToPath(new URL('../reports-synthetic', import.meta.url)) });

describe.each([
  ['exact', '安排资金63.5亿元,选派480余名干部常驻当地县镇村', report],
  ['exact', '“新增医院床位9200张”', report],
  ['exact', '韩荡介绍，“深圳扎实推进与汕头、河源、汕尾、潮州4市对口帮扶协作……选派480余名干部”', report],
  ['exact', '茶香、菌香、药香，这个秋天在岚溪的山坡上飘了一路', made],
  ['exact', '男子全程冠军被肯尼亚选手基普罗诺·阿拉穆以2小时09分47秒夺得', made],
  ['exact', 'Exports were the only category to grow, rising 2.6%.', made],
  ['folded', '安排资金６３．５亿元，选派 480 余名干部常驻当地县镇村', report],
  ['folded', '選派480餘名幹部常駐當地縣鎮村', report],
  ['folded', '輪候人數由去年4月的460人升至目前的598人，平均輪候時間由6星期 延長至9星期', made],
  ['folded', '轮候人数由去年4月的460人升至目前的598人', made],
  ['folded', 'fewer boxes do not have to mean a weaker port said Marguerite Oakhurst', made],
  ['absent', '选派480名干部常驻当地县镇村', report],
  ['absent', '新增医院床位92', report],
  ['absent', '安排资金63.5', report],
  ['absent', '6个,组织推动77个特色农产品', report],
  ['exact', '版权所有© 2011-2023', report],
  ['exact', 'www.coalstudy.com', report],
  ['absent', '已推出项目200余个', report],
  ['absent', '安排资金635亿元', report],
  ['absent', '安排资金63.5亿元,设立总规模10亿元的深圳-汕头产业协作基金', report],
  ['absent', '曾乐非表示，深汕特别合作区是深圳实施“百千万工程”的主阵地', report],
  ['absent', '埃塞俄比亚选手德萨莱·沃库和国内选手乔北岩分列一、二名', made],
  ['absent', '城区供水受影响', made],
  ['absent', 'Exports were the only category to grow, rising 6.2%.', made],
  ['cannot_check', '63.5', report],
  ['cannot_check', '干部', report],
  ['cannot_check', '“……”', report],
  ['cannot_check', 'Shenzhen sent more than 480 officials to the partner areas', report],
] as const)('%s: %s', (result, text, service) => {
  const checked: Verification = service.verify(text);

  it('is told so', () => {
    expect(checked.result).toBe(result);
  });

  it('cites whole passages, verbatim, where it stands and nowhere else', () => {
    expect(checked.citations.length > 0).toBe(result === 'exact' || result === 'folded');
    for (const { report: source, start, end, quote } of [...checked.citations, ...checked.nearest])
      expect(service.report(source.id)?.text.slice(start, end)).toBe(quote);
  });
});

it.each([
  ['选派480名干部常驻当地县镇村', [{ said: '480', stands: '480余' }]],
  ['新增医院床位920张', [{ said: '920', stands: '9200' }]],
  ['累计推动产业协作项目53个,总投资超330亿元', [{ said: '超', stands: '' }]],
])('%s differs in %j from the nearest sentence', (text, differs) => {
  const checked = report.verify(text);
  expect(checked.nearest.length).toBeGreaterThan(0);
  expect(checked.differs).toEqual(differs);
});

it.each(['', ' \n', '深'.repeat(LONGEST_CHECKED + 1)])('a text of %#. kind is refused with a hint', (text) => {
  expect(() => report.verify(text)).toThrow(BadQuestion);
});

it('a report that is not there is refused', () => {
  expect(() => report.verify('新增医院床位9200张', 'none')).toThrow(BadQuestion);
});
