// The HTTP door from outside: every endpoint over a real port, with what goes in well and what must fail.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Service } from '../../src/domain.js';
import {
  AnswerSchema,
  FactsSchema,
  ProblemSchema,
  ReadySchema,
  ReportSchema,
  ReportsSchema,
  VerificationSchema,
} from '../../src/doors/http/wire-schemas.js';
import type { HttpDoor } from '../../src/doors/http.js';
import { SetupError } from '../../src/error.js';
import { openDoor } from '../support/open-door.js';
import { smallReport, smallService } from '../support/small-service.js';

const OpenApi = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

let door: HttpDoor;
beforeAll(async () => {
  door = await openDoor(smallService());
});
afterAll(() => door.close());

const send = (body: string | Buffer, headers: Record<string, string> = { 'Content-Type': 'application/json' }, url = door.url) =>
  fetch(`${url}/v1/ask`, { method: 'POST', headers, body: new Uint8Array(Buffer.from(body)) });
const ask = (question: unknown, more: object = {}) => send(JSON.stringify({ question, ...more }));
const get = (path: string, options: RequestInit = {}) => fetch(door.url + path, options);

async function problemOf(response: Response): Promise<{ status: number; code: string; detail: string }> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = ProblemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('POST /v1/ask', () => {
  test('answers, and every quote is what stands at its place in the text that the door gives out', async () => {
    const response = await ask('how much funding went to shantou');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const answer = AnswerSchema.parse(await response.json());
    expect(answer.citations.length).toBeGreaterThan(0);
    for (const { report, start, end, quote } of answer.citations) {
      const text = await (await get(`/v1/reports/${encodeURIComponent(report.id)}/text`)).text();
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  test('a refusal is an answer: 200, without citations', async () => {
    const response = await ask('what colour is the mayor’s bicycle');
    expect(response.status).toBe(200);
    const answer = AnswerSchema.parse(await response.json());
    expect(answer).toMatchObject({ verdict: 'not_found', citations: [] });
  });

  test('takes the optional fields, given as null too, and the language asked for', async () => {
    const response = await ask('how many cadres', { conversation: null, language: 'zh', report: null });
    expect(AnswerSchema.parse(await response.json()).language).toBe('zh');
  });

  test('a body without a content type, as curl sends it, is read as JSON; so is a byte order mark', async () => {
    expect((await send('{"question":"how many cadres"}', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(200);
    expect((await send('\uFEFF{"question":"how many cadres"}')).status).toBe(200);
  });

  test.each([
    ['no JSON', '{"question": ', 'bad-json'],
    ['nothing', '', 'bad-json'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'bad-json'],
    ['no question', '{}', 'missing'],
    ['a list', '["how many"]', 'missing'],
    ['null', 'null', 'missing'],
    ['a number for a question', '{"question": 5}', 'missing'],
    ['an empty question', '{"question": "  "}', 'empty'],
    ['symbols only', '{"question": "?!… 🙂"}', 'symbols'],
    ['over 1,000 characters', JSON.stringify({ question: 'a'.repeat(1001) }), 'too-long'],
    ['a language nobody speaks here', '{"question": "how many", "language": "fr"}', 'bad-field'],
    ['a number for a conversation', '{"question": "how many", "conversation": 7}', 'bad-field'],
  ])('%s is 400 with its reason', async (_what, body, code) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe(code);
  });

  test('1,000 characters are not too many', async () => {
    expect((await ask('how many cadres '.padEnd(1000, 'x'))).status).toBe(200);
  });

  test('a report that is not there is 404, not a refusal', async () => {
    const response = await ask('how many cadres', { report: 'no-such' });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe('no-such-report');
  });

  test('a body over 16 KB is 413', async () => {
    const response = await ask('x', { conversation: 'c'.repeat(17_000) });
    expect(response.status).toBe(413);
    await problemOf(response);
  });

  test('two questions at once do not get in each other’s way', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, (_, index) => ask(index % 2 === 0 ? 'how many cadres' : 'funding')));
    const verdicts = await Promise.all(responses.map(async (response) => AnswerSchema.parse(await response.json()).verdict));
    expect(verdicts).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'answered' : 'partial')));
  });
});

describe('the reports', () => {
  test('are listed, with what could not be taken in', async () => {
    const { reports, problems } = ReportsSchema.parse(await (await get('/v1/reports')).json());
    expect(reports.map(({ id }) => id)).toEqual(['small']);
    expect(problems).toEqual([{ file: 'broken.pdf', reason: 'unknown type' }]);
  });

  test('one report, without its text', async () => {
    const report = ReportSchema.parse(await (await get('/v1/reports/small')).json());
    expect(report).toMatchObject({ outlet: '深圳特区报', characters: smallReport().text.length });
  });

  test('the text comes exactly as offsets count it', async () => {
    const hostile = smallReport('a/b ?%', '\u0000<b>&amp;\r\n\u2028𠮷一\uFEFF end');
    const other = await openDoor(smallService([hostile]));
    try {
      const response = await fetch(`${other.url}/v1/reports/${encodeURIComponent('a/b ?%')}/text`);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(hostile.text);
    } finally {
      await other.close();
    }
  });

  test.each(['/v1/reports/nobody', '/v1/reports/nobody/text', '/v1/reports/..%2f..%2fpackage.json'])('%s is 404', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe('no-such-report');
  });

  test('facts; a cursor that nobody gave out, or one given twice, is 400', async () => {
    FactsSchema.parse(await (await get('/v1/facts?report=small')).json());
    expect((await problemOf(await get('/v1/facts?cursor=made-up'))).code).toBe('bad-query');
    expect((await problemOf(await get('/v1/facts?cursor=1&cursor=2'))).code).toBe('bad-query');
  });
});

describe('/v1/verify', () => {
  const verify = (body: unknown) => fetch(`${door.url}/v1/verify`, { method: 'POST', body: JSON.stringify(body) });

  test("gives the result in the wire's shape", async () => {
    const response = await verify({ text: 'x' });
    expect(response.status).toBe(200);
    expect(VerificationSchema.parse(await response.json()).result).toBe('cannot_check');
  });

  test.each([{}, { text: 1 }, { text: 'x', report: 2 }])('%j is 400', async (body) => {
    expect((await problemOf(await verify(body))).code).toBe('bad-field');
  });
});

describe('what is not there', () => {
  test('404 and 405 are problems; 405 tells what works', async () => {
    expect((await problemOf(await get('/v2/ask'))).status).toBe(404);
    const response = await get('/v1/ask');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    await problemOf(response);
    expect((await fetch(`${door.url}/v1/reports`, { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('an address that cannot be decoded is 400, not a fault', async () => {
    expect((await problemOf(await get('/reports/%E0%A4%A'))).status).toBe(400);
  });

  test('the generic webhook is shut without its secret', async () => {
    expect((await fetch(`${door.url}/hooks/generic`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('no file outside the page’s folder is given out', async () => {
    const { port } = new URL(door.url);
    const status = await new Promise((resolve, reject) => {
      // fetch would tidy the path up before sending it.
      const sent = rawRequest({ host: '127.0.0.1', port, path: '/../../../../package.json' }, ({ statusCode }) => resolve(statusCode));
      sent.on('error', reject).end();
    });
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('for operators', () => {
  test('/livez and /readyz', async () => {
    expect(await (await get('/livez')).json()).toEqual({ live: true });
    const ready = await get('/readyz');
    expect(ready.status).toBe(200);
    expect(ReadySchema.parse(await ready.json())).toMatchObject({ ready: true, problems: [{ file: 'broken.pdf' }] });
  });

  test('until the reports are loaded: 503 everywhere, and no refusal', async () => {
    const loading: Service = { ...smallService(), ready: () => false };
    const other = await openDoor(loading);
    try {
      expect((await fetch(`${other.url}/readyz`)).status).toBe(503);
      expect((await fetch(`${other.url}/livez`)).status).toBe(200);
      const asked = await send('{"question":"how many cadres"}', {}, other.url);
      expect(asked.status).toBe(503);
      expect(asked.headers.get('retry-after')).not.toBeNull();
      await problemOf(asked);
    } finally {
      await other.close();
    }
  });

  test('/metrics counts by verdict and language, and holds no word of a question', async () => {
    await ask('how many cadres of the zebra department');
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/chuchu_questions_total\{verdict="answered",language="en",door="http"\} [1-9]/);
    expect(text).toMatch(/chuchu_question_seconds_count\{door="http"\} [1-9]/);
    expect(text).toMatch(/^chuchu_quote_mismatch_total 0$/m);
    expect(text).toMatch(/^chuchu_reports 1$/m);
    expect(text).not.toMatch(/zebra/);
  });

  test('a quote that differs from its report is counted', async () => {
    const honest = smallService();
    const moved: Service = { ...honest, report: (id) => (id === 'small' ? smallReport('small', ` ${smallReport().text}`) : null) };
    const other = await openDoor(moved);
    try {
      await send('{"question":"how many cadres"}', {}, other.url);
      expect(await (await fetch(`${other.url}/metrics`)).text()).toMatch(/^chuchu_quote_mismatch_total 1$/m);
    } finally {
      await other.close();
    }
  });

  test('/openapi.json describes every endpoint', async () => {
    const description = OpenApi.parse(await (await get('/openapi.json')).json());
    expect(description.openapi).toMatch(/^3\.1\./);
    const paths = [
      '/v1/ask',
      '/v1/reports',
      '/v1/reports/{id}',
      '/v1/reports/{id}/text',
      '/v1/facts',
      '/v1/verify',
      '/v1/reports/{id}/file',
      '/v1/watches',
      '/v1/watches/{id}',
      '/v1/watches/{id}/secret',
      '/v1/deliveries',
      '/v1/deliveries/{id}',
      '/v1/audit',
      '/v1/feedback',
      '/livez',
      '/readyz',
      '/metrics',
    ];
    expect(Object.keys(description.paths)).toEqual(expect.arrayContaining(paths));
    expect(description.components.schemas['AskRequest']).toMatchObject({ properties: { question: { type: 'string', maxLength: 1000 } } });
    expect(description.components.schemas).toHaveProperty('Answer');
  });

  test('the log has a line for a request, and no word of the question, not even from the address', async () => {
    const script = `
      const { openDoor } = await import('./test/support/open-door.ts');
      const { smallService } = await import('./test/support/small-service.ts');
      const door = await openDoor(smallService());
      await fetch(door.url + '/?q=zebra');
      await fetch(door.url + '/v1/facts?q=zebra', { headers: { Referer: 'http://x/?q=zebra', Authorization: 'Bearer zebra' } });
      await fetch(door.url + '/v1/ask', { method: 'POST', body: '{"question":"zebra cadres"}' });
      await fetch(door.url + '/v1/ask', { method: 'POST', body: '{"question":"zebra' });
      await door.close();`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, LOG_LEVEL: 'debug' },
    });
    let written = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (written += text));
    await once(child, 'close');
    expect(written).toMatch(/"method":"POST","path":"\/v1\/ask"/);
    expect(written).not.toMatch(/zebra/);
  });

  test('a fault is 500 with an id, and tells nothing of the inside', async () => {
    const broken: Service = { ...smallService(), ask: () => Promise.reject(new Error('secret inside')) };
    const other = await openDoor(broken);
    try {
      const response = await send('{"question":"how many cadres"}', {}, other.url);
      expect(response.status).toBe(500);
      const body = await response.text();
      expect(body).not.toMatch(/secret inside/);
      expect(ProblemSchema.parse(JSON.parse(body))).toMatchObject({ code: 'fault', id: expect.stringMatching(/^[\w-]{36}$/) });
      expect(await (await fetch(`${other.url}/metrics`)).text()).toMatch(/^chuchu_faults_total 1$/m);
    } finally {
      await other.close();
    }
  });
});

describe('at the threshold', () => {
  test('strict headers, no foreign origins, no banner', async () => {
    const { headers } = await get('/reports/small', { headers: { Origin: 'https://elsewhere.example' } });
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none';script-src 'self';style-src 'self'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|upgrade/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('the limit on questions: 429 with Retry-After; a forged address does not pass it; other endpoints stay open', async () => {
    const other = await openDoor(smallService(), { rateLimit: 2 });
    try {
      const statuses: number[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const response = await send('{"question":"how many cadres"}', { 'X-Forwarded-For': `10.0.0.${turn}` }, other.url);
        statuses.push(response.status);
        if (response.status === 429) {
          expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
          await problemOf(response);
        }
      }
      expect(statuses).toEqual([200, 200, 429]);
      expect((await fetch(`${other.url}/v1/reports`)).status).toBe(200);
    } finally {
      await other.close();
    }
  });

  test('behind a proxy each client has a limit of its own', async () => {
    const other = await openDoor(smallService(), { rateLimit: 1, trustProxy: 1 });
    try {
      const statuses = [];
      for (const client of ['10.0.0.1', '10.0.0.2', '10.0.0.1'])
        statuses.push((await send('{"question":"how many cadres"}', { 'X-Forwarded-For': client }, other.url)).status);
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await other.close();
    }
  });

  test('a port that is taken, a host that is not here and proxies that make no sense are for the operator', async () => {
    const port = Number(new URL(door.url).port);
    await expect(openDoor(smallService(), { port })).rejects.toThrow(SetupError);
    await expect(openDoor(smallService(), { port })).rejects.toThrow(`Port ${port}`);
    await expect(openDoor(smallService(), { host: '203.0.113.7' })).rejects.toThrow(SetupError);
    await expect(openDoor(smallService(), { trustProxy: 'the one in the cellar' })).rejects.toThrow(SetupError);
  });

  test('closing lets a running question end, and the port is free afterwards', async () => {
    const signal = new EventEmitter();
    const honest = smallService();
    const slow: Service = {
      ...honest,
      ask: async (question) => {
        const answerNow = once(signal, 'answer now');
        signal.emit('asked');
        await answerNow;
        return honest.ask(question);
      },
    };
    const other = await openDoor(slow);
    const asked = once(signal, 'asked');
    const response = send('{"question":"how many cadres"}', {}, other.url);
    await asked;
    const closed = other.close();
    signal.emit('answer now');
    expect((await response).status).toBe(200);
    await closed;
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

describe('handlers of other doors', () => {
  test('get the bytes and the headers, and what they throw is a problem', async () => {
    const mount = {
      path: '/hooks/echo',
      method: 'POST',
      handler: async (body: Buffer, headers: { [name: string]: unknown }) => {
        if (body.length === 0) throw new Error('inside');
        return { status: 202, body: { hex: body.toString('hex'), token: headers['x-token'] }, headers: { 'X-Seen': 'yes' } };
      },
    } as const;
    const other = await openDoor(smallService(), {}, { mounts: [mount] });
    try {
      const response = await fetch(`${other.url}/hooks/echo`, {
        method: 'POST',
        body: new Uint8Array([0xff, 0x00]),
        headers: { 'X-Token': 't' },
      });
      expect(response.status).toBe(202);
      expect(response.headers.get('x-seen')).toBe('yes');
      expect(await response.json()).toEqual({ hex: 'ff00', token: 't' });
      expect((await problemOf(await fetch(`${other.url}/hooks/echo`, { method: 'POST' }))).status).toBe(500);
      expect((await fetch(`${other.url}/hooks/echo`)).status).toBe(405);
    } finally {
      await other.close();
    }
  });
});
