// Of figures that all stand beside the words of a question, the one that is meant: the latest, the whole, the thing itself, with its hedge.
import { describe, expect, it } from 'vitest';
import { createService } from '../../src/service.js';
import { folders } from '../support/folder.js';

const folder = folders();
const HEAD = '云溪市2030年统计公报\n云溪市统计局\n2031年4月30日\n';
const ask = async (body: string, text: string) =>
  (await createService({ corpus: folder({ 'one.txt': `${HEAD}${body}\n` }) })).ask({ text });
const words = async (body: string, text: string) => (await ask(body, text)).figures.map((f) => f.text);

describe('asked without a year', () => {
  const BODY = '全年全市生产总值5481.6亿元，比上年增长3.5%。根据核算结果，2029年全市生产总值为5386.2亿元。';
  it('the latest year is meant', async () => expect(await words(BODY, '云溪市生产总值多少')).toEqual(['5481.6亿元']));
  it('and another one where it is named', async () => expect(await words(BODY, '云溪市2029年生产总值多少')).toEqual(['5386.2亿元']));
});

describe('a whole and its part', () => {
  const BODY = '全年固定资产投资完成246.79亿元，其中第三产业投资完成119.90亿元。';
  it('the whole is meant', async () => expect(await words(BODY, '云溪市固定资产投资完成多少')).toEqual(['246.79亿元']));
  it('the part where it is named', async () => expect(await words(BODY, '云溪市第三产业投资完成多少')).toEqual(['119.90亿元']));
});

describe('a number of people', () => {
  const BODY = '年末常住人口707.9万人，全年出生人口5.1万人，死亡人口5.5万人。';
  it('is not that of those who died', async () => expect(await words(BODY, 'population of Yunxi')).toEqual(['707.9万人']));
  it('nor the other way round', async () => expect(await words(BODY, '云溪市死亡人口多少')).toEqual(['5.5万人']));
});

describe('a question across the figure and the word that asks', () => {
  const BODY = '市博物馆以96分的成绩排名全省第三，5月9日的评审会公布了名次。';
  it('is cut beside them', async () => expect((await ask(BODY, '市博物馆排第几')).figures.map((f) => f.text)).toEqual(['第三']));
  it('and so is a day', async () => expect((await ask(BODY, '评审会哪天开的')).items.map((i) => i.text)).toEqual(['5月9日']));
});

describe('the first months of a year', () => {
  const BODY = '1-10月，全市进口额12.3亿元。';
  it.each(['云溪市前十个月进口额多少', '云溪市前10个月进口额多少'])('%s', async (text) =>
    expect(await words(BODY, text)).toEqual(['12.3亿元']),
  );
});

describe('who gives a report to a congress', () => {
  it('is its author', async () => {
    const report =
      '2031年云溪市政府工作报告\n政府工作报告\n——2031年2月3日在云溪市第六届人民代表大会上\n云溪市市长　陆一青\n各位代表：\n现在，我代表市政府向大会报告工作。\n';
    const service = await createService({ corpus: folder({ 'one.txt': report }) });
    expect(service.report('one')?.masthead).toMatchObject({ published: '2031-02-03', authors: ['陆一青'] });
    expect((await service.ask({ text: '谁作的政府工作报告' })).items.map((i) => i.text)).toEqual(['陆一青']);
  });
});

describe('a post that a yes/no question claims', () => {
  const BODY = '市统计局局长陆一青、市统计局副局长何小满出席发布会。陆一青介绍，全年粮食产量12万吨。';
  it.each([
    ['陆一青是市统计局局长吗', 'answered'],
    ['何小满是市统计局副局长吗', 'answered'],
    ['何小满是市统计局局长吗', 'corrected'],
    ['陆一青是市委书记吗', 'corrected'],
  ])('%s: %s', async (text, verdict) => expect((await ask(BODY, text)).verdict).toBe(verdict));
});
