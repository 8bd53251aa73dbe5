#!/usr/bin/env node
// The command line: serve · ask · verify · reports · facts · audit · eval · train. Exit codes: 0 done, 1 a reviewed fact no longer holds, 2 the operator must act, 64 a question or command that makes no sense, 70 our fault.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Config, readConfig } from './config.js';
import type { Language } from './domain.js';
import { auditAtTerminal } from './doors/cli/audit-at-terminal.js';
import { factsAtTerminal } from './doors/cli/facts-at-terminal.js';
import { reportsAtTerminal } from './doors/cli/reports-at-terminal.js';
import { askAtTerminal, verifyAtTerminal } from './doors/cli.js';
import type { Adapter } from './doors/webhooks/adapter.js';
import { SetupError } from './error.js';
import type { EvalOptions } from './evaluation/evaluate-at-terminal.js';
import { log } from './log.js';
import { openRecords, type Records } from './records/records.js';
import { standingQuestions } from './records/standing.js';
import type { IngestOptions } from './reports/ingest.js';
import type { Library } from './reports/library.js';
import { keepUp } from './reports/living.js';
import { openShelf } from './reports/shelf.js';
import { createService, type LivingService } from './service.js';

const EXIT_SETUP = 2;
/** sysexits.h: EX_USAGE and EX_SOFTWARE. */
const EXIT_USAGE = 64;
const EXIT_FAULT = 70;

/** @param level what the command logs unless LOG_LEVEL says otherwise. */
const configure = (level: string): Config => {
  const config = readConfig(process.env);
  log.level = config.logLevel ?? level;
  return config;
};

/** Tells what went wrong to who can mend it. @returns the exit code. */
const report = (error: unknown): number => {
  if (error instanceof SetupError) {
    process.stderr.write(`${error.problem}\n${error.remedy}\n`);
    return EXIT_SETUP;
  }
  // Commander has already said what it has to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  const id = randomUUID();
  log.fatal({ id, err: error }, 'a fault of ours');
  process.stderr.write(`Something broke on our side. Fault ${id}; the line above it in the log says more.\n`);
  return EXIT_FAULT;
};

/** Reads the corpus, and names what could not be taken in; without a report every answer is a refusal, and somebody must know why. */
const load = async (config: Config, records?: Records, reading?: IngestOptions): Promise<LivingService> => {
  const service = await createService(config, records, reading);
  const { reports, problems } = service.reports();
  for (const { file, reason } of problems) log.warn({ file, reason }, 'not taken in');
  if (reports.length === 0) log.warn(`there is no report in ${config.corpus}: put one there, or set CORPUS to a folder of reports`);
  else log.info({ reports: reports.length, corpus: config.corpus }, 'reports loaded');
  return service;
};

/** A folder of fewer files is read before anybody looks. */
const WORTH_TELLING = 20;

/** How far the reading of a large folder is, on one line of a terminal; nothing where no terminal is. */
const tellProgress = (done: number, all: number): void => {
  if (all < WORTH_TELLING || !process.stderr.isTTY) return;
  process.stderr.write(`\rread ${done} of ${all} reports${done === all ? '\n' : ''}`);
};

/** Conversations that are forgotten are deleted this often, in milliseconds. */
const SWEEP_MS = 10 * 60_000;

const tellDoor = (name: string, open: boolean, note: string): void => log.info(`${name}: ${open ? 'open' : 'shut'}: ${note}`);

/** Garbage may make a fifth of the memory before it is swept: left alone it doubles it, and a service is to live in 250 MB. */
const GARBAGE_PERCENT = 20;

/** The chat platforms that have their settings; the next one is a file beside theirs and a line here. */
const platformAdapters = async (config: Config, service: LivingService): Promise<readonly Adapter[]> => [
  ...(config.slack === null ? [] : [(await import('./doors/webhooks/slack.js')).slack(config.slack, service)]),
  ...(config.feishu === null ? [] : [(await import('./doors/webhooks/feishu.js')).feishu(config.feishu, service)]),
];

/** Opens every door that has its settings, keeps up with the folder of reports, and shuts all when told to end. */
const serve = async (): Promise<void> => {
  const config = configure('info');
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
  // Loaded here, each when it opens: who asks one question at the terminal waits for no web server, and a shut door takes no memory.
  const [{ createMetrics }, { startHttp }, { startOutbox }, { deliverByWebhook }] = await Promise.all([
    import('./doors/http/metrics.js'),
    import('./doors/http.js'),
    import('./doors/outbox.js'),
    import('./doors/webhooks/outgoing.js'),
  ]);
  const stop = new AbortController();
  const records = openRecords(config.data);
  const shelf = openShelf(join(config.data, 'read'));
  const metrics = createMetrics();
  const service = await load(config, records, { shelf, tell: tellProgress });
  const standing = standingQuestions(records, service.peek);
  const watched = metrics.watched(service, 'telegram');
  const telegram =
    config.telegram === null
      ? null
      : (await import('./doors/telegram.js')).createTelegramDoor(watched, config.telegram, {
          seen: records.seen,
          chats: records.chats,
          standing,
        });
  const { adapterMount } = await import('./doors/webhooks/adapter.js');
  const platforms = await platformAdapters(config, service);
  const mounts = [
    ...(telegram?.mount === null || telegram === null ? [] : [telegram.mount]),
    ...platforms.map((adapter) => adapterMount(adapter, metrics.watched(service, adapter.name), records.seen)),
  ];
  let wake: () => void = () => undefined;
  const recorded = { records, standing, allowed: config.webhookAllow, wake: () => wake() };
  const http = await startHttp(service, config.http, { mounts, metrics, recorded });
  // Only what serves sends news: a port that is taken ends the start before anything runs.
  const outbox = startOutbox({
    deliveries: records.deliveries,
    watches: records.watches,
    deliver: { webhook: deliverByWebhook(config.webhookAllow), ...(telegram === null ? {} : { telegram: telegram.deliver }) },
    stop: stop.signal,
  });
  wake = outbox.wake;
  tellDoor('http', true, http.url);
  const hooks = config.http.webhookSecret !== null;
  tellDoor('generic webhook', hooks, hooks ? `${http.url}/hooks/generic` : 'WEBHOOK_SECRET is not set');

  for (const name of ['slack', 'feishu']) {
    const open = platforms.find((adapter) => adapter.name === name);
    tellDoor(name, open !== undefined, open === undefined ? `${name.toUpperCase()}_… is not set` : http.url + open.path);
  }

  const swap = async (library: Library): Promise<void> => {
    service.swap(library);
    if ((await standing.check()) > 0) outbox.wake();
  };
  const kept = keepUp({ corpus: config.corpus, shelf, swap, stop: stop.signal });
  // The folder may have changed while nobody served.
  if ((await standing.check()) > 0) outbox.wake();
  const sweep = setInterval(() => records.sweep(), SWEEP_MS);

  const end = async (signal: string): Promise<void> => {
    log.info({ signal }, 'closing');
    clearInterval(sweep);
    stop.abort();
    await Promise.all([telegram?.close(), http.close(), kept, outbox.ended]);
    records.close();
    process.exit(0);
  };
  // A second signal finds no handler and ends the process at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(signal));

  const state = (await telegram?.open()) ?? { open: false, note: 'TELEGRAM_BOT_TOKEN is not set' };
  tellDoor('telegram', state.open, state.note);
};

interface AskOptions {
  readonly json: boolean;
  readonly language?: Language;
  readonly report?: string;
}

const ask = async (words: readonly string[], { json, language, report }: AskOptions): Promise<void> => {
  const service = await load(configure('warn'));
  const question = words.length === 0 ? undefined : words.join(' ');
  const terminal = { input: process.stdin, output: process.stdout, messages: process.stderr };
  process.exitCode = await askAtTerminal(service, question, { json, language, report }, terminal);
};

const verify = async (words: readonly string[], { json, language, report }: AskOptions): Promise<void> => {
  const service = await load(configure('warn'));
  process.exitCode = verifyAtTerminal(
    service,
    words.join(' '),
    { json, language, report },
    { output: process.stdout, messages: process.stderr },
  );
};

const facts = async (report: string | undefined, { check }: { readonly check: boolean }): Promise<void> => {
  const config = configure('warn');
  // A check names the problems itself; telling them twice would hide which ones fail it.
  const service = await (check ? createService(config) : load(config));
  process.exitCode = factsAtTerminal(service, { report, check }, { output: process.stdout, messages: process.stderr });
};

const reports = async (): Promise<void> => {
  const service = await createService(configure('warn'));
  process.exitCode = reportsAtTerminal(service, process.stdout);
};

/** Lists the audit, or asks entries of it again and names those that are answered otherwise. */
const audit = async ({ after, replay }: { readonly after: number; readonly replay: boolean }): Promise<void> => {
  const config = configure('warn');
  const records = openRecords(config.data);
  const service = replay ? await load(config) : null;
  process.exitCode = auditAtTerminal(records.audit, service, after, { output: process.stdout, messages: process.stderr });
  records.close();
};

const evaluateSets = async (files: readonly string[], options: EvalOptions): Promise<void> => {
  configure('warn');
  const { evaluateAtTerminal } = await import('./evaluation/evaluate-at-terminal.js');
  evaluateAtTerminal(files, options, { output: process.stdout, messages: process.stderr });
};

const trainOn = async (
  files: readonly string[],
  { to, licence }: { readonly to: string; readonly licence: readonly string[] },
): Promise<void> => {
  configure('warn');
  const { trainAtTerminal } = await import('./evaluation/train-at-terminal.js');
  trainAtTerminal(files, to, licence, process.stderr);
};

/** Beside src/ and dist/ alike. */
const version = (): string => {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return manifest.version;
};

const program = new Command('chuchu')
  .description('Answers short fact questions about reports, each with the exact words it rests on.')
  .version(version())
  .exitOverride();

program.command('serve').description('open the HTTP door, and every other door that has its settings').action(serve);

program
  .command('ask')
  .description('ask one question, or, without one, a question a line from the terminal or a pipe')
  .argument('[question...]', 'in English or Chinese; put quotation marks around it')
  .option('--json', 'print the answer as the HTTP door gives it, one a line', false)
  .addOption(new Option('--language <language>', "answer in this language, not in the question's").choices(['en', 'zh', 'zh-Hant']))
  .option('--report <id>', 'ask this report only')
  .action(ask);

program
  .command('verify')
  .description('check a sentence or a quotation: does a report say this, word for word? exits 1 when none does')
  .argument('<text...>', 'put quotation marks around it')
  .option('--json', 'print the result as the HTTP door gives it', false)
  .addOption(new Option('--language <language>', 'answer in this language').choices(['en', 'zh', 'zh-Hant']))
  .option('--report <id>', 'check against this report only')
  .action(verify);

program
  .command('facts')
  .description('show what was read from the reports')
  .argument('[report]', 'the id of one report; without it, all of them')
  .option('--check', 'show no table; name every reviewed row that no longer holds, and exit 1 when there is one', false)
  .action(facts);

program.command('reports').description('show what was understood of each report: title, outlet, day, authors, address').action(reports);

const whole = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
};

program
  .command('audit')
  .description('list what was asked and answered, oldest first; --replay asks it again, and exits 1 when an answer is another')
  .option('--after <number>', 'begin behind the entry with this number', whole, 0)
  .option('--replay', 'ask again', false)
  .action(audit);

program
  .command('eval')
  .description('measure the service on sets of questions with gold answers')
  .argument(
    '<files...>',
    'SQuAD-style JSON, or name.questions.jsonl beside name.articles.jsonl; questions.json@paragraphs.json asks across',
  )
  .option('--every <n>', 'ask every nth question only', whole, 1)
  .option('--json', 'print the measures as JSON, a line a set', false)
  .option('--against <file>', 'the JSON of an earlier run: show what moved')
  .action(evaluateSets);

program
  .command('train')
  .description('train the weights of reading on sets of questions; the same files give the same bytes')
  .argument('<files...>', 'as for eval')
  .requiredOption('--to <file>', 'the table to write')
  .option('--licence <line...>', 'what the sets are and under which licence, for the head of the table', [])
  .action(trainOn);

const fail = (error: unknown): void => process.exit(report(error));
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads the answers (`chuchu ask … | head -1`) has read enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

program.parseAsync().catch((error: unknown) => {
  process.exitCode = report(error);
});
