// Remembers the ids of messages for a while, over restarts, so that none is taken twice.
import type { Store } from './store.js';

export interface SeenIds {
  /** @returns true when the id is new; from then on it is known. */
  add(id: string): boolean;
  /** Lets the sender try an id again. */
  forget(id: string): void;
}

/**
 * @param source whose ids they are: equal ids of two platforms are two
 * @param keepMs how long an id is known
 */
export function seenIds(store: Store, source: string, keepMs: number, now: () => number = Date.now): SeenIds {
  return {
    add(id) {
      store.prepare('delete from seen where until < ?').run(now());
      return store.prepare('insert into seen values (?, ?, ?) on conflict do nothing').run(source, id, now() + keepMs).changes === 1;
    },
    forget: (id) => void store.prepare('delete from seen where source = ? and id = ?').run(source, id),
  };
}
