// Measures the built service with a large folder: how long it takes to be ready, cold and after a restart, until a changed file is live, and how long a question waits meanwhile. Run: npx tsx test/bench/folder.ts [reports]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type BuiltService, startBuiltService } from '../support/built-service.js';

/** Bytes of a report. */
const SIZE = 3000;
const COUNTIES = ['云溪', '河口', '北岸', '岚溪', '星垣', '明湖', '栖霞', '白石', '青川', '临江'];
const WORKS = ['便民桥', '文化站', '卫生室', '蓄水池', '充电桩', '村史馆', '公交站', '晒谷场', '幼儿园', '健身点'];

/** A made-up bulletin: no two alike, each of about 3 KB. */
function bulletin(number: number): string {
  const county = `${COUNTIES[number % 10]}${COUNTIES[Math.floor(number / 10) % 10]}县`;
  let text = `${county}第${number}号简报\n2031年5月${(number % 28) + 1}日 来源：${county}日报\n`;
  for (let line = 0; Buffer.byteLength(text) < SIZE; line++) {
    const work = WORKS[(number + line) % 10];
    const count = ((number * 7 + line * 13) % 900) + 2;
    text += `今年以来，${county}第${line + 1}片区建成${work}${count}座，投资${count * 3}万元，比上年增长${(count % 40) / 10}%，惠及${count * 11}名村民。\n`;
  }
  return text;
}

const fill = (folder: string, from: number, to: number): void => {
  mkdirSync(folder, { recursive: true });
  for (let i = from; i < to; i++) writeFileSync(join(folder, `report-${i}.txt`), bulletin(i));
};

const since = (from: number): number => (performance.now() - from) / 1000;

interface Running extends Pick<BuiltService, 'child'> {
  readonly base: string;
  /** Seconds from the start of the process until its doors were open. */
  readonly ready: number;
}

async function start(corpus: string, data: string): Promise<Running> {
  const from = performance.now();
  const { child, address } = startBuiltService({ RATE_LIMIT: 'off', CORPUS: corpus, DATA: data });
  return { child, base: await address, ready: since(from) };
}

async function end({ child }: Running): Promise<void> {
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGTERM');
  await closed;
}

/** Seconds until the report's text holds the words. */
async function live({ base }: Running, report: string, words: string): Promise<number> {
  const from = performance.now();
  for (;;) {
    const text = await (await fetch(`${base}/v1/reports/${report}/text`)).text();
    if (text.includes(words)) return since(from);
    await delay(20);
  }
}

/** A question this often, in milliseconds, and between them requests that take no time themselves: those tell how long one waits. */
const [ASKED_EVERY, WAITS_EVERY] = [250, 10];

async function timeOf(request: Promise<Response>): Promise<number> {
  const from = performance.now();
  await (await request).arrayBuffer();
  return performance.now() - from;
}

/** Asks while the work goes on. @returns what the work gave, and the longest that a request waited and a question took. */
async function askedMeanwhile<T>({ base }: Running, work: Promise<T>): Promise<{ readonly given: T; readonly longest: string }> {
  const [waits, questions]: [number[], number[]] = [[0], [0]];
  const body = JSON.stringify({ question: '谁是云溪县县长' });
  const headers = { 'content-type': 'application/json' };
  let done = false;
  const finished = work.finally(() => {
    done = true;
  });
  for (let i = 0; !done; i++) {
    if (i % (ASKED_EVERY / WAITS_EVERY) === 0) questions.push(await timeOf(fetch(`${base}/v1/ask`, { method: 'POST', headers, body })));
    waits.push(await timeOf(fetch(`${base}/livez`)));
    await delay(WAITS_EVERY);
  }
  const longest = `longest wait ${Math.max(...waits).toFixed(0)} ms, longest question ${Math.max(...questions).toFixed(0)} ms`;
  return { given: await finished, longest };
}

const say = (what: string, figure: string): boolean => process.stdout.write(`  ${what.padEnd(46)} ${figure}\n`);

const [many = '1000'] = process.argv.slice(2);
for (const count of [50, Number(many)]) {
  const [corpus, data] = [mkdtempSync(join(tmpdir(), 'chuchu-folder-')), mkdtempSync(join(tmpdir(), 'chuchu-data-'))];
  try {
    process.stdout.write(`${count} reports of ${SIZE} bytes\n`);
    fill(corpus, 0, count);
    const cold = await start(corpus, data);
    say('process start to open doors, cold', `${cold.ready.toFixed(1)} s`);
    await end(cold);
    const again = await start(corpus, data);
    say('the same after a restart', `${again.ready.toFixed(1)} s`);
    const settled = await askedMeanwhile(again, delay(3000));
    say('while nothing changes', settled.longest);
    writeFileSync(join(corpus, 'report-0.txt'), bulletin(count + 1));
    const changed = await askedMeanwhile(again, live(again, 'report-0', `第${count + 1}号简报`));
    say('a changed file is live', `${changed.given.toFixed(1)} s, ${changed.longest}`);
    fill(join(corpus, 'more'), count, 2 * count);
    const more = await askedMeanwhile(again, live(again, `more%2Freport-${2 * count - 1}`, `第${2 * count - 1}号简报`));
    say(`${count} more files are live`, `${more.given.toFixed(1)} s, ${more.longest}`);
    await end(again);
  } finally {
    rmSync(corpus, { recursive: true });
    rmSync(data, { recursive: true });
  }
}
