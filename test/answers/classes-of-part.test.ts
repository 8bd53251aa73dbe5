// Which part of a sentence answers: which dimension, whose share, which line, which day's places, who did it; on reports made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import type { Library } from '../../src/reports/library.js';

const FERRY = [
  '青屿客运港下月启用\n2031年5月20日 来源：青屿日报',
  '渡轮“海燕号”长86.5米、宽17.2米，载客640人。跨湾大桥全长3.1公里，塔高142米。',
  '青屿客运港距离地铁六号线石浦东站约800米，港口与地铁无缝接驳。港区建成5万总吨和3万总吨泊位各2个。',
  '候船厅的外形像一只贝壳。候船厅商铺正在招租。',
  '6月3日是前往河源及汕尾的两日游。6月9日开往惠州。',
  '水运投资12.4亿元，其中集装箱码头投资5.1亿元，占水运投资的41.1%。',
  '市长周启明欢迎挪威首相来访。副市长林若兰会见了丹麦大使。',
].join('\n\n');

const DELTA = [
  '石门县“一轴两翼”格局成形',
  '2031年4月6日 来源：石门日报',
  '石门县今年建成粮仓12座。会上，石门县委副秘书长沈北辰，青田镇党委书记、镇长何晚舟一同介绍了石门县的经验。',
  '“一轴两翼”是指河口港为轴，盐场和林场为翼。今年“一轴两翼”建成盐场博物馆、林场步道、林场小学。',
].join('\n\n');

const SPEECH = [
  '2031年云州市政府工作报告',
  '——2031年1月9日在云州市第八届人民代表大会第一次会议上',
  '云州市市长　高望舒',
  '各位代表：',
  '全市造林41万亩。',
].join('\n');

describe('which part of the sentence answers', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([FERRY, DELTA, SPEECH]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;

  it.each([
    ['海燕号有多宽', /17\.2/u],
    ['how wide is the ferry', /17\.2/u],
    ['海燕号多长', /86\.5/u],
    ['客运港离地铁站多远', /800米/u],
    ['客运港在几号线旁边', /六号线/u],
    ['6月3号那班去哪', /河源.*汕尾/u],
    ['集装箱码头占水运投资多少', /41\.1%/u],
    ['谁会见了丹麦大使', /林若兰/u],
    ['候船厅像什么', /贝壳/u],
    ['林若兰做了什么', /丹麦大使/u],
    ['who delivered the 2031 government work report', /高望舒/u],
    ['工作报告是谁作的', /高望舒/u],
    ['when was the work report delivered', /9 January 2031/u],
    // What a name stands for goes before lists of what lies in it.
    ['一轴两翼说的是哪几个', /河口港.*盐场.*林场/u],
    ['青田镇的党委书记是谁', /^何晚舟/u],
    ['谁是青田镇党委书记', /^何晚舟/u],
    ['谁是石门县委副秘书长', /^沈北辰/u],
  ])('%s', (question, gold) => expect(ask(question).answer).toMatch(gold));

  it.each([
    // A length is no width, a height no depth.
    ['海燕号有多深', /86|17/u],
    ['跨湾大桥有多宽', /3\.1|142/u],
    // The share is that of what stands before it.
    ['水运投资占比多少', /41\.1/u],
    // Tonnes are no number of berths, and so many of each are not all.
    ['港区有几个泊位', /万总吨：/u],
    // Whoever welcomes a visitor is not the visitor.
    ['谁来访', /^周启明/u],
    // A place in somebody's post is not where another one beside them serves.
    ['青田镇的副秘书长是谁', /沈北辰|何晚舟/u],
    ['谁是青田镇的副秘书长', /沈北辰|何晚舟/u],
    // What a hall is let for is not what it tastes of.
    ['候船厅卖什么', /招租/u],
  ])('%s: not by what stands near', (question, near) => expect(ask(question).answer).not.toMatch(near));
});
