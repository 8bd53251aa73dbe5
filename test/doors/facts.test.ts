// The facts command: what it shows of each report, and when its check fails.
import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factsAtTerminal } from '../../src/doors/cli/facts-at-terminal.js';
import { createService } from '../../src/service.js';
import { folders } from '../support/folder.js';

const folder = folders();

const BRIDGES = '云溪县建成三座便民桥\n2031-04-05\n云溪县今年投入资金420万元，建成便民桥3座。\u001b[31m路灯66盏。';
const reviewed = (quote: string) => `report: bridges
names: []
facts:
  - id: funds
    kind: quantity
    quote: "${quote}"
    value: "420万元"
    about: { measure: "m", actor: null, places: [], period: null, stage: done, basis: level, direction: null }
    speaker: null
    en: { says: "{value}", phrase: null, measure: "funds", scope: "the county" }
    zh: { says: "拨款{value}", phrase: null, measure: null, scope: null }
`;

const run = async (files: Record<string, string>, options: { report?: string; check?: boolean } = {}) => {
  const [output, messages] = [new PassThrough(), new PassThrough()];
  const service = await createService({ corpus: folder(files) });
  const code = factsAtTerminal(service, { report: options.report, check: options.check ?? false }, { output, messages });
  const read = (from: PassThrough) => String(from.read() ?? '');
  return { code, out: read(output), err: read(messages) };
};

describe('facts', () => {
  it('shows one table a report, reviewed rows first, with what is known of each fact', async () => {
    const { code, out } = await run({
      'bridges.txt': BRIDGES,
      'bridges.facts.yaml': reviewed('投入资金420万元'),
      'roads.txt': '全县修路12公里。',
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^bridges: \d+ facts, 1 of them reviewed\n\nid +kind +text +measure +scope +period +speaker +rule +reviewed\n/);
    expect(out).toMatch(/\nfunds +quantity +420万元 +funds +the county +reviewed +yes\n/);
    expect(out).toMatch(/\nroads: \d+ facts, 0 of them reviewed\n[\s\S]*12公里/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequence of the report must not get through.
    expect(out).not.toMatch(/\u001b/);
  });

  it('keeps its columns in line where characters are two columns wide', async () => {
    const { out } = await run({ 'bridges.txt': BRIDGES });
    const width = (text: string) =>
      [...text].reduce((sum, character) => sum + (/[\u3000-\u9fff\uff01-\uff60]/u.test(character) ? 2 : 1), 0);
    const lines = out.split('\n').filter((line) => / (no|yes)$/.test(line));
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map((line) => width(line.replace(/(no|yes)$/, '')))).size).toBe(1);
  });

  it('shows every fact of a report that has more than one page of them', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `第${index + 1}村建桥${index + 200}座。`).join('\n');
    const { out } = await run({ 'many.txt': many });
    for (const figure of ['200座', '260座', '319座']) expect(out).toContain(figure);
  });

  it('shows one report only, and says which there are when there is none of that id', async () => {
    const files = { 'bridges.txt': BRIDGES, 'roads.txt': '全县修路12公里。' };
    expect((await run(files, { report: 'roads' })).out).not.toContain('420万元');
    expect(await run(files, { report: 'ships' })).toEqual({
      code: 64,
      out: '',
      err: 'There is no report "ships". There are: bridges, roads.\n',
    });
    expect((await run({}, { report: 'ships' })).err).toContain('There are: none.');
  });

  it('of no reports are none', async () => {
    expect(await run({})).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('facts --check', () => {
  it('exits 0 and says how many rows hold', async () => {
    expect(await run({ 'bridges.txt': BRIDGES, 'bridges.facts.yaml': reviewed('投入资金420万元') }, { check: true })).toEqual({
      code: 0,
      out: 'All 1 reviewed rows hold.\n',
      err: '',
    });
  });

  it('exits 1 and names file, line and reason when a row no longer holds', async () => {
    const { code, out } = await run({ 'bridges.txt': BRIDGES, 'bridges.facts.yaml': reviewed('投入资金420万元整') }, { check: true });
    expect(code).toBe(1);
    expect(out).toContain('bridges.facts.yaml: line 4: funds: the report does not hold the words "投入资金420万元整"');
  });

  it('does not fail for a file of an unknown type', async () => {
    expect((await run({ 'bridges.txt': BRIDGES, 'bridges.xyz': 'x' }, { check: true })).code).toBe(0);
  });

  it('of one report does not fail for the rows of another', async () => {
    const files = { 'bridges.txt': BRIDGES, 'bridges.facts.yaml': reviewed('投入资金421万元'), 'roads.txt': '全县修路12公里。' };
    expect((await run(files, { check: true, report: 'roads' })).code).toBe(0);
    expect((await run(files, { check: true, report: 'bridges' })).code).toBe(1);
  });
});

describe('from the command line', () => {
  const chuchu = (...words: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts', 'facts', ...words], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { PATH: process.env['PATH'] ?? '' },
      encoding: 'utf8',
    });

  it('the reviewed rows of the corpus hold', async () => {
    const { status, stdout, stderr } = chuchu('--check');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^All \d{2,} reviewed rows hold\.\n$/);
    expect(status).toBe(0);
  });

  it('a report that is not there is a usage error', async () => {
    const { status, stdout, stderr } = chuchu('no-such-report');
    expect([status, stdout]).toEqual([64, '']);
    expect(stderr).toContain('There is no report "no-such-report"');
  });
});
