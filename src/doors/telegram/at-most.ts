// Waiting with an end: for what takes long, but not for ever.

/** Settles when `work` does, or after `seconds`; never throws. The work goes on. */
export const atMost = (seconds: number, work: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
