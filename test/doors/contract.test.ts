// One contract for every door: the same question gets the same verdict, answer line and citations, wherever it is asked.
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Citation, Verdict } from '../../src/domain.js';
import { askAtTerminal } from '../../src/doors/cli.js';
import { DOOR_WORDS } from '../../src/doors/door-words.js';
import { AnswerSchema } from '../../src/doors/http/wire-schemas.js';
import type { HttpDoor } from '../../src/doors/http.js';
import { createTelegramDoor, type TelegramDoor } from '../../src/doors/telegram.js';
import { corpusService } from '../support/corpus-service.js';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.js';
import { telegramRecords } from '../support/memory-records.js';
import { openDoor } from '../support/open-door.js';

const QUESTIONS: readonly (readonly [question: string, verdict: Verdict])[] = [
  ['how many officials were sent', 'answered'],
  ['派了多少干部', 'answered'],
  ['對口幫扶安排咗幾多資金', 'several'],
  ['when was the report published', 'answered'],
  ['how much funding went to shantou', 'partial'],
  ['why did shenzhen only send 48 cadres', 'corrected'],
  ['深圳咋才排第二', 'corrected'],
  ['项目有多少个', 'several'],
  ['who paid for the metro to guangzhou', 'not_found'],
  ['登月计划花了多少钱', 'not_found'],
];
/** The second turn is understood only by who remembers the first. */
const CONVERSATION = ['how many pioneer districts are there in guangdong', 'and how many of those are in shenzhen'] as const;

const service = await corpusService();
const key = randomBytes(32);
let http: HttpDoor;
let bot: FakeBotApi;
let telegram: TelegramDoor;

beforeAll(async () => {
  http = await openDoor(service, { webhookSecret: `whsec_${key.toString('base64')}` });
  bot = await startFakeBotApi();
  telegram = createTelegramDoor(
    service,
    { token: bot.token, apiRoot: bot.root, publicUrl: null, pollSeconds: 1 },
    telegramRecords(service),
  );
  expect(await telegram.open()).toMatchObject({ open: true });
});
afterAll(async () => {
  await telegram.close();
  await Promise.all([bot.close(), http.close()]);
});

type Door = (turns: readonly string[]) => Promise<unknown>;

/** A conversation at the terminal; the answer to its last line. */
const atTerminal: Door = async (turns) => {
  const [input, output, messages] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end(`${turns.join('\n')}\n`);
  expect(await askAtTerminal(service, undefined, { json: true }, { input, output, messages })).toBe(0);
  expect(messages.read()).toBeNull();
  const lines = String(output.read()).trimEnd().split('\n');
  expect(lines).toHaveLength(turns.length);
  return JSON.parse(lines.at(-1) ?? '');
};

const lastOf = async (turns: readonly string[], ask: (question: string) => Promise<Response>): Promise<unknown> => {
  let answer: unknown;
  for (const question of turns) {
    const response = await ask(question);
    expect(response.status).toBe(200);
    answer = await response.json();
  }
  return answer;
};

const overHttp: Door = (turns) => {
  const conversation = randomUUID();
  return lastOf(turns, (question) => fetch(`${http.url}/v1/ask`, { method: 'POST', body: JSON.stringify({ question, conversation }) }));
};

const overWebhook: Door = (turns) => {
  const conversation = randomUUID();
  return lastOf(turns, (question) => {
    const [id, stamp, body] = [randomUUID(), Math.floor(Date.now() / 1000), JSON.stringify({ question, conversation })];
    const signature = `v1,${createHmac('sha256', key).update(`${id}.${stamp}.${body}`).digest('base64')}`;
    const headers = { 'webhook-id': id, 'webhook-timestamp': String(stamp), 'webhook-signature': signature };
    return fetch(`${http.url}/hooks/generic`, { method: 'POST', body, headers });
  });
};

let nextChat = 1000;

/** Every message that the bot sends for the last turn, in a chat of its own. */
const inChat = async (turns: readonly string[]) => {
  const chat = nextChat++;
  let before = bot.sent.length;
  for (const text of turns) {
    before = bot.sent.length;
    bot.say({ text, chat });
    await bot.waitForSent(before + 1);
  }
  const messages = bot.sent.slice(before);
  expect(messages.every((message) => message.chat === chat)).toBe(true);
  const pieces = (type: RegExp) =>
    messages.flatMap(({ text, entities }) =>
      entities.filter((found) => type.test(found.type)).map(({ offset, length }) => text.slice(offset, offset + length)),
    );
  return { text: messages.map(({ text }) => text).join('\n\n'), bold: pieces(/^bold$/), quotes: pieces(/blockquote$/) };
};

const place = ({ report, start, end, quote, paragraph, speaker }: Citation) => ({
  report: report.id,
  start,
  end,
  quote,
  paragraph,
  speaker,
});

/** What no door may change; the rest (an answer's id) is each one's own. */
const essence = ({ verdict, language, answer, citations, nearest, assumed }: Answer) => ({
  verdict,
  language,
  answer,
  citations: citations.map(place),
  nearest: nearest.map(place),
  assumed,
});

const doors: readonly (readonly [string, Door])[] = [
  ['the terminal', atTerminal],
  ['HTTP', overHttp],
  ['the webhook', overWebhook],
];

it('asks for every verdict, and carries something over', async () => {
  expect(new Set(QUESTIONS.map(([, verdict]) => verdict)).size).toBe(5);
  const conversation = randomUUID();
  await service.ask({ text: CONVERSATION[0], conversation });
  expect((await service.ask({ text: CONVERSATION[1], conversation })).assumed).not.toBeNull();
});

describe.each(doors)('%s', (_name, door) => {
  it.each(QUESTIONS)('%s: %s, as the service says it', async (question, verdict) => {
    const expected = await service.ask({ text: question });
    const answer = await door([question]);
    expect(AnswerSchema.safeParse(answer).error).toBeUndefined();
    expect(essence(answer as Answer)).toEqual(essence(expected));
    expect(expected.verdict).toBe(verdict);
  });

  it('remembers a conversation, and keeps it from others', async () => {
    const conversation = randomUUID();
    await service.ask({ text: CONVERSATION[0], conversation });
    const expected = essence(await service.ask({ text: CONVERSATION[1], conversation }));
    expect(essence((await door(CONVERSATION)) as Answer)).toEqual(expected);
    expect(essence((await door([CONVERSATION[1]])) as Answer)).not.toEqual(expected);
  });
});

describe('the chat', () => {
  it.each(QUESTIONS)('%s: %s, as the service says it', async (question, verdict) => {
    const expected = await service.ask({ text: question });
    const said = await inChat([question]);
    expect(said.bold[0]).toBe(expected.answer);
    // A refusal shows what is nearest under a heading of its own; every other verdict shows what it rests on.
    expect(said.quotes).toEqual((verdict === 'not_found' ? expected.nearest : expected.citations).map(({ quote }) => quote));
    expect(said.text.includes(DOOR_WORDS[expected.language].nearest)).toBe(verdict === 'not_found' && expected.nearest.length > 0);
  });

  it('remembers a conversation', async () => {
    const conversation = randomUUID();
    await service.ask({ text: CONVERSATION[0], conversation });
    const expected = await service.ask({ text: CONVERSATION[1], conversation });
    const said = await inChat(CONVERSATION);
    expect(said.bold[0]).toBe(expected.answer);
    expect(said.text).toContain(expected.assumed);
  });
});
