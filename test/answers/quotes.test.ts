// Citations: whole passages; one over 300 characters is cut at a comma and never inside the words that matter.
import { describe, expect, it } from 'vitest';
import { type TextReport, textService, UNPREPARED } from '../support/text-service.js';

const report = (text: string, file = 'bridges.txt'): TextReport => ({ file, text, corpus: UNPREPARED });
const clause = (place: string, length: number) => `${place}${'的'.repeat(length)}`;

describe('a passage over 300 characters', () => {
  const before = Array.from({ length: 12 }, () => clause('桥边', 22)).join('，');
  const after = Array.from({ length: 12 }, () => clause('路边', 22)).join(',');
  const text = `桥讯\n${before}，云溪县投入修桥资金420万元，${after}。`;

  it('is cut at commas, around the words that answer', async () => {
    const answer = await textService([report(text)]).ask({ text: '云溪县投入修桥资金多少' });
    const [citation] = answer.citations;
    expect(citation?.quote).toContain('云溪县投入修桥资金420万元');
    expect(citation?.quote.length).toBeLessThanOrEqual(300);
    expect(text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
    expect(text[(citation?.start ?? 0) - 1]).toMatch(/[，,\n]/);
    expect(text[citation?.end ?? 0]).toMatch(/[，,。]/);
  });
});

it('a passage of 300 characters or fewer is quoted whole', async () => {
  const text = `桥讯\n云溪县投入修桥资金420万元，${'桥'.repeat(280)}。完工。`;
  const answer = await textService([report(text)]).ask({ text: '云溪县投入修桥资金多少' });
  expect(answer.citations[0]?.quote).toBe(text.slice(3, text.indexOf('。')));
});

it('an id with signs of an address in it makes a link that leads to it', async () => {
  const answer = await textService([report('桥讯\n云溪县投入修桥资金420万元。', '四月/桥 #1?.txt')]).ask({
    text: '云溪县投入修桥资金多少',
  });
  const [citation] = answer.citations;
  const url = new URL(citation?.link ?? '', 'http://x');
  expect(decodeURIComponent(url.pathname)).toBe(`/reports/${citation?.report.id}`);
  expect([url.searchParams.get('start'), url.searchParams.get('end')]).toEqual([String(citation?.start), String(citation?.end)]);
});
