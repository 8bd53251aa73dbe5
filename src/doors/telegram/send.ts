// Sends messages and does not give them up lightly: waits when told to wait, tries again when Telegram stumbles, stops when blocked.
import { setTimeout as delay } from 'node:timers/promises';
import { log } from '../../log.js';
import { apiFault } from './api-fault.js';
import type { Call } from './bot-client.js';
import type { Keyboard } from './keyboard.js';
import { createPace, type Pace } from './pace.js';

/** Where a message goes. */
export interface Destination {
  readonly chat: number;
  /** The topic of a forum group. */
  readonly thread: number | undefined;
  /** The message that is answered. */
  readonly replyTo: number;
  /** A message of ours that the first is to take the place of. */
  readonly instead?: number | undefined;
}

/** Sends messages in order, the keyboard under the last. @returns the numbers of those that arrived. */
export type Send = (to: Destination, messages: readonly string[], keyboard?: Keyboard) => Promise<readonly number[]>;

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

const markup = (keyboard: Keyboard | undefined) =>
  keyboard === undefined ? {} : { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } };

/** @param stop ends every wait; what is then unsent stays unsent. */
export const createSend = (call: Call, stop: AbortSignal, pace: Pace = createPace(stop)): Send => {
  const options = { seconds: SEND_SECONDS, stop };
  const shape = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

  /** @returns the number of the message that holds the text now. */
  const put = async (to: Destination, chat: number, text: string, keyboard: Keyboard | undefined): Promise<number | undefined> => {
    if (to.instead !== undefined) {
      const edited = await call('editMessageText', { chat_id: chat, message_id: to.instead, text, ...shape, ...markup(keyboard) }, options);
      return typeof edited === 'object' ? edited.message_id : to.instead;
    }
    const sent = await call(
      'sendMessage',
      {
        chat_id: chat,
        text,
        ...shape,
        ...markup(keyboard),
        reply_parameters: { message_id: to.replyTo, allow_sending_without_reply: true },
        ...(to.thread === undefined ? {} : { message_thread_id: to.thread }),
      },
      options,
    );
    return sent.message_id;
  };

  const sendOne = async (to: Destination, chat: number, text: string, keyboard: Keyboard | undefined) => {
    let current = chat;
    for (let failures = 0; ; ) {
      try {
        await pace(current);
        if (stop.aborted) return { next: 'stop' as const, chat: current, message: undefined };
        return { next: 'done' as const, chat: current, message: await put(to, current, text, keyboard) };
      } catch (error) {
        // The same text again is no change, and no fault.
        if (to.instead !== undefined && /message is not modified/u.test(apiFault(error).description))
          return { next: 'done' as const, chat: current, message: to.instead };
        const outcome = stop.aborted ? { next: 'stop' as const } : afterFault(error, current, failures);
        if (outcome.next !== 'again') return { next: outcome.next, chat: current, message: undefined };
        if (apiFault(error).retryAfter === null) failures += 1;
        current = outcome.chat;
        await delay(outcome.seconds * 1000, undefined, { signal: stop }).catch(() => undefined);
        if (stop.aborted) return { next: 'stop' as const, chat: current, message: undefined };
      }
    }
  };
  return async (to, messages, keyboard) => {
    let chat = to.chat;
    const arrived: number[] = [];
    for (const [i, text] of messages.entries()) {
      const place = i === 0 ? to : { ...to, instead: undefined };
      const outcome = await sendOne(place, chat, text, i === messages.length - 1 ? keyboard : undefined);
      if (outcome.message !== undefined) arrived.push(outcome.message);
      if (outcome.next === 'stop') break;
      chat = outcome.chat;
    }
    return arrived;
  };
};
