// Slack and Feishu: each platform's documented signing, challenges, questions answered in its own format, and nothing taken twice.
import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HttpDoor } from '../../src/doors/http.js';
import { adapterMount } from '../../src/doors/webhooks/adapter.js';
import { decrypt, feishu } from '../../src/doors/webhooks/feishu.js';
import { slack } from '../../src/doors/webhooks/slack.js';
import { openRecords } from '../../src/records/records.js';
import { openDoor } from '../support/open-door.js';
import { answered, cite, refused, tableService } from '../support/table-service.js';

const TWELVE = cite('河口市今年建成桥梁12座,其中<北岸>3座。', { speaker: '甲乙' });
const service = tableService({
  'how many bridges': answered('12 bridges (12座).', [TWELVE]),
  桥有几座: answered('12座。', [TWELVE], { language: 'zh' }),
  'who paid': refused('The report does not say who paid.', [TWELVE]),
});

interface Call {
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
}

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const KEY = 'test key';
let platform: Server;
let root: string;
let door: HttpDoor;
const calls: Call[] = [];
const statuses: number[] = [];

beforeAll(async () => {
  platform = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const status = statuses.shift() ?? 200;
    if (status === 429) response.setHeader('retry-after', '0');
    if (status === 200) {
      calls.push({
        path: request.url ?? '',
        body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
        authorization: request.headers.authorization,
      });
    }
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, code: 0, tenant_access_token: 't-1', expire: 7200 }));
  });
  await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;
  const { seen } = openRecords(null);
  const adapters = [
    slack({ signingSecret: SECRET, botToken: 'xoxb-1', apiRoot: `${root}/api` }, service),
    feishu({ appId: 'cli_1', appSecret: 's', encryptKey: KEY, verificationToken: 'v-1', apiRoot: root }, service),
  ];
  door = await openDoor(service, {}, { mounts: adapters.map((adapter) => adapterMount(adapter, service, seen)) });
});
afterAll(async () => {
  await door.close();
  platform.closeAllConnections();
  platform.close();
});
beforeEach(() => {
  calls.length = 0;
});

const until = async (met: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !met(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(met()).toBe(true);
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));
const now = () => String(Math.floor(Date.now() / 1000));

const toSlack = (body: string, more: { type?: string; stamp?: string; secret?: string } = {}) => {
  const { type = 'application/json', stamp = now(), secret = SECRET } = more;
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')}`;
  const headers = { 'content-type': type, 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature };
  return fetch(`${door.url}/hooks/slack`, { method: 'POST', headers, body });
};
const form = 'application/x-www-form-urlencoded';
const command = (text: string, trigger: string) =>
  new URLSearchParams({
    command: '/chuchu',
    text,
    channel_id: 'C1',
    user_id: 'U1',
    trigger_id: trigger,
    response_url: `${root}/commands/1`,
  }).toString();
const mention = (text: string, id: string, more: object = {}) =>
  JSON.stringify({
    type: 'event_callback',
    event_id: id,
    event: { type: 'app_mention', channel: 'C1', text: `<@U0BOT> ${text}`, ts: '1.2', user: 'U1', ...more },
  });

describe('slack', () => {
  it('signs as its documentation shows', () => {
    // The example of "Verifying requests from Slack".
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    const signature = `v0=${createHmac('sha256', SECRET).update(`v0:1531420618:${body}`).digest('hex')}`;
    expect(signature).toBe('v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503');
  });

  it('echoes the challenge', async () => {
    const response = await toSlack(JSON.stringify({ type: 'url_verification', challenge: 'abc' }));
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  it.each([
    ['a wrong signature', { secret: 'other' }],
    ['a stale stamp', { stamp: String(Math.floor(Date.now() / 1000) - 301) }],
    ['no stamp', { stamp: '' }],
  ])('refuses %s', async (_what, more) => {
    expect((await toSlack(command('how many bridges', 'r'), { type: form, ...more })).status).toBe(401);
    await soon();
    expect(calls).toEqual([]);
  });

  it('answers a slash command at its response address, in its markup', async () => {
    const response = await toSlack(command('how many bridges', 't1'), { type: form });
    expect([response.status, await response.text()]).toEqual([200, '']);
    await until(() => calls.length === 1);
    expect(calls[0]?.path).toBe('/commands/1');
    expect(calls[0]?.body).toMatchObject({ response_type: 'in_channel' });
    const text = String(calls[0]?.body['text']);
    expect(text).toContain('*12 bridges (12座).*');
    expect(text).toContain('> 河口市今年建成桥梁12座,其中&lt;北岸&gt;3座。');
  });

  it('answers a mention in its thread, and once however often it is delivered', async () => {
    const body = mention('how many bridges', 'Ev1');
    for (let i = 0; i < 3; i++) expect((await toSlack(body)).status).toBe(200);
    await until(() => calls.length === 1);
    await soon();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ path: '/api/chat.postMessage', authorization: 'Bearer xoxb-1' });
    expect(calls[0]?.body).toMatchObject({ channel: 'C1', thread_ts: '1.2' });
  });

  it('does not answer bots, itself among them', async () => {
    await toSlack(mention('how many bridges', 'Ev2', { bot_id: 'B1' }));
    await toSlack(JSON.stringify({ type: 'event_callback', event_id: 'Ev3', event: { type: 'reaction_added' } }));
    await soon();
    expect(calls).toEqual([]);
  });

  it('waits when it is told to, and sends again', async () => {
    statuses.push(429);
    await toSlack(command('how many bridges', 't2'), { type: form });
    await until(() => calls.length === 1);
  });

  it('says a refusal and a hint', async () => {
    await toSlack(command('who paid', 't3'), { type: form });
    await until(() => calls.length === 1);
    expect(String(calls[0]?.body['text'])).toContain('does not say who paid');
  });
});

const encrypt = (text: string): string => {
  const iv = Buffer.alloc(16, 7);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(KEY).digest(), iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
};
const toFeishu = (event: unknown, more: { stamp?: string; key?: string; unsigned?: boolean } = {}) => {
  const { stamp = now(), key = KEY, unsigned = false } = more;
  const body = JSON.stringify({ encrypt: encrypt(JSON.stringify(event)) });
  const signature = createHash('sha256').update(`${stamp}n1${key}${body}`).digest('hex');
  const headers = unsigned ? undefined : { 'x-lark-request-timestamp': stamp, 'x-lark-request-nonce': 'n1', 'x-lark-signature': signature };
  return fetch(`${door.url}/hooks/feishu`, { method: 'POST', body, ...(headers === undefined ? {} : { headers }) });
};
const said = (text: string, id: string, more: object = {}) => ({
  schema: '2.0',
  header: { event_id: `e-${id}`, event_type: 'im.message.receive_v1', token: 'v-1' },
  event: {
    message: { message_id: id, chat_id: 'oc_1', chat_type: 'p2p', message_type: 'text', content: JSON.stringify({ text }), ...more },
  },
});

describe('feishu', () => {
  it('decrypts as its documentation shows', () => {
    // The example of "Configure Encrypt Key": key "test key", text "hello world".
    expect(decrypt('P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=', 'test key')).toBe('hello world');
  });

  it('answers the challenge, which bears no signature', async () => {
    const response = await toFeishu({ type: 'url_verification', challenge: 'xyz', token: 'v-1' }, { unsigned: true });
    expect(await response.json()).toEqual({ challenge: 'xyz' });
    const wrong = await toFeishu({ type: 'url_verification', challenge: 'xyz', token: 'other' }, { unsigned: true });
    expect(wrong.status).toBe(401);
  });

  it.each([
    ['a wrong signature', { key: 'other' }],
    ['a stale stamp', { stamp: String(Math.floor(Date.now() / 1000) - 9 * 3600) }],
    ['no signature on a message', { unsigned: true }],
  ])('refuses %s', async (_what, more) => {
    expect((await toFeishu(said('桥有几座', 'om_0'), more)).status).toBe(401);
    await soon();
    expect(calls).toEqual([]);
  });

  it('replies to the message, once however often it is delivered', async () => {
    for (let i = 0; i < 3; i++) expect((await toFeishu(said('桥有几座', 'om_1'))).status).toBe(200);
    await until(() => calls.some((c) => c.path.includes('/reply')));
    await soon();
    const replies = calls.filter((c) => c.path.includes('/reply'));
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ path: '/open-apis/im/v1/messages/om_1/reply', authorization: 'Bearer t-1' });
    expect(JSON.parse(String(replies[0]?.body['content'])).text).toContain('河口市今年建成桥梁12座,其中<北岸>3座。');
  });

  it('in a group answers what mentions it, without the mention', async () => {
    await toFeishu(said('大家好', 'om_2', { chat_type: 'group' }));
    await toFeishu(said('@_user_1 桥有几座', 'om_3', { chat_type: 'group', mentions: [{ key: '@_user_1' }] }));
    await until(() => calls.some((c) => c.path.includes('om_3')));
    expect(calls.filter((c) => c.path.includes('/reply'))).toHaveLength(1);
    expect(service.asked.at(-1)?.text).toBe('桥有几座');
  });

  it('refuses an event with another token', async () => {
    const event = said('桥有几座', 'om_4');
    expect((await toFeishu({ ...event, header: { ...event.header, token: 'other' } })).status).toBe(401);
  });
});

describe('a program that ended in the middle', () => {
  it('answers at its next start what it had acknowledged, once', async () => {
    const records = openRecords(null);
    // It took the message, and was killed before it answered: nothing more happens in this life.
    const stuck = { ...service, ask: () => new Promise<never>(() => undefined) };
    const adapterOf = () => slack({ signingSecret: SECRET, botToken: 'xoxb-1', apiRoot: `${root}/api` }, service);
    const first = await openDoor(stuck, {}, { mounts: [adapterMount(adapterOf(), stuck, records.seen)] });
    const body = mention('how many bridges', 'EvKilled');
    const stamp = now();
    const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${stamp}:${body}`).digest('hex')}`;
    const headers = { 'content-type': 'application/json', 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature };
    expect((await fetch(`${first.url}/hooks/slack`, { method: 'POST', headers, body })).status).toBe(200);
    await soon();
    expect(calls).toEqual([]);
    await first.close();

    // One that cannot be read any more keeps nobody from the others.
    records.seen('slack', 60_000).keep('EvBroken', '{"body":"e30=","type":3}');
    const second = await openDoor(service, {}, { mounts: [adapterMount(adapterOf(), service, records.seen)] });
    await until(() => calls.length === 1);
    expect(String(calls[0]?.body['text'])).toContain('12 bridges');
    // The platform has it a moment before the sender knows that it has.
    await until(() => records.seen('slack', 60_000).unfinished().length === 1);
    await second.close();

    const third = await openDoor(service, {}, { mounts: [adapterMount(adapterOf(), service, records.seen)] });
    await soon();
    expect(calls).toHaveLength(1);
    await third.close();
    records.close();
  });
});
