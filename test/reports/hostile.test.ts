// Files that are made, or happen, to do harm: each is refused by its name, with the reason, and the rest is served.
import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createService } from '../../src/service.js';
import { folders } from '../support/folder.js';

const folder = folders();
const STORY = '云溪建桥三座\n2031年5月4日 来源：云溪日报\n今年以来，云溪县建成便民桥3座，方便了沿岸两万名村民出行。\n';

/** A ZIP of one file; `stated` is the size that it gives out for its content (PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
function zipOf(name: string, content: Buffer, stated = content.length): Buffer {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const sizes = (at: number, header: Buffer) => {
    header.writeUInt32LE(packed.length, at);
    header.writeUInt32LE(stated, at + 4);
    header.writeUInt16LE(title.length, at + 8);
    return header;
  };
  const local = sizes(18, Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0\u0008\0', 'latin1'), Buffer.alloc(20)]));
  const central = sizes(20, Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0\u0014\0\0\0\u0008\0', 'latin1'), Buffer.alloc(34)]));
  const end = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, central, title, end]);
}

/** A PDF of one page with nothing on it, as a scanner makes it. */
const SCAN = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
trailer << /Size 4 /Root 1 0 R >>
%%EOF`;
const LINKS = `<html><head><title>首页</title></head><body><ul>${'<li><a href="/news">要闻时政经济文化体育</a></li>'.repeat(60)}</ul></body></html>`;
const BLANKS = Buffer.alloc(101 * 1024 * 1024, ' ');

describe('a hostile file', () => {
  const served = async (corpus: string) => {
    const service = await createService({ corpus });
    const { figures } = await service.ask({ text: '云溪县建成便民桥多少座' });
    expect(figures.map((f) => f.value)).toEqual(['3']);
    return service.reports();
  };

  it.each<[string, string, string | Uint8Array, string]>([
    ['a bomb that tells its size', 'bomb.docx', zipOf('word/document.xml', BLANKS), 'unpacks to more than 100 MB'],
    ['a bomb that lies about its size', 'liar.docx', zipOf('word/document.xml', BLANKS, 100), 'unpacks to more than 100 MB'],
    ['a ZIP that is no document', 'empty.docx', zipOf('a.txt', Buffer.from('x')), 'no Word document'],
    ['a PDF without text', 'scan.pdf', SCAN, 'pictures and no text'],
    ['a PDF that breaks off', 'broken.pdf', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog', 'damaged'],
    ['a page of links', 'links.html', LINKS, 'links and no article'],
    ['a name that leads out', 'a..b.txt', STORY, '".."'],
    ['a name that breaks the line', 'a\nb.txt', STORY, 'cannot be seen'],
    ['a name that turns the line round', 'a\u202etxt.exe.txt', STORY, 'cannot be seen'],
    ['a name with a backslash', 'a\\b.txt', STORY, '".."'],
  ])('%s is refused', async (_what, name, content, reason) => {
    const { reports, problems } = await served(folder({ 'bridges.txt': STORY, [name]: content }));
    expect(reports.map(({ id }) => id)).toEqual(['bridges']);
    expect(problems).toEqual([{ file: name, reason: expect.stringContaining(reason) }]);
  });

  it('of 100 MB is refused unread', async () => {
    const corpus = folder({ 'bridges.txt': STORY, 'large.pdf': '%PDF-1.4' });
    truncateSync(join(corpus, 'large.pdf'), 100 * 1024 * 1024);
    expect((await served(corpus)).problems).toEqual([{ file: 'large.pdf', reason: expect.stringContaining('100 MB') }]);
  });

  it('that is a link to a pipe keeps nobody waiting', async () => {
    const corpus = folder({ 'bridges.txt': STORY });
    execFileSync('mkfifo', [join(corpus, 'pipe')]);
    symlinkSync(join(corpus, 'pipe'), join(corpus, 'link.txt'));
    expect((await served(corpus)).problems).toEqual([{ file: 'link.txt', reason: expect.stringContaining('no file') }]);
  });

  it.each(['第 1 号 (终稿) #3 & 100%.txt', 'x%2Fy.txt', "l'été – 報告.txt"])('is not one of the name %s', async (name) => {
    const { reports, problems } = await served(folder({ [name]: STORY }));
    expect(problems).toEqual([]);
    expect(reports.map(({ id }) => `${id}.txt`)).toEqual([name]);
  });
});
