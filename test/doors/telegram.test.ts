// The Telegram door, tested through a Bot API on loopback: polling, questions and answers, groups, and what goes wrong.
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain.js';
import { createTelegramDoor, type TelegramDoor } from '../../src/doors/telegram.js';
import { BOT, type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.js';
import { telegramRecords } from '../support/memory-records.js';
import { answered, cite, REPORT, refused, tableService } from '../support/table-service.js';

const TWELVE = cite('河口市今年建成桥梁12座,其中<北岸>3座。', { speaker: '甲乙' });
const LINES = cite('市长称“A & B”两线明年通车。', { paragraph: 2 });

const TABLE = {
  'how many bridges': answered('12 bridges (12座).', [TWELVE]),
  'and lines?': answered('A & B <both>.', [LINES, TWELVE], { assumed: 'Taken as: lines in Hekou.' }),
  'who paid': refused('The report does not say who paid.', [TWELVE]),
  谁出资: refused('报道没有说谁出资。', [TWELVE], { language: 'zh' }),
};

const opened: { door: TelegramDoor; api: FakeBotApi }[] = [];
afterEach(async () => {
  for (const { door, api } of opened.splice(0)) {
    await door.close();
    await api.close();
  }
});

const openDoor = async (service: Service, prepare: (api: FakeBotApi) => void = () => undefined, token?: string) => {
  const api = await startFakeBotApi();
  prepare(api);
  const settings = { token: token ?? api.token, apiRoot: api.root, publicUrl: null, pollSeconds: 1 };
  const door = createTelegramDoor(service, settings, telegramRecords(service));
  opened.push({ door, api });
  return { api, door, state: await door.open() };
};

describe('a private chat', () => {
  it('answers a question with the answer line, the quote and where it stands', async () => {
    const { api, state } = await openDoor(tableService(TABLE));
    expect(state).toMatchObject({ open: true });
    expect(state.note).toContain(`@${BOT.username}`);
    api.say({ text: 'how many bridges' });
    const [sent] = await api.waitForSent(1);
    expect(sent?.text).toBe(
      '12 bridges (12座).\n\n河口市今年建成桥梁12座,其中<北岸>3座。\n桥梁建设 <快报> · 河口日报 · 2031-05-04 · by 甲乙, 丙丁 · paragraph 1 · said by 甲乙 · copy at 转载网 (copy.example)',
    );
    const quote = sent?.entities.find(({ type }) => type === 'blockquote');
    expect(sent?.text.slice(quote?.offset, (quote?.offset ?? 0) + (quote?.length ?? 0))).toBe(TWELVE.quote);
    expect(sent?.payload).toMatchObject({
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_parameters: { message_id: 2, allow_sending_without_reply: true },
    });
  });

  it('makes the words that are the answer stand out in the quote', async () => {
    const at = (text: string) => ({ text, start: REPORT.text.indexOf(text), end: REPORT.text.indexOf(text) + text.length });
    const rest = {
      value: '3',
      to: null,
      unit: '座',
      hedge: 'exactly',
      display: '3',
      measure: null,
      scope: null,
      period: null,
      fact: 'f',
    } as const;
    const figures = [
      { ...at('3座'), citation: 0, ...rest },
      { ...at('12座'), citation: 0, ...rest },
    ];
    const { api } = await openDoor(tableService({ q: answered('12, of them 3.', [TWELVE, LINES], { short: at('桥梁12座'), figures }) }));
    api.say({ text: 'q' });
    const [sent] = await api.waitForSent(1);
    const bold = sent?.entities.filter(({ type }) => type === 'bold').map(({ offset, length }) => sent.text.slice(offset, offset + length));
    expect(bold).toEqual(['12, of them 3.', '桥梁12座', '3座']);
    expect(sent?.text).toContain(TWELVE.quote);
  });

  it('keeps a chat one conversation, says what it assumed, and does not repeat a report it just named', async () => {
    const service = tableService(TABLE);
    const { api } = await openDoor(service);
    api.say({ text: 'how many bridges', chat: 5 });
    api.say({ text: 'and lines?', chat: 5 });
    api.say({ text: 'who paid', chat: 6 });
    const sent = await api.waitForSent(3);
    expect(service.asked.map(({ text, conversation }) => `${conversation} ${text}`).sort()).toEqual([
      'telegram:5 and lines?',
      'telegram:5 how many bridges',
      'telegram:6 who paid',
    ]);
    const followUp = sent.find(({ text }) => text.startsWith('A & B <both>.'));
    expect(followUp?.text).toContain('Taken as: lines in Hekou.');
    expect(followUp?.text).toContain('\nsame report · paragraph 1');
  });

  it('shows what is nearest to a refusal under its own heading, in the language of the answer', async () => {
    const { api } = await openDoor(tableService(TABLE));
    api.say({ text: 'who paid' });
    const [english] = await api.waitForSent(1);
    expect(english?.text).toMatch(/^The report does not say who paid\.\n\nNearest in the reports, which is something else:\n河口市/);
    expect(english?.text).toContain('Newest report searched: 2031-05-04');
    api.say({ text: '谁出资' });
    const [, chinese] = await api.waitForSent(2);
    expect(chinese?.text).toContain('报道中最接近的内容（说的是另一件事）：\n');
    expect(chinese?.text).toContain('第1段');
  });

  it('hands HTML in a question on as text and escapes it in what it says', async () => {
    const asked = '<b>how</b> & <script>?';
    const service = tableService({ [asked]: refused(`The reports do not say: ${asked}`, []) });
    const { api } = await openDoor(service);
    api.say({ text: asked });
    const [sent] = await api.waitForSent(1);
    expect(service.asked[0]?.text).toBe(asked);
    expect(sent?.text).toContain(asked);
    expect(sent?.html).toContain('&lt;b&gt;how&lt;/b&gt; &amp; &lt;script&gt;?');
  });

  it.each([
    ['/start', 'en', 'automated', 'opinion'],
    ['/start from_link', 'fr', 'automated', 'opinion'],
    ['/help', 'zh-hans', '自动服务', '从不猜测'],
    ['/help', 'zh-HK', '自動服務', '從不猜測'],
  ])('says on %s (%s) that it is automated, what it never does, and how old its reports are', async (text, language, automated, never) => {
    const { api } = await openDoor(tableService(TABLE));
    api.say({ text, language });
    const [sent] = await api.waitForSent(1);
    for (const words of [automated, never, '桥梁建设 <快报> · 河口日报 · 2031-05-04', '2031-05-05 08:30 UTC'])
      expect(sent?.text).toContain(words);
  });

  it('says in the help that there are no reports, when there are none', async () => {
    const { api } = await openDoor(tableService(TABLE, []));
    api.say({ text: '/help' });
    expect((await api.waitForSent(1))[0]?.text).toContain('no reports at the moment');
  });

  it('gives a one-line hint for what it cannot read', async () => {
    const { api } = await openDoor(tableService(TABLE));
    api.say({ more: { photo: [], caption: 'how many bridges' } });
    api.say({ text: '？！', language: 'zh-hans' });
    api.say({ text: '/ask' });
    api.say({ text: '/unknown' });
    const sent = await api.waitForSent(4);
    expect(sent.map(({ text }) => text)).toEqual([
      'Only text can be read here. Please type your question.',
      '问题里没有文字，请用中文或英文提问。',
      'Type a question, such as: how many firms set up there?',
      'There is no such command. Type your question, or /help.',
    ]);
  });

  it('names its commands to Telegram in both languages', async () => {
    const { api } = await openDoor(tableService(TABLE));
    const calls = api.calls.filter(({ method }) => method === 'setMyCommands').map(({ payload }) => payload);
    expect(calls.map(({ language_code }) => language_code)).toEqual([undefined, 'zh']);
    for (const { commands } of calls) {
      for (const { command, description } of commands as { command: string; description: string }[]) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
        expect(description.length).toBeLessThanOrEqual(256);
      }
    }
  });
});

describe('a group', () => {
  it('answers commands, mentions and replies to the bot, and nothing else', async () => {
    const service = tableService(TABLE);
    const { api } = await openDoor(service);
    const group = { chat: -100, type: 'supergroup' } as const;
    api.say({ ...group, text: 'how many bridges' });
    api.say({ ...group, text: `/ask@another_bot how many bridges` });
    api.say({ ...group, text: '@another_bot how many bridges' });
    api.say({ ...group, text: '/unknown' });
    api.say({ ...group, more: { photo: [] } });
    api.say({ ...group, more: { new_chat_members: [] } });
    api.say({
      ...group,
      text: 'how many bridges',
      more: { from: { id: 9, is_bot: true, first_name: 'Other' }, reply_to_message: { from: BOT } },
    });
    api.say({ ...group, text: `@${BOT.username} how many bridges` });
    api.say({
      ...group,
      text: 'who paid',
      more: { reply_to_message: { message_id: 1, from: BOT }, is_topic_message: true, message_thread_id: 77 },
    });
    api.say({ ...group, text: `/ask@${BOT.username} and lines?` });
    const sent = await api.waitForSent(3);
    expect(service.asked.map(({ text }) => text)).toEqual(['how many bridges', 'who paid', 'and lines?']);
    expect(sent.map(({ payload }) => payload['message_thread_id'])).toEqual([undefined, 77, undefined]);
    await delay(50);
    expect(api.sent).toHaveLength(3);
  });

  it('takes its name out of the question wherever it stands', async () => {
    const service = tableService(TABLE);
    const { api } = await openDoor(service);
    api.say({ chat: -100, type: 'supergroup', text: `how many @${BOT.username.toUpperCase()} bridges` });
    await api.waitForSent(1);
    expect(service.asked[0]?.text.split(/\s+/)).toEqual(['how', 'many', 'bridges']);
  });
});

describe('order and repetition', () => {
  it('answers a chat in the order it asked, and lets no chat wait for another', async () => {
    const slow = async () => {
      await delay(300);
      return answered('slow', [TWELVE]);
    };
    const { api } = await openDoor(tableService({ slow, 'how many bridges': answered('quick', [TWELVE]) }));
    api.say({ text: 'slow', chat: 1 });
    api.say({ text: 'how many bridges', chat: 1 });
    api.say({ text: 'how many bridges', chat: 2 });
    const sent = await api.waitForSent(3);
    expect(sent.map(({ chat, text }) => [chat, text.split('\n')[0]])).toEqual([
      [2, 'quick'],
      [1, 'slow'],
      [1, 'quick'],
    ]);
  });

  it('answers an update once, however often it comes', async () => {
    const { api } = await openDoor(tableService(TABLE));
    const update = api.say({ text: 'how many bridges' });
    await api.waitForSent(1);
    api.push(update);
    api.say({ text: 'who paid' });
    const sent = await api.waitForSent(2);
    expect(sent.map(({ text }) => text.split('\n')[0])).toEqual(['12 bridges (12座).', 'The report does not say who paid.']);
  });

  it('answers what was asked while it was down, and never asks Telegram to drop it', async () => {
    const { api } = await openDoor(tableService(TABLE), (api) => api.say({ text: 'how many bridges' }));
    await api.waitForSent(1);
    expect(api.calls.filter(({ payload }) => 'drop_pending_updates' in payload)).toEqual([]);
  });

  it('tells Telegram at the end what it has answered, so that the next start does not answer it again', async () => {
    const { api, door } = await openDoor(tableService(TABLE));
    const update = api.say({ text: 'how many bridges' });
    await api.waitForSent(1);
    await door.close();
    const last = api.calls.at(-1);
    expect(last?.method).toBe('getUpdates');
    expect(last?.payload['offset']).toBe(Number(update['update_id']) + 1);
  });
});

describe('what goes wrong', () => {
  it('splits what is too long for one message, never inside a quote, and loses nothing', async () => {
    const quotes = Array.from({ length: 12 }, (_, index) => `${index}：${'河口市今年建成桥梁𠮷'.repeat(100)}。`);
    const [first, ...rest] = quotes.map((quote) => cite(quote));
    if (first === undefined) throw new Error('no quotes');
    const { api } = await openDoor(tableService({ long: answered('Twelve things.', [first, ...rest]) }));
    api.say({ text: 'long' });
    const sent = await api.waitForSent(4);
    for (const { text } of sent) expect(text.length).toBeLessThanOrEqual(4096);
    const shown = sent.flatMap(({ text, entities }) =>
      entities.filter(({ type }) => type === 'expandable_blockquote').map(({ offset, length }) => text.slice(offset, offset + length)),
    );
    expect(shown).toEqual(quotes);
  });

  it('waits exactly as long as a 429 says and then sends', async () => {
    const { api } = await openDoor(tableService(TABLE), (api) =>
      api.fail('sendMessage', { error_code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } }),
    );
    api.say({ text: 'how many bridges' });
    await api.waitForSent(1);
    const tries = api.calls.filter(({ method }) => method === 'sendMessage');
    expect(tries).toHaveLength(2);
    const waited = (tries[1]?.at ?? 0) - (tries[0]?.at ?? 0);
    expect(waited).toBeGreaterThanOrEqual(990);
    expect(waited).toBeLessThan(3_000);
  });

  it('sends again after a server error and after a page that is no JSON', async () => {
    const { api } = await openDoor(tableService(TABLE), (api) =>
      api.fail('sendMessage', { error_code: 500, description: 'Internal Server Error' }, 'html'),
    );
    api.say({ text: 'how many bridges' });
    await api.waitForSent(1);
    expect(api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(3);
  });

  it('follows a group that has become a supergroup', async () => {
    const fault = { error_code: 400, description: 'Bad Request: group chat was upgraded', parameters: { migrate_to_chat_id: -1009 } };
    const { api } = await openDoor(tableService(TABLE), (api) => api.fail('sendMessage', fault));
    api.say({ text: `@${BOT.username} how many bridges`, chat: -9, type: 'supergroup' });
    expect((await api.waitForSent(1))[0]?.chat).toBe(-1009);
  });

  it('stops writing to who has blocked it, and goes on with everybody else', async () => {
    const { api } = await openDoor(tableService(TABLE), (api) =>
      api.fail('sendMessage', { error_code: 403, description: 'Forbidden: bot was blocked by the user' }),
    );
    api.say({ text: 'how many bridges', chat: 1 });
    await api.waitForCall('sendMessage');
    api.say({ text: 'how many bridges', chat: 2 });
    const sent = await api.waitForSent(1);
    expect(sent.map(({ chat }) => chat)).toEqual([2]);
    expect(api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(2);
  });

  it('polls on after a conflict, a server error and a refusal to hurry', async () => {
    const { api } = await openDoor(tableService(TABLE), (api) =>
      api.fail(
        'getUpdates',
        { error_code: 409, description: 'Conflict: terminated by other getUpdates request' },
        { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
      ),
    );
    api.say({ text: 'how many bridges' });
    await api.waitForSent(1);
    expect(api.calls.filter(({ method }) => method === 'getUpdates').length).toBeGreaterThanOrEqual(3);
  });

  it('says a fault of ours as one, with an id, and never as a refusal', async () => {
    const { api } = await openDoor(tableService({ ...TABLE, broken: new Error('the index is gone') }));
    api.say({ text: 'broken' });
    api.say({ text: 'how many bridges' });
    const [fault, next] = await api.waitForSent(2);
    expect(fault?.text).toMatch(/^Something broke on our side.*\(Fault [0-9a-f-]{36}\)$/);
    expect(fault?.text).not.toContain('index');
    expect(next?.text).toContain('12 bridges');
  });

  it('stays shut with a token that Telegram does not know, and says what to do without showing it', async () => {
    const { state, api } = await openDoor(tableService(TABLE), undefined, '1:wrong-token');
    expect(state.open).toBe(false);
    expect(state.note).toMatch(/token is not accepted \(401 .*@BotFather/);
    expect(state.note).not.toContain('wrong-token');
    expect(api.calls).toEqual([]);
  });

  it('keeps trying while Telegram cannot be reached', async () => {
    const { state, api } = await openDoor(tableService(TABLE), (api) => api.fail('getMe', 'html'));
    expect(state.open).toBe(false);
    expect(state.note).toContain('cannot be reached');
    expect(state.note).not.toContain(api.token);
    api.say({ text: 'how many bridges' });
    await api.waitForSent(1);
  });

  it('opens although its commands cannot be named', async () => {
    const { state } = await openDoor(tableService(TABLE), (api) =>
      api.fail('setMyCommands', { error_code: 429, description: 'Too Many Requests' }),
    );
    expect(state.open).toBe(true);
  });

  it('closes at once while a poll is open', async () => {
    const { api, door } = await openDoor(tableService(TABLE, [REPORT]));
    await api.waitForCall('getUpdates');
    const start = Date.now();
    await door.close();
    expect(Date.now() - start).toBeLessThan(800);
  });
});
