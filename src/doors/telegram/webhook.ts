// Telegram's calls to us: checked, acknowledged at once, answered afterwards.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Update } from 'telegraf/types';
import { z } from 'zod';
import type { Mount } from '../http/http-settings.js';

export const WEBHOOK_PATH = '/hooks/telegram';

/**
 * The secret that Telegram repeats in a header of every call. It is made from the token, so that it stays the same over a restart
 * and needs no setting of its own; 64 characters of 0-9a-f, within the 256 of `A-Za-z0-9_-` that Telegram allows.
 */
export const webhookSecret = (token: string): string => createHmac('sha256', token).update('chuchu telegram webhook').digest('hex');

/** Compares in a time that does not tell how much of the secret was right, nor how long it is. */
const same = (one: string, other: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
};

const MessageShape = z.looseObject({ message_id: z.number().int(), chat: z.looseObject({ id: z.number().int() }) });

/** As much of an update as must hold for it to be taken; the rest is telegraf's to read. */
const UpdateShape = z.looseObject({
  update_id: z.number().int(),
  message: MessageShape.optional(),
  edited_message: MessageShape.optional(),
  callback_query: z
    .looseObject({ id: z.string(), from: z.looseObject({ id: z.number().int() }), message: MessageShape.optional() })
    .optional(),
  inline_query: z.looseObject({ id: z.string(), from: z.looseObject({ id: z.number().int() }), query: z.string() }).optional(),
});

const isUpdate = (value: unknown): value is Update => UpdateShape.safeParse(value).success;

/** @returns null for what is no update */
export const readUpdate = (body: string): Update | null => {
  try {
    const value: unknown = JSON.parse(body);
    return isUpdate(value) ? value : null;
  } catch {
    return null;
  }
};

/**
 * @param take called with each update; it is not waited for, since Telegram sends again what is not acknowledged soon.
 * @param open false before the door is open and while it shuts: Telegram then keeps the update and tries again.
 */
export const webhookMount = (secret: string, take: (update: Update) => Promise<void>, open: () => boolean): Mount => ({
  path: WEBHOOK_PATH,
  method: 'POST',
  handler: async (body, headers) => {
    const given = headers['x-telegram-bot-api-secret-token'];
    if (typeof given !== 'string' || !same(given, secret)) return { status: 401 };
    if (!open()) return { status: 503 };
    const update = readUpdate(body.toString('utf8'));
    if (update === null) return { status: 400 };
    void take(update);
    return { status: 200 };
  },
});
