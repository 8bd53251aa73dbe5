// The Telegram door's webhook, through the HTTP door: who may call it, what it takes, and that each update is answered once.
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Mount } from '../../src/doors/http/http-settings.js';
import { type HttpDoor, startHttp } from '../../src/doors/http.js';
import { createTelegramDoor, type TelegramDoor } from '../../src/doors/telegram.js';
import { openRecords } from '../../src/records/records.js';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.js';
import { telegramRecords } from '../support/memory-records.js';
import { answered, cite, tableService } from '../support/table-service.js';

const SERVICE = tableService({ 桥梁有几座: answered('12座', [cite('河口市今年建成桥梁12座,其中<北岸>3座。')], { language: 'zh' }) });

const opened: { readonly api: FakeBotApi; readonly door: TelegramDoor; readonly http: HttpDoor }[] = [];
afterEach(async () => {
  for (const { api, door, http } of opened.splice(0)) {
    await door.close();
    await http.close();
    await api.close();
  }
});

/** The HTTP door on a free port first: its address is the public one that the Telegram door gives out. */
const openDoors = async () => {
  const api = await startFakeBotApi();
  const settings = {
    host: '127.0.0.1',
    port: 0,
    rateLimit: 'off',
    publicUrl: null,
    trustProxy: false,
    webhookSecret: null,
    apiToken: null,
  } as const;
  let mounted: Mount | null = null;
  const late: Mount = {
    path: '/hooks/telegram',
    method: 'POST',
    handler: async (body, headers) => (mounted === null ? { status: 503 } : mounted.handler(body, headers)),
  };
  const http = await startHttp(SERVICE, settings, { mounts: [late] });
  const door = createTelegramDoor(SERVICE, { token: api.token, apiRoot: api.root, publicUrl: http.url }, telegramRecords(SERVICE));
  mounted = door.mount;
  opened.push({ api, door, http });
  const state = await door.open();
  return { api, door, http, state, secret: String(api.calls.find(({ method }) => method === 'setWebhook')?.payload['secret_token']) };
};

/** The question that the service knows, from one person. */
const privateUpdate = (id: number) => ({
  update_id: id,
  message: {
    message_id: 1,
    date: 1,
    chat: { id: 5, type: 'private' },
    from: { id: 5, is_bot: false, first_name: 'A' },
    text: '桥梁有几座',
  },
});

const post = (url: string, body: string | Buffer, secret?: string) =>
  fetch(`${url}/hooks/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }) },
    body,
  });

describe('the webhook', () => {
  it('is set at start with a secret, hangs on the HTTP door, and answers what Telegram brings', async () => {
    const { api, http, state, secret } = await openDoors();
    expect(state).toMatchObject({ open: true });
    expect(state.note).toContain(`${http.url}/hooks/telegram`);
    expect(state.note).not.toContain(secret);
    expect(secret).toMatch(/^[\w-]{32,256}$/);
    api.say({ text: '桥梁有几座' });
    const [sent] = await api.waitForSent(1);
    expect(sent?.text).toMatch(/^12座\n\n河口市今年建成桥梁12座/);
    expect(sent?.entities.find(({ type }) => type === 'text_link')?.url).toContain(`${http.url}/reports/r1?start=`);
    expect(api.calls.map(({ method }) => method)).not.toContain('getUpdates');
  });

  it('answers an update once although it was delivered twice', async () => {
    const { api, http, secret } = await openDoors();
    const update = api.say({ text: '桥梁有几座' });
    await api.waitForSent(1);
    expect((await post(http.url, JSON.stringify(update), secret)).status).toBe(200);
    await delay(100);
    expect(api.sent).toHaveLength(1);
  });

  it.each([1, 2, 3, 7])('reads hanzi that the line cuts after every %i bytes', async (size) => {
    const { api, http, secret } = await openDoors();
    const update = privateUpdate(70 + size);
    const body = Buffer.from(JSON.stringify(update));
    const { hostname, port } = new URL(http.url);
    const socket = connect(Number(port), hostname).setNoDelay(true);
    socket.write(
      `POST /hooks/telegram HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`,
    );
    const text = body.indexOf('桥');
    socket.write(body.subarray(0, text));
    for (let at = text; at < body.length; at += size) {
      socket.write(body.subarray(at, at + size));
      if (at < text + 15) await delay(5);
    }
    const [sent] = await api.waitForSent(1);
    expect(sent?.text).toMatch(/^12座/);
    socket.destroy();
  });

  it('answers after a restart what it had taken and not answered', async () => {
    const api = await startFakeBotApi();
    const records = openRecords(null);
    const settings = { token: api.token, apiRoot: api.root, publicUrl: 'http://127.0.0.1:9' };
    const update = privateUpdate(5);
    // Killed in the middle of its answer.
    const stuck = { ...SERVICE, ask: () => new Promise<never>(() => undefined) };
    const first = createTelegramDoor(stuck, settings, telegramRecords(stuck, records));
    await first.open();
    const secret = String(api.calls.find(({ method }) => method === 'setWebhook')?.payload['secret_token']);
    const taken = await first.mount?.handler(Buffer.from(JSON.stringify(update)), { 'x-telegram-bot-api-secret-token': secret });
    expect(taken?.status).toBe(200);
    for (const expected of [1, 1]) {
      const next = createTelegramDoor(SERVICE, settings, telegramRecords(SERVICE, records));
      await next.open();
      await api.waitForSent(1);
      for (let tries = 0; tries < 400 && records.seen('telegram', 60_000).unfinished().length > 0; tries++) await delay(10);
      expect(api.sent).toHaveLength(expected);
      await next.close();
    }
    await api.close();
  });

  it('lets nobody in without the secret', async () => {
    const { api, http, secret } = await openDoors();
    const body = JSON.stringify({
      update_id: 1,
      message: { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, text: '桥梁有几座' },
    });
    for (const wrong of [undefined, '', 'x', secret.toUpperCase(), `${secret}0`, secret.slice(1)]) {
      expect((await post(http.url, body, wrong)).status).toBe(401);
    }
    await delay(50);
    expect(api.sent).toHaveLength(0);
  });

  it.each(['', 'not json', '[]', '{"update_id":"1"}', '{"update_id":1,"message":{}}'])('refuses %j, which is no update', async (body) => {
    const { http, secret } = await openDoors();
    expect((await post(http.url, body, secret)).status).toBe(400);
  });

  it('asks Telegram to come again while the door is shut', async () => {
    const { door, http, secret } = await openDoors();
    await door.close();
    expect((await post(http.url, '{"update_id":1}', secret)).status).toBe(503);
  });

  it('stays shut, and says why, when Telegram does not accept its address', async () => {
    const api = await startFakeBotApi();
    api.fail('setWebhook', { error_code: 400, description: 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook' });
    const door = createTelegramDoor(
      SERVICE,
      { token: api.token, apiRoot: api.root, publicUrl: 'http://chuchu.example' },
      telegramRecords(SERVICE),
    );
    expect(await door.open()).toMatchObject({ open: false, note: expect.stringMatching(/PUBLIC_URL.*HTTPS URL must be provided/) });
    await door.close();
    await api.close();
  });
});
