// A short form of the campaign in test/bench/kill.ts: killed in the middle of its work, the service loses nothing that it said.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { killCampaign } from './support/kill-campaign.js';

it('loses no answer and no news when it is killed', async () => {
  // The campaign runs what `npm run build` makes, which `npm test` runs before.
  expect(existsSync(fileURLToPath(new URL('../dist/main.js', import.meta.url)))).toBe(true);
  const result = await killCampaign(4, 7);
  expect(result).toMatchObject({ kills: 4, lost: 0, undelivered: 0, unopened: 0 });
  expect(result.answered).toBeGreaterThan(0);
  expect(result.news).toBeGreaterThan(0);
}, 120_000);
