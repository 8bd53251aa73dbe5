// A real browser for the page's tests.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** True when the browser is there. Where it must be (`CI=true`) its absence is a failure, elsewhere the tests say why they are left out. */
export function chromiumIsThere(): boolean {
  if (existsSync(PATH)) return true;
  const reason = `there is no browser at ${PATH}: install chromium, or say where it is in CHROMIUM`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  console.warn(`The page's tests are left out: ${reason}.`);
  return false;
}

/** A browser that talks to nobody but the page under test. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
