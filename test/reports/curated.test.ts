// A reviewed facts file that is broken in any way: the broken row is named with file and line, and all else serves.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain.js';
import { createService } from '../../src/service.js';
import { folders } from '../support/folder.js';

const folder = folders();

const REPORT =
  '云溪县建成三座便民桥\n来源：云溪日报\n2031-04-05\n云溪县今年投入资金420万元，建成便民桥3座。桥上装路灯66盏，另有备用路灯66盏。\n全县培训桥工15名。';

/** A row of the file; `quote` and `value` as given. */
const row = (id: string, quote: string, value: string, more = '') => `
  - id: ${id}
    kind: quantity
    quote: "${quote}"
    value: "${value}"
    about: { measure: "m", actor: null, places: ["云溪县"], period: null, stage: done, basis: level, direction: null }
    speaker: null
    en: { says: "Said in review: {value}", phrase: null, measure: null, scope: null }
    zh: { says: "审定说法{value}", phrase: null, measure: null, scope: null }${more}`;

const FILE = (...rows: readonly string[]) => `report: bridges\nnames: []\nfacts:${rows.join('')}\n`;
const GOOD = row('funds', '投入资金420万元', '420万元');

const load = (yaml: string, text = REPORT): Promise<Service> =>
  createService({ corpus: folder({ 'bridges.txt': text, 'bridges.facts.yaml': yaml }) });
const reviewedIn = (service: Service) =>
  service
    .facts({})
    .facts.filter(({ reviewed }) => reviewed)
    .map(({ id }) => id);
const problemsOf = (service: Service) => service.reports().problems;

describe('a whole file', () => {
  it('serves its rows in the words of the review, and has no problems', async () => {
    const service = await load(FILE(GOOD));
    expect(problemsOf(service)).toEqual([]);
    expect(reviewedIn(service)).toEqual(['funds']);
    const answer = await service.ask({ text: '云溪县投入资金多少' });
    expect(answer.answer).toBe('审定说法420万元。');
    expect(answer.citations[0]?.quote).toBe('云溪县今年投入资金420万元，建成便民桥3座');
  });

  it('takes the place of what was extracted from the same words, and of nothing else', async () => {
    const facts = (await load(FILE(GOOD))).facts({}).facts;
    expect(facts.filter(({ text }) => text === '420万元').map(({ rule }) => rule)).toEqual(['reviewed']);
    expect(facts.filter(({ text }) => text === '3座').map(({ rule }) => rule)).not.toEqual([]);
  });
});

describe('a row that no longer holds', () => {
  it('is named with file, line, id and the lost words, and never served', async () => {
    const service = await load(FILE(GOOD, row('lamps', '桥上装路灯88盏', '88盏')));
    expect(reviewedIn(service)).toEqual(['funds']);
    const [problem, ...more] = problemsOf(service);
    expect(more).toEqual([]);
    expect(problem?.file).toBe('bridges.facts.yaml');
    expect(problem?.reason).toMatch(/^line 12: lamps: the report does not hold the words "桥上装路灯88盏"/);
  });

  it('gives way to the fact extracted from the changed report', async () => {
    const service = await load(FILE(GOOD), REPORT.replace('420万元', '530万元'));
    expect(reviewedIn(service)).toEqual([]);
    const answer = await service.ask({ text: '云溪县投入资金多少' });
    expect(answer.answer).toContain('530万元');
    expect(answer.answer).not.toContain('420');
  });

  it.each([
    ['stands twice', row('lamps', '路灯66盏', '66盏'), 'stand more than once: add nth'],
    ['does not stand that often', row('lamps', '路灯66盏', '66盏', '\n    nth: 3'), 'do not stand 3 times'],
    ['runs over the end of a sentence', row('lamps', '建成便民桥3座。桥上装', '3座'), 'run over the end of a sentence'],
    [
      'has scope words that are lost',
      row('lamps', '建成便民桥3座', '3座', '\n    scope_from: ["全省建桥"]'),
      'does not hold the words "全省建桥"',
    ],
    [
      'is said again in words that are lost',
      row('lamps', '建成便民桥3座', '3座', '\n    also: ["全省建桥"]'),
      'does not hold the words "全省建桥"',
    ],
    ['is no figure', row('lamps', '建成便民桥3座', '便民桥'), 'is no figure that can be read'],
  ])('as one whose quote %s', async (_what, broken, reason) => {
    const service = await load(FILE(broken, GOOD));
    expect(reviewedIn(service)).toEqual(['funds']);
    expect(problemsOf(service)).toHaveLength(1);
    expect(problemsOf(service)[0]?.reason).toMatch(/^line 4: lamps: /);
    expect(problemsOf(service)[0]?.reason).toContain(reason);
  });

  it('serves the occurrence that nth names', async () => {
    const service = await load(FILE(row('lamps', '路灯66盏', '66盏', '\n    nth: 2')));
    expect(problemsOf(service)).toEqual([]);
    expect(service.facts({}).facts.find(({ id }) => id === 'lamps')?.citations[0]?.quote).toBe('桥上装路灯66盏，另有备用路灯66盏');
  });
});

describe('a row against the schema', () => {
  it.each([
    ['has an unknown key', GOOD.replace('id: funds', 'id: funds\n    remark: x'), 'remark'],
    ['lacks its quote', GOOD.replace(/\n {4}quote: .*/u, ''), 'quote'],
    ['has a stage that is none', GOOD.replace('stage: done', 'stage: soon'), 'stage is done, plan or target'],
    ['has a value outside its quote', row('funds', '投入资金420万元', '430万元'), 'value "430万元" does not stand in the quote'],
    ['has a value cut out of a number', row('funds', '投入资金420万元', '20万元'), 'cuts a number'],
    ['is no mapping', '\n  - just words', 'facts'],
  ])('as one that %s is named with its line, and the rest serves', async (_what, broken, reason) => {
    const service = await load(FILE(broken, row('workers', '培训桥工15名', '15名')));
    expect(reviewedIn(service)).toEqual(['workers']);
    expect(problemsOf(service).length).toBeGreaterThan(0);
    expect(problemsOf(service)[0]).toMatchObject({ file: 'bridges.facts.yaml', reason: expect.stringMatching(/^line 4: /) });
    expect(
      problemsOf(service)
        .map((problem) => problem.reason)
        .join('\n'),
    ).toContain(reason === 'facts' ? '' : reason);
  });

  it('with an id of its own is served once, the second of the same id is named', async () => {
    const service = await load(FILE(GOOD, row('funds', '培训桥工15名', '15名')));
    expect(reviewedIn(service)).toEqual(['funds']);
    expect(problemsOf(service)[0]?.reason).toContain('given to more than one fact');
  });
});

describe('a faulty row of names', () => {
  const NAME = '\n  - { zh: 云溪县, en: Yunxi County, kind: place }';
  const file = (names: string, ...rows: readonly string[]) => FILE(...rows).replace('names: []', `names:${names}`);

  it.each([
    ['has a kind that is none', '\n  - { zh: 云溪, en: Yunxi, kind: river }', 'kind is person, place'],
    ['lacks its English', '\n  - { zh: 云溪, kind: place }', 'en must be text'],
    ['renders a name again', '\n  - { zh: 云溪县, en: Cloud Brook, kind: place }', '云溪县 is rendered more than once'],
    ['takes the words of another', '\n  - { zh: 云溪, en: YUNXI county, kind: place }', '"yunxi county" renders more than one name'],
    ['is no mapping', '\n  - just words', ''],
  ])('that %s loses only its own row', async (_what, broken, reason) => {
    const service = await load(file(NAME + broken, GOOD));
    expect(reviewedIn(service)).toEqual(['funds']);
    expect(problemsOf(service)).toHaveLength(1);
    expect(problemsOf(service)[0]?.reason).toMatch(/^line 4: /);
    expect(problemsOf(service)[0]?.reason).toContain(reason);
  });

  it('and of facts, and a fault that shows only when those are gone, lose each their own row', async () => {
    // An id given twice is looked at only when every row has its shape.
    const rows = [
      row('workers', '培训桥工15名', '15名'),
      GOOD.replace('stage: done', 'stage: soon'),
      row('workers', '建成便民桥3座', '3座'),
    ];
    const service = await load(file(`${NAME}\n  - { zh: 云溪, kind: place }`, ...rows));
    expect(reviewedIn(service)).toEqual(['workers']);
    expect(problemsOf(service).map(({ reason }) => reason.replace(/:.*/u, ''))).toEqual(['line 4', 'line 14', 'line 22']);
  });
});

it('a file that names another report is named, and not served', async () => {
  const service = await load(FILE(GOOD).replace('report: bridges', 'report: tunnels'));
  expect(reviewedIn(service)).toEqual([]);
  expect(problemsOf(service)[0]).toMatchObject({
    file: 'bridges.facts.yaml',
    reason: expect.stringMatching(/^line 1: .*"tunnels".*"bridges"/),
  });
});

describe('a file that is no facts file', () => {
  it.each([
    ['broken YAML', 'report: bridges\nnames: []\nfacts:\n  - { id: funds', /^line \d+: it is no YAML/],
    ['nothing', '', /./],
    ['a list', '- 1\n- 2\n', /./],
    ['words', 'hello', /./],
    ['no facts', 'report: bridges\nnames: []\n', /./],
    ['facts that are no list', 'report: bridges\nnames: []\nfacts: 7\n', /./],
  ])('%s is named, and the report serves without it', async (_what, yaml, reason) => {
    const service = await load(yaml);
    expect(problemsOf(service)[0]).toMatchObject({ file: 'bridges.facts.yaml', reason: expect.stringMatching(reason) });
    expect(reviewedIn(service)).toEqual([]);
    expect((await service.ask({ text: '云溪县投入资金多少' })).answer).toContain('420万元');
  });
});

it('every row of the corpus is served: none is lost on the way', async () => {
  const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
  const service = await createService({ corpus });
  for (const { id } of service.reports().reports) {
    const rows = readFileSync(`${corpus}/${id}.facts.yaml`, 'utf8').match(/^ {2}- id: /gmu)?.length ?? 0;
    const served = new Set<string>();
    for (let cursor: string | undefined = '0'; cursor !== undefined; ) {
      const page = service.facts({ report: id, cursor });
      for (const fact of page.facts) if (fact.reviewed) served.add(fact.id);
      cursor = page.next ?? undefined;
    }
    expect(served.size).toBe(rows);
  }
});
