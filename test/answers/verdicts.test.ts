// Each verdict on a made-up report that nobody has prepared: what is stated, elsewhere, otherwise, twice, or not at all.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain.js';
import { type TextReport, textService, UNPREPARED } from '../support/text-service.js';

const BRIDGES: TextReport = {
  file: 'bridges.txt',
  corpus: UNPREPARED,
  text: [
    '云溪县三座便民桥同日通行',
    '2031-04-05 09:30:00  来源：云溪日报',
    '昨日，云溪县召开交通工作会。县交通局局长高远介绍，云溪县今年投入修桥资金420万元，建成便民桥3座，培训桥工15余名。',
    '青石镇、白沙镇共装路灯66盏。云溪县还将新建停车场2处。',
    '全县公路总长1,250.5公里，比上年下降3.6%。',
  ].join('\n'),
};
const service = textService([BRIDGES]);
const ask = (text: string, more: { conversation?: string; language?: 'en' | 'zh' | 'zh-Hant' } = {}) => service.ask({ text, ...more });
const quotes = ({ citations }: Answer) => citations.map(({ quote }) => quote);

describe('answered', () => {
  it('gives the figure as printed and the whole sentence, with its place, speaker and source', async () => {
    const answer = await ask('云溪县投入修桥资金多少');
    expect(answer.verdict).toBe('answered');
    expect(answer.short?.text).toBe('420万元');
    expect(answer.figures[0]).toMatchObject({ text: '420万元', value: '4200000', unit: 'CNY', hedge: 'exactly', citation: 0 });
    expect(quotes(answer)).toEqual(['县交通局局长高远介绍，云溪县今年投入修桥资金420万元，建成便民桥3座，培训桥工15余名']);
    expect(answer.citations[0]).toMatchObject({
      part: 'body',
      paragraph: 1,
      speaker: '高远',
      report: { outlet: '云溪日报', published: '2031-04-05' },
    });
    expect(answer.asOf).toBe('2031-04-05');
  });

  it('keeps the hedge, in both languages', async () => {
    expect((await ask('培训桥工多少名')).answer).toContain('15余名');
    const english = await ask('培训桥工多少名', { language: 'en' });
    expect(english.figures[0]).toMatchObject({ hedge: 'more than', display: 'more than 15' });
    expect(english.answer).toMatch(/more than 15/i);
  });

  it('keeps decimals and thousands exactly', async () => {
    expect((await ask('公路总长多少公里')).figures[0]).toMatchObject({ text: '1,250.5公里', value: '1250.5' });
  });
});

describe('not_found', () => {
  it.each(['云溪县人口多少', '云溪县县长是谁', '云溪县修桥用了多少吨水泥', 'how many hospitals are there', '为什么修桥'])(
    '%s',
    async (question) => {
      const answer = await ask(question);
      expect(answer).toMatchObject({ verdict: 'not_found', citations: [], figures: [], items: [], short: null });
      expect(answer.answer).not.toMatch(/\d/);
      expect(answer.asOf).toBe('2031-04-05');
    },
  );
});

describe('partial', () => {
  it('says that a sum of two towns is no figure for one of them', async () => {
    const answer = await ask('青石镇装了多少盏路灯');
    expect(answer.verdict).toBe('partial');
    expect(answer.answer).toMatch(/没有/);
    expect(answer.answer).toContain('66盏');
  });
});

describe('corrected', () => {
  it('gives the true figure and not the false one', async () => {
    const answer = await ask('云溪县投入修桥资金是不是520万元');
    expect(answer.verdict).toBe('corrected');
    expect(answer.answer).toContain('420万元');
    expect(answer.answer).not.toContain('520');
  });
});

describe('language', () => {
  it("is the asker's, and the quote stays as printed", async () => {
    const answers = await Promise.all([
      ask('雲溪縣投入修橋資金多少'),
      ask('how much money did 云溪县 put into 修桥资金'),
      ask('云溪县投入修桥资金多少'),
    ]);
    expect(answers.map(({ language }) => language)).toEqual(['zh-Hant', 'en', 'zh']);
    const traditional = answers[0];
    expect(traditional?.answer).toContain('420萬元');
    expect(traditional?.short?.text).toBe('420万元');
    expect(traditional?.citations[0]?.quote).toContain('投入修桥资金420万元');
  });

  it('may be chosen', async () => {
    expect((await ask('云溪县投入修桥资金多少', { language: 'en' })).answer).toMatch(/4\.2 million yuan \(420万元\)/i);
  });
});

describe('a follow-up', () => {
  it('keeps the place, says so, and does not repeat the value of a turn before when refused', async () => {
    await ask('云溪县投入修桥资金多少', { conversation: 'c' });
    const next = await ask('那便民桥呢', { conversation: 'c' });
    expect(next.figures[0]?.value).toBe('3');
    expect(next.assumed).toContain('云溪');
    const refused = await ask('那医院呢', { conversation: 'c' });
    expect(refused.verdict).toBe('not_found');
    expect(refused.answer).not.toMatch(/420|3座/);
  });

  it('names the year of the turn before as it was typed there', async () => {
    const running = textService([{ file: 'total.txt', corpus: UNPREPARED, text: '云溪县累计投入修桥资金420万元，安装路灯66盏。' }]);
    const typed = '2029年投入修桥资金多少';
    expect((await running.ask({ text: typed, conversation: 'c' })).answer).toContain('2029年');
    // The follow-up is shorter than the place at which the year stood.
    const next = await running.ask({ text: '那路灯呢', conversation: 'c' });
    expect(next.verdict).toBe('partial');
    expect(next.answer).toMatch(/2029年.*66盏/u);
  });

  it('means nothing without a turn before', async () => {
    expect((await ask('那便民桥呢')).assumed).toBeNull();
  });
});
