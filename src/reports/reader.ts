// Reads files of the corpus folder on another thread, so that nobody who asks meanwhile has to wait.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file that was read, packed, and the hash of all it was read from; or why it cannot be read as it stands now. */
export type FileRead = { readonly source: string; readonly packed: Uint8Array } | { readonly refused: string };

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

/** A file that takes longer, in milliseconds, or more memory, in MB, is no report: a long one of 100,000 characters takes 3 s and 200 MB. */
const MOST = { time: 120_000, memory: 1024 };
/** For what lives shortly, in MB: with less, half the time goes into clearing up. */
const YOUNG = 32;

const thread = (settings: ReaderSettings): Worker =>
  new Worker(new URL('./reader-thread.js', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: MOST.memory, maxYoungGenerationSizeMb: YOUNG },
  });

/** Why a file is refused that broke the thread; null where the fault is ours. */
function reasonOf(error: unknown): string | null {
  const { name, code } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return 'it takes minutes to be read: split it, or save it as text';
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes more memory than a report may: split it' : null;
}

/** A reader whose thread starts with its first file, and anew after a file that broke it. */
export function readerOnThread(settings: ReaderSettings): Reader {
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  return {
    async read(file) {
      worker ??= thread(settings);
      const heard = once(worker, 'message', { signal: AbortSignal.timeout(MOST.time) });
      worker.postMessage(file);
      let says: ThreadSays;
      try {
        [says] = (await heard) as [ThreadSays];
      } catch (error) {
        await close();
        const refused = reasonOf(error);
        if (refused === null) throw error;
        return { refused };
      }
      if ('fault' in says) throw says.fault;
      return says.read;
    },
    close,
  };
}
