#!/usr/bin/env node
// The command line: serve · ask · verify · reports · facts · audit · eval · train. Exit codes: 0 done, 1 a reviewed fact no longer holds, 2 the operator must act, 64 a question or command that makes no sense, 70 our fault.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Config, readConfig } from './config.js';
import type { Language } from './domain.js';
import { auditAtTerminal } from './doors/cli/audit-at-terminal.js';
import { draftAtTerminal } from './doors/cli/draft-at-terminal.js';
import { factsAtTerminal } from './doors/cli/facts-at-terminal.js';
import { reportsAtTerminal } from './doors/cli/reports-at-terminal.js';
import { askAtTerminal, verifyAtTerminal } from './doors/cli.js';
import { SetupError } from './error.js';
import type { EvalOptions } from './evaluation/evaluate-at-terminal.js';
import type { Articles } from './evaluation/question-sets.js';
import type { TrainOptions } from './evaluation/train-at-terminal.js';
import { load } from './load.js';
import { log } from './log.js';
import { openRecords } from './records/records.js';
import { ingest } from './reports/ingest.js';
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

/** Loaded here: who asks one question at the terminal waits for no web server. */
const serve = async (): Promise<void> => (await import('./serve.js')).serve(configure('info'));

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

const facts = async (report: string | undefined, { check, draft }: { readonly check: boolean; readonly draft: boolean }): Promise<void> => {
  const config = configure('warn');
  if (draft) {
    const { reports } = await ingest(config.corpus);
    process.exitCode = draftAtTerminal(reports, report, config.corpus, { output: process.stdout, messages: process.stderr });
    return;
  }
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

const trainOn = async (files: readonly string[], options: TrainOptions): Promise<void> => {
  configure('warn');
  const { trainAtTerminal } = await import('./evaluation/train-at-terminal.js');
  trainAtTerminal(files, options, process.stderr);
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
  .option('--draft', 'write a facts file to be corrected beside the report, as name.draft.yaml', false)
  .action(facts);

program.command('reports').description('show what was understood of each report: title, outlet, day, authors, address').action(reports);

const whole = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
};

const articles = (value: string): Articles => {
  const [, from, every] = /^(\d+)\/([1-9]\d*)$/.exec(value) ?? [];
  if (Number(from) >= Number(every) || every === undefined) throw new InvalidArgumentError('Give two whole numbers, as in 0/5.');
  return { from: Number(from), every: Number(every) };
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
  .option('--articles <n/m>', 'ask about every mth article only, counted from the nth', articles)
  .option('--weights <file>', 'read with a table that train wrote, not with the one that ships')
  .option('--json', 'print the measures as JSON, a line a set', false)
  .option('--against <file>', 'the JSON of an earlier run: show what moved')
  .action(evaluateSets);

program
  .command('train')
  .description('train the weights of reading on sets of questions, in a fixed order and by no chance')
  .argument('<files...>', 'as for eval')
  .requiredOption('--to <file>', 'the table to write')
  .option('--without <n/m>', 'learn nothing from every mth article, counted from the nth, so that eval can ask about it', articles)
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
