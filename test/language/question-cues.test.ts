// The words of questions: what carries nothing, what shows the kind asked for, and who is named in reports.
import { describe, expect, test } from 'vitest';
import { enCues, enFunctionWords } from '../../src/language/en/function-words.js';
import { fold } from '../../src/language/fold.js';
import { isSurname, speechVerbs, titleWords } from '../../src/language/people.js';
import { type CueKind, cueKinds, type QuestionCues } from '../../src/language/question-cues.js';
import { zhCues, zhFunctionWords } from '../../src/language/zh/function-words.js';

const rows = (cues: QuestionCues) =>
  (Object.keys(cues) as CueKind[]).flatMap((kind) => cues[kind].map((cue) => [kind, cue.example, cue.find] as const));

const tables = { zh: zhCues, en: enCues };

describe('cues', () => {
  test.each([...rows(zhCues), ...rows(enCues)])('%s: %s', (_kind, example, find) => expect(fold(example)).toMatch(find));

  const asked: readonly ['zh' | 'en', string, CueKind[]][] = [
    ['zh', '一共投了多少钱', ['money']],
    ['zh', '有幾多間學校', ['quantity']],
    ['zh', '邊個主持會議', ['person']],
    ['zh', '幾時開通', ['date']],
    ['zh', '係咪真係第一', ['yesno']],
    ['zh', '點解會跌', ['why']],
    ['zh', '那河源呢', ['followUp']],
    ['zh', '失业率', ['percent']],
    ['zh', '哪几个城市', ['place', 'list']],
    ['en', 'how many parks', ['quantity']],
    ['en', 'who wrote this', ['person', 'source']],
    ['en', 'when was it opened', ['date']],
    ['en', 'and Heyuan?', ['followUp']],
    ['en', 'did Futian come first', ['yesno']],
    ['en', 'what does the term mean', ['definition']],
    ['en', 'unemployment rate', ['percent']],
  ];
  test.each(asked)('%s: %s', (language, question, kinds) => {
    expect(cueKinds(tables[language], fold(question))).toEqual(expect.arrayContaining(kinds));
  });

  test.each([
    ['zh', '第几批', 'rank'],
    ['zh', '有多少干部', 'money'],
    ['zh', '比亚迪有没有入驻', 'compare'],
    ['en', 'how many parks', 'money'],
    ['en', 'how many beds', 'percent'],
  ] as const)('%s: %s is not %s', (language, question, kind) => expect(cueKinds(tables[language], fold(question))).not.toContain(kind));
});

describe('function words', () => {
  test.each(['多少', '请问', '到底', '呢篇', '系咪', '边个', '帮我查', '报告'])('%s carries nothing', (word) =>
    expect(zhFunctionWords.has(word)).toBe(true),
  );
  test.each(['资金', '增长', '学位', '排名', '设立', '出口', '目标', '首批'])('%s carries something', (word) =>
    expect(zhFunctionWords.has(word)).toBe(false),
  );
  test.each(['how', 'many', "what's", 'pls', 'exactly', 'report'])('%s carries nothing', (word) =>
    expect(enFunctionWords.has(word)).toBe(true),
  );
  test.each(['funding', 'growth', 'new', 'first', 'target', 'share', 'set'])('%s carries something', (word) =>
    expect(enFunctionWords.has(word)).toBe(false),
  );
  test('every Chinese one is written as folded text', () => expect([...zhFunctionWords].filter((word) => fold(word) !== word)).toEqual([]));
});

describe('people', () => {
  test.each(['王', '韩', '欧阳', '曾', '罗', '邹', '翟'])('%s is a surname', (name) => expect(isSurname(name)).toBe(true));
  test.each(['的', '但', '由', '记者', '是'])('%s is none', (name) => expect(isSurname(name)).toBe(false));
  test('a longer title stands before the one it ends in', () => {
    const at = (zh: string) => titleWords.findIndex((title) => title.zh === zh);
    expect(at('常务副总指挥')).toBeLessThan(at('副总指挥'));
    expect(at('副主任')).toBeLessThan(at('主任'));
    expect(titleWords.every((title) => title.en !== '')).toBe(true);
  });
  test('a longer verb stands before the one it begins with', () => {
    expect(speechVerbs.zh.indexOf('介绍说')).toBeLessThan(speechVerbs.zh.indexOf('介绍'));
  });
});
