// Remembers the ids of messages for a while, over restarts, so that none is taken twice, and none is lost that was only begun.
import { z } from 'zod';
import type { Store } from './store.js';

export interface SeenIds {
  /** @returns true when the id is new and nobody is at it; from then on somebody is, until it is done or left. */
  begin(id: string): boolean;
  /** Keeps what is needed to finish a message until it is done: its sender is told that it was taken, and will not send it again. */
  keep(id: string, message: string): void;
  /** It is answered: known from now on, over a restart too. */
  done(id: string): void;
  /** It was not answered: it may be tried again. What a program that is killed has begun is left in the same way. */
  leave(id: string): void;
  /** The messages that were kept and never answered, oldest first. */
  unfinished(): readonly string[];
}

const Kept = z.array(z.object({ message: z.string() }));

/**
 * @param source whose ids they are: equal ids of two platforms are two
 * @param keepMs how long an id is known, and a message kept
 */
export function seenIds(store: Store, source: string, keepMs: number, now: () => number = Date.now): SeenIds {
  const begun = new Set<string>();
  return {
    begin(id) {
      store.prepare('delete from seen where until < ?').run(now());
      if (begun.has(id) || store.prepare('select 1 from seen where source = ? and id = ?').get(source, id) !== undefined) return false;
      begun.add(id);
      return true;
    },
    keep(id, message) {
      store.prepare('insert into inbox values (?, ?, ?, ?) on conflict do nothing').run(source, id, message, now());
    },
    done(id) {
      store.prepare('insert into seen values (?, ?, ?) on conflict do nothing').run(source, id, now() + keepMs);
      store.prepare('delete from inbox where source = ? and id = ?').run(source, id);
      begun.delete(id);
    },
    leave: (id) => void begun.delete(id),
    unfinished() {
      store.prepare('delete from inbox where at < ?').run(now() - keepMs);
      const rows = store
        .prepare(
          'select message from inbox where source = ?1 and not exists (select 1 from seen where source = ?1 and id = inbox.id) order by at, id',
        )
        .all(source);
      return Kept.parse(rows).map(({ message }) => message);
    },
  };
}
