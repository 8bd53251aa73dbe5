// Lines wrapped at a fixed width, and numbers that blanks set apart: read as one, and never as a piece.
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import { readQuantities } from '../../src/language/quantities.js';
import { withoutHardWraps } from '../../src/reports/formats/hard-wrap.js';

const PLAIN = [
  '云州省2003年统计公报',
  '',
  '    一、综合',
  '    初步核算，全年全省生产总值达到7472.2亿元，按可比价格计算，比上年增长11.5%。其中，第一产业增加值完成1023亿元，增长5.1%；第二产业增加值3200亿元，增长14.2%。全年居民消费价格总水平比上年上涨0.9%，其中食品类价格上涨3.1%，居住类价格上涨2.4%。',
  '    年末全省常住人口4530万人，比上年末增加21万人。全年出生人口51万人，出生率为11.3‰。',
  '',
  '    The harbour trust handled 1.2 million containers in the year to June, up 4.3 per cent from the year before. Revenue rose to 56 million dollars.',
].join('\n');

/** Wraps as a terminal does: a hanzi takes two columns, words and numbers stay whole, a mark may hang over. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      let column = 0;
      let result = '';
      for (const [piece] of line.matchAll(/[a-z0-9.,%‰]+|./giu)) {
        const wide = [...piece].reduce((sum, c) => sum + (/[\u3000-\u9fff\uff00-\uff60]/u.test(c) ? 2 : 1), 0);
        if (column + wide > width && !/^[，。；、]$/u.test(piece)) {
          result = `${result.trimEnd()}\n`;
          column = 0;
          if (piece === ' ') continue;
        }
        result += piece;
        column += wide;
      }
      return result;
    })
    .join('\n');
}

const bare = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

describe('hard-wrapped lines', () => {
  it.each([40, 56, 64, 72, 78])('wrapped at %i columns, the text comes together again', (width) => {
    expect(wrapped(PLAIN, width)).not.toBe(PLAIN);
    expect(withoutHardWraps(wrapped(PLAIN, width))).toBe(bare(PLAIN));
  });

  it.each([
    ['paragraphs on lines of their own', `${'一段完整的话写在一行里，不在中间断开，也不论它有多长。'.repeat(4)}\n第二段很短。`],
    ['short lines that stand alone', '搭地铁去坐邮轮\n不是梦\n开港时间定了\n四条航线抢先看\n还有免税城'],
    ['a list', [1, 2, 3, 4].map((n) => `${n}. 第${n}件事在年底以前由三个部门一起做完了并且验收`).join('\n')],
    ['an empty text', ''],
  ])('leaves %s as they are', (_what, text) => {
    expect(withoutHardWraps(text)).toBe(text);
  });
});

describe('numbers set apart by blanks', () => {
  it.each([
    ['产值7 4 7 7 2 亿元', ['74772']],
    ['产值7 4 7 7.2 亿元', ['7477.2']],
    ['产值7 4 7 7 . 2 亿元', ['7477.2']],
    ['人口4 530万人', ['4530']],
    ['产量1 234.5万吨', ['1234.5']],
    ['耕地1 234 567公顷', ['1234567']],
    ['占1 023%', ['1023']],
    // A blank that tells nothing of where the rest belongs: no figure at all, rather than a piece of one.
    ['人口4 53万人', []],
    ['产值12 3亿元', []],
    // Two numbers.
    ['2003年 530万人', ['530']],
    ['in 2003 530 people came', ['530']],
  ])('%s', (text, values) => {
    const read = readQuantities(text).filter(({ quantity }) => quantity.unit !== '年');
    const mantissas = read.map(({ quantity }) => quantity.value);
    const scaled = values.map((value) =>
      /万/u.test(text) ? String(Number(value) * 10_000) : /亿/u.test(text) ? String(Number(value) * 1e8) : value,
    );
    expect(mantissas).toEqual(scaled);
  });

  it('are answered whole, and quoted as they stand', () => {
    const library = libraryOf(readParagraphs(['云州公报\n\n年末全省常住人口4 530万人。全省生产总值7 4 7 7.2 亿元。耕地面积12 3万亩。']));
    const ask = (text: string) => answer(library, { text, earlier: [] }).answer;
    expect(ask('常住人口多少').answer).toContain('4 530万人');
    expect(ask('resident population').answer).toContain('45.3 million');
    expect(ask('生产总值多少').figures[0]?.value).toBe('747720000000');
    expect(ask('耕地面积多少').figures).toEqual([]);
  });
});
