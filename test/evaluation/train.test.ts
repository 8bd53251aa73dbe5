// Training is by no chance: the same sets give the same bytes, and what is left out of it is not learned from.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseWeights } from '../../src/answers/reading/weights.js';
import { questionsOn, readQuestionSet } from '../../src/evaluation/question-sets.js';
import { trainAtTerminal } from '../../src/evaluation/train-at-terminal.js';

const NAMES = ['青禾', '白鹭', '松影', '石梁', '云泽', '金沙', '竹溪', '梅岭', '雁回', '鹤鸣', '龙吟', '凤栖'];
const FOUNDERS = ['李青山', '王大河', '赵小林', '孙长江', '周海平', '吴天明', '郑国强', '冯建军', '陈玉兰', '褚卫东', '卫红梅', '蒋文清'];
const set = {
  data: NAMES.map((name, i) => {
    const year = `${1900 + i}年`;
    const founder = FOUNDERS[i] ?? '';
    const qa = (id: string, question: string, text: string) => ({ id: `${id}${i}`, question, answers: [{ text }] });
    return {
      paragraphs: [
        {
          context: `${name}书院由${founder}于${year}创办。书院的藏书楼收有${i + 20}种地方志。`,
          qas: [
            qa('w', `${name}书院由谁创办？`, founder),
            qa('y', `${name}书院创办于哪一年？`, year),
            qa('n', `${name}书院收有多少种地方志？`, `${i + 20}种`),
          ],
        },
      ],
    };
  }),
};

describe('training', () => {
  const folder = mkdtempSync(join(tmpdir(), 'train-'));
  const file = join(folder, 'set.json');
  const silent = { write: () => true } as unknown as NodeJS.WritableStream;
  const trained = (to: string, without?: { from: number; every: number }) => {
    trainAtTerminal([file], { to: join(folder, to), licence: ['Made up.'], ...(without === undefined ? {} : { without }) }, silent);
    return readFileSync(join(folder, to), 'utf8');
  };
  let table: string;
  beforeAll(() => {
    writeFileSync(file, JSON.stringify(set));
    table = trained('weights.txt');
  });

  it('gives the same bytes from the same sets', () => {
    expect(trained('weights.txt')).toBe(table);
  });

  it('says in its head how the table was made, and on what', () => {
    expect(table).toContain('# Made by: npm run train -- --to weights.txt set.json\n# Made up.\n');
  });

  it('learns to tell spans and sentences', () => {
    const { spans, sentence, short } = parseWeights(table);
    expect([spans.size, sentence.size, short.size].every((size) => size > 0)).toBe(true);
  });

  it('leaves articles out where it is told to, and says so', () => {
    const without = trained('held-out.txt', { from: 0, every: 3 });
    expect(without).toContain('--without 0/3');
    expect(parseWeights(without).spans).not.toEqual(parseWeights(table).spans);
  });

  it('parts questions by article', () => {
    const whole = readQuestionSet(file);
    const articles = { from: 1, every: 4 };
    const [on, off] = [questionsOn(whole, articles), questionsOn(whole, articles, true)];
    expect(on.questions.length).toBe(9);
    expect(on.questions.length + off.questions.length).toBe(whole.questions.length);
    expect(new Set(on.questions.map((q) => q.paragraph))).toEqual(new Set([1, 5, 9]));
  });
});
