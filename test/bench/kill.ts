// Kills the service 200 times (or as often as told) at random moments and prints what was lost: npm run build && npx tsx test/bench/kill.ts [times] [seed]
import { killCampaign } from '../support/kill-campaign.js';

const [times = '200', seed = '20240726'] = process.argv.slice(2);
const result = await killCampaign(Number(times), Number(seed));
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
process.exitCode = result.lost + result.undelivered + result.unopened > 0 ? 1 : 0;
