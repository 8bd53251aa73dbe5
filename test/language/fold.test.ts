// Folding for comparison: offsets hold for every character, scripts and widths meet; and Hong Kong's script for answers.
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { fold, isTraditional, traditional } from '../../src/language/fold.js';
import { convert, phraseTable } from '../../src/language/zh/script-tables.js';

const characters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('fold', () => {
  it('keeps the length of every character of the basic plane, halves of pairs included', () => {
    expect(characters.filter((character) => fold(character).length !== 1)).toEqual([]);
  });

  it.each(['𠮷野家', '𬟁草', '😀１２', '……㎡ﬁ', 'İstanbul', 'e\u0301', '\u{1f1e8}\u{1f1f3}', '\ud842x'])(
    'keeps the length of %j',
    (text) => {
      expect(fold(text)).toHaveLength(text.length);
    },
  );

  it('changes nothing that is folded already', () => {
    // Simplified 苧 stands for 薴, and is itself the traditional form of another plant, 苎.
    expect(characters.filter((character) => fold(fold(character)) !== fold(character))).toEqual(['薴']);
  });

  it('folds a text as it folds its characters', () => {
    const text = '（廣東省）“ＧＤＰ”—３３．３億元';
    expect(fold(text)).toBe([...text].map(fold).join(''));
    expect(fold(text)).toBe('(广东省)"gdp"-33.3亿元');
  });

  it.each([
    ['對口幫扶協作', '对口帮扶协作'],
    ['發髮複覆乾幹', '发发复覆干干'],
    ['歐陽衞國', '欧阳卫国'],
    ['衛生衞生', '卫生卫生'],
    ['敍述敘述', '叙述叙述'],
    ['親暱', '亲昵'],
    ['羣眾説裏台臺滙', '群众说里台台汇'],
    ['｢產業｣｡﹁園﹂', '"产业"."园"'],
  ])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('leaves simplified characters as they are', () => {
    const text = '深圳扎实推进与汕头、河源、汕尾、潮州对口帮扶协作吃卧秘灶痴皂叁台唇户着里后面只系干';
    expect(fold(text)).toBe(text.replaceAll('、', ','));
  });
});

describe('traditional', () => {
  it.each([
    ['干部', '幹部'],
    ['干净', '乾淨'],
    ['头发和发展', '頭髮和發展'],
    ['里程与里面', '里程與裏面'],
    ['卫生', '衞生'],
    ['为了群众', '為了羣眾'],
    ['63.5亿元, GDP', '63.5億元, GDP'],
    ['', ''],
  ])('writes %s as %s', (simplified, written) => expect(traditional(simplified)).toBe(written));

  it('writes as the dictionaries’ own converter does', () => {
    const theirs = Converter({ from: 'cn', to: 'hk' });
    const text =
      '报道没有说汕头一地的数字：对口帮扶协作资金共计安排6.35亿元，选派干部常驻，发展后劲十足；系统里的制度只占一周，并准备松树台历。';
    expect(traditional(text)).toBe(theirs(text));
  });

  it('is known again as traditional, and simplified is not', () => {
    expect(isTraditional(traditional('对口帮扶'))).toBe(true);
    expect(isTraditional('衞')).toBe(true);
    expect(isTraditional('对口帮扶 aid')).toBe(false);
  });
});

it('a table takes the longest phrase at each place, and the first dictionary where two differ', () => {
  const table = phraseTable(['后 後|皇后 皇后|皇后大道 皇后大道', [['后', '后']]]);
  expect(convert(table, '皇后大道后的后')).toBe('皇后大道後的後');
  expect(convert(phraseTable([]), '后😀')).toBe('后😀');
});
