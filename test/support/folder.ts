// A folder of made-up files for one test file, gone when its tests are done.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** @param files path inside the folder → text or bytes. @returns the folder's path. */
export type MakeFolder = (files: Readonly<Record<string, string | Uint8Array>>) => string;

export function folders(): MakeFolder {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'chuchu-corpus-'));
    made.push(folder);
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return folder;
  };
}
