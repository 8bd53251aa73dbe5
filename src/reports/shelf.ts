// Keeps what was read, under the hash of what it was read from and of the program that read it, so that no file is read twice.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { log } from '../log.js';
import type { ReadReport } from './library.js';
import { unpack } from './pack.js';

/** What a file of the folder holds. */
export interface FileContent {
  /** In the order in which they stand in the file: one, or an item of a feed each. */
  readonly reports: readonly ReadReport[];
  /** Why it cannot be read; null where it can. */
  readonly refused: string | null;
}

export interface Shelf {
  /** What was read from the source with this hash; null when it has to be read. */
  get(source: string): FileContent | null;
  /** Keeps what was read and packed. @returns it unpacked, as `get` gives it from now on: what was just read serves as what was kept. */
  put(source: string, packed: Uint8Array): FileContent;
  /** Holds, until the program ends, that a source cannot be read, and why: the next start tries again. */
  refuse(source: string, reason: string): void;
  /** Forgets what was not asked for since the last sweep: files that are gone. */
  sweep(): void;
}

/** The program's own files and what they are built on: another version reads anew. */
function programHash(): string {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(root, '..', 'package.json')));
  for (const room of ['language', 'reports']) {
    for (const entry of readdirSync(join(root, room), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  }
  return hash.digest('hex');
}

/** Bytes of a hash that stand before what is kept: what was cut short or damaged is told by it. */
const SUM = 32;
const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * @param folder where to keep it between runs; null keeps it in memory alone. A folder that cannot be written costs time and nothing else.
 */
export function openShelf(folder: string | null): Shelf {
  const program = folder === null ? '' : programHash();
  const held = new Map<string, FileContent>();
  const asked = new Set<string>();
  /** The words of what is unpacked: reports have most of theirs in common. */
  const words = new Map<string, string>();
  const share = (text: string): string => {
    const known = words.get(text);
    if (known === undefined) words.set(text, text);
    return known ?? text;
  };
  const content = (packed: Uint8Array) => unpack(packed, share) as FileContent;
  const nameOf = (source: string) => createHash('sha256').update(program).update(source).digest('hex');
  const pathOf = (source: string) => join(folder ?? '', `${nameOf(source)}.read`);

  const fromDisk = (source: string): FileContent | null => {
    if (folder === null) return null;
    try {
      const bytes = readFileSync(pathOf(source));
      const packed = bytes.subarray(SUM);
      return sumOf(packed).equals(bytes.subarray(0, SUM)) ? content(packed) : null;
    } catch {
      // Not there: it is read anew.
      return null;
    }
  };
  const toDisk = (source: string, packed: Uint8Array): void => {
    if (folder === null) return;
    try {
      mkdirSync(folder, { recursive: true });
      // Written beside and moved into place: another process never sees half of it.
      writeFileSync(`${pathOf(source)}.${process.pid}`, Buffer.concat([sumOf(packed), packed]));
      renameSync(`${pathOf(source)}.${process.pid}`, pathOf(source));
    } catch (error) {
      log.warn({ err: error, folder }, 'what was read cannot be kept: the next start reads it again');
    }
  };

  return {
    get(source) {
      asked.add(source);
      const known = held.get(source) ?? fromDisk(source);
      if (known !== null) held.set(source, known);
      return known;
    },
    put(source, packed) {
      asked.add(source);
      toDisk(source, packed);
      const read = content(packed);
      held.set(source, read);
      return read;
    },
    refuse(source, reason) {
      held.set(source, { reports: [], refused: reason });
    },
    sweep() {
      for (const source of held.keys()) if (!asked.has(source)) held.delete(source);
      if (folder !== null) {
        const named = new Set([...asked].map(nameOf));
        try {
          for (const name of readdirSync(folder)) if (!named.has(name.split('.')[0] ?? '')) rmSync(join(folder, name), { force: true });
        } catch {
          // No folder yet: nothing is kept.
        }
      }
      asked.clear();
      words.clear();
    },
  };
}
