// Remembers the ids of messages for a while, over restarts, so that none is taken twice, and none is lost that was only begun.
import type { Store } from './store.js';

export interface SeenIds {
  /** @returns true when the id is new and nobody is at it; from then on somebody is, until it is done or left. */
  begin(id: string): boolean;
  /** It is answered: known from now on, over a restart too. */
  done(id: string): void;
  /** It was not answered: the sender may try again. What a program that is killed has begun is left in the same way. */
  leave(id: string): void;
}

/**
 * @param source whose ids they are: equal ids of two platforms are two
 * @param keepMs how long an id is known
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
    done(id) {
      store.prepare('insert into seen values (?, ?, ?) on conflict do nothing').run(source, id, now() + keepMs);
      begun.delete(id);
    },
    leave: (id) => void begun.delete(id),
  };
}
