import { describe, expect, it } from 'vitest';
import { IN_A_ROW, otherNumbers } from '../../src/language/in-a-row.js';

describe('a number in a row', () => {
  it.each([
    ['9号线', '九号线'],
    ['十二号楼', '12号楼'],
    ['10号泊位', '十号泊位'],
    ['二十号馆', '20号馆'],
    ['21号线', '二十一号线'],
    ['十号线', '10号线'],
  ])('%s is %s', (one, other) => {
    expect(otherNumbers(one)).toEqual([other]);
    expect(otherNumbers(other)).toEqual([one]);
  });

  it('is found whole', () => {
    expect('十二号线和3号楼,11月5号开门'.match(IN_A_ROW)).toEqual(['十二号线', '3号楼']);
  });
});

it('a line by its number in English is the line in Chinese', () => {
  expect(otherNumbers('line 9')).toEqual(['9号线', '九号线']);
  expect(otherNumbers('terminal no. 12')).toEqual(['12号航站楼', '十二号航站楼']);
});
