// One lane for each chat: within a chat everything happens in the order it came, and no chat waits for another.

export interface Lanes {
  /** Runs the task after all earlier ones of its lane; settles when it has ended. A task that throws does not hold up the next. */
  run(lane: number, task: () => Promise<void>): Promise<void>;
  /** Settles when every lane is empty. */
  empty(): Promise<void>;
}

export const createLanes = (): Lanes => {
  const ends = new Map<number, Promise<void>>();
  return {
    run(lane, task) {
      const end = (ends.get(lane) ?? Promise.resolve()).then(task);
      const settled = end
        .catch(() => undefined)
        .finally(() => {
          // Only the last task takes the lane away; otherwise every chat ever seen would stay in memory.
          if (ends.get(lane) === settled) ends.delete(lane);
        });
      ends.set(lane, settled);
      return end;
    },
    async empty() {
      while (ends.size > 0) await Promise.all(ends.values());
    },
  };
};
