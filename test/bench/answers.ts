// Measures the built service against its limits: time to the first answer, memory while serving, time per question. Run: npx tsx test/bench/answers.ts
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldenSets } from '../support/golden-row.js';

/** A newsroom's tool answers while the reporter still looks at it, and runs on the smallest rented machine (512 MB, two services). */
const LIMITS = { firstAnswer: 3000, memory: 250, question: 10 };
/** The first pass warms the compiler; it is not counted. */
const PASSES = 4;

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = `${root}dist/main.js`;
/** What `npm start` gives node: `node --flag dist/main.js serve`. */
const flags =
  /^node (.*)dist\/main\.js serve$/
    .exec(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts.start)?.[1]
    ?.trim()
    .split(' ') ?? [];

/** Resident memory of a process, in MB. */
function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString();
  return Number(kilobytes) / 1024;
}

/** Starts the service on a free port. @returns its address as soon as it is open. */
function startService() {
  const child = spawn(process.execPath, [...flags, main, 'serve'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'info' },
  });
  const address = new Promise<string>((resolve, reject) => {
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const open = /http: open: (http:\/\/[^"\s]+)/.exec(told)?.[1];
      if (open !== undefined) resolve(open);
    });
    child.on('close', () => reject(new Error(`the service ended: ${told}`)));
  });
  return { child, address };
}

async function ask(base: string, question: string, conversation: string): Promise<void> {
  const response = await fetch(`${base}/v1/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, conversation }),
  });
  if (!response.ok) throw new Error(`${response.status} for ${question}`);
  await response.arrayBuffer();
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const say = (what: string, figure: number, unit: string, limit: number) =>
  process.stdout.write(
    `${what.padEnd(28)} ${figure.toFixed(1).padStart(8)} ${unit.padEnd(3)} ${((100 * figure) / limit).toFixed(0).padStart(4)} % of ${limit} ${unit}\n`,
  );

if (!existsSync(main)) throw new Error('dist/main.js is missing: run npm run build first');
const questions = goldenSets().flatMap(({ name, rows }) => (name === 'report' ? rows : []));
const begun = performance.now();
const { child, address } = startService();
try {
  const base = await address;
  await ask(base, questions[0]?.turns[0] ?? '', 'first');
  const first = performance.now() - begun;
  const times: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { id, turns } of questions) {
      for (const turn of turns) {
        const before = performance.now();
        await ask(base, turn, `${id}-${pass}`);
        if (pass > 0) times.push(performance.now() - before);
      }
    }
  }
  times.sort((one, other) => one - other);
  process.stdout.write(`${times.length} questions over HTTP, node ${process.version}\n`);
  say('process start to answer', first, 'ms', LIMITS.firstAnswer);
  say('resident memory', residentMegabytes(child.pid ?? 0), 'MB', LIMITS.memory);
  say('median per question', percentile(times, 0.5), 'ms', LIMITS.question);
  say('99th percentile', percentile(times, 0.99), 'ms', LIMITS.question);
} finally {
  child.kill('SIGTERM');
}
