// The dictionary's glosses and the stems of English words.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { glosses, has } from '../../src/language/dictionary.js';
import { englishTerms, stem } from '../../src/language/en/stems.js';

describe('the dictionary', () => {
  test('loads quickly', () => {
    const before = performance.now();
    expect(has('资金')).toBe(true);
    console.log(`dictionary loaded in ${Math.round(performance.now() - before)} ms`);
  });

  test.each([
    ['资金', 'funds'],
    ['学位', 'place in school'],
    ['干部', 'cadre'],
    ['园区', 'park'],
    ['优秀', 'outstanding'],
    ['龙卷风', 'tornado'],
  ])('%s: %s', (word, gloss) => expect(glosses(word)).toContain(gloss));

  test('knows nothing of what is no word', () => {
    expect(glosses('没有这个词')).toEqual([]);
    expect(has('')).toBe(false);
    expect(has('zzz')).toBe(false);
  });

  test('finds the first line and the last', () => {
    expect(has('21三体综合症')).toBe(true);
    expect(has('𬟁草')).toBe(true);
  });

  test('carries no cross-reference, classifier or pinyin', () => {
    for (const word of ['和', '行', '张', '国家', '公司', '长']) {
      expect(glosses(word)).not.toEqual([]);
      expect(glosses(word).join(';')).not.toMatch(/CL:|variant of|surname|\[|[\u4e00-\u9fff]/);
    }
  });

  test('is under six megabytes', () => {
    const path = fileURLToPath(new URL('../../src/language/data/cedict.txt', import.meta.url));
    expect(statSync(path).size).toBeLessThan(6_000_000);
  });
});

describe('stems', () => {
  test.each([
    ['companies', 'company'],
    ['went', 'go'],
    ['children', 'child'],
    ['built', 'build'],
    ['cities', 'city'],
    ['rose', 'rise'],
    ['programmes', 'program'],
    ['harbours', 'harbor'],
    ['economic', 'economy'],
    ['Exported', 'exports'],
    ['universities', 'university'],
    ['organised', 'organize'],
    ['settled', 'settling'],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)));

  test.each([
    ['news', 'new'],
    ['important', 'import'],
    ['police', 'policy'],
    ['university', 'universe'],
    ['funding', 'fund'],
    ['customs', 'custom'],
    ['general', 'generate'],
    ['parking', 'park'],
    ['organization', 'organ'],
  ])('%s and %s are two', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('English terms', () => {
  test('part at hyphens, drop a possessive, keep offsets', () => {
    const text = "Futian's co-built parks";
    expect(englishTerms(text).map((t) => [t.text, t.stem, text.slice(t.start, t.end)])).toEqual([
      ['futian', 'futian', "Futian's"],
      ['co', 'co', 'co'],
      ['built', 'build', 'built'],
      ['parks', 'park', 'parks'],
    ]);
  });

  test('read abbreviations, accents and numbers', () => {
    expect(englishTerms('R&D in the U.S., Xi’an’s 63.5bn, 1,000 firms, Ürümqi 5G').map((t) => t.text)).toEqual([
      'r&d',
      'in',
      'the',
      'usa',
      'xian',
      '63.5',
      'bn',
      '1,000',
      'firms',
      'urumqi',
      '5g',
    ]);
  });

  test('leave Chinese out', () => expect(englishTerms('深圳GDP是多少').map((t) => t.text)).toEqual(['gdp']));

  test('stand a word of a thousand letters', () => expect(englishTerms('a'.repeat(1000))).toHaveLength(1));
});
