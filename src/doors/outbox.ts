// Empties the outbox: hands each piece of news to its door, and tries again until it is taken or given up.
import { setTimeout as delay } from 'node:timers/promises';
import { log } from '../log.js';
import type { Deliveries, Delivery } from '../records/deliveries.js';
import type { Watches } from '../records/watches.js';

/** What became of one try. */
export type Outcome =
  | { readonly taken: true }
  /** `wait` are seconds that the receiver asked for; `gone` when it wants nothing any more; `never` when no further try can help. */
  | { readonly taken: false; readonly note: string; readonly wait?: number | null; readonly gone?: boolean; readonly never?: boolean };

/** Sends news to one kind of target. Never throws. */
export type Deliver = (delivery: Delivery) => Promise<Outcome>;

export interface OutboxSettings {
  readonly deliveries: Deliveries;
  readonly watches: Watches;
  readonly deliver: Readonly<Partial<Record<Delivery['target']['kind'], Deliver>>>;
  readonly stop: AbortSignal;
}

/** Deliveries under way at one time. */
const AT_ONCE = 8;
/** A look at the outbox when nothing is said to be due: news may come in at any time. */
const LOOK_MS = 1000;

const nameOf = ({ target }: Delivery) => (target.kind === 'webhook' ? target.url : String(target.chat));

export interface Outbox {
  /** Looks now: something has been put in. */
  wake(): void;
  /** Settles when it is stopped and nothing is under way. */
  readonly ended: Promise<void>;
}

export function startOutbox({ deliveries, watches, deliver, stop }: OutboxSettings): Outbox {
  let woken = new AbortController();

  const settle = (delivery: Delivery, outcome: Outcome): void => {
    if (outcome.taken) {
      deliveries.done(delivery.id);
      return;
    }
    const name = nameOf(delivery);
    if (outcome.gone === true) {
      watches.removeTarget(delivery.target);
      deliveries.dead(delivery.id, outcome.note);
      deliveries.deadFor(delivery.target.kind === 'webhook' ? delivery.target.url : String(delivery.target.chat), outcome.note);
      log.warn({ delivery: delivery.id, kind: delivery.target.kind }, 'a receiver of news wants no more: its watches are taken away');
      return;
    }
    if (outcome.never === true) deliveries.dead(delivery.id, outcome.note);
    const state = outcome.never === true ? 'dead' : deliveries.failed(delivery.id, outcome.note, outcome.wait ?? null);
    if (state === 'dead')
      log.error({ delivery: delivery.id, to: delivery.target.kind === 'webhook' ? name : 'a chat', note: outcome.note }, 'news given up');
  };

  const tryOne = async (delivery: Delivery): Promise<void> => {
    const door = deliver[delivery.target.kind];
    const outcome: Outcome =
      door === undefined ? { taken: false, note: `the ${delivery.target.kind} door is shut` } : await door(delivery).catch(faultOf);
    // Stopped in the middle: the next start tries again, under the same id.
    if (!stop.aborted || outcome.taken) settle(delivery, outcome);
  };

  const run = async (): Promise<void> => {
    while (!stop.aborted) {
      woken = new AbortController();
      const due = deliveries.due(AT_ONCE);
      await Promise.all(due.map(tryOne));
      if (due.length > 0) continue;
      const wait = Math.min(LOOK_MS, deliveries.untilNext() ?? LOOK_MS);
      await delay(wait, undefined, { signal: AbortSignal.any([stop, woken.signal]) }).catch(() => undefined);
    }
  };
  return { wake: () => woken.abort(), ended: run() };
}

const faultOf = (error: unknown): Outcome => ({ taken: false, note: error instanceof Error ? error.message : 'unknown fault' });
