// The README is true: its conversation is what the service answers, and the files, scripts and settings it names are there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { createService } from '../src/service.js';
import { corpusService } from './support/corpus-service.js';
import { folders } from './support/folder.js';

const folder = folders();
const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

/** `> question`, and the line under it. */
const conversation = [...readme.matchAll(/^> (.+)\n(.+)$/gmu)].map(([, question = '', answer = '']) => ({ question, answer }));

describe('the conversation', async () => {
  const service = await corpusService();

  it('has both languages, and a refusal', () => {
    expect(conversation.some(({ question }) => /^[a-z]/.test(question))).toBe(true);
    expect(conversation.some(({ question }) => /\p{Script=Han}/u.test(question))).toBe(true);
    expect(conversation.length).toBeGreaterThan(3);
  });

  it.each(conversation)('$question', async ({ question, answer }) => {
    expect((await service.ask({ text: question })).answer).toBe(answer);
  });

  it('shows a quote that stands in a report', () => {
    const [, quote = ''] = /^ {2}│ (.+)$/mu.exec(readme) ?? [];
    expect(service.reports().reports.some(({ id }) => service.report(id)?.text.includes(quote) === true && quote !== '')).toBe(true);
  });
});

it('names files that are there', () => {
  const named = [...readme.matchAll(/(?:src|test|corpus)\/[\w./-]*/gu)].map(([path]) => path.replace(/[.]$/u, ''));
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});

it('names scripts that are there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const named = [...readme.matchAll(/npm (?:run )?(start|test|ask|facts|build)\b/gu)].map(([, script = '']) => script);
  expect(new Set(named).size).toBeGreaterThan(3);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

it('has every setting, and no other', () => {
  const asked = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get(_target, name) {
        if (typeof name === 'string') asked.add(name);
        return undefined;
      },
    },
  );
  readConfig(environment);
  const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name = '']) => name);
  expect(listed.sort()).toEqual([...asked].sort());
});

it('shows a facts file that holds', async () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/u.exec(readme) ?? [];
  const service = await createService({
    corpus: folder({ 'name-of-the-report.txt': '云溪今年建成便民桥3座。', 'name-of-the-report.facts.yaml': yaml.replace(/^ {3}/gmu, '') }),
  });
  expect(service.reports().problems).toEqual([]);
  expect((await service.ask({ text: '云溪建成多少座便民桥' })).answer).toBe('云溪建成便民桥3座。');
});
