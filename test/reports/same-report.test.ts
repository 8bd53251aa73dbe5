// One report as text, web page, Markdown, Word, PDF and feed gives the same facts and the same answers; what is no report is named.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain.js';
import { formats } from '../../src/reports/formats/formats.js';
import { createService } from '../../src/service.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A service over a folder that holds these files alone. */
async function serviceOf(files: Readonly<Record<string, Uint8Array | string>>): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'chuchu-formats-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return createService({ corpus: folder });
}

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`same-report/${name}`, import.meta.url)));

const QUESTIONS = [
  '沧浪县投入资金多少',
  'how many bridges were built',
  '去年新建便民桥增长多少',
  '今年计划新建几座',
  '惠及群众多少人',
  '谁写的',
  '加固老桥要花多少钱',
];

/** Everything a client sees of the facts, but for their places and names. */
const factsOf = (service: Service) => {
  const [first] = service.reports().reports;
  return service
    .facts({ report: first?.id ?? '' })
    .facts.filter(({ kind }) => kind !== 'statement')
    .map(({ kind, text, value, unit, hedge, period, speaker }) => ({ kind, text, value, unit, hedge, period, speaker }));
};

const answersOf = async (service: Service) => {
  const [first] = service.reports().reports;
  const answers = await Promise.all(QUESTIONS.map((text) => service.ask({ text, report: first?.id ?? '' })));
  return answers.map(({ verdict, answer, citations }) => ({ verdict, answer, quotes: citations.map(({ quote }) => quote) }));
};

describe('one report in every format', async () => {
  const plain = await serviceOf({ 'bridges.txt': fixture('bridges.txt') });
  const [facts, answers] = [factsOf(plain), await answersOf(plain)];

  it('is answered as text', () => {
    expect(answers.map(({ verdict }) => verdict)).toEqual([...Array<string>(6).fill('answered'), 'not_found']);
    expect(facts.length).toBeGreaterThan(10);
  });

  it.each(['md', 'html', 'docx', 'pdf', 'xml'])('as .%s gives the same facts and answers', async (ending) => {
    const service = await serviceOf({ [`bridges.${ending}`]: fixture(`bridges.${ending}`) });
    expect(service.reports().problems).toEqual([]);
    expect(factsOf(service)).toEqual(facts);
    expect(await answersOf(service)).toEqual(answers);
  });

  it('covers every format that can be read', () => {
    const covered = ['.txt', '.md', '.html', '.docx', '.pdf', '.xml'];
    expect(formats.every(({ endings }) => endings.some((ending) => covered.includes(ending)))).toBe(true);
  });

  it('a PDF keeps the page of its words, and neither its running heads nor its footnote marks', async () => {
    const service = await serviceOf({ 'bridges.pdf': fixture('bridges.pdf') });
    const report = service.report('bridges');
    expect(new Set(report?.passages.map(({ page }) => page))).toEqual(new Set([1, 2]));
    expect(report?.text).not.toMatch(/沧浪县政府通报|—|127座1/u);
  });

  it('a feed is a report an item, with the day and the address of each', async () => {
    const service = await serviceOf({ 'feed.xml': fixture('bridges.xml') });
    expect(service.reports().reports.map(({ id, published }) => [id, published])).toEqual([
      ['feed/1', '2031-04-09'],
      ['feed/2', '2031-04-08'],
    ]);
    expect(service.report('feed/1')?.masthead.url).toBe('https://news.example/bridges');
  });
});

/** A ZIP whose directory says that its one entry unpacks to 3 GB. */
function zipBomb(): Uint8Array {
  const entry = Buffer.alloc(46);
  entry.write('PK\u0001\u0002', 0, 'latin1');
  entry.writeUInt32LE(3_000_000_000, 24);
  return entry;
}

/** A ZIP with one file that says it unpacks to 10 bytes, and unpacks to 120 MB. */
function lyingBomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(120 * 1024 * 1024));
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.write('PK\u0003\u0004', 0, 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\u0001\u0002', 0, 'latin1');
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  return Buffer.concat([local, name, packed, entry, name]);
}

/** A page that draws nothing. */
const BLANK_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;

const LINKS = '<html><body><nav><ul><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li></ul></nav></body></html>';

describe('a file that holds no report', () => {
  it.each([
    ['a PDF of pictures', 'scan.pdf', BLANK_PDF, 'text recognition'],
    ['a broken PDF', 'broken.pdf', '%PDF-1.7 and nothing more', 'damaged'],
    ['a damaged Word document', 'broken.docx', 'PK nothing', 'damaged'],
    ['a Word document that would fill the memory', 'bomb.docx', zipBomb(), '100 MB'],
    ['a Word document that lies about its size', 'lie.docx', lyingBomb(), '100 MB'],
    ['a page of navigation only', 'links.html', LINKS, 'no article'],
    ['a feed without items', 'empty.xml', '<rss><channel><title>x</title></channel></rss>', 'none of its items'],
  ])('%s is named with the reason, and the rest serves', async (_what, name, content, reason) => {
    const service = await serviceOf({ [name]: content, 'bridges.txt': fixture('bridges.txt'), '..odd  名 (1)#?.txt': '桥建成3座。' });
    expect(service.reports().problems).toEqual([{ file: name, reason: expect.stringContaining(reason) }]);
    expect((await service.ask({ text: '沧浪县投入资金多少' })).answer).toContain('4.36亿元');
  });
});
