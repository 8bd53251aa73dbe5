// Every reviewed facts file in the corpus holds against its report, word for word.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CuratedFact, curatedSchema } from '../../src/reports/curated-schema.js';

const CORPUS = new URL('../../corpus/', import.meta.url);
const files = readdirSync(CORPUS).filter((file) => file.endsWith('.facts.yaml'));

/** Where the words begin, every time they stand in the text. */
function occurrences(text: string, quote: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** True when the words run over the end of a passage: `…。同时`. A mark at the very end is allowed. */
const crossesPassage = (quote: string) => /[。！？；;!?\n](?!$)/u.test(quote);

const NUMBER_WORDS: Readonly<Record<string, readonly string[]>> = {
  one: ['1', '一'],
  two: ['2', '二', '两'],
  three: ['3', '三'],
  four: ['4', '四'],
  five: ['5', '五'],
  six: ['6', '六'],
  seven: ['7', '七'],
  eight: ['8', '八'],
  nine: ['9', '九'],
  ten: ['10', '十'],
  hundred: ['百'],
  thousand: ['千'],
  million: ['百万'],
};

/** The numbers said in a row's sentences, names left out, that stand in none of the words it rests on. */
function unsupported(fact: CuratedFact, masthead: string, names: readonly string[]): readonly string[] {
  const rests = [fact.quote, ...fact.also, ...fact.scope_from, masthead].join('\n');
  const counts = fact.kind === 'list' ? [String(fact.members.length), String(fact.counted)] : [];
  const sentences = [fact.en.says, fact.en.phrase, fact.en.scope, fact.zh.says, fact.zh.phrase, fact.zh.scope].join(' ');
  const said = names.reduce((left, name) => left.replaceAll(name, ' '), sentences).toLowerCase();
  const digits = said.match(/\d+(?:\.\d+)?/gu) ?? [];
  const spelled = said.match(/\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million)\b/gu) ?? [];
  const alsoChinese = (number: string) => Object.values(NUMBER_WORDS).find((forms) => forms[0] === number) ?? [number];
  return [
    ...digits.filter((number) => !counts.includes(number) && !alsoChinese(number).some((form) => rests.includes(form))),
    ...spelled.filter((word) => {
      const forms = NUMBER_WORDS[word] ?? [];
      return !forms.some((form) => rests.includes(form) || counts.includes(form));
    }),
  ];
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file.replace('.facts.yaml', '.txt'), CORPUS), 'utf8');
  const checked = curatedSchema.safeParse(parse(readFileSync(new URL(file, CORPUS), 'utf8')));
  const issues = checked.success ? [] : checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const curated = checked.data ?? { report: '', names: [], facts: [] };
  const masthead = text.split('\n').slice(0, 6).join('\n');

  it('keeps to the schema', () => {
    expect(issues).toEqual([]);
    expect(curated.facts.length).toBeGreaterThan(0);
    expect(`${curated.report}.facts.yaml`).toBe(file);
  });

  it('quotes words that stand in the report, once or at the occurrence it names', () => {
    const lost = curated.facts.filter(({ quote, nth }) => {
      const found = occurrences(text, quote).length;
      return nth === undefined ? found !== 1 : found < 2 || nth > found;
    });
    expect(lost.map((fact) => `${fact.id}: ${fact.quote}`)).toEqual([]);
  });

  it('finds every further quote exactly once', () => {
    const further = curated.facts.flatMap((fact) => [...fact.also, ...fact.scope_from].map((quote) => ({ id: fact.id, quote })));
    expect(further.filter(({ quote }) => occurrences(text, quote).length !== 1)).toEqual([]);
  });

  it('keeps every quote inside one passage', () => {
    const crossing = curated.facts.filter((fact) => [fact.quote, ...fact.also, ...fact.scope_from].some(crossesPassage));
    expect(crossing.map((fact) => fact.id)).toEqual([]);
  });

  it('says no number that its words do not carry', () => {
    const names = curated.names.map(({ en }) => en).sort((one, other) => other.length - one.length);
    const loose = curated.facts.map((fact) => ({ id: fact.id, numbers: unsupported(fact, masthead, names) }));
    expect(loose.filter(({ numbers }) => numbers.length > 0)).toEqual([]);
  });

  it('speaks in Chinese where it speaks Chinese, and in English where it speaks English', () => {
    const mixed = curated.facts.filter(
      (fact) => /\p{Script=Han}/u.test(Object.values(fact.en).join('')) || !/\p{Script=Han}/u.test(fact.zh.says),
    );
    expect(mixed.map((fact) => fact.id)).toEqual([]);
  });

  it('renders only names that stand in the report', () => {
    expect(curated.names.filter(({ zh }) => !text.includes(zh)).map(({ zh }) => zh)).toEqual([]);
  });

  it('names speakers whom the report names', () => {
    const people = new Set(curated.names.filter(({ kind }) => kind === 'person').map(({ zh }) => zh));
    const strangers = curated.facts.filter(({ speaker }) => speaker !== null && !people.has(speaker));
    expect(strangers.map((fact) => fact.id)).toEqual([]);
  });
});

describe('the schema', () => {
  const wording = { says: 'The town sent {value} people', phrase: null, measure: null, scope: null };
  const row = {
    id: 'people-sent',
    kind: 'quantity',
    quote: '选派12名干部',
    value: '12名',
    about: { measure: '干部', actor: null, places: [], period: null, stage: 'done', basis: 'level', direction: null },
    speaker: null,
    en: wording,
    zh: { ...wording, says: '选派{value}干部' },
  };
  const faultsOf = (facts: readonly unknown[]) =>
    curatedSchema.safeParse({ report: 'a', names: [], facts }).error?.issues.map((issue) => issue.message) ?? [];

  it('takes a whole row', () => {
    expect(faultsOf([row])).toEqual([]);
  });

  it.each([
    ['a value outside its quote', { ...row, value: '13名' }, 'value "13名" does not stand in the quote'],
    ['a value cut out of a number', { ...row, value: '2名' }, 'value "2名" cuts a number'],
    ['a figure left out of the sentence', { ...row, en: { ...wording, says: 'People were sent' } }, 'en.says has {value} 0 times'],
    ['a stage that is none', { ...row, about: { ...row.about, stage: 'soon' } }, 'stage is done, plan or target'],
    ['a bare year', { ...row, about: { ...row.about, period: 2023 } }, 'period must be text'],
    ['a full stop', { ...row, zh: { ...row.zh, says: '选派{value}干部。' } }, 'without its full stop'],
    ['an unknown kind', { ...row, kind: 'number' }, 'kind is quantity'],
    [
      'a member that is not quoted',
      {
        ...row,
        kind: 'list',
        members: ['教师'],
        counted: null,
        open: false,
        en: { ...wording, says: 'x' },
        zh: { ...wording, says: '字' },
      },
      'member "教师"',
    ],
  ])('names %s', (_what, broken, message) => {
    expect(faultsOf([broken]).join('\n')).toContain(message);
  });

  it('names an id that is given twice', () => {
    expect(faultsOf([row, row]).join('\n')).toContain('id people-sent is given to more than one fact');
  });
});
