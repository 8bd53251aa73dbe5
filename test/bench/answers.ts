// Measures the built service against its limits: time to the first answer, memory while serving, time per question. Run: npx tsx test/bench/answers.ts
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { startBuiltService } from '../support/built-service.js';
import { goldenSets } from '../support/golden-row.js';

/** A newsroom's tool answers while the reporter still looks at it, and runs on the smallest rented machine (512 MB, two services). */
const LIMITS = { firstAnswer: 3000, memory: 250, question: 10 };
/** The first pass warms the compiler; it is not counted. */
const PASSES = 4;

/** Resident memory of a process, in MB. */
function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString();
  return Number(kilobytes) / 1024;
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

const questions = goldenSets().flatMap(({ name, rows }) => (name === 'report' ? rows : []));
const begun = performance.now();
const { child, address } = startBuiltService();
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
