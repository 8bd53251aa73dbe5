// A thousand Telegram updates at once: are all answered, in order within each chat, and what does it cost? npx tsx test/bench/burst.ts [updates]
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createTelegramDoor } from '../../src/doors/telegram.js';
import { createService } from '../../src/service.js';
import { startFakeBotApi } from '../support/fake-bot-api.js';
import { telegramRecords } from '../support/memory-records.js';

const [many = '1000'] = process.argv.slice(2);
const updates = Number(many);
const CHATS = 100;

const service = await createService({ corpus: fileURLToPath(new URL('../reports-synthetic', import.meta.url)) });
const api = await startFakeBotApi();
for (let i = 0; i < updates; i++) api.say({ text: `岚溪县帮扶车间有多少家 ${'？'.repeat((i % 3) + 1)}`, chat: 1000 + (i % CHATS) });
const settings = { token: api.token, apiRoot: api.root, publicUrl: null, pollSeconds: 1 };
const door = createTelegramDoor(service, settings, telegramRecords(service));
const megabytes = () => Math.round(process.memoryUsage().rss / 1048576);
const before = megabytes();
const from = performance.now();
await door.open();
let most = before;
while (api.sent.length < updates && performance.now() - from < 600_000) {
  most = Math.max(most, megabytes());
  await delay(100);
}
const seconds = (performance.now() - from) / 1000;
const perChat = new Map<number, number[]>();
for (const { chat, payload } of api.sent) {
  const { message_id: number = 0 } = (payload['reply_parameters'] ?? {}) as { message_id?: number };
  perChat.set(chat, [...(perChat.get(chat) ?? []), number]);
}
const times = api.calls.filter((c) => c.method === 'sendMessage');
const within = (moments: readonly number[], span: number, most: number) =>
  moments.every((at, i) => (moments[i + most] ?? Number.POSITIVE_INFINITY) - at > span * 0.9);
const kept =
  within(
    times.map((c) => c.at),
    1000,
    60,
  ) &&
  [...perChat.keys()].every((chat) =>
    within(
      times.filter((c) => c.payload['chat_id'] === chat).map((c) => c.at),
      3000,
      6,
    ),
  );
const ordered = [...perChat.values()].every((numbers) => numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0)));
process.stdout.write(
  `${api.sent.length} of ${updates} answered in ${seconds.toFixed(1)} s (${(api.sent.length / seconds).toFixed(0)} a second), ` +
    `${ordered ? 'in order' : 'OUT OF ORDER'}, ${kept ? 'within the limits' : 'TOO FAST'}, in each of ${perChat.size} chats; memory ${before} MB before, ${most} MB at most (${(most / before).toFixed(2)})\n`,
);
process.exitCode = api.sent.length === updates && ordered && kept ? 0 : 1;
await door.close();
await api.close();
