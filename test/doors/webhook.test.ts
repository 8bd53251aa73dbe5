// The generic webhook from outside, with messages signed as the Standard Webhooks specification says.
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AnswerSchema, ProblemSchema } from '../../src/doors/http/wire-schemas.js';
import type { HttpDoor } from '../../src/doors/http.js';
import { SetupError } from '../../src/error.js';
import { openRecords, type Records } from '../../src/records/records.js';
import { seenIds } from '../../src/records/seen.js';
import { standingQuestions } from '../../src/records/standing.js';
import { openStore } from '../../src/records/store.js';
import { openDoor } from '../support/open-door.js';
import { smallService } from '../support/small-service.js';

const key = randomBytes(32);
const secret = `whsec_${key.toString('base64')}`;
const now = () => Math.floor(Date.now() / 1000);
const newId = () => `msg_${randomUUID()}`;

let door: HttpDoor;
beforeAll(async () => {
  door = await openDoor(smallService(), { webhookSecret: secret });
});
afterAll(() => door.close());

/** What the door keeps, in memory; one host may be called on loopback. */
const recordedFor = (records: Records, host: string) => ({
  records,
  standing: standingQuestions(records, (question) => smallService().ask(question)),
  allowed: new Set([host]),
  wake: () => undefined,
});

/** Signed without the library, from the words of the specification: id, stamp and raw body, with full stops between. */
function sign(id: string, stamp: number, body: string | Buffer, by = key): string {
  return `v1,${createHmac('sha256', by).update(`${id}.${stamp}.`).update(body).digest('base64')}`;
}

interface Message {
  readonly body?: string | Buffer;
  readonly id?: string;
  readonly stamp?: number;
  readonly signature?: string;
}

function send(
  { body = '{"question":"how many cadres"}', id = newId(), stamp = now(), signature = sign(id, stamp, body) }: Message,
  url = door.url,
) {
  const headers = {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(stamp),
    'webhook-signature': signature,
  };
  return fetch(`${url}/hooks/generic`, { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers });
}

async function refused(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(ProblemSchema.parse(await response.json())).toMatchObject({ status, code });
}

test('a signed envelope gets the wire’s answer', async () => {
  const data = { question: '派了多少干部', conversation: 'c', language: 'zh' };
  const response = await send({ body: JSON.stringify({ type: 'question.asked', timestamp: new Date().toISOString(), data }) });
  expect(response.status).toBe(200);
  expect(AnswerSchema.parse(await response.json())).toMatchObject({ verdict: 'answered', language: 'zh' });
});

test('a plain body is taken as /v1/ask takes it', async () => {
  expect(AnswerSchema.parse(await (await send({})).json()).verdict).toBe('answered');
});

test('the bytes are what is signed: blanks and escapes stay as they came', async () => {
  const response = await send({ body: '{ "question" :\n "how many cadres in \\u6c55\\u5934, 汕头" }' });
  expect(response.status).toBe(200);
});

test('a bare base64 secret, and the library’s own signature', async () => {
  const other = await openDoor(smallService(), { webhookSecret: key.toString('base64') });
  try {
    const body = '{"question":"funding"}';
    const stamp = new Date();
    const signature = new Webhook(secret).sign('by-library', stamp, body);
    const response = await send({ body, id: 'by-library', stamp: Math.floor(stamp.getTime() / 1000), signature }, other.url);
    expect(response.status).toBe(200);
  } finally {
    await other.close();
  }
});

test('while keys rotate one valid signature among several is enough', async () => {
  const id = newId();
  const stamp = now();
  const body = '{"question":"funding"}';
  const signature = `${sign(id, stamp, body, randomBytes(32))} v1a,x ${sign(id, stamp, body)}`;
  expect((await send({ body, id, stamp, signature })).status).toBe(200);
});

test('a wrong signature is 401: another key, another body, another id, no signature', async () => {
  const id = newId();
  const body = '{"question":"funding"}';
  await refused(await send({ signature: sign(id, now(), body, randomBytes(32)), id, body }), 401, 'bad-signature');
  await refused(await send({ signature: sign(id, now(), body), id, body: body.replace('funding', 'fundinG') }), 401, 'bad-signature');
  await refused(await send({ signature: sign(newId(), now(), body), id, body }), 401, 'bad-signature');
  await refused(await send({ signature: 'v1', id, body }), 401, 'bad-signature');
  await refused(await fetch(`${door.url}/hooks/generic`, { method: 'POST', body }), 401, 'bad-signature');
});

test('a stamp off by more than five minutes is 401, by less it is taken', async () => {
  await refused(await send({ stamp: now() - 301 }), 401, 'bad-signature');
  await refused(await send({ stamp: now() + 302 }), 401, 'bad-signature');
  expect((await send({ stamp: now() - 290 })).status).toBe(200);
  expect((await send({ stamp: now() + 290 })).status).toBe(200);
});

test('the same id twice is 409, signed anew or not', async () => {
  const id = newId();
  expect((await send({ id })).status).toBe(200);
  await refused(await send({ id }), 409, 'replayed');
  await refused(await send({ id, stamp: now() - 60 }), 409, 'replayed');
});

test('an id whose first try got no answer may come again; one with a wrong signature is not used up', async () => {
  const id = newId();
  let broken = true;
  const honest = smallService();
  const other = await openDoor(
    { ...honest, ask: (question) => (broken ? Promise.reject(new Error('broken')) : honest.ask(question)) },
    { webhookSecret: secret },
  );
  try {
    await refused(await send({ id, signature: 'v1,AAAA' }, other.url), 401, 'bad-signature');
    await refused(await send({ id }, other.url), 500, 'fault');
    broken = false;
    expect((await send({ id }, other.url)).status).toBe(200);
  } finally {
    await other.close();
  }
});

test('a signed message still has to hold a question: 400, and over 16 KB 413', async () => {
  await refused(await send({ body: '{"type":"question.asked","data":{}}' }), 400, 'missing');
  await refused(await send({ body: '{"question":"?!"}' }), 400, 'symbols');
  await refused(await send({ body: 'no json' }), 400, 'bad-json');
  await refused(await send({ body: Buffer.from([0xff, 0xfe]) }), 401, 'bad-signature');
  await refused(await send({ body: JSON.stringify({ question: 'x', more: 'x'.repeat(17_000) }) }), 413, 'too-large');
});

test.each(['', 'whsec_', 'not base64 !', 'whsec_***'])('the secret "%s" is for the operator to mend, and is not repeated', async (bad) => {
  const opening = openDoor(smallService(), { webhookSecret: bad });
  await expect(opening).rejects.toThrow(SetupError);
  if (bad.length > 6) await expect(opening).rejects.not.toThrow(bad);
});

test('ids are remembered for their time, each source its own, and only once they are done', () => {
  let clock = 0;
  const store = openStore(null);
  const seen = seenIds(store, 'one', 100, () => clock);
  expect([seen.begin('a'), seen.begin('a')]).toEqual([true, false]);
  // Another process over the same store: what was only begun is not known there.
  expect(seenIds(store, 'one', 100, () => clock).begin('a')).toBe(true);
  seen.done('a');
  expect(seenIds(store, 'one', 100, () => clock).begin('a')).toBe(false);
  expect(seenIds(store, 'other', 100, () => clock).begin('a')).toBe(true);
  clock = 99;
  expect(seen.begin('a')).toBe(false);
  clock = 101;
  expect(seen.begin('a')).toBe(true);
  seen.leave('a');
  expect(seen.begin('a')).toBe(true);
});

/** A receiver on loopback that answers with the statuses it is given, then with 200. */
async function receiver(statuses: number[]) {
  const got: { readonly id: string; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    got.push({ id: String(request.headers['webhook-id']), body: Buffer.concat(chunks).toString('utf8') });
    response.writeHead(statuses.shift() ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const times = async (count: number) => {
    for (let tries = 0; tries < 400 && got.length < count; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    return got;
  };
  return { host, times, close };
}

test('an answer that a callback_url does not take is sent again under its id', async () => {
  const { host, times, close } = await receiver([503]);
  const records = openRecords(null);
  const own = await openDoor(smallService(), { webhookSecret: secret }, { recorded: recordedFor(records, host) });
  const id = newId();
  const body = JSON.stringify({ question: 'how many cadres', callback_url: `http://${host}/answers` });
  expect((await send({ id, body }, own.url)).status).toBe(202);
  const got = await times(2);
  expect(got.map((each) => each.id)).toEqual([id, id]);
  expect(JSON.parse(got[1]?.body ?? '')).toMatchObject({ type: 'question.answered', data: { verdict: 'answered' } });
  await own.close();
  close();
});

test('an answer on its way when the program was killed is sent at its next start', async () => {
  const { host, times, close } = await receiver([]);
  const records = openRecords(null);
  const id = newId();
  // As a program leaves it that is killed after its 202.
  const answer = await smallService().ask({ text: 'how many cadres' });
  records.seen('generic', 60_000).keep(id, JSON.stringify({ id, address: `http://${host}/answers`, answer }));
  const own = await openDoor(smallService(), { webhookSecret: secret }, { recorded: recordedFor(records, host) });
  expect((await times(1)).map((each) => each.id)).toEqual([id]);
  // The receiver has it a moment before the sender knows that it has.
  for (let tries = 0; tries < 400 && records.seen('generic', 60_000).unfinished().length > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await own.close();
  const again = await openDoor(smallService(), { webhookSecret: secret }, { recorded: recordedFor(records, host) });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await times(1)).toHaveLength(1);
  await again.close();
  close();
});
