// The Telegram door: a bot that answers questions in chats, fed by polling or, where the service has a public address, by a webhook.
import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from 'telegraf/types';
import type { Service } from '../domain.js';
import { log } from '../log.js';
import type { Records } from '../records/records.js';
import type { StandingQuestions } from '../records/standing.js';
import type { Mount } from './http/http-settings.js';
import type { Deliver } from './outbox.js';
import { apiFault } from './telegram/api-fault.js';
import { atMost } from './telegram/at-most.js';
import { createBot } from './telegram/bot.js';
import { createCall } from './telegram/bot-client.js';
import { BOT_TEXTS } from './telegram/bot-texts.js';
import { createLanes } from './telegram/lanes.js';
import { deliverToChat } from './telegram/news.js';
import { ALLOWED_UPDATES, poll } from './telegram/poll.js';
import { TELEGRAM_TEXTS } from './telegram/texts.js';
import { readUpdate, WEBHOOK_PATH, webhookMount, webhookSecret } from './telegram/webhook.js';

export interface TelegramSettings {
  /** As BotFather gives it. */
  readonly token: string;
  /** Where the Bot API is, with a final slash: `https://api.telegram.org/`. */
  readonly apiRoot: string;
  /** Where Telegram reaches the HTTP door, without a final slash; null: the door polls. */
  readonly publicUrl: string | null;
  /** How long Telegram holds a poll open when there is nothing new; 50 unless given. */
  readonly pollSeconds?: number | undefined;
}

/** Whether the door is open, and why (not), in one line for the operator. */
export interface DoorState {
  readonly open: boolean;
  readonly note: string;
}

/** What the door keeps: what it has seen, what it knows of chats, and what they watch. */
export interface TelegramRecords extends Pick<Records, 'seen' | 'chats'> {
  readonly standing: StandingQuestions;
}

export interface TelegramDoor {
  /** Takes news of a watched question to its chat. */
  readonly deliver: Deliver;
  /** For the HTTP door to hang up, where Telegram is to call us; else null. */
  readonly mount: Mount | null;
  /** Connects. Never throws: with a refused token the door stays shut, without a line to Telegram it keeps trying in the background. */
  open(): Promise<DoorState>;
  /** Takes no more updates, lets running answers end (five seconds at most), and keeps unanswered questions for the next start. */
  close(): Promise<void>;
}

/** Telegram repeats an update for 24 hours at most. */
const SEEN_MS = 24 * 60 * 60_000;
const CLOSE_SECONDS = 5;
/** A small call takes under a second; other doors wait for the first one. */
const CALL_SECONDS = 15;
const RETRY_SECONDS = [1, 2, 5, 10, 30, 60];

/** The chat whose order an update belongs to; an inline query has none but its asker's. */
const laneOf = (update: Update): number => {
  if ('message' in update) return update.message.chat.id;
  if ('edited_message' in update) return update.edited_message.chat.id;
  if ('callback_query' in update) return update.callback_query.message?.chat.id ?? update.callback_query.from.id;
  return 'inline_query' in update ? update.inline_query.from.id : 0;
};

interface Attempt extends DoorState {
  readonly again: boolean;
}

const refusal = (error: unknown): Attempt => {
  const { code, description } = apiFault(error);
  if (code === 401 || code === 404) {
    const remedy = 'Set TELEGRAM_BOT_TOKEN to the token that @BotFather shows for your bot.';
    return { open: false, again: false, note: `the token is not accepted (${code} ${description}). ${remedy}` };
  }
  if (code === 400)
    return { open: false, again: false, note: `Telegram does not accept the webhook's address, made from PUBLIC_URL: ${description}` };
  return { open: false, again: true, note: `Telegram cannot be reached (${description}); trying again in the background` };
};

export const createTelegramDoor = (
  service: Service,
  settings: TelegramSettings,
  { seen: remember, chats, standing }: TelegramRecords,
): TelegramDoor => {
  const { token, publicUrl, pollSeconds = 50 } = settings;
  const stop = new AbortController();
  const stopSending = new AbortController();
  // Every running call listens; a busy bot has more of them than the number that Node takes for a leak.
  setMaxListeners(0, stop.signal, stopSending.signal);
  const bot = createBot(service, { ...settings, chats, standing }, ({ telegram }) => createCall(telegram), stopSending.signal);
  const call = createCall(bot.telegram);
  const lanes = createLanes();
  const seen = remember('telegram', SEEN_MS);
  const secret = webhookSecret(token);
  let background: Promise<void> = Promise.resolve();
  let isOpen = false;

  const take = async (update: Update): Promise<void> => {
    const id = String(update.update_id);
    if (!seen.begin(id)) return;
    // By webhook Telegram is told at once that it was taken; a polled update comes again until it is confirmed.
    if (publicUrl !== null) seen.keep(id, JSON.stringify(update));
    await lanes.run(laneOf(update), async () => {
      await bot.handleUpdate(update);
      // Told to stop before it was sent: the next start answers it.
      if (stopSending.signal.aborted) seen.leave(id);
      else seen.done(id);
    });
  };
  /** Answers what was taken by webhook before the program ended. */
  const resume = (): void => {
    for (const update of seen.unfinished().map(readUpdate)) if (update !== null) void take(update);
  };
  const drained = () => atMost(CLOSE_SECONDS, lanes.empty());
  const options = { seconds: CALL_SECONDS, stop: stop.signal };

  const nameCommands = async (): Promise<void> => {
    for (const [language, scope] of [['en', {}] as const, ['zh', { language_code: 'zh' }] as const]) {
      const { start, help } = TELEGRAM_TEXTS[language].commands;
      const all = { start, help, ...BOT_TEXTS[language].commands };
      const commands = Object.entries(all).map(([command, description]) => ({ command, description }));
      await call('setMyCommands', { commands, ...scope }, options);
    }
  };

  /** One try to connect; commands that cannot be named are no reason to stay shut. */
  const connect = async (): Promise<Attempt> => {
    try {
      const me = await call('getMe', {}, options);
      bot.botInfo = me;
      await nameCommands().catch((error) => log.warn(apiFault(error), 'telegram: the list of commands could not be set'));
      const groups = me.can_read_all_group_messages
        ? 'sees every group message'
        : 'group privacy is on: sees commands, replies and mentions it is sent';
      if (publicUrl !== null) {
        await call('setWebhook', { url: publicUrl + WEBHOOK_PATH, secret_token: secret, allowed_updates: ALLOWED_UPDATES }, options);
        isOpen = true;
        resume();
        return { open: true, again: false, note: `@${me.username}, by webhook at ${publicUrl}${WEBHOOK_PATH}; ${groups}` };
      }
      // Never with drop_pending_updates: a question asked while the bot was down is still a question.
      await call('deleteWebhook', {}, options);
      isOpen = true;
      resume();
      background = poll({ call, take, stop: stop.signal, drained, pollSeconds });
      return { open: true, again: false, note: `@${me.username}, by polling; ${groups}` };
    } catch (error) {
      return refusal(error);
    }
  };

  const keepTrying = async (): Promise<void> => {
    for (let tries = 0; !stop.signal.aborted; tries += 1) {
      const seconds = RETRY_SECONDS[Math.min(tries, RETRY_SECONDS.length - 1)] ?? 0;
      await delay(seconds * 1000, undefined, { signal: stop.signal }).catch(() => undefined);
      if (stop.signal.aborted) return;
      const { open, again, note } = await connect();
      log[open ? 'info' : 'warn'](`telegram: ${open ? 'open' : 'shut'}: ${note}`);
      if (!again) return;
    }
  };

  return {
    deliver: deliverToChat(call, stopSending.signal),
    mount: publicUrl === null ? null : webhookMount(secret, take, () => isOpen),
    async open() {
      const { open, again, note } = await connect();
      if (again) void keepTrying();
      return { open, note };
    },
    async close() {
      isOpen = false;
      stop.abort();
      await Promise.all([background, drained()]);
      stopSending.abort();
    },
  };
};
