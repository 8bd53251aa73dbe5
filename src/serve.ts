// Serves: opens every door that has its settings, keeps up with the folder of reports, sends news, and shuts all when told to end.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Config } from './config.js';
import { createMetrics, type Metrics } from './doors/http/metrics.js';
import { startHttp } from './doors/http.js';
import { type Outbox, startOutbox } from './doors/outbox.js';
import type { TelegramDoor } from './doors/telegram.js';
import { type Adapter, adapterMount } from './doors/webhooks/adapter.js';
import { deliverByWebhook } from './doors/webhooks/outgoing.js';
import { load } from './load.js';
import { log } from './log.js';
import { openRecords, type Records } from './records/records.js';
import { type StandingQuestions, standingQuestions } from './records/standing.js';
import type { Library } from './reports/library.js';
import { keepUp, lookAt } from './reports/living.js';
import { openShelf } from './reports/shelf.js';
import type { LivingService } from './service.js';

/** Garbage may make a fifth of the memory before it is swept: left alone it doubles it, and a service is to live in 250 MB. */
const GARBAGE_PERCENT = 20;
/** Threads that read a large folder: each takes some 150 MB while it does. */
const MOST_THREADS = 4;
/** A folder of fewer files is read before anybody looks. */
const WORTH_TELLING = 20;
/** Conversations that are forgotten are deleted this often, in milliseconds. */
const SWEEP_MS = 10 * 60_000;

/** How far the reading of a large folder is, on one line of a terminal; nothing where no terminal is. */
const tellProgress = (done: number, all: number): void => {
  if (all < WORTH_TELLING || !process.stderr.isTTY) return;
  process.stderr.write(`\rread ${done} of ${all} reports${done === all ? '\n' : ''}`);
};

const tellDoor = (name: string, open: boolean, note: string): void => log.info(`${name}: ${open ? 'open' : 'shut'}: ${note}`);

/** The chat platforms that have their settings, each loaded when it opens; the next one is a file beside theirs and a line here. */
const platformAdapters = async (config: Config, service: LivingService): Promise<readonly Adapter[]> => [
  ...(config.slack === null ? [] : [(await import('./doors/webhooks/slack.js')).slack(config.slack, service)]),
  ...(config.feishu === null ? [] : [(await import('./doors/webhooks/feishu.js')).feishu(config.feishu, service)]),
];

/** Null without a token; a shut door takes no memory. */
async function telegramDoor(
  config: Config,
  service: LivingService,
  metrics: Metrics,
  records: Records,
  standing: StandingQuestions,
): Promise<TelegramDoor | null> {
  if (config.telegram === null) return null;
  const { createTelegramDoor } = await import('./doors/telegram.js');
  return createTelegramDoor(metrics.watched(service, 'telegram'), config.telegram, { seen: records.seen, chats: records.chats, standing });
}

function tellDoors(config: Config, url: string, platforms: readonly Adapter[]): void {
  tellDoor('http', true, url);
  const hooks = config.http.webhookSecret !== null;
  tellDoor('generic webhook', hooks, hooks ? `${url}/hooks/generic` : 'WEBHOOK_SECRET is not set');
  for (const name of ['slack', 'feishu']) {
    const open = platforms.find((adapter) => adapter.name === name);
    tellDoor(name, open !== undefined, open === undefined ? `${name.toUpperCase()}_… is not set` : url + open.path);
  }
}

/** @throws SetupError when the folder, the records or the port cannot be had; nothing then runs. */
export async function serve(config: Config): Promise<void> {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  const stop = new AbortController();
  const records = openRecords(config.data);
  const shelf = openShelf(join(config.data, 'read'));
  const metrics = createMetrics();
  const served = lookAt(config.corpus);
  const service = await load(config, records, { shelf, threads, tell: tellProgress });
  // Not before: while the library is built hardly anything is garbage, and sweeping for it takes half of the time.
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
  const standing = standingQuestions(records, service.peek);
  const telegram = await telegramDoor(config, service, metrics, records, standing);
  const platforms = await platformAdapters(config, service);
  const mounts = platforms.map((adapter) => adapterMount(adapter, metrics.watched(service, adapter.name), records.seen));
  if (telegram?.mount != null) mounts.push(telegram.mount);

  let outbox: Outbox | null = null;
  const recorded = { records, standing, allowed: config.webhookAllow, wake: () => outbox?.wake() };
  const http = await startHttp(service, config.http, { mounts, metrics, recorded });
  // Only what serves sends news: a port that is taken ends the start before anything runs.
  outbox = startOutbox({
    deliveries: records.deliveries,
    watches: records.watches,
    deliver: { webhook: deliverByWebhook(config.webhookAllow), ...(telegram === null ? {} : { telegram: telegram.deliver }) },
    stop: stop.signal,
  });
  const { wake, ended } = outbox;
  tellDoors(config, http.url, platforms);

  const askAgain = async (): Promise<void> => {
    if ((await standing.check()) > 0) wake();
  };
  const swap = async (library: Library): Promise<void> => {
    service.swap(library);
    await askAgain();
  };
  const kept = keepUp({ corpus: config.corpus, served, shelf, threads, swap, stop: stop.signal });
  // The folder may have changed while nobody served.
  await askAgain();
  const sweep = setInterval(() => records.sweep(), SWEEP_MS);

  const end = async (signal: string): Promise<void> => {
    log.info({ signal }, 'closing');
    clearInterval(sweep);
    stop.abort();
    await Promise.all([telegram?.close(), http.close(), kept, ended]);
    records.close();
    process.exit(0);
  };
  // A second signal finds no handler and ends the process at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(signal));

  const state = (await telegram?.open()) ?? { open: false, note: 'TELEGRAM_BOT_TOKEN is not set' };
  tellDoor('telegram', state.open, state.note);
}
