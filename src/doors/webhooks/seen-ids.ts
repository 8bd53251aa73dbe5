// Remembers the ids of messages for a while, so that none is taken twice.

export interface SeenIds {
  /** @returns true when the id is new; from then on it is known. */
  add(id: string): boolean;
  /** Lets the sender try an id again. */
  forget(id: string): void;
}

/**
 * @param keepMs how long an id is known
 * @param most how many ids are known at once; past that the oldest goes first
 */
export function seenIds(keepMs: number, most: number, now: () => number = Date.now): SeenIds {
  /** In the order they came: the first is the oldest. */
  const until = new Map<string, number>();
  const drop = (): void => {
    for (const [id, end] of until) {
      if (end > now() && until.size < most) return;
      until.delete(id);
    }
  };
  return {
    add: (id) => {
      drop();
      if (until.has(id)) return false;
      until.set(id, now() + keepMs);
      return true;
    },
    forget: (id) => void until.delete(id),
  };
}
