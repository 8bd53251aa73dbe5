// A corpus folder as people have it: reports are read, asides are passed over, and what cannot be read is named.
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SetupError } from '../../src/error.js';
import { ingest } from '../../src/reports/ingest.js';
import { folders } from '../support/folder.js';

const folder = folders();
const BRIDGES = '三座桥通行。';

describe('a corpus folder', () => {
  it('is read with its sub-folders, in the order of the names', async () => {
    const { reports, problems } = await ingest(folder({ 'b.txt': BRIDGES, 'a.TXT': BRIDGES, '2031/四月/c.txt': BRIDGES }));
    expect([...reports.values()].map(({ report: { id, file } }) => [id, file])).toEqual([
      ['2031/四月/c', '2031/四月/c.txt'],
      ['a', 'a.TXT'],
      ['b', 'b.txt'],
    ]);
    expect(problems).toEqual([]);
  });

  it('passes over notes to the reader, hidden files and facts files', async () => {
    const { reports, problems } = await ingest(
      folder({
        'README.md': 'x',
        'readme.txt': 'x',
        LICENSE: 'x',
        'LICENSE-data.txt': 'x',
        '.hidden.txt': 'x',
        '.git/a.txt': 'x',
        'a.txt': BRIDGES,
        'a.facts.yaml': 'report: a\nnames: []\nfacts: []\n',
      }),
    );
    expect([...reports.keys()]).toEqual(['a']);
    expect(problems).toEqual([]);
  });

  it('names each facts file that nobody reads', async () => {
    const { reports, problems } = await ingest(
      folder({ 'a.txt': BRIDGES, 'a.facts.yml': 'x', 'b.facts.yaml': 'x', '2031/a.facts.yaml': 'x', '2031/c.txt': BRIDGES }),
    );
    expect([...reports.keys()]).toEqual(['2031/c', 'a']);
    expect(problems).toEqual([
      { file: '2031/a.facts.yaml', reason: expect.stringContaining('no report of that name') },
      { file: 'a.facts.yml', reason: expect.stringContaining('.facts.yaml') },
      { file: 'b.facts.yaml', reason: expect.stringContaining('no report of that name') },
    ]);
  });

  it('follows links inside the folder, and names one to nothing and those that lead out of it', async () => {
    const elsewhere = folder({ 'a.txt': BRIDGES });
    const corpus = folder({ 'own.txt': BRIDGES, 'store/b.txt': BRIDGES });
    symlinkSync(join(corpus, 'store', 'b.txt'), join(corpus, 'linked.txt'));
    symlinkSync(join(elsewhere, 'none.txt'), join(corpus, 'lost.txt'));
    symlinkSync(join(elsewhere, 'a.txt'), join(corpus, 'out.txt'));
    symlinkSync(elsewhere, join(corpus, 'year'));
    mkdirSync(join(corpus, 'deep'));
    symlinkSync(corpus, join(corpus, 'deep', 'again'));
    const { reports, problems } = await ingest(corpus);
    expect([...reports.keys()]).toEqual(['linked', 'own', 'store/b']);
    expect(problems.map(({ file }) => file).sort()).toEqual(['lost.txt', 'out.txt', 'year']);
    expect(problems.filter(({ reason }) => reason.includes('leads out')).map(({ file }) => file)).toEqual(['out.txt', 'year']);
  });

  it('names each file of another type, and serves the rest', async () => {
    const { reports, problems } = await ingest(folder({ 'a.txt': BRIDGES, 'b.xyz': 'x', Makefile: 'x' }));
    expect([...reports.keys()]).toEqual(['a']);
    expect(problems.map(({ file }) => file)).toEqual(['Makefile', 'b.xyz']);
    expect(problems[1]?.reason).toContain('.xyz');
  });

  it('names each file that cannot be read, with the reason', async () => {
    const { reports, problems } = await ingest(
      folder({
        'a.txt': BRIDGES,
        'binary.txt': Uint8Array.of(0x41, 0, 0x42),
        'empty.txt': '',
        'noise.txt': Uint8Array.of(0x41, 0xff, 0xff),
      }),
    );
    expect([...reports.keys()]).toEqual(['a']);
    expect(problems.map(({ file }) => file)).toEqual(['binary.txt', 'empty.txt', 'noise.txt']);
    expect(problems.map(({ reason }) => reason).join('\n')).toMatch(/binary data[\s\S]*empty[\s\S]*neither UTF-8 nor GB18030/);
  });

  it('names a file too large to be a report', async () => {
    const corpus = folder({ 'a.txt': BRIDGES, 'large.txt': BRIDGES });
    truncateSync(join(corpus, 'large.txt'), 21 * 1024 * 1024);
    const { reports, problems } = await ingest(corpus);
    expect([...reports.keys()]).toEqual(['a']);
    expect(problems).toEqual([{ file: 'large.txt', reason: expect.stringContaining('21 MB') }]);
  });

  it('names the second of two files that would have one id', async () => {
    const { reports, problems } = await ingest(folder({ 'a.txt': BRIDGES, 'a.TXT': BRIDGES }));
    expect([...reports.values()]).toHaveLength(1);
    expect(problems[0]?.reason).toContain('same name');
  });

  it('tells a file of another content by its hash', async () => {
    const hash = async (name: string) => [...(await ingest(folder({ [name]: `${BRIDGES}${name}` }))).reports.values()][0]?.report.sha256;
    const [one, other] = [await hash('a.txt'), await hash('b.txt')];
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(one);
  });

  it('may be empty', async () => {
    expect(await ingest(folder({}))).toMatchObject({ reports: new Map(), problems: [], passageCount: 0 });
  });

  it('must be there: the operator is told what to set', async () => {
    const missing = () => ingest(join(folder({}), 'none'));
    await expect(missing()).rejects.toThrow(SetupError);
    await expect(missing()).rejects.toThrow(/CORPUS/);
  });

  it.runIf(process.getuid?.() !== 0)('names a file that it may not read (not run as root, who may read all)', async () => {
    const corpus = folder({ 'a.txt': BRIDGES, 'b.txt': BRIDGES });
    chmodSync(join(corpus, 'b.txt'), 0o000);
    const { reports, problems } = await ingest(corpus);
    expect([...reports.keys()]).toEqual(['a']);
    expect(problems[0]).toMatchObject({ file: 'b.txt', reason: expect.stringContaining('EACCES') });
  });
});
