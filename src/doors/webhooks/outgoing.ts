// News to systems: a signed POST after the Standard Webhooks specification.
import { Webhook } from 'standardwebhooks';
import type { Delivery } from '../../records/deliveries.js';
import type { Deliver, Outcome } from '../outbox.js';
import { type Allowed, post, RefusedAddress } from './safe-request.js';

/** The specification asks for 15 to 30 seconds. */
const TIMEOUT_MS = 20_000;

/** What is sent: `{type, timestamp, data}`; the receiver knows a repeated one by its `webhook-id`. */
export function newsBody({ at, news }: Delivery): string {
  return JSON.stringify({ type: 'answer.changed', timestamp: at, data: news });
}

/** The signatures of all secrets, the newest first: while keys rotate, a receiver may know either. */
export function signatures(secrets: readonly string[], id: string, at: Date, body: string): string {
  return secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' ');
}

/** @param now for the stamp; each try bears its own, so that a late one is not taken for a replay */
export function deliverByWebhook(allowed: Allowed, now: () => Date = () => new Date()): Deliver {
  return async (delivery): Promise<Outcome> => {
    const { target, id } = delivery;
    if (target.kind !== 'webhook') return { taken: false, note: 'not a webhook', never: true };
    const body = newsBody(delivery);
    const at = now();
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'chuchu',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures(target.secrets, id, at, body),
    };
    try {
      const { status, retryAfter } = await post(target.url, body, headers, { allowed, timeoutMs: TIMEOUT_MS });
      if (status >= 200 && status < 300) return { taken: true };
      if (status === 410) return { taken: false, note: '410: it wants no more', gone: true };
      return { taken: false, note: `answered ${status}`, wait: status === 429 || status >= 500 ? retryAfter : null };
    } catch (error) {
      if (error instanceof RefusedAddress) return { taken: false, note: `refused: ${error.message}`, never: true };
      return { taken: false, note: error instanceof Error ? error.message : 'unknown fault' };
    }
  };
}
