// Kills the service at random moments while it is asked, reads a changed folder and sends news, and counts what was lost.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openRecords } from '../../src/records/records.js';

export interface Campaign {
  readonly kills: number;
  /** Answers that arrived, and those of them that the audit does not have. */
  readonly answered: number;
  readonly lost: number;
  /** News put into the outbox, those never received, and requests in all (some news twice). */
  readonly news: number;
  readonly undelivered: number;
  readonly received: number;
  /** Starts at which the store could not be opened. */
  readonly unopened: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const QUESTION = '云溪县建成便民桥多少座';
const START_MS = 30_000;

/** Park and Miller's numbers between 0 and 1: the same moments every time. */
function* numbers(seed: number): Generator<number> {
  for (let at = seed; ; ) {
    at = (at * 48271) % 2147483647;
    yield at / 2147483647;
  }
}

/** Starts the built service; @returns it with its address, or null where it ended before it opened. */
async function start(env: Record<string, string>): Promise<{ child: ChildProcessWithoutNullStreams; url: string } | null> {
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const until = Date.now() + START_MS;
  while (Date.now() < until && child.exitCode === null) {
    const url = /http: open: (http:\/\/[\d.]+:\d+)/u.exec(log)?.[1];
    if (url !== undefined) return { child, url };
    await delay(10);
  }
  child.kill('SIGKILL');
  return null;
}

/** @param times how often it is killed. The service must be built. */
export async function killCampaign(times: number, seed: number): Promise<Campaign> {
  const random = numbers(seed);
  const next = () => Number(random.next().value);
  const folder = mkdtempSync(join(tmpdir(), 'chuchu-kill-'));
  const [corpus, data] = [mkdtempSync(join(folder, 'corpus-')), join(folder, 'data')];
  let bridges = 3;
  const change = () => {
    bridges++;
    writeFileSync(join(corpus, 'bridges.txt'), `云溪县建设简报\n2031年5月4日 来源：云溪日报\n今年以来，云溪县建成便民桥${bridges}座。\n`);
  };
  change();
  const receivedIds: string[] = [];
  const receiver = createServer((request, response) => {
    receivedIds.push(String(request.headers['webhook-id']));
    request.resume();
    request.on('end', () => response.writeHead(next() < 0.3 ? 503 : 200).end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const env = { CORPUS: corpus, DATA: data, WEBHOOK_ALLOW: host, LOG_LEVEL: 'info' };
  const answeredIds: string[] = [];
  let unopened = 0;

  const askOn = async (url: string, stop: AbortSignal): Promise<void> => {
    while (!stop.aborted) {
      try {
        const response = await fetch(`${url}/v1/ask`, {
          method: 'POST',
          body: JSON.stringify({ question: QUESTION, conversation: 'c' }),
          signal: stop,
        });
        const { id } = (await response.json()) as { id: string };
        answeredIds.push(id);
      } catch {
        return;
      }
    }
  };

  for (let kill = 0; kill < times; kill++) {
    const running = await start(env);
    if (running === null) {
      unopened++;
      continue;
    }
    const { child, url } = running;
    if (kill === 0)
      await fetch(`${url}/v1/watches`, { method: 'POST', body: JSON.stringify({ question: QUESTION, url: `http://${host}/news` }) });
    const stop = new AbortController();
    const asking = [askOn(url, stop.signal), askOn(url, stop.signal)];
    if (next() < 0.7) change();
    await delay(next() * 2500);
    child.kill('SIGKILL');
    await Promise.all(asking);
    stop.abort();
  }

  // Once more, left alone until nothing waits.
  const last = await start(env);
  if (last === null) unopened++;
  const until = Date.now() + 60_000;
  while (last !== null && Date.now() < until) {
    const { deliveries } = (await (await fetch(`${last.url}/v1/deliveries?state=due`)).json()) as { deliveries: { id: string }[] };
    if (deliveries.length === 0) break;
    for (const { id } of deliveries) await fetch(`${last.url}/v1/deliveries/${id}`, { method: 'POST' });
    await delay(200);
  }
  last?.child.kill('SIGKILL');
  await delay(100);

  const records = openRecords(data);
  const kept = new Set<string>();
  for (let after = 0; ; ) {
    const page = records.audit.after(after, 500);
    for (const entry of page) kept.add(entry.answer.id);
    const end = page[page.length - 1];
    if (end === undefined) break;
    after = end.number;
  }
  const rows = records.audit.size;
  const news = records.deliveries.list(100_000).map((d) => d.id);
  records.close();
  receiver.closeAllConnections();
  receiver.close();
  rmSync(folder, { recursive: true });
  const got = new Set(receivedIds);
  return {
    kills: times,
    answered: answeredIds.length,
    // Ids of equal answers are equal: what counts is that each is there, and that there are as many rows as answers.
    lost: answeredIds.filter((id) => !kept.has(id)).length + Math.max(0, answeredIds.length - rows),
    news: news.length,
    undelivered: news.filter((id) => !got.has(id)).length,
    received: receivedIds.length,
    unopened,
  };
}
