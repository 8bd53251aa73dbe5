// The generic webhook, after the Standard Webhooks specification: a signed question in, the wire's answer out.
import type { IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Service } from '../../domain.js';
import { SetupError } from '../../error.js';
import { BODY_LIMIT, readJson, readQuestion } from '../http/ask-request.js';
import { HttpProblem } from '../http/http-problem.js';
import type { Mount } from '../http/http-settings.js';
import { mustBeReady } from '../http/must-be-ready.js';
import { seenIds } from './seen-ids.js';

/** A stamp may be five minutes ahead or behind: the same message stays valid for ten minutes at most. */
const REMEMBER_MS = 10 * 60_000;
/** Sixteen signed questions a second for ten minutes; about 1 MB of ids. */
const REMEMBER_MOST = 10_000;
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

/**
 * POST /hooks/generic. Wrong signature or stamp: 401. An id seen before: 409, for its answer has been given; only when
 * the first try ended without an answer may it come again (a retry bears the same id). What was seen is forgotten at a restart.
 * @param secret `whsec_…` or bare base64
 * @throws SetupError when the secret is malformed
 */
export function genericWebhook(service: Service, secret: string): Mount {
  const webhook = verifier(secret);
  const seen = seenIds(REMEMBER_MS, REMEMBER_MOST);
  return {
    path: '/hooks/generic',
    method: 'POST',
    limit: BODY_LIMIT,
    limited: true,
    handler: async (rawBody, headers) => {
      const id = verified(webhook, rawBody, headers);
      mustBeReady(service);
      if (!seen.add(id)) throw new HttpProblem(409, 'replayed', 'A message with this webhook-id has been taken already.');
      try {
        return { status: 200, body: await service.ask(readQuestion(payload(readJson(rawBody)))) };
      } catch (error) {
        seen.forget(id);
        throw error;
      }
    },
  };
}
