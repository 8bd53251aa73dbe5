// Who is named in a text and with which titles: wrong names are worse than missing ones, so both are tested.
import { describe, expect, it } from 'vitest';
import { namesIn, readPeople, speakerIn } from '../../src/reports/facts/people.js';

const told = (text: string) => readPeople(text).map(({ name, titles }) => [name, titles.join(' / ')]);
const namesOf = (text: string) => namesIn(text).map(({ name }) => name);

describe('titles before a name', () => {
  it.each([
    ['市体育局副局长林一表示，路通了', [['林一', '市体育局副局长']]],
    ['会上，县委常委、副县长石亦帆晒出账本', [['石亦帆', '县委常委 / 副县长']]],
    [
      '校长卓思原、河口市副市长江若谷共同揭牌',
      [
        ['卓思原', '校长'],
        ['江若谷', '河口市副市长'],
      ],
    ],
    ['发布会由云溪市委副书记、市“三桥工程”指挥部总指挥曾乐非主持', [['曾乐非', '云溪市委副书记 / 市“三桥工程”指挥部总指挥']]],
    ['云溪县桥梁局局长兼总工程师欧阳卫国出席', [['欧阳卫国', '云溪县桥梁局局长 / 总工程师']]],
    ['财务总监俞朗则透露，桥已通', [['俞朗', '财务总监']]],
    ['负责研究的副教授簡穎彤提醒', [['簡穎彤', '副教授']]],
    ['協會總幹事葉綺嵐指，計劃已開始', [['葉綺嵐', '協會總幹事']]],
    ['在云溪挂职副县长的段知遥说', [['段知遥', '云溪挂职副县长']]],
    ['常务副指挥长邵定川要求，守住桥', [['邵定川', '常务副指挥长']]],
    ['省长李强主持召开会议', [['李强', '省长']]],
    ['县交通局局长高远介绍，桥已通', [['高远', '县交通局局长']]],
    ['翠浪邨居民何婆婆（82歲）說', [['何婆婆', '翠浪邨居民']]],
    [
      '▲云溪日报图片记者黎旭阳、李妍摄',
      [
        ['黎旭阳', '云溪日报图片记者'],
        ['李妍', '云溪日报图片记者'],
      ],
    ],
    ['男子冠军被肯尼亚选手基普罗诺·阿拉穆以2小时夺得', [['基普罗诺·阿拉穆', '肯尼亚选手']]],
    [
      '埃塞俄比亚选手德萨莱·沃库和国内选手乔北岩分列二、三名',
      [
        ['德萨莱·沃库', '埃塞俄比亚选手'],
        ['乔北岩', '国内选手'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('posts told after or around a name', () => {
  it.each([
    ['首任院长由海洋工程学院教授黎海岳兼任', [['黎海岳', '海洋工程学院教授 / 首任院长']]],
    ['院长由黎海岳担任', [['黎海岳', '院长']]],
    ['会议任命林小桥为桥梁局局长', [['林小桥', '桥梁局局长']]],
    ['聘请黎海岳担任总工程师。', [['黎海岳', '总工程师']]],
    [
      '半程男、女冠军分别是邓越川和纪小满',
      [
        ['邓越川', '半程男、女冠军'],
        ['纪小满', '半程男、女冠军'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English', () => {
  it.each([
    [
      '"We are done," said Jane Roe, chief executive of the Hekou Roads Authority.',
      [['Jane Roe', 'chief executive of the Hekou Roads Authority']],
    ],
    ['Board chair John Q. Poe said a decision is expected.', [['John Q. Poe', 'Board chair']]],
    ['Deputy Mayor Ann Roe opened the bridge.', [['Ann Roe', 'Deputy Mayor']]],
    ['The council appointed Jane Roe as director of roads.', [['Jane Roe', 'director of roads']]],
    ['Jane Roe, 45, a resident of Hekou, crossed first.', [['Jane Roe', 'resident of Hekou']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each(['South Korea, down 3%, and Mexico', 'The Port Authority said on Monday', 'Hekou Bay Chamber of Trade, which counts all'])(
    'nobody: %s',
    (text) => expect([...told(text), ...namesOf(text)]).toEqual([]),
  );
});

describe('names without a title', () => {
  it.each([
    ['张国清在广西指导救灾', ['张国清']],
    ['女子前三名均为国内选手，苏凌汐以2小时28分15秒折桂', ['苏凌汐']],
    ['会议在京召开 蔡奇出席并讲话', ['蔡奇']],
    ['习近平会见朝鲜内阁总理', ['习近平']],
    ['Jane Roe said the bridge is open', ['Jane Roe']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('ordinary words are nobody', () => {
  it.each([
    '持续打好蓝天、碧水保卫战',
    '推进严格规范公正文明执法',
    '建设更高水平的平安中国',
    '复杂性、严峻性、不确定性上升',
    '推动高端化、智能化',
    '全程马拉松8000人',
    '夏粮产量114.6万吨',
    '拟派发现金红利1.2元',
    '引入华为、荣耀等企业',
    '另有15吉瓦时在建',
    '预计20日12时前恢复通车',
    '因地制宜、分类施策',
    '前往宫古岛及冲绳',
    '歌诗达邮轮·新浪漫号将首航',
    '人民日报评论员文章：加快推进',
    '居民消费价格上涨',
    '居民高度关注安全问题',
    '中央委员会全体会议',
    '记者从会上获悉',
    '教师、医生等专业人才28名',
    '主任医师和专家组成员',
    '局长明确表示，专家高度评价，市长马上表示',
    '许可证和师生代表座谈',
  ])('%s', (text) => expect([...told(text), ...namesOf(text)]).toEqual([]));
});

describe('who speaks', () => {
  it.each([
    ['林一表示，路通了', '林一'],
    ['林一还说，路通了', '林一'],
    ['林一介绍，造林的情况比去年好', '林一'],
    // That a speech was held is no word of the speech.
    ['林一介绍全县造林的有关情况，并答记者问', null],
    ['林一通報了防汛工作進展。', null],
    ['路通了，林一', null],
  ])('%s: %s', (text, expected) => expect(speakerIn(text, new Set(['林一']))).toBe(expected));
});
