// Standing questions end to end: a folder changes, the answer does, and a real receiver on loopback is told, signed, until it takes it.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpDoor } from '../../src/doors/http.js';
import { startOutbox } from '../../src/doors/outbox.js';
import { deliverByWebhook } from '../../src/doors/webhooks/outgoing.js';
import { checkAddress, isPrivate, post } from '../../src/doors/webhooks/safe-request.js';
import type { AuditEntry } from '../../src/records/audit.js';
import { openRecords } from '../../src/records/records.js';
import { standingQuestions } from '../../src/records/standing.js';
import { ingest } from '../../src/reports/ingest.js';
import { createService, type LivingService } from '../../src/service.js';
import { openDoor } from '../support/open-door.js';

interface Got {
  readonly id: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}

const corpus = mkdtempSync(join(tmpdir(), 'chuchu-watch-'));
const report = (bridges: number) => `云溪县建设简报\n2031年5月4日 来源：云溪日报\n今年以来，云溪县建成便民桥${bridges}座。\n`;
const records = openRecords(null);
const stop = new AbortController();
const got: Got[] = [];
const statuses: number[] = [];
let receiver: Server;
let url: string;
let host: string;
let service: LivingService;
let door: HttpDoor;
let outbox: ReturnType<typeof startOutbox>;
let check: () => Promise<number>;

const until = async (met: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !met(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(met()).toBe(true);
};

beforeAll(async () => {
  writeFileSync(join(corpus, 'bridges.txt'), report(3));
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    got.push({ id: headers['webhook-id'] ?? '', body: Buffer.concat(chunks).toString('utf8'), headers });
    response.writeHead(statuses.shift() ?? 200).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  url = `http://${host}/news`;
  const allowed = new Set([host]);
  service = await createService({ corpus }, records);
  const standing = standingQuestions(records, service.peek);
  check = standing.check;
  outbox = startOutbox({
    deliveries: records.deliveries,
    watches: records.watches,
    deliver: { webhook: deliverByWebhook(allowed) },
    stop: stop.signal,
  });
  door = await openDoor(service, {}, { recorded: { records, standing, allowed, wake: outbox.wake } });
});
afterAll(async () => {
  stop.abort();
  await outbox.ended;
  await door.close();
  receiver.closeAllConnections();
  receiver.close();
  rmSync(corpus, { recursive: true });
});

const json = async <Shape>(response: Response): Promise<Shape> => (await response.json()) as Shape;

const call = (path: string, method = 'GET', body?: unknown) =>
  fetch(`${door.url}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

const changeTo = async (bridges: number) => {
  writeFileSync(join(corpus, 'bridges.txt'), report(bridges));
  service.swap(await ingest(corpus));
  if ((await check()) > 0) outbox.wake();
};

describe('a watched question', () => {
  let secret = '';
  let id = '';

  it('is taken with its answer of today', async () => {
    const response = await call('/v1/watches', 'POST', { question: '云溪县建成便民桥多少座', url });
    expect(response.status).toBe(201);
    const watch = await json<{ id: string; secret: string; standing: { words: string[] } }>(response);
    expect(watch.standing.words).toEqual(['3座']);
    secret = watch.secret;
    id = watch.id;
    expect(JSON.stringify(await (await call('/v1/watches')).json())).not.toContain(secret.slice(6));
  });

  it('tells nobody while the answer stays', async () => {
    await changeTo(3);
    expect(records.deliveries.list(10)).toEqual([]);
  });

  it('tells what changed, signed, with before and now and both quotes', async () => {
    await changeTo(5);
    await until(() => got.length === 1);
    const [first] = got;
    const news = JSON.parse(first?.body ?? '{}');
    expect(() => new Webhook(secret).verify(first?.body ?? '', first?.headers ?? {})).not.toThrow();
    expect(news.type).toBe('answer.changed');
    expect([news.data.before.words, news.data.now.words]).toEqual([['3座'], ['5座']]);
    expect(news.data.before.quotes[0].quote).toContain('3座');
    expect(news.data.now.quotes[0].quote).toContain('5座');
  });

  it('tells again under the same id until it is taken', async () => {
    statuses.push(503);
    await changeTo(6);
    await until(() => got.length === 2);
    await until(() => records.deliveries.list(1)[0]?.note === 'answered 503');
    const { deliveries } = await json<{ deliveries: { id: string }[] }>(await call('/v1/deliveries?state=due'));
    expect(deliveries).toHaveLength(1);
    expect((await call(`/v1/deliveries/${deliveries[0]?.id}`, 'POST')).status).toBe(202);
    await until(() => got.length === 3);
    expect(got[2]?.id).toBe(got[1]?.id);
  });

  it('is signed with the old and the new secret while keys rotate', async () => {
    const { secret: fresh } = await json<{ secret: string }>(await call(`/v1/watches/${id}/secret`, 'POST'));
    await changeTo(7);
    await until(() => got.length === 4);
    for (const known of [secret, fresh]) expect(() => new Webhook(known).verify(got[3]?.body ?? '', got[3]?.headers ?? {})).not.toThrow();
    expect(() => new Webhook(`whsec_${randomBytes(24).toString('base64')}`).verify(got[3]?.body ?? '', got[3]?.headers ?? {})).toThrow();
  });

  it('ends where the receiver says 410', async () => {
    statuses.push(410);
    await changeTo(8);
    await until(() => got.length === 5);
    await until(() => records.watches.all().length === 0);
    expect((await call(`/v1/watches/${id}`)).status).toBe(404);
  });
});

describe('an address for news', () => {
  it.each([
    ['http://hooks.example.org/', 'plain HTTP'],
    ['https://10.1.2.3/', 'private network'],
    ['https://[::1]/', 'private network'],
    ['https://[::ffff:192.168.0.1]/', 'private network'],
    ['https://user:pass@hooks.example.org/', 'user or a password'],
    ['ftp://hooks.example.org/', 'no http'],
  ])('%s is refused: %s', async (address, why) => {
    expect(() => checkAddress(address, new Set())).toThrow(why);
    const response = await call('/v1/watches', 'POST', { question: 'q', url: address });
    expect([response.status, (await json<{ detail: string }>(response)).detail]).toEqual([400, expect.stringContaining(why)]);
  });

  it('is looked at again when it is connected to: a name that leads into this machine is refused', async () => {
    await expect(post('https://localhost/', '{}', {}, { allowed: new Set(), timeoutMs: 1000 })).rejects.toThrow('in a private network');
  });

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:7f00:1',
  ])('%s is no public address', (address) => expect(isPrivate(address)).toBe(true));

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is one', (address) => expect(isPrivate(address)).toBe(false));

  it('does not follow a redirect: it has not been taken', async () => {
    statuses.push(302);
    const reply = await post(url, '{}', {}, { allowed: new Set([host]), timeoutMs: 1000 });
    expect(reply.status).toBe(302);
  });
});

describe('what is the operator’s', () => {
  it('needs the token where one is set, and is shut elsewhere than on loopback without one', async () => {
    const recorded = { records, standing: standingQuestions(records, service.peek), allowed: new Set<string>(), wake: () => undefined };
    const guarded = await openDoor(service, { apiToken: 'hush' }, { recorded });
    const get = (headers: Record<string, string>) => fetch(`${guarded.url}/v1/watches`, { headers }).then((r) => r.status);
    expect(await get({})).toBe(401);
    expect(await get({ authorization: 'Bearer wrong' })).toBe(401);
    expect(await get({ authorization: 'Bearer hush' })).toBe(200);
    await guarded.close();
  });

  it('takes down whether an answer was right', async () => {
    const answer = await service.ask({ text: '云溪县建成便民桥多少座' });
    expect((await call('/v1/feedback', 'POST', { answer: answer.id, right: true })).status).toBe(204);
    expect(records.feedback.of(answer.id)).toEqual({ right: 1, wrong: 0 });
    expect((await call('/v1/feedback', 'POST', { answer: '0000000000000000', right: true })).status).toBe(404);
  });

  it('gives the audit, which replays to the same answers', async () => {
    const { entries } = await json<{ entries: AuditEntry[] }>(await call('/v1/audit'));
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(service.replay(entry).same).toBe(true);
  });
});
