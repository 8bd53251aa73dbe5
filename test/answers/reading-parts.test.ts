// The steps of reading, each by itself: how a question's word is found, how a sentence is cut, which of its spans may answer.
import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../src/answers/reading/candidates.js';
import { soughtBy } from '../../src/answers/reading/sought.js';
import { spansOf } from '../../src/answers/reading/spans.js';
import { understand } from '../../src/answers/understand.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';

const library = libraryOf(readParagraphs(['灰鹤在芦荡里筑巢。']));

/** The best sentence of a text laid beside a question. */
function readingOf(question: string, text: string) {
  const own = libraryOf(readParagraphs([text]));
  const reading = candidatesFor(understand(question, own, null), own).sentences[0]?.reading;
  if (reading === undefined) throw new Error('nothing was found');
  return reading;
}

describe('the question word', () => {
  const soughtIn = (question: string) => soughtBy(understand(question, library, null));

  it.each([
    ['灰鹤由谁命名', 'who', ''],
    ['保护区由哪一个人创办', 'who', ''],
    ['灰鹤出现在哪个搜索网站', 'which', '网站'],
    ['负责管理保护区的单位为', 'none', '单位'],
    ['which river does the reserve border', 'which', 'river'],
  ])('%s asks %s, by the noun "%s"', (question, asks, noun) => {
    const sought = soughtIn(question);
    expect(sought.asks).toBe(asks);
    if (noun !== '') expect(sought.noun).toBe(noun);
  });

  it('stands at the end where there is none', () => {
    const sought = soughtIn('负责管理保护区的单位为');
    expect([sought.start, sought.end]).toEqual([sought.folded.length, sought.folded.length]);
  });

  it('parts the units before it from those behind it', () => {
    const { units, behind } = soughtIn('灰鹤由谁命名');
    const isBehind = (key: string) => behind[units.findIndex((u) => u.keys.includes(key))];
    expect(isBehind('b:灰鹤')).toBe(false);
    expect(isBehind('b:命名')).toBe(true);
  });
});

describe('the spans of a sentence', () => {
  const spansIn = (question: string, text: string) => {
    const reading = readingOf(question, text);
    return spansOf(reading).map(([from, to]) => reading.folded.slice(reading.tokens[from]?.start, reading.tokens[to]?.end));
  };

  it.each([
    ['灰鹤由谁命名', '灰鹤由卡尔·林奈命名。', '卡尔·林奈'],
    ['观测站用什么软件记录灰鹤', '观测站用OpenBird记录灰鹤。', 'openbird'],
    ['灰鹤何时到达', '灰鹤于1998年10月3日到达。', '1998年10月3日'],
    ['灰鹤何时到达', '灰鹤于1998年10月3日到达。', '1998年'],
    ['灰鹤为什么南迁', '由于北方的湖泊在冬季封冻,灰鹤南迁。', '由于北方的湖泊在冬季封冻'],
  ])('%s: %s has %s', (question, text, gold) => {
    expect(spansIn(question, text)).toContain(gold);
  });

  it('begin with no particle and cut through no day', () => {
    const spans = spansIn('灰鹤何时到达', '灰鹤的幼鸟于1998年10月3日到达。');
    expect(spans.some((s) => s.startsWith('的'))).toBe(false);
    expect(spans).not.toContain('1998年10月');
  });
});
