// The HTTP door over the real service and the real corpus: the wire's promises hold for whatever is asked.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AnswerSchema, FactsSchema, ProblemSchema, ReportsSchema } from '../../src/doors/http/wire-schemas.js';
import type { HttpDoor } from '../../src/doors/http.js';
import { corpusService } from '../support/corpus-service.js';
import { openDoor } from '../support/open-door.js';

let door: HttpDoor;
const texts = new Map<string, string>();

beforeAll(async () => {
  door = await openDoor(await corpusService());
  const { reports } = ReportsSchema.parse(await (await fetch(`${door.url}/v1/reports`)).json());
  for (const { id } of reports) texts.set(id, await (await fetch(`${door.url}/v1/reports/${encodeURIComponent(id)}/text`)).text());
});
afterAll(() => door.close());

const post = (body: object) => fetch(`${door.url}/v1/ask`, { method: 'POST', body: JSON.stringify(body) });

/** An answer of the wire's shape whose quotes, figures and items stand in the texts, letter for letter. */
async function ask(question: string, more: object = {}) {
  const response = await post({ question, ...more });
  expect(response.status).toBe(200);
  const answer = AnswerSchema.parse(await response.json());
  for (const { report, start, end, quote } of [...answer.citations, ...answer.nearest])
    expect(texts.get(report.id)?.slice(start, end)).toBe(quote);
  for (const { citation, text, start, end } of [...answer.figures, ...answer.items]) {
    const home = answer.citations[citation];
    expect(home?.quote.slice(start - home.start, end - home.start)).toBe(text);
  }
  const [first] = answer.citations;
  if (answer.short !== null)
    expect(first?.quote.slice(answer.short.start - first.start, answer.short.end - first.start)).toBe(answer.short.text);
  return answer;
}

test('a figure in English and in Chinese, from the same words', async () => {
  const english = await ask('how many officials were sent');
  const chinese = await ask('派了多少干部');
  expect(english).toMatchObject({ language: 'en', short: { text: '480余名' } });
  expect(chinese).toMatchObject({ language: 'zh', short: { text: '480余名' } });
  expect(english.citations[0]?.start).toBe(chinese.citations[0]?.start);
});

test('every link leads to a page that marks exactly the quote', async () => {
  const { citations } = await ask('派了多少干部');
  for (const { link, quote } of citations) {
    const page = await (await fetch(door.url + link)).text();
    expect(/<mark id="cited">([^<]*)<\/mark>/.exec(page)?.[1]?.replaceAll('&quot;', '"')).toBe(quote);
  }
});

test('every fact that is listed stands in its report', async () => {
  let cursor: string | null = '0';
  let seen = 0;
  while (cursor !== null) {
    const { facts, next } = FactsSchema.parse(await (await fetch(`${door.url}/v1/facts?cursor=${cursor}`)).json());
    for (const { text, citations } of facts) {
      expect(citations.some(({ quote }) => quote.includes(text))).toBe(true);
      for (const { report, start, end, quote } of citations) expect(texts.get(report.id)?.slice(start, end)).toBe(quote);
    }
    seen += facts.length;
    cursor = next;
  }
  expect(seen).toBeGreaterThan(50);
});

test('whatever is asked: an answer of the wire’s shape or a problem with its reason, never a fault', async () => {
  const words = fc.constantFrom(
    '汕头',
    'how many',
    'funding',
    '多少',
    'Shantou',
    '2022',
    '昨日',
    '63.5亿',
    '?',
    '<b>',
    '~^:*',
    '\u0000',
    '\ud800',
    '比',
    'not',
    '%',
  );
  const question = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(question, async (text) => {
      const response = await post({ question: text });
      if (response.status === 200) AnswerSchema.parse(await response.json());
      else expect(ProblemSchema.parse(await response.json()).status).toBe(400);
    }),
    { numRuns: 150 },
  );
});

test('after all that no quote was wrong', async () => {
  const metrics = await (await fetch(`${door.url}/metrics`)).text();
  expect(metrics).toMatch(/^chuchu_quote_mismatch_total 0$/m);
  expect(metrics).toMatch(/^chuchu_faults_total 0$/m);
});

test('a link to a citation marks its words, and one that was made for another version says so and marks none', async () => {
  const { citations } = await ask('派了多少干部');
  const link = `${door.url}${citations[0]?.link}`;
  const page = async (address: string) => (await fetch(address, { headers: { 'accept-language': 'en' } })).text();
  expect(await page(link)).toContain('<mark id="cited">');
  const old = await page(link.replace(/&v=[0-9a-f]{8}/u, '&v=00000000'));
  expect(old).toContain('This text has changed since the link was made');
  expect(old).not.toContain('<mark');
});

test('the file that a report was read from is given as it is, to be kept and not to be run', async () => {
  const [id = ''] = texts.keys();
  const response = await fetch(`${door.url}/v1/reports/${encodeURIComponent(id)}/file`);
  expect(response.headers.get('content-disposition')).toContain('attachment');
  expect(await response.text()).toContain(texts.get(id)?.slice(0, 200));
  expect((await fetch(`${door.url}/v1/reports/nowhere/file`)).status).toBe(404);
});
