// The core of every chat platform's webhook: check the raw body, acknowledge at once, answer afterwards, and never twice.
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Answer, Language, Service } from '../../domain.js';
import { BadQuestion } from '../../error.js';
import { log } from '../../log.js';
import type { Records } from '../../records/records.js';
import { hintFor } from '../hint.js';
import { HttpProblem } from '../http/http-problem.js';
import type { Mount, MountReply } from '../http/http-settings.js';

/** A question that came in by a platform. */
export interface Asked {
  /** The platform's id of the message: the same when it is delivered again. */
  readonly id: string;
  readonly conversation: string;
  readonly text: string;
  /** The asker's, where the platform tells it: for hints. */
  readonly language: Language;
  /** What the platform is told at once. */
  readonly acknowledge: MountReply;
  /** Sends the answer in the platform's own format. */
  respond(said: Answer | string): Promise<void>;
}

/** One platform: its file, and a line in the list of doors. */
export interface Adapter {
  /** One word: `slack`. */
  readonly name: string;
  readonly path: string;
  /** @throws HttpProblem 401 for a signature or a stamp that is not right */
  verify(rawBody: Buffer, headers: IncomingHttpHeaders): void;
  /** @returns a question, or what is answered to anything else (a challenge, an event that asks nothing) */
  read(rawBody: Buffer, headers: IncomingHttpHeaders): Asked | MountReply;
}

/** Platforms deliver again for six hours at most; ids are kept for a day. */
const REMEMBER_MS = 24 * 60 * 60_000;

/** Compares in a time that tells nothing of what was right. */
export const same = (one: string, other: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
};

/** @throws HttpProblem 401 */
export function refuse(why: string): never {
  throw new HttpProblem(401, 'bad-signature', `The message is not verified: ${why}.`);
}

/** @throws HttpProblem 401 for a stamp, in seconds, further off than `window` */
export function checkStamp(stamp: string, window: number, now: () => number = Date.now): void {
  if (!/^\d{1,12}$/u.test(stamp) || Math.abs(now() / 1000 - Number(stamp)) > window) refuse('its time is missing or too far off');
}

export const header = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
};

const TRIES = [1, 2, 5, 10];
const CALL_MS = 15_000;

/**
 * Calls a platform's API; waits as long as a 429 asks for, and tries again when it or the line stumbles.
 * @returns the answer's JSON, an empty object where it has none
 * @throws Error when it does not take the call
 */
export async function callPlatform(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
    }).catch((error: unknown) => (error instanceof Error ? error : new Error('unknown fault')));
    const failed = response instanceof Error ? response.message : response.ok ? null : `answered ${response.status}`;
    if (failed === null && !(response instanceof Error)) return response.json().catch(() => ({}));
    const passing = response instanceof Error || response.status === 429 || response.status >= 500;
    const asked = response instanceof Error ? NaN : Number(response.headers.get('retry-after') ?? NaN);
    const seconds = TRIES[tries];
    if (!passing || seconds === undefined) throw new Error(failed ?? 'unknown fault');
    await delay((Number.isFinite(asked) ? asked : seconds) * 1000);
  }
}

/** A message as it is kept until it is answered: enough for its adapter to read it anew. */
const Kept = z.object({ body: z.base64(), type: z.string() });

/** Within a conversation answers come in the order of its questions. */
function lanes() {
  const ends = new Map<string, Promise<void>>();
  return (name: string, work: () => Promise<void>): void => {
    const end = (ends.get(name) ?? Promise.resolve()).then(work).catch(() => undefined);
    ends.set(name, end);
    void end.finally(() => {
      if (ends.get(name) === end) ends.delete(name);
    });
  };
}

/** Hangs an adapter onto the HTTP door. */
export function adapterMount(adapter: Adapter, service: Service, remember: Records['seen']): Mount {
  const seen = remember(adapter.name, REMEMBER_MS);
  const run = lanes();

  const answer = async ({ text, conversation, language, respond }: Asked): Promise<void> => {
    let said: Answer | string;
    try {
      said = await service.ask({ text, conversation });
    } catch (error) {
      if (error instanceof BadQuestion) said = hintFor(error, text, language);
      else {
        const id = randomUUID();
        log.error({ id, err: error }, `${adapter.name}: a question could not be answered`);
        said =
          language === 'en'
            ? `Something broke on our side; this says nothing about the reports. (Fault ${id})`
            : `我们这边出了故障，与报道内容无关。（故障编号 ${id}）`;
      }
    }
    await respond(said).catch((error) => log.error({ err: error }, `${adapter.name}: an answer could not be sent`));
  };

  const take = (read: Asked, message: string): void => {
    // Delivered again: it is being answered, or has been.
    if (!seen.begin(read.id)) return;
    seen.keep(read.id, message);
    run(read.conversation, () => answer(read).finally(() => seen.done(read.id)));
  };

  return {
    path: adapter.path,
    method: 'POST',
    handler: async (rawBody, headers) => {
      adapter.verify(rawBody, headers);
      const read = adapter.read(rawBody, headers);
      if (!('respond' in read)) return read;
      take(read, JSON.stringify({ body: rawBody.toString('base64'), type: header(headers, 'content-type') }));
      return read.acknowledge;
    },
    resume() {
      for (const message of seen.unfinished()) {
        try {
          const { body, type } = Kept.parse(JSON.parse(message));
          const read = adapter.read(Buffer.from(body, 'base64'), { 'content-type': type });
          if ('respond' in read) take(read, message);
        } catch (error) {
          // Its key may have changed meanwhile: one message that cannot be read keeps nobody from the others.
          log.error({ err: error }, `${adapter.name}: a message taken before the last end cannot be read any more`);
        }
      }
    },
  };
}
