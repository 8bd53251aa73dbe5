// The outbox: what is still to be told to whom, tried again until it is taken or given up; it survives the end of the program.
import { z } from 'zod';
import type { Store } from './store.js';
import { type News, type Target, targetOf } from './watches.js';

/** due: waits for its next try · done: taken · dead: given up. */
export type DeliveryState = 'due' | 'done' | 'dead';

export interface Delivery {
  /** The same at every try: the receiver knows a repeated one by it. */
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly watch: string;
  readonly target: Target;
  readonly news: News;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** ISO time. */
  readonly nextAt: string;
  /** Why the last try failed. */
  readonly note: string | null;
}

const rowShape = z.object({
  id: z.string(),
  at: z.number(),
  watch: z.string(),
  kind: z.enum(['telegram', 'webhook']),
  target: z.string(),
  secrets: z.string(),
  body: z.string(),
  state: z.enum(['due', 'done', 'dead']),
  attempts: z.number(),
  next_at: z.number(),
  note: z.string().nullable(),
});

function deliveryOf(row: unknown): Delivery {
  const read = rowShape.parse(row);
  return {
    id: read.id,
    at: new Date(read.at).toISOString(),
    watch: read.watch,
    target: targetOf(read),
    news: JSON.parse(read.body),
    state: read.state,
    attempts: read.attempts,
    nextAt: new Date(read.next_at).toISOString(),
    note: read.note,
  };
}

/**
 * Seconds between tries, after the Standard Webhooks specification: at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h.
 * After the last the delivery is dead.
 */
export const WAITS = [0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
/** A wait is stretched by up to this share, so that many that failed together do not come back together. */
const JITTER = 0.2;

export class Deliveries {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #random: () => number;

  constructor(store: Store, now: () => number = Date.now, random: () => number = Math.random) {
    this.#store = store;
    this.#now = now;
    this.#random = random;
  }

  /** Those whose time has come, oldest first. */
  due(limit: number): readonly Delivery[] {
    return this.#store
      .prepare("select * from deliveries where state = 'due' and next_at <= ? order by next_at, at, id limit ?")
      .all(this.#now(), limit)
      .map(deliveryOf);
  }

  /** Milliseconds until the next is due; null when none waits. */
  untilNext(): number | null {
    const row = this.#store.prepare("select min(next_at) as next from deliveries where state = 'due'").get();
    const { next } = z.object({ next: z.number().nullable() }).parse(row);
    return next === null ? null : Math.max(0, next - this.#now());
  }

  /** The newest first; those after `cursor` (an id that was the last of a page before). */
  list(limit: number, state?: DeliveryState): readonly Delivery[] {
    return state === undefined
      ? this.#store.prepare('select * from deliveries order by at desc, id limit ?').all(limit).map(deliveryOf)
      : this.#store.prepare('select * from deliveries where state = ? order by at desc, id limit ?').all(state, limit).map(deliveryOf);
  }

  get(id: string): Delivery | null {
    const row = this.#store.prepare('select * from deliveries where id = ?').get(id);
    return row === undefined ? null : deliveryOf(row);
  }

  done(id: string): void {
    this.#store.prepare("update deliveries set state = 'done', attempts = attempts + 1, note = null where id = ?").run(id);
  }

  /** Gives one up. */
  dead(id: string, note: string): void {
    this.#store.prepare("update deliveries set state = 'dead', attempts = attempts + 1, note = ? where id = ?").run(note, id);
  }

  /** Gives up everything that still waits for a target. */
  deadFor(target: string, note: string): void {
    this.#store.prepare("update deliveries set state = 'dead', note = ? where state = 'due' and target = ?").run(note, target);
  }

  /**
   * A try failed: waits for the next one, or, after the last, gives up.
   * @param wait seconds that the receiver asked for, null where it asked for none
   * @returns the state it is in now
   */
  failed(id: string, note: string, wait: number | null): DeliveryState {
    const delivery = this.get(id);
    const seconds = WAITS[(delivery?.attempts ?? 0) + 1];
    if (seconds === undefined) {
      this.dead(id, note);
      return 'dead';
    }
    const jittered = Math.max(wait ?? 0, seconds * (1 + JITTER * this.#random()));
    this.#store
      .prepare('update deliveries set attempts = attempts + 1, next_at = ?, note = ? where id = ?')
      .run(Math.round(this.#now() + jittered * 1000), note, id);
    return 'due';
  }

  /** Sends one again from the beginning, whatever became of it; its id stays. @returns false where there is none. */
  again(id: string): boolean {
    return (
      this.#store.prepare("update deliveries set state = 'due', attempts = 0, next_at = ?, note = null where id = ?").run(this.#now(), id)
        .changes > 0
    );
  }
}
