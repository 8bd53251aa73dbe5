// A small Bot API on loopback that speaks Telegram's protocol: updates by long poll or webhook, messages checked as Telegram checks them.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ReadHtml, readBotHtml } from './bot-html.js';

export const BOT = { id: 110201543, is_bot: true, first_name: 'Chuchu', username: 'chuchu_test_bot', can_read_all_group_messages: false };

type Json = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  readonly payload: Json;
  readonly at: number;
}

export interface Sent extends ReadHtml {
  readonly chat: number;
  readonly html: string;
  readonly payload: Json;
}

/** What a method answers instead of doing its work, once. `hang`: nothing at all; `html`: a page, as a proxy would send. */
export type Fault = 'hang' | 'html' | { readonly error_code: number; readonly description: string; readonly parameters?: Json };

/** A message as a test wants it said; commands and mentions of the bot get their entities as in Telegram. */
export interface Said {
  readonly text?: string;
  readonly chat?: number;
  readonly type?: 'private' | 'supergroup';
  readonly language?: string;
  readonly more?: Json;
}

export interface FakeBotApi {
  readonly root: string;
  readonly token: string;
  readonly calls: readonly Call[];
  readonly sent: readonly Sent[];
  /** Commands first, then faults for the next calls of a method, in order. */
  fail(method: string, ...faults: readonly Fault[]): void;
  /** Somebody writes to the bot. @returns the update, to be pushed again as a duplicate. */
  say(said: Said): Json;
  push(update: Json): void;
  /** Somebody presses a button under one of the bot's messages. */
  press(data: string, chat?: number): void;
  /** Somebody types behind the bot's name in another chat. */
  type(query: string): void;
  /** Somebody changes a message: the update that `say` gave, with another text. */
  edit(update: Json, text: string): void;
  /** Settles when `count` messages were sent in all; rejects after five seconds. */
  waitForSent(count: number): Promise<readonly Sent[]>;
  waitForCall(method: string, count?: number): Promise<Call>;
  close(): Promise<void>;
}

const readBody = async (request: IncomingMessage): Promise<Json> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
};

class BotApiError extends Error {
  constructor(
    readonly code: number,
    description: string,
  ) {
    super(description);
  }
}

/** `/ask@chuchu_test_bot` at the start, `@chuchu_test_bot` anywhere. */
const entitiesOf = (text: string) => [
  ...[...text.matchAll(/^\/[a-z0-9_]+(@\w+)?/gi)].map(([found]) => ({ type: 'bot_command', offset: 0, length: found.length })),
  ...[...text.matchAll(/(?<![\w/])@\w+/g)].map((found) => ({ type: 'mention', offset: found.index, length: found[0].length })),
];

/** How long a test waits for what should come at once, on a busy machine. */
const PATIENCE_MS = 5_000;

export const startFakeBotApi = async (token = `${BOT.id}:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw`): Promise<FakeBotApi> => {
  const calls: Call[] = [];
  const sent: Sent[] = [];
  const faults = new Map<string, Fault[]>();
  const listeners = new Set<() => void>();
  let updates: Json[] = [];
  let nextUpdate = 7_000_001;
  let nextMessage = 1;
  let webhook: { url: string; secret: string } | null = null;
  let endPoll: (() => void) | null = null;
  const delivered = new Set<unknown>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };

  const until = <Value>(what: string, found: () => Value | undefined): Promise<Value> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(check);
        reject(new Error(`waited in vain for ${what}; ${sent.length} messages were sent`));
      }, PATIENCE_MS);
      const check = () => {
        const value = found();
        if (value === undefined) return;
        clearTimeout(timer);
        listeners.delete(check);
        resolve(value);
      };
      listeners.add(check);
      check();
    });

  const deliver = async () => {
    for (const update of updates) {
      if (webhook === null || delivered.has(update)) continue;
      delivered.add(update);
      // As Telegram does: what is not acknowledged is sent again.
      for (let tries = 0; tries < 5 && webhook !== null; tries += 1) {
        const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhook.secret };
        const answer = await fetch(webhook.url, { method: 'POST', headers, body: JSON.stringify(update) }).catch(() => null);
        if (answer?.ok === true) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      updates = updates.filter((other) => other !== update);
    }
  };

  const getUpdates = async (payload: Json): Promise<readonly Json[]> => {
    if (webhook !== null)
      throw new BotApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    const { offset = 0, limit = 100, timeout = 0 } = payload as { offset?: number; limit?: number; timeout?: number };
    updates = updates.filter(({ update_id }) => Number(update_id) >= offset);
    endPoll?.();
    let conflict = false;
    if (updates.length === 0 && timeout > 0) {
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          listeners.delete(arrived);
          endPoll = null;
          resolve();
        };
        const arrived = () => updates.length > 0 && done();
        const timer = setTimeout(done, timeout * 1000);
        listeners.add(arrived);
        endPoll = () => {
          conflict = true;
          done();
        };
      });
    }
    if (conflict)
      throw new BotApiError(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running');
    return updates.filter(({ update_id }) => Number(update_id) >= offset).slice(0, limit);
  };

  const sendMessage = (payload: Json) => {
    const { chat_id: chat, text: html, parse_mode } = payload;
    if (typeof chat !== 'number') throw new BotApiError(400, 'Bad Request: chat_id is empty');
    if (typeof html !== 'string' || html === '') throw new BotApiError(400, 'Bad Request: message text is empty');
    // Half of a surrogate pair has no UTF-8.
    if (/\p{Surrogate}/u.test(html)) throw new BotApiError(400, 'Bad Request: strings must be encoded in UTF-8');
    let read: ReadHtml = { text: html, entities: [] };
    if (parse_mode === 'HTML') {
      try {
        read = readBotHtml(html);
      } catch (error) {
        throw new BotApiError(400, `Bad Request: ${error instanceof Error ? error.message : 'unknown'}`);
      }
    }
    if (read.text.trim() === '') throw new BotApiError(400, 'Bad Request: message text is empty');
    if (read.text.length > 4096) throw new BotApiError(400, 'Bad Request: message is too long');
    sent.push({ chat, html, payload, ...read });
    nextMessage += 1;
    return {
      message_id: nextMessage,
      date: Math.floor(Date.now() / 1000),
      chat: { id: chat, type: 'private' },
      from: BOT,
      text: read.text,
    };
  };

  const run = async (method: string, payload: Json): Promise<unknown> => {
    switch (method) {
      case 'getMe':
        return BOT;
      case 'setMyCommands':
        return true;
      case 'getUpdates':
        return getUpdates(payload);
      case 'deleteWebhook':
        webhook = null;
        return true;
      case 'setWebhook': {
        const { url, secret_token: secret = '' } = payload as { url: string; secret_token?: string };
        if (!/^[\w-]{0,256}$/.test(secret)) throw new BotApiError(400, 'Bad Request: secret token contains unallowed characters');
        if (!URL.canParse(url)) throw new BotApiError(400, 'Bad Request: bad webhook: invalid URL');
        webhook = { url, secret };
        void deliver();
        return true;
      }
      case 'sendMessage':
        return sendMessage(payload);
      case 'editMessageText': {
        const { message_id } = payload as { message_id?: number };
        if (typeof message_id !== 'number') throw new BotApiError(400, 'Bad Request: message identifier is not specified');
        return { ...sendMessage(payload), message_id };
      }
      case 'answerCallbackQuery':
      case 'answerInlineQuery':
        return true;
      default:
        throw new BotApiError(404, 'Not Found: method not found');
    }
  };

  const reply = (response: ServerResponse, status: number, body: Json) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  const server = createServer(async (request, response) => {
    const [, bot = '', method = ''] = (request.url ?? '').split('/');
    const payload = await readBody(request);
    if (bot !== `bot${token}`) return reply(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    calls.push({ method, payload, at: Date.now() });
    const fault = faults.get(method)?.shift();
    changed();
    if (fault === 'hang') return;
    if (fault === 'html') {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
      return;
    }
    if (fault !== undefined) return reply(response, fault.error_code, { ok: false, ...fault });
    try {
      reply(response, 200, { ok: true, result: await run(method, payload) });
    } catch (error) {
      if (!(error instanceof BotApiError)) throw error;
      reply(response, error.code, { ok: false, error_code: error.code, description: error.message });
    }
    changed();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const push = (update: Json) => {
    updates.push(update);
    changed();
    if (webhook !== null) void deliver();
  };
  return {
    root: `http://127.0.0.1:${port}/`,
    token,
    calls,
    sent,
    fail: (method, ...added) => void faults.set(method, [...(faults.get(method) ?? []), ...added]),
    say: ({ text, chat = 42, type = 'private', language = 'en', more = {} }) => {
      const from = { id: 42, is_bot: false, first_name: 'Reader', language_code: language };
      const said = text === undefined ? {} : { text, entities: entitiesOf(text) };
      nextMessage += 1;
      const message = { message_id: nextMessage, date: Math.floor(Date.now() / 1000), chat: { id: chat, type }, from, ...said, ...more };
      const update = { update_id: nextUpdate, message };
      nextUpdate += 1;
      push(update);
      return update;
    },
    push,
    press: (data, chat = 42) => {
      const from = { id: 42, is_bot: false, first_name: 'Reader', language_code: 'en' };
      const message = { message_id: nextMessage, date: 1, chat: { id: chat, type: 'private' }, from: BOT, text: 'x' };
      push({ update_id: nextUpdate++, callback_query: { id: `cb${nextUpdate}`, from, chat_instance: '1', data, message } });
    },
    type: (query) => {
      const from = { id: 42, is_bot: false, first_name: 'Reader', language_code: 'en' };
      push({ update_id: nextUpdate++, inline_query: { id: `in${nextUpdate}`, from, query, offset: '' } });
    },
    edit: (update, text) => {
      const { message } = update as { message: Json };
      push({ update_id: nextUpdate++, edited_message: { ...message, edit_date: 2, text, entities: entitiesOf(text) } });
    },
    waitForSent: (count) => until(`${count} messages`, () => (sent.length >= count ? sent : undefined)),
    waitForCall: (method, count = 1) => until(`${count} × ${method}`, () => calls.filter((call) => call.method === method)[count - 1]),
    close: () =>
      new Promise((resolve) => {
        endPoll?.();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
