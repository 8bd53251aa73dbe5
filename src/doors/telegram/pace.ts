// Keeps to what Telegram allows a bot to send, so that it seldom has to be told to wait.
import { setTimeout as delay } from 'node:timers/promises';

/** So many at once, and then so many a second. */
interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** Telegram's own numbers (Bots FAQ): one a second in a chat with short bursts, twenty a minute in a group, thirty a second in all. */
const CHAT: Allowance = { burst: 3, perSecond: 1 };
const GROUP: Allowance = { burst: 20, perSecond: 20 / 60 };
const ALL: Allowance = { burst: 30, perSecond: 30 };

/** A bucket of tokens (Turner, 1986): how full it was, and when. It may owe, to those that wait for their turn. */
interface Bucket {
  level: number;
  at: number;
}

/** Chats whose bucket is remembered; a full one is forgotten without harm. */
const MOST = 10_000;

/** Settles when a message may be sent to a chat. */
export type Pace = (chat: number) => Promise<void>;

const sleep = (stop: AbortSignal) => (ms: number) => delay(ms, undefined, { signal: stop }).catch(() => undefined);

/**
 * @param stop ends every wait
 * @param now and `wait` are the clock, in milliseconds
 */
export function createPace(stop: AbortSignal, now: () => number = Date.now, wait: (ms: number) => Promise<unknown> = sleep(stop)): Pace {
  const buckets = new Map<number | 'all', Bucket>();
  /** Takes a token. @returns the milliseconds until it may be used */
  const take = (name: number | 'all', { burst, perSecond }: Allowance): number => {
    const bucket = buckets.get(name) ?? { level: burst, at: now() };
    const level = Math.min(burst, bucket.level + ((now() - bucket.at) / 1000) * perSecond) - 1;
    buckets.set(name, { level, at: now() });
    return level >= 0 ? 0 : (-level / perSecond) * 1000;
  };
  const forget = (): void => {
    if (buckets.size <= MOST) return;
    for (const [name, { at }] of buckets) if (now() - at > 60_000) buckets.delete(name);
  };
  return async (chat) => {
    forget();
    // Groups have negative numbers.
    const own = take(chat, chat < 0 ? GROUP : CHAT);
    if (own > 0) await wait(own);
    const all = take('all', ALL);
    if (all > 0) await wait(all);
  };
}
