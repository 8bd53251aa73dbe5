// A folder that changes while it serves: what is added, changed or removed is taken in, what is broken is named, and nothing is read twice.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ingest } from '../../src/reports/ingest.js';
import type { Library } from '../../src/reports/library.js';
import { keepUp, lookAt } from '../../src/reports/living.js';
import { openShelf } from '../../src/reports/shelf.js';

const made: string[] = [];
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'chuchu-living-'));
  made.push(path);
  return path;
};
const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  for (const path of made.splice(0)) rmSync(path, { recursive: true });
});

const text = (title: string, bridges: number) => `${title}\n2031年5月4日 来源：云溪日报\n今年以来，云溪县建成便民桥${bridges}座。\n`;

/** @param meanwhile is done when the folder has been read and nobody keeps up with it yet */
async function living(corpus: string, meanwhile = () => {}) {
  const shelf = openShelf(null);
  const served = lookAt(corpus);
  const libraries: Library[] = [await ingest(corpus, { shelf })];
  meanwhile();
  const stop = new AbortController();
  stops.push(stop);
  void keepUp({ corpus, served, shelf, stop: stop.signal, swap: (library) => void libraries.push(library) });
  const next = async (count: number): Promise<Library> => {
    for (let tries = 0; tries < 600 && libraries.length < count; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    const library = libraries[count - 1];
    if (library === undefined) throw new Error(`waited in vain for library ${count}`);
    return library;
  };
  return { libraries, next };
}

describe('a living folder', () => {
  it('takes in what is added, changed and removed, and leaves the rest unread', async () => {
    const corpus = folder();
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    const { libraries, next } = await living(corpus);
    writeFileSync(join(corpus, 'two.txt'), text('第二份简报', 4));
    const added = await next(2);
    expect([...added.reports.keys()]).toEqual(['one', 'two']);
    // The very same object: it was not read again.
    expect(added.reports.get('one')).toBe(libraries[0]?.reports.get('one'));
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 12));
    expect((await next(3)).reports.get('one')?.report.text).toContain('12座');
    rmSync(join(corpus, 'two.txt'));
    expect([...(await next(4)).reports.keys()]).toEqual(['one']);
  });

  it('takes in what was changed while it was read for the first time', async () => {
    const corpus = folder();
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    const { next } = await living(corpus, () => writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 12)));
    expect((await next(2)).reports.get('one')?.report.text).toContain('12座');
  });

  it('takes in reviewed facts that are laid beside a report', async () => {
    const corpus = folder();
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    const { next } = await living(corpus);
    writeFileSync(join(corpus, 'one.facts.yaml'), 'report: one\nnames:\n  - { zh: 云溪, en: "Cloudbrook", kind: place }\nfacts: []\n');
    expect((await next(2)).names.find((n) => n.zh === '云溪')?.en).toBe('Cloudbrook');
  });

  it('takes in a file that is written bit by bit when it is whole, and never a piece of it', async () => {
    const corpus = folder();
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    const { libraries, next } = await living(corpus);
    const whole = text('第二份简报', 4).repeat(20);
    for (let at = 0; at < whole.length; at += 40) {
      appendFileSync(join(corpus, 'two.txt'), whole.slice(at, at + 40));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await next(2)).reports.get('two')?.report.text).toBe(whole);
    expect(libraries).toHaveLength(2);
  });

  it('names a broken file, and serves the rest', async () => {
    const corpus = folder();
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    const { next } = await living(corpus);
    writeFileSync(join(corpus, 'two.pdf'), 'no pdf');
    const library = await next(2);
    expect([...library.reports.keys()]).toEqual(['one']);
    expect(library.problems.map((p) => p.file)).toEqual(['two.pdf']);
  });
});

describe('the shelf', () => {
  it('gives back over a restart what was read, equal to a fresh reading, and drops what is gone', async () => {
    const [corpus, kept] = [folder(), folder()];
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    writeFileSync(join(corpus, 'two.txt'), text('第二份简报', 4));
    const now = new Date(0);
    const fresh = await ingest(corpus, { now, shelf: openShelf(kept) });
    const again = await ingest(corpus, { now: new Date(1), shelf: openShelf(kept) });
    expect(again.reports.get('one')?.report).toEqual(fresh.reports.get('one')?.report);
    expect(again.reports.get('one')?.facts.map((f) => f.fact)).toEqual(fresh.reports.get('one')?.facts.map((f) => f.fact));
    const home = again.reports.get('one')?.facts[0]?.home;
    expect(again.reports.get('one')?.passages.some((p) => p === home)).toBe(true);
    expect(readdirSync(kept)).toHaveLength(2);
    rmSync(join(corpus, 'two.txt'));
    await ingest(corpus, { shelf: openShelf(kept) });
    expect(readdirSync(kept)).toHaveLength(1);
  });

  it('reads anew what was changed by so much as one bit', async () => {
    const [corpus, kept] = [folder(), folder()];
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    const fresh = await ingest(corpus, { now: new Date(0), shelf: openShelf(kept) });
    for (const name of readdirSync(kept)) {
      const bytes = readFileSync(join(kept, name));
      for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ 1;
        writeFileSync(join(kept, name), damaged);
        const again = await ingest(corpus, { now: new Date(0), shelf: openShelf(kept) });
        expect([...again.reports]).toEqual([...fresh.reports]);
        expect(readFileSync(join(kept, name))).not.toEqual(damaged);
      }
    }
  });

  it.each<[string, string, string]>([
    ['its text', 'one.txt', text('第一份简报', 5)],
    ['the facts beside it', 'one.facts.yaml', 'report: one\nnames:\n  - { zh: 云溪, en: "Cloudbrook", kind: place }\nfacts: []\n'],
    ['the sidecar beside it', 'one.meta.yaml', 'title: "Bridges"\n'],
  ])('reads anew a report of which %s was changed between two runs', async (_what, name, content) => {
    const [corpus, kept] = [folder(), folder()];
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    await ingest(corpus, { shelf: openShelf(kept) });
    writeFileSync(join(corpus, name), content);
    const now = new Date(0);
    expect([...(await ingest(corpus, { now, shelf: openShelf(kept) })).reports]).toEqual([...(await ingest(corpus, { now })).reports]);
  });

  it('keeps over a restart why a file was refused', async () => {
    const [corpus, kept] = [folder(), folder()];
    writeFileSync(join(corpus, 'one.pdf'), 'no pdf');
    const { problems } = await ingest(corpus, { shelf: openShelf(kept) });
    expect(problems.map(({ file }) => file)).toEqual(['one.pdf']);
    expect(readdirSync(kept)).toHaveLength(1);
    expect((await ingest(corpus, { shelf: openShelf(kept) })).problems).toEqual(problems);
  });

  it('reads anew what was cut short', async () => {
    const [corpus, kept] = [folder(), folder()];
    writeFileSync(join(corpus, 'one.txt'), text('第一份简报', 3));
    await ingest(corpus, { shelf: openShelf(kept) });
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'half');
    expect((await ingest(corpus, { shelf: openShelf(kept) })).reports.get('one')?.report.text).toContain('3座');
  });
});
