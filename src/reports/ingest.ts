// The way of a report, step by step: from the files in the corpus folder to a library that can be asked.
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../domain.js';
import { log } from '../log.js';
import { startLunr } from './engines/lunr.js';
import { UnreadableReport } from './formats/format.js';
import { buildLibraryGently, type Library, type ReadReport } from './library.js';
import { pack } from './pack.js';
import { findFiles, openSource, reportsOf, type Source, strayFacts } from './read.js';
import { readReport } from './read-report.js';
import { type FileRead, type Reader, readerOnThread } from './reader.js';
import { type FileContent, openShelf, type Shelf } from './shelf.js';

const refusal = (reason: string): FileContent => ({ reports: [], refused: reason });

/** What a file holds: the texts in it, each read as a report; or why it cannot be read. */
async function contentOf(source: Source, corpus: string, now: Date): Promise<FileContent> {
  try {
    const files = await reportsOf(source);
    return { reports: files.map((file) => readReport(file, corpus, now)), refused: null };
  } catch (cause) {
    if (!(cause instanceof UnreadableReport)) throw cause;
    return refusal(cause.message);
  }
}

/** Reads one file of the folder anew, whatever is kept of it. */
export async function readFile(corpus: string, file: string, now: Date): Promise<FileRead> {
  try {
    const source = openSource(corpus, file);
    const packed = pack(await contentOf(source, corpus, now));
    // The facts and the sidecar beside it are opened one after the other: what changed meanwhile is read again at the next look.
    if (openSource(corpus, file).all !== source.all) return { refused: 'it was changed while it was read', tryAgain: true };
    return { source: source.all, packed };
  } catch (cause) {
    if (!(cause instanceof UnreadableReport)) throw cause;
    return { refused: cause.message, tryAgain: true };
  }
}

export interface IngestOptions {
  readonly now?: Date;
  /** Where files that were read before are kept. */
  readonly shelf?: Shelf;
  /** Told after each file how many of how many are read. */
  readonly tell?: (done: number, all: number) => void;
  /** On how many other threads files are read, where there is much to be read; none unless given. */
  readonly threads?: number;
}

/** Work goes on for this long, in milliseconds, before it lets others go first. */
const STRETCH = 20;

/** Lets what waits go first, questions above all, where it has waited for a while: done at every step it would never end among many. */
function pauses(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < STRETCH) return;
    await setImmediate();
    from = performance.now();
  };
}

/** Bytes of text that are read in a tenth of a second: nobody who asks meanwhile is held up. */
const LITTLE = 12 * 1024;

/** Texts of a few pages are read at once; a thread, which takes a second to start, is for all that may take longer. */
function readersFor(unread: readonly Unread[], corpus: string, now: Date, threads: number): readonly Reader[] {
  const here: Reader = { read: (file) => readFile(corpus, file, now), close: async () => undefined };
  const little = unread.reduce((sum, { bytes }) => sum + bytes, 0) <= LITTLE && unread.every(({ file }) => file.endsWith('.txt'));
  if (little || threads === 0) return [here];
  return Array.from({ length: Math.min(threads, unread.length) }, () => readerOnThread({ corpus, now }));
}

/** A file that has to be read, as it was when the shelf was asked for it. */
interface Unread {
  readonly file: string;
  readonly source: string;
  readonly bytes: number;
}

type Contents = Map<string, FileContent>;

/** Looks at every file: what is kept of it is taken off the shelf. @returns the files that have to be read. */
async function takeOffShelf(corpus: string, files: readonly string[], shelf: Shelf, contents: Contents): Promise<readonly Unread[]> {
  const pause = pauses();
  const unread: Unread[] = [];
  for (const file of files) {
    try {
      const { all, bytes } = openSource(corpus, file);
      const known = shelf.get(all);
      if (known === null) unread.push({ file, source: all, bytes: bytes.length });
      else contents.set(file, known);
    } catch (cause) {
      if (!(cause instanceof UnreadableReport)) throw cause;
      contents.set(file, refusal(cause.message));
    }
    await pause();
  }
  return unread;
}

/** Puts on the shelf what was read. */
function keep(read: FileRead, { source }: Unread, shelf: Shelf): FileContent {
  if (!('refused' in read)) return shelf.put(read.source, read.packed);
  if (!read.tryAgain) shelf.refuse(source, read.refused);
  return refusal(read.refused);
}

/** Reads files, each reader the next that nobody has begun. */
async function readAnew(
  unread: readonly Unread[],
  readers: readonly Reader[],
  shelf: Shelf,
  take: (file: string, content: FileContent) => void,
): Promise<void> {
  const waiting = unread.values();
  const pause = pauses();
  const work = async (reader: Reader): Promise<void> => {
    for (const next of waiting) {
      try {
        take(next.file, keep(await reader.read(next.file), next, shelf));
      } catch (error) {
        // One file that cannot be read must not keep the others from serving; the fault is ours, and is logged.
        log.error({ err: error, file: next.file }, 'a file could not be read');
        take(next.file, refusal('reading it failed, which is a fault of the program: see the log'));
      }
      await pause();
    }
    await reader.close();
  };
  await Promise.all(readers.map(work));
}

/** The reports of all files, in the order of the files, and what is refused; of two reports with one id, the first. */
function gather(
  files: readonly string[],
  contents: Contents,
): { readonly reports: ReadonlyMap<string, ReadReport>; readonly problems: readonly Problem[] } {
  const reports = new Map<string, ReadReport>();
  const problems: Problem[] = [];
  for (const file of files) {
    const { reports: own, refused } = contents.get(file) ?? refusal('it was not read');
    const twin = own.map(({ report }) => reports.get(report.id)?.report).find((other) => other !== undefined);
    if (refused !== null) problems.push({ file, reason: refused });
    else if (twin !== undefined) problems.push({ file, reason: `it has the same name as ${twin.file}: rename one of them` });
    else for (const read of own) reports.set(read.report.id, read);
  }
  return { reports, problems };
}

/** Takes in the whole corpus folder; what the shelf holds is not read again. Throws SetupError when the folder cannot be read. */
export async function ingest(
  corpus: string,
  { now = new Date(), shelf = openShelf(null), tell, threads = 0 }: IngestOptions = {},
): Promise<Library> {
  const { files, factsFiles, problems } = findFiles(corpus);
  const contents: Contents = new Map();
  const unread = await takeOffShelf(corpus, files, shelf, contents);
  await readAnew(unread, readersFor(unread, corpus, now, threads), shelf, (file, content) => {
    contents.set(file, content);
    tell?.(contents.size, files.length);
  });
  shelf.sweep();
  const { reports, problems: refused } = gather(files, contents);
  const stray = strayFacts(factsFiles, new Set(reports.keys()));
  return buildLibraryGently([...reports.values()], [...problems, ...refused, ...stray], startLunr, pauses());
}
