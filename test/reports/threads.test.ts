// Folders read on other threads: the same library as without them, whatever a file does to the thread that reads it. Runs what was built.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type * as Ingest from '../../src/reports/ingest.js';
import type { Library } from '../../src/reports/library.js';
import type * as Readers from '../../src/reports/reader.js';
import type { Limits } from '../../src/reports/reader.js';
import type * as Shelves from '../../src/reports/shelf.js';
import { folders } from '../support/folder.js';

/** A thread runs what node can run: the built program. */
const built = (file: string): string => new URL(`../../dist/reports/${file}`, import.meta.url).href;
const { ingest }: typeof Ingest = await import(built('ingest.js'));
const { readerOnThread }: typeof Readers = await import(built('reader.js'));
const { openShelf }: typeof Shelves = await import(built('shelf.js'));

const folder = folders();
const kept = mkdtempSync(join(tmpdir(), 'chuchu-kept-'));
afterAll(() => rmSync(kept, { recursive: true }));

const report = (number: number) =>
  `第${number}号简报\n2031年5月${number}日 来源：云溪日报\n今年以来，云溪县建成便民桥${number + 2}座，投资${number * 30}万元，县长陆一青说，明年再建${number}座。\n`;
const page = `<html><head><title>x</title></head><body><article><h1>河口建路</h1>${`<p>${report(9)}</p>`.repeat(3)}</article></body></html>`;
const FILES = {
  'one.txt': report(1),
  'one.facts.yaml': 'report: one\nnames:\n  - { zh: 云溪, en: "Cloudbrook", kind: place }\nfacts: []\n',
  'two.txt': report(2),
  'three.txt': report(3),
  'page.html': page,
  'broken.pdf': 'no pdf',
};

const now = new Date(0);
const parts = ({ reports, problems, names, frequency }: Library) => ({ reports: [...reports], problems, names, frequency: [...frequency] });

describe('a folder read on two threads', async () => {
  const corpus = folder(FILES);
  const here = await ingest(corpus, { now });
  const there = await ingest(corpus, { now, threads: 2, shelf: openShelf(kept) });

  it('is the library that is read without threads', () => {
    expect(here.reports.size).toBe(4);
    expect(parts(there)).toEqual(parts(here));
  });

  it('is the same again when it comes off the shelf', async () => {
    expect(parts(await ingest(corpus, { now: new Date(1), threads: 2, shelf: openShelf(kept) }))).toEqual(parts(here));
  });

  it('proposes the same facts in the same order', async () => {
    const again = await ingest(corpus, { threads: 2, shelf: openShelf(kept) });
    const proposed = (library: Library) => library.propose(['c:#bridge', 'w:投资', 'b:便民'], 50).map(({ fact }) => fact.id);
    expect(proposed(here).length).toBeGreaterThan(3);
    expect([proposed(there), proposed(again)]).toEqual([proposed(here), proposed(here)]);
  });
});

describe('a reader on a thread', () => {
  const refusals = async (limits: Limits) => {
    const corpus = folder({ 'vast.txt': '桥。'.repeat(200_000), 'one.txt': report(1) });
    const reader = readerOnThread({ corpus, now }, limits);
    const said: (string | null)[] = [];
    for (const file of ['one.txt', 'vast.txt', 'one.txt']) {
      const read = await reader.read(file);
      said.push('refused' in read ? read.refused : null);
    }
    await reader.close();
    return said;
  };

  it('refuses a file that takes more memory than it may, and reads the next', async () => {
    expect(await refusals({ time: 60_000, memory: 128 })).toEqual([null, expect.stringContaining('more memory'), null]);
  }, 120_000);

  it('refuses a file that takes more time than it may', async () => {
    expect(await refusals({ time: 1, memory: 512 })).toEqual(Array(3).fill(expect.stringContaining('too long')));
  });
});
