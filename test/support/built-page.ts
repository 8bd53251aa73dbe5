// Bundles the page as it is now, into a folder of its own: the tests never see a stale one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface BuiltPage {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function buildPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'chuchu-page-'));
  const project = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    configFile: join(project, 'vite.config.ts'),
    root: join(project, 'src/doors/web/page'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
