// Keeps the library up with its folder: looks at it every second, and takes in what was added, changed or removed.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { log } from '../log.js';
import { ingest } from './ingest.js';
import type { Library } from './library.js';
import type { Shelf } from './shelf.js';

/**
 * Between two looks, in milliseconds. A look and not a message from the system: mounted volumes send none. A file is taken in when two
 * looks find it the same, so that none is caught half-written.
 */
const LOOK_MS = 500;

/** What the folder shows without reading: names, sizes and times of change, as one hash; null where it cannot be looked at. */
export function lookAt(folder: string): string | null {
  try {
    const hash = createHash('sha256');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isDirectory()) continue;
      try {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}\n${size}\n${mtimeMs}\n`);
      } catch {
        // Gone since it was listed: the next look settles it.
        hash.update(`${path}\n`);
      }
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

export interface LivingOptions {
  readonly corpus: string;
  /** What the folder showed before the library that is served now was read: what has changed since is taken in. */
  readonly served: string | null;
  readonly shelf: Shelf;
  /** As for `ingest`. */
  readonly threads?: number;
  /** Called with each new library, when it is ready to be asked. */
  readonly swap: (library: Library) => void | Promise<void>;
  readonly stop: AbortSignal;
}

/** Settles when stopped. A folder that cannot be read leaves the library as it is, and is named in the log once. */
export async function keepUp({ corpus, served: first, shelf, threads = 0, swap, stop }: LivingOptions): Promise<void> {
  let served = first;
  let before = served;
  let lost = false;
  while (!stop.aborted) {
    await delay(LOOK_MS, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
    const now = lookAt(corpus);
    if (now === null && !lost) log.error({ corpus }, 'the folder of reports cannot be read any more; what was read goes on serving');
    lost = now === null;
    const settled = now !== null && now === before && now !== served;
    before = now;
    if (!settled) continue;
    try {
      const library = await ingest(corpus, { shelf, threads });
      served = now;
      await swap(library);
      for (const { file, reason } of library.problems) log.warn({ file, reason }, 'not taken in');
      log.info({ reports: library.reports.size }, 'the folder has changed: reports taken in anew');
    } catch (error) {
      served = now;
      log.error({ err: error, corpus }, 'the changed folder could not be read; what was read before goes on serving');
    }
  }
}
