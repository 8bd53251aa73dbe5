#!/usr/bin/env node
// The command line: serve · ask · facts. Exit codes: 0 done, 1 a reviewed fact no longer holds, 2 the operator must act, 64 a question or command that makes no sense, 70 our fault.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError, Option } from 'commander';
import { type Config, readConfig } from './config.js';
import type { Language, Service } from './domain.js';
import { factsAtTerminal } from './doors/cli/facts-at-terminal.js';
import { askAtTerminal, verifyAtTerminal } from './doors/cli.js';
import { SetupError } from './error.js';
import { log } from './log.js';
import { createService } from './service.js';

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
const load = async (config: Config): Promise<Service> => {
  const service = await createService(config);
  const { reports, problems } = service.reports();
  for (const { file, reason } of problems) log.warn({ file, reason }, 'not taken in');
  if (reports.length === 0) log.warn(`there is no report in ${config.corpus}: put one there, or set CORPUS to a folder of reports`);
  else log.info({ reports: reports.length, corpus: config.corpus }, 'reports loaded');
  return service;
};

const tellDoor = (name: string, open: boolean, note: string): void => log.info(`${name}: ${open ? 'open' : 'shut'}: ${note}`);

/** Garbage may make a fifth of the memory before it is swept: left alone it doubles it, and a service is to live in 250 MB. */
const GARBAGE_PERCENT = 20;

/** Opens every door that has its settings, and shuts them when told to end. */
const serve = async (): Promise<void> => {
  const config = configure('info');
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
  // Loaded here, each when it opens: who asks one question at the terminal waits for no web server, and a shut door takes no memory.
  const [{ createMetrics }, { startHttp }] = await Promise.all([import('./doors/http/metrics.js'), import('./doors/http.js')]);
  const metrics = createMetrics();
  const service = await load(config);
  const watched = metrics.watched(service, 'telegram');
  const telegram = config.telegram === null ? null : (await import('./doors/telegram.js')).createTelegramDoor(watched, config.telegram);
  const mount = telegram?.mount ?? null;
  const http = await startHttp(service, config.http, { mounts: mount === null ? [] : [mount], metrics });
  tellDoor('http', true, http.url);
  const hooks = config.http.webhookSecret !== null;
  tellDoor('generic webhook', hooks, hooks ? `${http.url}/hooks/generic` : 'WEBHOOK_SECRET is not set');

  const end = async (signal: string): Promise<void> => {
    log.info({ signal }, 'closing');
    await Promise.all([telegram?.close(), http.close()]);
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
