// Several reports at once: copies of one story are one source, a sidecar goes before the text, and what stands beside a report is no report.
import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../src/reports/draft-facts.js';
import { ingest } from '../../src/reports/ingest.js';
import { createService } from '../../src/service.js';
import { folders } from '../support/folder.js';

const folder = folders();
const STORY = '今年以来，云溪县建成便民桥3座，方便了沿岸两万名村民出行。\n';
const head = (title: string, outlet: string) => `${title}\n2031年5月4日 来源：${outlet}\n`;

describe('copies of one story', () => {
  it('are one citation, which names the others', async () => {
    const corpus = folder({
      'one.txt': `${head('云溪建桥三座', '云溪日报')}${STORY}县里还修了路。\n`,
      'two.txt': `${head('便民桥建成', '河口晚报')}${STORY}桥头立了碑。\n`,
      'three.txt': `${head('另一件事', '河口晚报')}河口市今年新增公交线路4条。\n`,
    });
    const { verdict, figures, citations } = await (await createService({ corpus })).ask({ text: '云溪县建成便民桥多少座' });
    expect(verdict).toBe('answered');
    expect(figures.map((f) => f.value)).toEqual(['3']);
    const cited = citations.map((c) => c.report.id);
    expect(cited).toHaveLength(1);
    expect([...cited, ...(citations[0]?.alsoIn.map((r) => r.id) ?? [])].sort()).toEqual(['one', 'two']);
  });

  it('that differ in a figure are shown side by side, and are no copies', async () => {
    const corpus = folder({
      'one.txt': `${head('云溪建桥三座', '云溪日报')}${STORY}`,
      'two.txt': `${head('便民桥建成', '河口晚报')}${STORY.replace('3座', '5座')}`,
    });
    const { verdict, figures, citations } = await (await createService({ corpus })).ask({ text: '云溪县建成便民桥多少座' });
    expect(verdict).toBe('several');
    expect(figures.map((f) => f.value).sort()).toEqual(['3', '5']);
    expect(citations.every((c) => c.alsoIn.length === 0)).toBe(true);
  });
});

describe('a sidecar', () => {
  it('goes before what the text says of itself', async () => {
    const corpus = folder({
      'one.txt': `${head('云溪建桥三座', '云溪日报')}${STORY}`,
      'one.meta.yaml': 'title: "Bridges"\npublished: "2031-05-05"\nauthors: ["Lu Yi"]\nurl: "https://news.example.org/1"\n',
    });
    const service = await createService({ corpus });
    expect(service.reports().problems).toEqual([]);
    expect(service.report('one')?.masthead).toMatchObject({
      title: 'Bridges',
      published: '2031-05-05',
      authors: ['Lu Yi'],
      url: 'https://news.example.org/1',
      outlet: '云溪日报',
    });
  });

  it.each([
    ['published: 5 May', 'published'],
    ['day: "2031-05-05"', 'day'],
    ['title: [', 'no YAML'],
  ])('that says %s is named and not used', async (yaml, named) => {
    const corpus = folder({ 'one.txt': `${head('云溪建桥三座', '云溪日报')}${STORY}`, 'one.meta.yaml': yaml });
    const service = await createService({ corpus });
    expect(service.reports().problems).toEqual([{ file: 'one.meta.yaml', reason: expect.stringContaining(named) }]);
    expect(service.report('one')?.masthead.published).toBe('2031-05-04');
  });
});

describe('a draft of reviewed facts', () => {
  it('holds as it is, and serves what was read', async () => {
    const files = { 'one.txt': `${head('云溪建桥三座', '云溪日报')}${STORY}县长陆一青说，另有5座正在建设，计划2032年建成。\n` };
    const read = (await ingest(folder(files))).reports.get('one');
    if (read === undefined) throw new Error('not read');
    const corpus = folder({ ...files, 'one.facts.yaml': draftFacts(read) });
    const service = await createService({ corpus });
    expect(service.reports().problems).toEqual([]);
    expect(service.facts({ report: 'one' }).facts.filter((f) => f.reviewed).length).toBeGreaterThan(2);
    expect((await service.ask({ text: '云溪县建成便民桥多少座' })).figures.map((f) => f.value)).toEqual(['3']);
  });

  it('is no report, and not served before it is renamed', async () => {
    const service = await createService({
      corpus: folder({ 'one.txt': `${head('云溪建桥三座', '云溪日报')}${STORY}`, 'one.draft.yaml': 'facts: []' }),
    });
    expect(service.reports().problems).toEqual([]);
    expect(service.reports().reports).toHaveLength(1);
  });
});

describe('a link to cited words', () => {
  it('knows the version of the text', async () => {
    const corpus = folder({ 'one.txt': `${head('云溪建桥三座', '云溪日报')}${STORY}` });
    const service = await createService({ corpus });
    const { citations } = await service.ask({ text: '云溪县建成便民桥多少座' });
    expect(citations[0]?.link).toContain(`&v=${service.report('one')?.sha256.slice(0, 8)}#cited`);
  });
});
