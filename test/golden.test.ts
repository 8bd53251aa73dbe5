// The golden questions, asked of the real service: what must be answered, what must be refused, and what fails today.
import { describe, expect, it, test } from 'vitest';
import { createService } from '../src/service.js';
import { goldenSets } from './support/golden-row.js';
import { askRow, judge, says } from './support/judge.js';
import { readKnownFailures } from './support/known-failures.js';

const sets = goldenSets();
const known = new Map(
  Object.entries(readKnownFailures()).flatMap(([failure, rows]) => Object.entries(rows).map(([id, reason]) => [id, { failure, reason }])),
);

// A known failure passes here while it fails; when it turns right the run says so: list anew with test/golden/update-known-failures.ts.
describe.each(sets)('golden: $name', async ({ corpus, rows }) => {
  const service = await createService({ corpus });
  for (const row of rows) {
    const failing = known.get(row.id);
    const run = failing === undefined ? test : test.fails;
    run(
      `${row.id}: ${row.turns.join(' → ')} (${row.expect})${failing === undefined ? '' : ` [${failing.failure}: ${failing.reason}]`}`,
      async () => {
        const answer = await askRow(service, row);
        expect(judge(row, answer, service), `${answer.verdict}: ${answer.answer}`).toBe('right');
      },
    );
  }
});

describe('the golden rows', () => {
  const rows = sets.flatMap((set) => set.rows);

  it('have ids of their own, and known failures are among them', async () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...known.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('test refusals as hard as answers: about a third is to be refused', async () => {
    const refused = rows.filter(({ expect: expected }) => expected === 'refuse').length;
    expect(refused / rows.length).toBeGreaterThan(0.28);
  });

  it('ask for evidence that stands in a report', async () => {
    const lost: string[] = [];
    for (const { corpus, rows: asked } of sets) {
      const service = await createService({ corpus });
      const texts = service.reports().reports.map(({ id }) => service.report(id)?.text ?? '');
      for (const { id, evidence } of asked)
        lost.push(...evidence.filter((words) => !texts.some((text) => text.includes(words))).map((words) => `${id}: ${words}`));
    }
    expect(lost).toEqual([]);
  });
});

describe('a number is said as a whole', () => {
  it.each([
    ['建立基地16个', '6个', false],
    ['6.35 billion yuan', '35 billion', false],
    ['6.35 billion yuan', '6', false],
    ['４８０余名', '480余', true],
    ['1,000 places', '1000', true],
    ['4 cities, 7 routes', '47', false],
    ['Ranked FIRST', 'first', true],
  ])('%s says %s: %s', (text, words, expected) => expect(says(text, words)).toBe(expected));
});
