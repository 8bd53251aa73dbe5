// The polling loop: asks Telegram for updates and hands them on; every wait has an end, and no fault but a refused token ends it.
import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from 'telegraf/types';
import { log } from '../../log.js';
import { apiFault } from './api-fault.js';
import { atMost } from './at-most.js';
import type { Call } from './bot-client.js';

/** What the door does not answer it does not fetch. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'inline_query'] as const;

export interface PollSettings {
  readonly call: Call;
  /** Settles when the update is answered. */
  readonly take: (update: Update) => Promise<void>;
  /** Ends the loop; a running request is broken off. */
  readonly stop: AbortSignal;
  /** Settles when nothing is being answered any more, or when the end of the program can wait no longer. */
  readonly drained: () => Promise<void>;
  /** How long Telegram holds a request open when there is nothing new. */
  readonly pollSeconds: number;
}

/** Telegram answers at the latest when the poll is over; a line that is silent this much longer is dead. */
const GRACE_SECONDS = 15;
/** The next request confirms these updates to Telegram. It waits for their answers, but not so long that one slow chat holds up the rest. */
const BATCH_SECONDS = 10;
/** Waits after a failure; the last one stays. Half a minute is short enough for askers and long enough for Telegram. */
const RETRY_SECONDS = [1, 2, 5, 10, 30];
/** How long a last request may hold up the end of the program. */
const CONFIRM_SECONDS = 3;

const secondsAfter = (error: unknown, failures: number): number | null => {
  const fault = apiFault(error);
  if (fault.code === 401 || fault.code === 404) {
    log.error(
      { code: fault.code },
      'telegram: the token is no longer accepted; the door is shut. Set TELEGRAM_BOT_TOKEN anew and restart.',
    );
    return null;
  }
  const seconds = fault.retryAfter ?? RETRY_SECONDS[Math.min(failures, RETRY_SECONDS.length - 1)] ?? 0;
  const meaning =
    fault.code === 409
      ? 'telegram: another program polls with the same token, or has set a webhook; only one can. Stop the other one.'
      : 'telegram: no updates could be fetched';
  log.warn({ code: fault.code, description: fault.description, retryInSeconds: seconds }, meaning);
  return seconds;
};

/** Settles when stopped, or when Telegram no longer accepts the token. */
export const poll = async ({ call, take, stop, drained, pollSeconds }: PollSettings): Promise<void> => {
  const unanswered = new Set<number>();
  const pause = (seconds: number) => delay(seconds * 1000, undefined, { signal: stop }).catch(() => undefined);
  let offset = 0;
  let failures = 0;
  while (!stop.aborted) {
    try {
      const request = { offset, timeout: pollSeconds, limit: 100, allowed_updates: ALLOWED_UPDATES };
      const updates = await call('getUpdates', request, { seconds: pollSeconds + GRACE_SECONDS, stop });
      failures = 0;
      const answered = updates.map(async (update) => {
        unanswered.add(update.update_id);
        await take(update);
        unanswered.delete(update.update_id);
      });
      offset = Math.max(offset, ...updates.map((update) => update.update_id + 1));
      if (updates.length > 0) await atMost(BATCH_SECONDS, Promise.allSettled(answered));
    } catch (error) {
      if (stop.aborted) break;
      const seconds = secondsAfter(error, failures);
      if (seconds === null) return;
      failures += 1;
      await pause(seconds);
    }
  }
  // What is answered is confirmed, so that the next start does not answer it again; what is not comes back then.
  if (offset === 0) return;
  await drained();
  const confirmed = Math.min(offset, ...unanswered);
  const request = { offset: confirmed, timeout: 0, limit: 1, allowed_updates: ALLOWED_UPDATES };
  await call('getUpdates', request, { seconds: CONFIRM_SECONDS, stop: new AbortController().signal }).catch(() => undefined);
};
