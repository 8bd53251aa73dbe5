// Names that sound alike across scripts have the same consonants; those too short to be told apart have none.
import { describe, expect, it } from 'vitest';
import { soundOfLatin, soundsOfNames } from '../../src/language/sounds-like.js';

describe('names by their sound', () => {
  it.each([
    ['nixon', '尼克松总统'],
    ['marconi', '马可尼的无线电'],
    ['piketty', '托马斯·皮凯蒂'],
    ['tesla', '特斯拉'],

    ['hamilton', '汉密尔顿'],
    ['einstein', '爱因斯坦'],
  ])('%s stands in %s', (latin, text) => {
    expect([...soundsOfNames(text)]).toContain(soundOfLatin(latin));
  });

  it.each([['bonn'], ['iqbal'], ['3rd'], ['o’neill']])('%s has too few consonants, or is no word', (latin) => {
    expect(soundOfLatin(latin)).toBeNull();
  });

  it('hears no name in words that are none', () => {
    expect([...soundsOfNames('安排资金建设水库')]).toEqual([]);
  });
});
