// The service against bad input: each is refused with its own reason, and none of it leaves a trace.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../src/answers/ask.js';
import type { Service } from '../src/domain.js';
import { BadQuery, BadQuestion, SetupError } from '../src/error.js';
import { createService } from '../src/service.js';
import { folders } from './support/folder.js';

const folder = folders();
const corpus = fileURLToPath(new URL('reports-synthetic', import.meta.url));

const problemOf = async (service: Service, question: Parameters<Service['ask']>[0]) => {
  try {
    await service.ask(question);
    return null;
  } catch (error) {
    if (error instanceof BadQuestion) return error.problem;
    throw error;
  }
};

describe('a question', async () => {
  const service = await createService({ corpus });

  it.each([
    ['', 'empty'],
    [' \t\r\n\u3000\u00a0', 'empty'],
    ['?', 'symbols'],
    ['？！…——', 'symbols'],
    ['\u0000\u0007', 'symbols'],
    ['😀', 'symbols'],
    ['a'.repeat(1001), 'too-long'],
    ['a'.repeat(1000), null],
    ['岚', null],
    ['7', null],
  ])('%j is refused as %s', async (text, problem) => {
    expect(await problemOf(service, { text })).toBe(problem);
  });

  it.each([undefined, null, 7, {}, ['how many'], true])('that is %j and no text is missing', (text) => {
    expect(() => checkQuestion(text)).toThrow(expect.objectContaining({ problem: 'missing' }));
  });

  it('to a report that is not there is refused, and to one that is, answered from it alone', async () => {
    expect(await problemOf(service, { text: '多少', report: 'no-such' })).toBe('no-such-report');
    expect(await problemOf(service, { text: '多少', report: '__proto__' })).toBe('no-such-report');
    const answer = await service.ask({ text: '安排帮扶项目多少个', report: 'lanxi-county-assistance' });
    expect([...answer.citations, ...answer.nearest].every(({ report }) => report.id === 'lanxi-county-assistance')).toBe(true);
    expect([...answer.citations, ...answer.nearest].length).toBeGreaterThan(0);
  });

  it('each refusal has a one-line hint in both languages', async () => {
    for (const problem of ['missing', 'empty', 'symbols', 'too-long', 'no-such-report'] as const) {
      const { hint } = new BadQuestion(problem);
      expect(hint.en).toMatch(/^[\x20-\x7e]+$/);
      expect(hint.zh).toMatch(/^[^\n]*\p{Script=Han}[^\n]*$/u);
    }
  });

  it('that was refused leaves its conversation as it was', async () => {
    const ask = async (conversation: string, between: string | null) => {
      await service.ask({ text: '岚溪县今年投入衔接资金多少', conversation });
      if (between !== null) await problemOf(service, { text: between, conversation });
      return service.ask({ text: '那帮扶项目呢', conversation });
    };
    expect((await ask('with', '？？')).answer).toBe((await ask('without', null)).answer);
  });
});

describe('a conversation', async () => {
  const service = await createService({ corpus });

  it.each(['', ' ', '__proto__', 'constructor', '\u0000', '😀', 'x'.repeat(10_000)])('may be called %j', async (conversation) => {
    expect(await problemOf(service, { text: '岚溪县帮扶项目多少个', conversation })).toBeNull();
    expect(await problemOf(service, { text: '那完工了多少', conversation })).toBeNull();
  });

  it('hears nothing of another', async () => {
    const fresh = await createService({ corpus });
    await service.ask({ text: '明镜湖马拉松有多少人参加', conversation: 'one' });
    const [other, alone] = [
      await service.ask({ text: '那第二呢', conversation: 'two' }),
      await fresh.ask({ text: '那第二呢', conversation: 'two' }),
    ];
    expect(other).toEqual(alone);
  });
});

describe('a query for facts', async () => {
  const service = await createService({ corpus });

  it.each(['x', '-1', '1.5', '9'.repeat(12), ' ', '１'])('with the cursor %j is refused', (cursor) => {
    expect(() => service.facts({ cursor })).toThrow(BadQuery);
  });

  it.each([{ report: 'no-such' }, { place: '月球' }, { topic: '\u0000' }, { cursor: '99999999' }, { q: '月球背面' }])(
    '%j finds none',
    (query) => {
      expect(service.facts(query)).toEqual({ facts: [], next: null });
    },
  );

  it.each([{ q: '*' }, { q: '(' }, { q: '' }, { topic: '[' }, { topic: '' }])('%j does not break', (query) => {
    expect(Array.isArray(service.facts(query).facts)).toBe(true);
  });
});

it.each(['no-such', '', '__proto__', '../package'])('a report called %j is not there', async (id) => {
  expect((await createService({ corpus })).report(id)).toBeNull();
});

it('an empty folder answers every question: no report says it', async () => {
  const answer = await (await createService({ corpus: folder({}) })).ask({ text: 'how many bridges' });
  expect(answer).toMatchObject({ verdict: 'not_found', citations: [], nearest: [], asOf: null });
});

it('no folder is for the operator to mend', async () => {
  await expect(createService({ corpus: `${corpus}/none` })).rejects.toThrow(SetupError);
});

it('a report of odd content is served with the rest', async () => {
  const service = await createService({
    corpus: folder({
      'odd.txt': `constructor toString __proto__\n${'深'.repeat(5000)}\n${'('.repeat(3000)}\n${'1'.repeat(3000)}万亿元。\n\u0007\u202e😀${'九'.repeat(800)}。`,
      'bridges.txt': '云溪县今年投入资金420万元。',
    }),
  });
  expect(service.reports().reports).toHaveLength(2);
  expect((await service.ask({ text: '云溪县投入资金多少' })).answer).toContain('420万元');
});
