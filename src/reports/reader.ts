// Reads files of the corpus folder on another thread, so that nobody who asks meanwhile has to wait.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file that was read, packed, and the hash of all it was read from; or why it was not, and whether it may be another time. */
export type FileRead =
  | { readonly source: string; readonly packed: Uint8Array<ArrayBuffer> }
  | { readonly refused: string; readonly tryAgain: boolean };

/** What a thread says of a file; a fault is ours. */
export type ThreadSays = { readonly read: FileRead } | { readonly fault: unknown };

/** What a thread is told when it starts. */
export interface ReaderSettings {
  readonly corpus: string;
  /** When the reports count as loaded. */
  readonly now: Date;
}

export interface Reader {
  /** One file at a time. */
  read(file: string): Promise<FileRead>;
  close(): Promise<void>;
}

/** What one file may take. */
export interface Limits {
  /** In milliseconds. */
  readonly time: number;
  /** Of the thread that reads it, in MB. */
  readonly memory: number;
}

/** A report of 30,000 characters takes a second or two. What takes more than this is none; and while it lasts no other change is live. */
const MOST: Limits = { time: 30_000, memory: 512 };
/** For what lives shortly, in MB: with less, half the time goes into clearing up. */
const YOUNG = 64;

/** Why a file is refused that broke the thread; null where the fault is ours. */
function reasonOf(error: unknown): string | null {
  const { name, code } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return 'it takes too long to be read: split it, or save it as text';
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes more memory than a report may: split it' : null;
}

/** A reader whose thread starts with its first file, and anew after a file that broke it. */
export function readerOnThread(settings: ReaderSettings, { time, memory }: Limits = MOST): Reader {
  let worker: Worker | null = null;
  const start = () =>
    new Worker(new URL('./reader-thread.js', import.meta.url), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    });
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  return {
    async read(file) {
      worker ??= start();
      const heard = once(worker, 'message', { signal: AbortSignal.timeout(time) });
      worker.postMessage(file);
      let says: ThreadSays;
      try {
        [says] = (await heard) as [ThreadSays];
      } catch (error) {
        await close();
        const refused = reasonOf(error);
        if (refused === null) throw error;
        return { refused, tryAgain: false };
      }
      if ('fault' in says) throw says.fault;
      return says.read;
    },
    close,
  };
}
