// The gazetteer: which places a text names, in both languages, and which it does not.
import { describe, expect, test } from 'vitest';
import { places, placesIn } from '../../src/language/places.js';

const named = (text: string) => placesIn(text).map((found) => `${found.place.zh}${found.inside ? ' (inside)' : ''}`);

describe('the gazetteer', () => {
  test('holds every province, the prefectures, districts, countries and big cities', () => {
    expect(places.filter((p) => p.kind === 'province')).toHaveLength(34);
    expect(places.filter((p) => p.kind === 'country').length).toBeGreaterThan(185);
    expect(places.length).toBeGreaterThan(1600);
  });

  test('names each place once, in both languages, under a parent it knows', () => {
    const names = new Set(places.map((p) => p.zh));
    expect(names.size).toBe(places.length);
    expect(places.filter((p) => p.en === '')).toEqual([]);
    expect(places.filter((p) => p.in !== null && !names.has(p.in)).map((p) => p.in)).toEqual([]);
  });

  test.each([
    ['陕西', 'Shaanxi'],
    ['山西', 'Shanxi'],
    ['内蒙古', 'Inner Mongolia'],
    ['香港', 'Hong Kong'],
    ['哈尔滨', 'Harbin'],
    ['西安', "Xi'an"],
    ['河源', 'Heyuan'],
    ['福田', 'Futian'],
    ['纳米比亚', 'Namibia'],
    ['岘港', 'Da Nang'],
  ])('%s is %s', (zh, en) => expect(places.find((p) => p.zh === zh)?.en).toBe(en));

  test('a district knows its city, a city its province', () => {
    expect(places.find((p) => p.zh === '福田')?.in).toBe('深圳');
    expect(places.find((p) => p.zh === '汕尾')?.in).toBe('广东');
  });
});

describe('places in a text', () => {
  const cases: readonly [string, string[]][] = [
    ['汕头、河源、汕尾、潮州4市', ['汕头', '河源', '汕尾', '潮州']],
    ['广东省深圳市福田区', ['广东', '深圳', '福田']],
    ['汕頭有幾多家企業', ['汕头']],
    ['深汕特别合作区', ['深汕特别合作区']],
    ['深汕的港口', ['深汕特别合作区']],
    ['粤港澳大湾区', ['粤港澳大湾区']],
    ['北京市朝阳区', ['北京', '朝阳区']],
    ['中华人民共和国', ['中国']],
    ['前往日本、越南等地', ['日本', '越南']],
    ['how much went to shantou', ['汕头']],
    ["Futian's ten actions and Xi’an", ['福田', '西安']],
    ['Shenzhen–Shanwei Special Cooperation Zone', ['深汕特别合作区']],
    ['Shaanxi and Shanxi Province', ['陕西', '山西']],
    ['the US and us', ['美国']],
    ['Hong Kong SAR', ['香港']],
    // Of two with one English name, the one whose parent is named.
    ['Taizhou in Jiangsu', ['泰州', '江苏']],
    ['Taizhou in Zhejiang', ['台州', '浙江']],
  ];
  test.each(cases)('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('no place', () => {
  test.each([
    '投资兴业',
    '近日本市举行',
    '沿海地区',
    '山河源头',
    '创新会议',
    '大理石',
    '稳定安全',
    '基建水平',
    '特别合作区',
    '对口地区',
    '6个区县',
    '示范区',
    'turn us on',
  ])('%s', (text) => expect(named(text)).toEqual([]));
});

describe('inside another name', () => {
  test.each(['深圳特区报记者', '汕尾市中医医院', '中山大学', 'Shenzhen University', '广州日报', '上海路'])('%s', (text) => {
    expect(placesIn(text).map((found) => found.inside)).toEqual([true]);
  });

  test.each(['深圳报告显示', '深圳社会稳定', '深圳市民', 'Shenzhen companies'])('%s: the place itself', (text) => {
    expect(placesIn(text).map((found) => [found.place.zh, found.inside])).toEqual([['深圳', false]]);
  });
});

test('offsets count in the text as given and take in a closing 市 or 区', () => {
  const text = '在“福田区”和汕尾市，及 Guangzhou City。';
  expect(placesIn(text).map((found) => text.slice(found.start, found.end))).toEqual(['福田区', '汕尾市', 'Guangzhou City']);
});

test('a form that only a place has is taken for one where the gazetteer lacks it', () => {
  const found = placesIn('陆河县螺溪镇正大村');
  expect(found.map((f) => [f.place.zh, f.placeLike])).toEqual([
    ['陆河', false],
    ['螺溪镇', true],
    ['正大村', true],
  ]);
  expect(found[1]?.place.in).toBe('陆河');
});

describe('forms of places in a list', () => {
  const cases: readonly [string, string[]][] = [
    ['服務海鳴邨、翠浪邨及聚星邨三條公共屋邨', ['海鳴邨', '翠浪邨', '聚星邨']],
    ['翠浪邨居民何婆婆說', ['翠浪邨']],
    ['在幸福社区和平安里社区走访', ['幸福社区', '平安里社区']],
    ['江沅、锦川、宁澜三市合计', ['江沅', '锦川', '宁澜']],
    ['其中江沅市占26.1%', ['江沅市']],
    ['上湾县、柳铺县两县共转移', ['上湾县', '柳铺县']],
    ['在枫坪镇、白石塘镇及古渡乡', ['枫坪镇', '白石塘镇', '古渡乡']],
  ];
  test.each(cases)('%s', (text, expected) => {
    const found = placesIn(text).filter((f) => f.placeLike);
    expect(found.map((f) => text.slice(f.start, f.end))).toEqual(expected);
  });

  test('go by one name with and without what the number closes', () => {
    expect(placesIn('江沅、锦川两市').map((f) => f.place.zh)).toEqual(['江沅市', '锦川市']);
  });

  test.each(['三條公共屋邨', '老旧小区改造', '走过5公里、心里高兴', '危险区群众', '教育、科技两区', '这里居民'])('none: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
