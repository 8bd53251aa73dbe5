// The thread of a reader: reads each file it is sent, and sends back what was read, packed.
import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './ingest.js';
import type { ReaderSettings, ThreadSays } from './reader.js';

const { corpus, now }: ReaderSettings = workerData;

const say = (says: ThreadSays): void => parentPort?.postMessage(says);

parentPort?.on('message', (file: string) => {
  readFile(corpus, file, now).then(
    (read) => say({ read }),
    (fault: unknown) => say({ fault }),
  );
});
