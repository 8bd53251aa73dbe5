// The bot's commands, buttons, edits and inline mode, through a Bot API on loopback over a real library.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTelegramDoor, type TelegramDoor } from '../../src/doors/telegram.js';
import { openRecords } from '../../src/records/records.js';
import { createService, type LivingService } from '../../src/service.js';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.js';
import { telegramRecords } from '../support/memory-records.js';

const records = openRecords(null);
let service: LivingService;
let api: FakeBotApi;
let door: TelegramDoor;
let sentBefore = 0;

beforeAll(async () => {
  service = await createService({ corpus: fileURLToPath(new URL('../reports-synthetic', import.meta.url)) }, records);
  api = await startFakeBotApi();
  const settings = { token: api.token, apiRoot: api.root, publicUrl: null, pollSeconds: 1 };
  door = createTelegramDoor(service, settings, telegramRecords(service, records));
  await door.open();
});
afterAll(async () => {
  await door.close();
  await api.close();
});
beforeEach(() => {
  sentBefore = api.sent.length;
});

/** The next message after those sent before this test. */
const next = async (count = 1) => {
  const sent = await api.waitForSent(sentBefore + count);
  const message = sent[sentBefore + count - 1];
  if (message === undefined) throw new Error('no message');
  return message;
};

interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly copy_text?: { readonly text: string };
}
const buttonsOf = (payload: Readonly<Record<string, unknown>>): readonly Button[] =>
  ((payload['reply_markup'] as { inline_keyboard?: Button[][] } | undefined)?.inline_keyboard ?? []).flat();

const press = async (text: string, payload: Readonly<Record<string, unknown>>) => {
  const data = buttonsOf(payload).find((b) => b.text === text)?.callback_data;
  if (data === undefined) throw new Error(`no button ${text}: ${buttonsOf(payload).map((b) => b.text)}`);
  const before = api.calls.filter((c) => c.method === 'answerCallbackQuery').length;
  api.press(data);
  return api.waitForCall('answerCallbackQuery', before + 1);
};

const BRIDGES = '岚溪县帮扶车间有多少家';

describe('commands', () => {
  it('are named in English and Chinese', async () => {
    const named = api.calls.filter((c) => c.method === 'setMyCommands').map((c) => c.payload);
    expect(named.map((p) => p['language_code'])).toEqual([undefined, 'zh']);
    for (const { commands } of named as unknown as { commands: { command: string }[] }[])
      expect(commands.map((c) => c.command)).toEqual([
        'start',
        'help',
        'ask',
        'sources',
        'facts',
        'source',
        'verify',
        'watch',
        'unwatch',
        'lang',
        'status',
      ]);
  });

  it('/sources lists every report', async () => {
    api.say({ text: '/sources' });
    const { text } = await next();
    expect(text.split('\n').filter((line) => line.startsWith('•'))).toHaveLength(service.reports().reports.length);
  });

  it('/facts shows facts of the newest report', async () => {
    api.say({ text: '/facts' });
    expect((await next()).text).toMatch(/read from it.*\n\n• /s);
  });

  it('/status tells the age of the library and what is seen in groups', async () => {
    api.say({ text: '/status' });
    const { text } = await next();
    expect(text).toContain(`${service.reports().reports.length} reports, loaded`);
    expect(text).toContain('Group privacy is on');
  });

  it('/source gives the quotes of the last answer in full', async () => {
    api.say({ text: BRIDGES, chat: 77 });
    await next();
    api.say({ text: '/source', chat: 77 });
    const { text } = await next(2);
    expect(text).toContain('42家帮扶车间');
  });

  it('/verify checks a quotation', async () => {
    api.say({ text: '/verify 建成帮扶车间420家' });
    expect((await next()).text).toContain('No report says this word for word.');
    api.say({ text: '/verify' });
    expect((await next(2)).text).toContain('behind the command');
  });

  it('/lang changes the language of the answers, for this chat', async () => {
    api.say({ text: '/lang', chat: 88 });
    const { payload } = await next();
    const data = buttonsOf(payload).find((b) => b.text === 'English')?.callback_data ?? '';
    const before = api.calls.filter((c) => c.method === 'answerCallbackQuery').length;
    api.press(data, 88);
    await api.waitForCall('answerCallbackQuery', before + 1);
    api.say({ text: BRIDGES, chat: 88 });
    const { text } = await next(2);
    expect(text).toMatch(/42/);
    expect(text).toContain('paragraph');
  });

  it('/watch takes a question, /unwatch lets it go', async () => {
    api.say({ text: `/watch ${BRIDGES}`, chat: 99 });
    expect((await next()).text).toContain(BRIDGES);
    expect(records.watches.ofChat(99)).toHaveLength(1);
    api.say({ text: '/unwatch', chat: 99 });
    const { payload } = await next(2);
    const data = buttonsOf(payload)[0]?.callback_data ?? '';
    // Another chat cannot end it.
    const answers = () => api.calls.filter((c) => c.method === 'answerCallbackQuery').length;
    const before = answers();
    api.press(data, 98);
    await api.waitForCall('answerCallbackQuery', before + 1);
    expect(records.watches.ofChat(99)).toHaveLength(1);
    api.press(data, 99);
    await api.waitForCall('answerCallbackQuery', before + 2);
    expect(records.watches.ofChat(99)).toHaveLength(0);
  });

  it('/start with a deep link shows the answer again, without one the help', async () => {
    const answer = await service.ask({ text: BRIDGES });
    api.say({ text: `/start c_${answer.id}` });
    expect((await next()).text).toContain('42家帮扶车间');
    api.say({ text: '/start c_0000000000000000' });
    expect((await next(2)).text).toContain('automated service');
  });
});

describe('buttons', () => {
  it('take down whether an answer was right, and flash a thank you', async () => {
    api.say({ text: BRIDGES });
    const { payload } = await next();
    const call = await press('✗ 有误', payload);
    expect(call.payload['text']).toBe('Noted, thank you.');
    const answer = await service.ask({ text: BRIDGES });
    expect(records.feedback.of(answer.id).wrong).toBe(1);
  });

  it('show the quote in its context', async () => {
    api.say({ text: BRIDGES });
    const { payload, text } = await next();
    await press('看上下文', payload);
    const context = await next(2);
    expect(context.text).toContain('42家帮扶车间');
    expect(context.text).not.toBe(text);
  });

  it('show the other figures of the sentence', async () => {
    api.say({ text: BRIDGES });
    const { payload } = await next();
    await press('其他数字', payload);
    expect((await next(2)).text).toContain('1300多人');
  });

  it('copy the citation, whole', async () => {
    api.say({ text: BRIDGES });
    const { payload } = await next();
    const copy = buttonsOf(payload).find((b) => b.text === '复制引文');
    if (copy?.copy_text !== undefined) expect(copy.copy_text.text).toContain('42家帮扶车间');
    else {
      await press('复制引文', payload);
      expect((await next(2)).text).toContain('42家帮扶车间');
    }
  });

  it('carry at most 64 bytes, and what no button of ours carries is answered', async () => {
    api.say({ text: BRIDGES });
    const { payload } = await next();
    for (const { callback_data: data } of buttonsOf(payload)) expect(Buffer.byteLength(data ?? '')).toBeLessThanOrEqual(64);
    const before = api.calls.filter((c) => c.method === 'answerCallbackQuery').length;
    api.press('drop table');
    expect((await api.waitForCall('answerCallbackQuery', before + 1)).payload['text']).toContain('no longer kept');
  });
});

describe('an edited question', () => {
  it('is answered again in place', async () => {
    const asked = api.say({ text: BRIDGES });
    await next();
    api.edit(asked, '岚溪县帮扶车间吸纳了多少人');
    const call = await api.waitForCall('editMessageText');
    expect(call.payload['text']).toContain('1300多人');
    expect(call.payload['message_id']).toEqual(expect.any(Number));
  });

  it('in a group is left alone where it was not to the bot', async () => {
    const said = api.say({ text: 'good morning', chat: -5, type: 'supergroup' });
    api.edit(said, 'good morning all');
    api.say({ text: '/status', chat: -5, type: 'supergroup' });
    await next();
    expect(api.sent).toHaveLength(sentBefore + 1);
  });
});

describe('inline mode', () => {
  it('gives a cited article for a question', async () => {
    const before = api.calls.filter((c) => c.method === 'answerInlineQuery').length;
    api.type(BRIDGES);
    const { payload } = await api.waitForCall('answerInlineQuery', before + 1);
    const [article] = payload['results'] as { id: string; title: string; input_message_content: { message_text: string } }[];
    expect(article?.title).toContain('42');
    expect(article?.input_message_content.message_text).toContain('<blockquote>');
    expect(Buffer.byteLength(article?.id ?? '')).toBeLessThanOrEqual(64);
    expect(payload['cache_time']).toBeLessThanOrEqual(60);
  });

  it('gives sample questions for an empty query, each with its answer', async () => {
    const before = api.calls.filter((c) => c.method === 'answerInlineQuery').length;
    api.type('');
    const { payload } = await api.waitForCall('answerInlineQuery', before + 1);
    const articles = payload['results'] as { title: string; input_message_content: { message_text: string } }[];
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) expect(article.input_message_content.message_text).toContain('<blockquote');
  });
});

describe('news of a watched question', () => {
  it('goes to its chat with before, now and both quotes', async () => {
    const quote = (words: string) => ({ report: 'r', title: '简报', quote: words, link: '/reports/r' });
    const outcome = await door.deliver({
      id: 'msg_1',
      at: new Date(0).toISOString(),
      watch: 'w',
      target: { kind: 'telegram', chat: 5 },
      news: {
        watch: 'w',
        question: '有多少座桥',
        before: { verdict: 'answered', answer: '3座。', words: ['3座'], quotes: [quote('建成桥<3座>')] },
        now: { verdict: 'answered', answer: '5座。', words: ['5座'], quotes: [quote('建成桥5座')] },
      },
      state: 'due',
      attempts: 0,
      nextAt: new Date(0).toISOString(),
      note: null,
    });
    expect(outcome).toEqual({ taken: true });
    const { text, chat } = await next();
    expect(chat).toBe(5);
    expect(text).toContain('建成桥<3座>');
    expect(text).toContain('建成桥5座');
  });

  it('says so when the chat has blocked the bot, or asks for patience', async () => {
    const delivery = {
      id: 'msg_2',
      at: new Date(0).toISOString(),
      watch: 'w',
      target: { kind: 'telegram' as const, chat: 5 },
      news: {
        watch: 'w',
        question: 'q',
        before: { verdict: 'not_found' as const, answer: '', words: [], quotes: [] },
        now: { verdict: 'not_found' as const, answer: '', words: [], quotes: [] },
      },
      state: 'due' as const,
      attempts: 0,
      nextAt: new Date(0).toISOString(),
      note: null,
    };
    api.fail('sendMessage', { error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    expect(await door.deliver(delivery)).toMatchObject({ taken: false, gone: true });
    api.fail('sendMessage', { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 7 } });
    expect(await door.deliver(delivery)).toMatchObject({ taken: false, wait: 7 });
  });
});

describe('a restart', () => {
  it('answers what was only begun, and nothing that was answered, a second time', async () => {
    const other = await startFakeBotApi();
    const shared = telegramRecords(service, openRecords(null));
    const settings = { token: other.token, apiRoot: other.root, publicUrl: null, pollSeconds: 1 };
    // The first sending hangs until the door is closed in the middle of it.
    other.fail('sendMessage', 'hang');
    const begun = other.say({ text: BRIDGES, chat: 500 });
    const first = createTelegramDoor(service, settings, shared);
    await first.open();
    await other.waitForCall('sendMessage');
    await first.close();
    const second = createTelegramDoor(service, settings, shared);
    // Telegram gives again what was not confirmed.
    other.push(begun);
    await second.open();
    await other.waitForSent(1);
    other.push(begun);
    other.say({ text: '/status', chat: 500 });
    await other.waitForSent(2);
    await second.close();
    expect(other.sent.filter((m) => m.text.includes('42家帮扶车间'))).toHaveLength(1);
    await other.close();
  }, 20_000);
});
