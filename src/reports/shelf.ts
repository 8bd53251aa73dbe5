// Keeps what was read, under the hash of what it was read from and of the program that read it, so that no text is read twice.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { log } from '../log.js';
import type { ReadReport } from './library.js';
import type { ReportFile } from './read.js';

export interface Shelf {
  /** What was read from this file with these files beside it; null when it has to be read. */
  get(file: ReportFile, beside: string): ReadReport | null;
  put(file: ReportFile, beside: string, read: ReadReport): void;
  /** Forgets what was not asked for since the last sweep: files that are gone. */
  sweep(): void;
}

/** The program's own files: another version reads anew. */
function programHash(): string {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256');
  for (const room of ['domain', 'language', 'reports']) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !path.slice(root.length + 1).startsWith(room)) continue;
      hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  }
  return hash.update(process.version).digest('hex');
}

const keyOf = (program: string, file: ReportFile, beside: string): string =>
  createHash('sha256').update([program, file.id, file.file, file.sha256, beside].join('\n')).digest('hex');

/**
 * @param folder where to keep it between runs; null keeps it in memory alone. A folder that cannot be written costs time and nothing else.
 */
export function openShelf(folder: string | null): Shelf {
  const program = folder === null ? '' : programHash();
  const held = new Map<string, ReadReport>();
  const asked = new Set<string>();
  const pathOf = (key: string) => join(folder ?? '', `${key}.read`);
  const fromDisk = (key: string): ReadReport | null => {
    if (folder === null) return null;
    try {
      return deserialize(readFileSync(pathOf(key)));
    } catch {
      // Not there, or cut short when the program ended: it is read anew.
      return null;
    }
  };
  return {
    get(file, beside) {
      const key = keyOf(program, file, beside);
      asked.add(key);
      const known = held.get(key) ?? fromDisk(key);
      if (known !== null) held.set(key, known);
      return known;
    },
    put(file, beside, read) {
      const key = keyOf(program, file, beside);
      asked.add(key);
      held.set(key, read);
      if (folder === null) return;
      try {
        mkdirSync(folder, { recursive: true });
        // Written beside and moved into place: another process never sees half of it.
        writeFileSync(`${pathOf(key)}.${process.pid}`, serialize(read));
        renameSync(`${pathOf(key)}.${process.pid}`, pathOf(key));
      } catch (error) {
        log.warn({ err: error, folder }, 'what was read cannot be kept: the next start reads it again');
      }
    },
    sweep() {
      for (const key of held.keys()) if (!asked.has(key)) held.delete(key);
      if (folder !== null) {
        try {
          for (const name of readdirSync(folder)) if (!asked.has(name.split('.')[0] ?? '')) rmSync(join(folder, name), { force: true });
        } catch {
          // No folder yet: nothing is kept.
        }
      }
      asked.clear();
    },
  };
}
