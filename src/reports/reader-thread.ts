// The thread of a reader: reads each file it is sent, and sends back what was read, packed.
import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './ingest.js';
import type { ReaderSettings, ThreadSays } from './reader.js';

const { corpus, now }: ReaderSettings = workerData;

/** What was packed is handed over, and not copied. */
const say = (says: ThreadSays): void => {
  const packed = 'read' in says && 'packed' in says.read ? [says.read.packed.buffer] : [];
  parentPort?.postMessage(says, packed);
};

parentPort?.on('message', (file: string) => {
  readFile(corpus, file, now).then(
    (read) => say({ read }),
    (fault: unknown) => say({ fault }),
  );
});
