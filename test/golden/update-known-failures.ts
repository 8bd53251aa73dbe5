// Lists anew which golden rows fail, sorted by class and id; a reason already given stays. Run: npx tsx test/golden/update-known-failures.ts
import { existsSync, writeFileSync } from 'node:fs';
import { createService } from '../../src/service.js';
import { goldenSets } from '../support/golden-row.js';
import { judgeRow } from '../support/judge.js';
import { KNOWN_FAILURES_FILE, readKnownFailures } from '../support/known-failures.js';

const given = new Map(existsSync(KNOWN_FAILURES_FILE) ? Object.values(readKnownFailures()).flatMap((rows) => Object.entries(rows)) : []);
const failing = new Map<string, [id: string, reason: string][]>();
let [asked, right] = [0, 0];
for (const { corpus, rows } of goldenSets()) {
  const service = await createService({ corpus });
  for (const row of rows) {
    const judgement = await judgeRow(service, row);
    asked += 1;
    if (judgement === 'right') right += 1;
    else failing.set(judgement, [...(failing.get(judgement) ?? []), [row.id, given.get(row.id) ?? row.note]]);
  }
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);
const sorted = Object.fromEntries([...failing].sort(byName).map(([name, rows]) => [name, Object.fromEntries(rows.sort(byName))]));
writeFileSync(KNOWN_FAILURES_FILE, `${JSON.stringify(sorted, null, 2)}\n`);
const wrong = [...failing].filter(([name]) => name.startsWith('wrong')).reduce((sum, [, rows]) => sum + rows.length, 0);
const percent = (count: number) => `${((100 * count) / asked).toFixed(1)} %`;
const now = new Set([...failing.values()].flat().map(([id]) => id));
const tell = (what: string, ids: readonly string[]) => ids.length > 0 && process.stdout.write(`${what}: ${[...ids].sort().join(' ')}\n`);
tell(
  'right now',
  [...given.keys()].filter((id) => !now.has(id)),
);
tell(
  'failing now',
  [...now].filter((id) => !given.has(id)),
);
process.stdout.write(`${asked} golden rows: ${percent(right)} right, ${percent(wrong)} wrong, ${percent(asked - right - wrong)} missed\n`);
