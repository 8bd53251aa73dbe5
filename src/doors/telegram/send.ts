// Sends messages and does not give them up lightly: waits when told to wait, tries again when Telegram stumbles, stops when blocked.
import { setTimeout as delay } from 'node:timers/promises';
import { log } from '../../log.js';
import { apiFault } from './api-fault.js';
import type { Call } from './bot-client.js';

/** Where a message goes. */
export interface Destination {
  readonly chat: number;
  /** The topic of a forum group. */
  readonly thread: number | undefined;
  /** The message that is answered. */
  readonly replyTo: number;
}

export type Send = (to: Destination, messages: readonly string[]) => Promise<void>;

/** Sending takes under a second; a line that is silent for 30 is dead. */
const SEND_SECONDS = 30;
/** Waits between tries when Telegram or the line fails: about four minutes in all, longer than its usual restarts. */
const RETRY_SECONDS = [1, 2, 5, 10, 30, 60, 120];

type Outcome = { readonly next: 'done' | 'stop' } | { readonly next: 'again'; readonly seconds: number; readonly chat: number };

/** What to do about a failed sending; `failures` counts the tries that failed without Telegram naming a wait. */
const afterFault = (error: unknown, chat: number, failures: number): Outcome => {
  const fault = apiFault(error);
  if (fault.code === 429 && fault.retryAfter !== null) return { next: 'again', seconds: fault.retryAfter, chat };
  if (fault.migratedTo !== null) return { next: 'again', seconds: 0, chat: fault.migratedTo };
  if (fault.code === 403) {
    log.info({ description: fault.description }, 'telegram: the bot may no longer write to a chat; the answer is dropped');
    return { next: 'stop' };
  }
  const seconds = RETRY_SECONDS[failures];
  const passing = fault.code === null || fault.code === 429 || fault.code >= 500;
  if (passing && seconds !== undefined) return { next: 'again', seconds, chat };
  log.error({ code: fault.code, description: fault.description }, 'telegram: a message could not be sent');
  return { next: 'stop' };
};

/** @param stop ends every wait; what is then unsent stays unsent. */
export const createSend = (call: Call, stop: AbortSignal): Send => {
  const sendOne = async (to: Destination, chat: number, text: string): Promise<Outcome & { readonly chat: number }> => {
    let current = chat;
    for (let failures = 0; ; ) {
      try {
        await call(
          'sendMessage',
          {
            chat_id: current,
            text,
            parse_mode: 'HTML',
            link_preview_options: { is_disabled: true },
            reply_parameters: { message_id: to.replyTo, allow_sending_without_reply: true },
            ...(to.thread === undefined ? {} : { message_thread_id: to.thread }),
          },
          { seconds: SEND_SECONDS, stop },
        );
        return { next: 'done', chat: current };
      } catch (error) {
        const outcome = stop.aborted ? { next: 'stop' as const } : afterFault(error, current, failures);
        if (outcome.next !== 'again') return { ...outcome, chat: current };
        if (apiFault(error).retryAfter === null) failures += 1;
        current = outcome.chat;
        await delay(outcome.seconds * 1000, undefined, { signal: stop }).catch(() => undefined);
        if (stop.aborted) return { next: 'stop', chat: current };
      }
    }
  };
  return async (to, messages) => {
    let chat = to.chat;
    for (const text of messages) {
      const outcome = await sendOne(to, chat, text);
      if (outcome.next === 'stop') return;
      chat = outcome.chat;
    }
  };
};
