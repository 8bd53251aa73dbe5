// Passages are whole sentences at exact offsets, in both languages and with any punctuation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/reports/layout.js';
import { passagesOf } from '../../src/reports/passages.js';

const passagesIn = (text: string) => passagesOf('r', layOut(text));
const wordsOf = (text: string) => passagesIn(text).map(({ start, end }) => text.slice(start, end));

describe('a line is cut', () => {
  it.each([
    ['三座桥通行。总长420米！惠及六个村？是。', ['三座桥通行', '总长420米', '惠及六个村', '是']],
    ['三座桥通行;总长420米；惠及六个村。', ['三座桥通行', '总长420米', '惠及六个村']],
    ['三座桥总长420.5米,投资1,200万元,惠及六个村。', ['三座桥总长420.5米,投资1,200万元,惠及六个村']],
    ['他说：“三座桥通行。”桥总长420米。', ['他说：“三座桥通行。”', '桥总长420米']],
    ['他说：「三座橋通行！」橋總長420米。', ['他说：「三座橋通行！」', '橋總長420米']],
    ['桥通行了！！！总长420米。', ['桥通行了', '总长420米']],
    ['全县（不含农户；下同）建桥三座。总长420米。', ['全县（不含农户；下同）建桥三座', '总长420米']],
    [
      'The county opened 3 bridges. They cost $1.2 million; a 4th follows.',
      ['The county opened 3 bridges', 'They cost $1.2 million; a 4th follows'],
    ],
    ['Mr. Roe said “We are done.” The U.S. firm left.', ['Mr. Roe said “We are done.”', 'The U.S. firm left']],
    ['三座桥通行', ['三座桥通行']],
  ])('%s', (line, passages) => {
    expect(wordsOf(`桥讯\n${line}\n完。`).slice(1, -1)).toEqual(passages);
  });

  it('never inside a number', () => {
    expect(wordsOf('桥讯\n总长4.5公里,投资2.5亿元。').at(1)).toBe('总长4.5公里,投资2.5亿元');
  });

  it('with no-break and ideographic spaces left outside, and kept inside', () => {
    const text = '桥讯\n\u3000\u3000三座\u00a0桥\u3000通行。\u00a0总长420米。';
    expect(wordsOf(text).slice(1)).toEqual(['三座\u00a0桥\u3000通行', '总长420米']);
  });

  it('without passages of marks alone', () => {
    expect(wordsOf('桥讯\n——。。。！？\n三座桥通行。')).toEqual(['桥讯', '三座桥通行']);
  });
});

describe('paragraphs', () => {
  it('count body paragraphs as a reader does: captions and sub-headings have none', () => {
    const text = '桥讯\n\n三座桥通行。总长420米。\n\n桥通了\n\n惠及六个村。\n标签：桥';
    expect(passagesIn(text).map(({ part, paragraph }) => [part, paragraph])).toEqual([
      ['title', null],
      ['body', 1],
      ['body', 1],
      ['body', null],
      ['body', 2],
      ['page', null],
    ]);
  });
});

it('a byline at the end of a paragraph, and what follows it, stand outside the paragraph', () => {
  const text = '桥讯\n林一说，三座桥通行。总长420米。（云溪日报记者 周二 王三）编后语一句。\n惠及六个村。';
  expect(passagesIn(text).map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
    ['桥讯', null],
    ['林一说，三座桥通行', 1],
    ['总长420米', 1],
    ['（云溪日报记者 周二 王三）编后语一句', null],
    ['惠及六个村', 2],
  ]);
});

describe('any text', () => {
  const piece = fc.constantFrom(...'。！？；;.!?“”"（）() \n\r\u3000桥路420'.split(''), 'Mr. ', 'A', '\u2028', '😀', '\ufeff');
  const text = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''));

  it('gives passages in order that do not overlap, hold words, and are not cut inside a character', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let from = 0;
        for (const { start, end, part } of passagesIn(whole)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          const words = whole.slice(start, end);
          // A title is kept whole, whatever it is.
          if (part !== 'title') expect(words).toMatch(/[\p{L}\p{N}]/u);
          expect(words).toBe(words.trim());
          // Cut inside a pair of surrogates, a half would be replaced when written as UTF-8.
          expect(Buffer.from(words).toString()).toBe(words);
          from = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses no word on the way', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        expect(wordsOf(whole).map(letters).join('')).toBe(letters(whole));
      }),
      { numRuns: 200 },
    );
  });
});
