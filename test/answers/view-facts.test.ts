// The list of facts: filters that narrow it, pages that hold each fact once.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FactQuery, FactView } from '../../src/domain.js';
import { createService } from '../../src/service.js';

const corpus = fileURLToPath(new URL('../reports-synthetic', import.meta.url));
const service = await createService({ corpus });

const all = (query: FactQuery): readonly FactView[] => {
  const { facts, next } = service.facts(query);
  return next === null ? facts : [...facts, ...all({ ...query, cursor: next })];
};

describe('facts', () => {
  it('come in pages that hold each of them once', () => {
    const facts = all({});
    expect(facts.length).toBeGreaterThan(100);
    const places = facts.map(({ id, citations }) => `${citations[0]?.report.id} ${id}`);
    expect(new Set(places).size).toBe(places.length);
    expect(facts).toHaveLength(service.reports().reports.reduce((sum, report) => sum + report.facts, 0));
  });

  it('stand where they say, each in its first quote', () => {
    const wrong = all({}).filter(({ text, citations: [first] }) => {
      const whole = service.report(first?.report.id ?? '')?.text ?? '';
      return first === undefined || whole.slice(first.start, first.end) !== first.quote || !first.quote.includes(text);
    });
    expect(wrong.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  it('of one report are of that report', () => {
    const facts = all({ report: 'lanxi-county-assistance' });
    expect(facts.length).toBeGreaterThan(10);
    expect(facts.every(({ citations }) => citations[0]?.report.id === 'lanxi-county-assistance')).toBe(true);
  });

  it('about a place cover it', () => {
    const [some] = all({}).filter(({ scope }) => scope !== null);
    const place = some?.scope?.split('、')[0] ?? '';
    const facts = all({ place });
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every(({ scope }) => scope?.includes(place))).toBe(true);
  });

  it('found by words hold them, in either script', () => {
    const [simplified, traditional] = [all({ q: '衔接资金' }), all({ q: '銜接資金' })];
    expect(simplified.map(({ text }) => text)).toContain('3.82亿元');
    expect(traditional).toEqual(simplified);
  });

  it('carry exact values', () => {
    const funds = all({ q: '衔接资金' }).find(({ text }) => text === '3.82亿元');
    expect(funds).toMatchObject({ kind: 'quantity', value: '382000000', unit: 'CNY', hedge: 'exactly', reviewed: false });
  });
});
