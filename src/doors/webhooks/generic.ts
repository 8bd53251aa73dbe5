// The generic webhook, after the Standard Webhooks specification: a signed question in, the wire's answer out.
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Service } from '../../domain.js';
import { SetupError } from '../../error.js';
import { log } from '../../log.js';
import type { Records } from '../../records/records.js';
import { BODY_LIMIT, readJson, readQuestion } from '../http/ask-request.js';
import { HttpProblem } from '../http/http-problem.js';
import type { Mount } from '../http/http-settings.js';
import { mustBeReady } from '../http/must-be-ready.js';
import { signatures } from './outgoing.js';
import { type Allowed, checkAddress, post, RefusedAddress } from './safe-request.js';

/** A stamp may be five minutes ahead or behind: the same message stays valid for ten minutes at most. */
const REMEMBER_MS = 10 * 60_000;
/** Ids are short (the specification's own have 27 characters); longer ones only fill memory. */
const LONGEST_ID = 200;

const Envelope = z.object({ type: z.string(), timestamp: z.union([z.string(), z.number()]).optional(), data: z.unknown() });

/** @throws SetupError when the secret is no base64. */
function verifier(secret: string): Webhook {
  try {
    return new Webhook(secret.trim());
  } catch (cause) {
    throw new SetupError(
      'WEBHOOK_SECRET is not in the form of a Standard Webhooks secret.',
      'Set it to base64, with or without "whsec_" before it: printf whsec_; openssl rand -base64 32',
      { cause },
    );
  }
}

function single(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

/**
 * @returns the message's id
 * @throws HttpProblem 401 without a valid signature over exactly these bytes, or with a stamp off by more than five minutes
 */
function verified(webhook: Webhook, rawBody: Buffer, headers: IncomingHttpHeaders): string {
  const id = single(headers, 'webhook-id');
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': single(headers, 'webhook-timestamp'),
    'webhook-signature': single(headers, 'webhook-signature'),
  };
  try {
    webhook.verify(rawBody, signed, { jsonParse: false });
  } catch (error) {
    throw new HttpProblem(
      401,
      'bad-signature',
      `The message is not verified: ${error instanceof Error ? error.message : 'unknown reason'}.`,
    );
  }
  if (id.length > LONGEST_ID) throw new HttpProblem(400, 'bad-id', `webhook-id is over ${LONGEST_ID} characters.`);
  return id;
}

/** Takes `{type, timestamp, data: {question, …}}`, and a bare `{question, …}` as /v1/ask does. */
function payload(json: unknown): unknown {
  const envelope = Envelope.safeParse(json);
  return envelope.success && envelope.data.data !== undefined ? envelope.data.data : json;
}

const Callback = z.looseObject({ callback_url: z.string().optional() });
/** How long a receiver of an answer may take. */
const CALLBACK_MS = 20_000;

/** Where the answer is to go, where the sender names a place. @throws HttpProblem for an address that may not be called. */
function callbackOf(json: unknown, allowed: Allowed): string | null {
  const read = Callback.safeParse(json);
  const address = read.success ? (read.data.callback_url ?? null) : null;
  if (address === null) return null;
  try {
    checkAddress(address, allowed);
    return address;
  } catch (error) {
    if (error instanceof RefusedAddress)
      throw new HttpProblem(400, 'bad-callback', `The answer cannot go to callback_url: ${error.message}.`);
    throw error;
  }
}

/** An answer on its way to where the sender wants it. */
const Sending = z.object({ id: z.string(), address: z.string(), answer: z.unknown() });
type Sending = z.infer<typeof Sending>;

/** Seconds between tries; a receiver that takes nothing for so long has failed. */
const CALLBACK_WAITS = [1, 5, 30, 300];

/** Sends an answer to where the sender wants it, signed with the same secret, under the id of the question, until it is taken or given up. */
async function callBack(sending: Sending, secret: string, allowed: Allowed): Promise<void> {
  for (const seconds of [...CALLBACK_WAITS, null]) {
    const failure = await tryCallBack(sending, secret, allowed);
    if (failure === null) return;
    const isLast = seconds === null;
    log.warn({ why: failure, id: sending.id }, `webhook: a callback_url did not take its answer${isLast ? ', which is given up' : ''}`);
    // A program that ends meanwhile sends it at its next start.
    if (!isLast) await delay(seconds * 1000, undefined, { ref: false });
  }
}

/** @returns why it was not taken; null when it was */
async function tryCallBack({ id, address, answer }: Sending, secret: string, allowed: Allowed): Promise<string | null> {
  const at = new Date();
  const body = JSON.stringify({ type: 'question.answered', timestamp: at.toISOString(), data: answer });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures([secret.trim()], id, at, body),
  };
  try {
    const { status } = await post(address, body, headers, { allowed, timeoutMs: CALLBACK_MS });
    return status >= 200 && status < 300 ? null : `answered ${status}`;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown fault';
  }
}

/**
 * POST /hooks/generic. Wrong signature or stamp: 401. An id seen before: 409, for its answer has been given; only when
 * the first try ended without an answer may it come again (a retry bears the same id). What was seen is known over a restart.
 * With `callback_url` the answer goes there, signed, and the response is an empty 202; it is tried again until it is taken or given up,
 * over a restart too.
 * @param secret `whsec_…` or bare base64
 * @param allowed hosts that may be called back in plain HTTP or in private networks
 * @throws SetupError when the secret is malformed
 */
export function genericWebhook(service: Service, secret: string, remember: Records['seen'], allowed: Allowed): Mount {
  const webhook = verifier(secret);
  const seen = remember('generic', REMEMBER_MS);
  const send = (sending: Sending): void => void callBack(sending, secret, allowed).finally(() => seen.done(sending.id));
  return {
    path: '/hooks/generic',
    method: 'POST',
    limit: BODY_LIMIT,
    limited: true,
    handler: async (rawBody, headers) => {
      const id = verified(webhook, rawBody, headers);
      mustBeReady(service);
      if (!seen.begin(id)) throw new HttpProblem(409, 'replayed', 'A message with this webhook-id has been taken already.');
      try {
        const asked = payload(readJson(rawBody));
        const callback = callbackOf(asked, allowed);
        const answer = await service.ask(readQuestion(asked));
        if (callback === null) {
          seen.done(id);
          return { status: 200, body: answer };
        }
        const sending = { id, address: callback, answer };
        seen.keep(id, JSON.stringify(sending));
        send(sending);
        return { status: 202 };
      } catch (error) {
        seen.leave(id);
        throw error;
      }
    },
    resume() {
      for (const message of seen.unfinished()) {
        const sending = Sending.safeParse(JSON.parse(message));
        if (sending.success && seen.begin(sending.data.id)) send(sending.data);
      }
    },
  };
}
