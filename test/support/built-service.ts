// Starts the built service as `npm start` does, for the benchmarks.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = `${root}dist/main.js`;
/** What `npm start` gives node: `node --flag dist/main.js serve`. */
const flags =
  /^node (.*)dist\/main\.js serve$/
    .exec(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts.start)?.[1]
    ?.trim()
    .split(' ') ?? [];

export interface BuiltService {
  readonly child: ChildProcess;
  /** Settles as soon as the doors are open. */
  readonly address: Promise<string>;
}

/** Starts the service on a free port. */
export function startBuiltService(env: Readonly<Record<string, string>> = {}): BuiltService {
  if (!existsSync(main)) throw new Error('dist/main.js is missing: run npm run build first');
  const child = spawn(process.execPath, [...flags, main, 'serve'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'info', ...env },
  });
  const address = new Promise<string>((resolve, reject) => {
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const open = /http: open: (http:\/\/[^"\s]+)/.exec(told)?.[1];
      if (open !== undefined) resolve(open);
    });
    child.on('close', () => reject(new Error(`the service ended: ${told}`)));
  });
  return { child, address };
}
