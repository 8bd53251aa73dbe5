// Which of several figures is meant: the whole and not a part named beside it, what the verb says, the change and not the level; on reports made for them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import type { Understood } from '../../src/answers/understand.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import { withoutHardWraps } from '../../src/reports/formats/hard-wrap.js';
import type { Library } from '../../src/reports/library.js';

const YEAR = [
  '云州市2031年国民经济和社会发展统计公报\n云州市统计局\n2032年3月1日',
  '社会消费品零售总额812.4亿元。其中，城镇零售额640.1亿元，乡村零售额172.3亿元。居民人均可支配收入41200元。城镇居民人均可支配收入52300元，农村居民人均可支配收入24100元。',
  '地区生产总值1925亿元，增长4.8%。制造业增长3.1%。电子制造业增长9.4%。进口总值30.5亿元，增长12.6%。',
  '保险公司保费收入88.6亿元，赔付额29.7亿元。领取失业金人数0.9万人，参加失业保险人数41.5万人。',
  '授权专利5120件，有效发明专利6480件。空气优良天数301天。人均生产总值63100元。',
  '茶叶、蚕桑、中药材出口增长8.3%。普通高中46所，普通初中171所。机动车保有量92.4万辆，其中轿车61.8万辆。',
  '云州机场旅客吞吐量310.2万人次，增长21.7%。云梦产业园60天开工、11个月投产。金牌17枚，银牌9枚。',
].join('\n\n');

const BRIEF = [
  '1—10月云州市投资简况\n发布日期：2031-11-20\n信息来源：云州市发展改革委',
  '1—10月，全市固定资产投资完成402.6亿元，完成年度计划的84.5%。',
].join('\n\n');

const FAIR = [
  '云州晚间新闻 2031-05-18\n来源：云州卫视',
  '【沿湖城市旅游推进会在河源举行】',
  '沿湖城市旅游推进会18日在广东河源举行。云州市文旅局局长陆青主持会议，湖区联盟秘书长周启明发布行动计划。',
  '【夏粮收购过半】',
  '江苏、安徽、山东三省累计收购小麦1870万吨。其中，江苏收购865万吨，安徽收购742万吨。三省首批网点3100个。',
  '【第九届云州茶博会闭幕】',
  '第九届云州茶博会5月16日闭幕，为期4天，意向成交额36.4亿元，有70家东莞企业落户佛山。第十届云州茶博会将于2032年5月8日举行。',
  '地铁3号线首班列车6时发出，工作日行车间隔6分钟，首批列车24列。实际使用外资2150万美元。市场均价回落，农民平均等候时间40分钟。',
  '惠州舟山港集装箱吞吐量95万标箱。天河路街市获批9.4亿元。',
].join('\n');

const COPY = [
  '云岭市 2031 年国民经济和社会发展统计公报',
  '2032 年 3 月 2 0 日',
  '2031 年，面对复杂严峻的外部环境和繁重的改革发展',
  '任务，全市上下稳中求进，经济运行总体平稳向好。',
  '全市户籍人口 5 1 2 . 8 6 万人，比上年末减少',
  '1 . 7 4 万人，城市绿地面积 3 1 6 4 公顷，其中公园',
  '- 3 -',
  '',
  '绿地 9 8 2 公顷。全社会研究与试验发展（R&D）',
  '经费支出 4 1 . 6 亿元。全年新增专项债券 8.6 亿元，重',
  '点用于古渡水厂、城南医院、北湖公园等项目建设。全',
  '市出栏生猪 2 9 4 . 1 万头，增长 3.2%。打成机井 340 眼。',
  '引进“3050”项目12个。医保财政补助标准按政策执行。',
].join('\n');

const METRO = [
  '云州轨道交通5号线今天开通',
  '云州晚报讯 5号线西起江口站，东至石桥站，全长21.3公里。工程总投资146.2亿元。全线每列车载客1980人。',
  '今年第9号台风“海棠”在海南文昌龙楼镇沿海登陆。',
].join('\n\n');

describe('which figure is meant', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([YEAR, BRIEF, METRO, FAIR, withoutHardWraps(COPY)]));
  });
  const ask = (text: string, earlier: readonly Understood[] = []) => answer(library, { text, earlier });

  it.each([
    // The whole, and not the part whose name is the shorter.
    ['retail sales of yunzhou', /81\.24 billion/u],
    ['人均可支配收入多少', /41200/u],
    ['城镇居民人均可支配收入', /52300/u],
    ['制造业增速', /^3\.1%/u],
    // What the verb asked with is said of.
    ['保险公司赔了多少钱', /29\.7亿/u],
    ['领失业金的有多少人', /^0\.9万/u],
    ['patents granted', /5,120/u],
    ['云梦产业园多久投产', /^11个月/u],
    // A word of two scripts is one word.
    ['人均gdp', /63100/u],
    ['经济增长率', /^4\.8%/u],
    ['how big is yunzhou’s economy', /192\.5 billion/u],
    // What is asked besides.
    ['airport passengers and how much they rose', /3\.102 million.*21\.7%/u],
    ['有多少机动车，其中轿车多少', /92\.4万辆.*61\.8万辆/u],
    ['几枚金牌几枚银牌', /17枚.*9枚/u],
    ['how fast did imports grow', /12\.6%/u],
    // Until a month is from whenever.
    ['annual investment plan met by october', /84\.5%/u],
    ['who issued the communique', /云州市统计局/u],
    ['投资简况哪天发布的，来源是哪里', /^(?=.*2031年11月20日).*发展改革委/u],
    // What a paragraph opens with is carried on.
    ['line 5 total investment', /14\.62 billion/u],
    ['台风海棠在哪里登陆', /海南文昌/u],
    // A heading says what the sentences under it are about, and a place in a title is where the post is.
    ['河源的旅游推进会谁主持的', /^陆青/u],
    // Of the parts of a sum, the one asked for.
    ['安徽收了多少小麦', /^742万吨/u],
    ['下一届云州茶博会几时搞', /2032年5月8日/u],
    ['多少家东莞企业去了佛山', /70家/u],
    ['3号线多久一班', /6分钟/u],
    ['foreign capital used, us dollars', /21\.5 million US dollars/u],
    ['农民平均等多久', /40分钟/u],
    ['惠州舟山港集装箱吞吐量', /95万标箱/u],
    ['天河路街市批了多少钱', /9\.4亿/u],
    // A copy with its digits set apart and its lines broken is read as it was written.
    ['云岭市户籍人口2031年', /^512\.86 ?万人/u],
    ['yunling park green space, hectares', /982 hectares/u],
    ['yunling r&d spending', /4\.16 billion/u],
    ['how many pigs were slaughtered in yunling, change on year', /2\.941 million.*3\.2%/u],
    ['云岭打了几眼机井', /340/u],
    ['where did typhoon haitang land', /Wenchang, Hainan/u],
  ])('%s', (question, gold) => expect(ask(question).answer.answer).toMatch(gold));

  it.each([
    // A level is no difference.
    ['优良天数比上年多几天', /301/u],
    // 出口 is no short form of 出生人口.
    ['云州出生人口', /8\.3/u],
    // A number of provinces counts no outlets, days are no value, trains no interval.
    ['安徽首批网点几个', /三省：/u],
    ['intended deals at the tea fair, total value', /4 days/u],
    ['how often do line 3 trains run', /24列/u],
    // What a name means is told by no figure.
    ['3050项目什么意思', /12个/u],
    // The line is another.
    ['8号线总投资多少', /146/u],
  ])('%s: not by what stands near', (question, near) => expect(ask(question).answer.answer).not.toMatch(near));

  it('what is given for several together is of none alone', () => {
    expect(ask('蚕桑出口增长多少').answer.verdict).toBe('partial');
    expect(ask('茶叶、蚕桑、中药材出口增长多少').answer.verdict).toBe('answered');
  });

  it('another number of the row is corrected', () => {
    const said = ask('8号线西起江口站对吧').answer;
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(/5号线/u);
  });

  it('a sum for several uses is none of them alone', () => {
    expect(ask('城南医院用了多少专项债券').answer.verdict).not.toBe('answered');
    expect(ask('云岭新增专项债券多少').answer.verdict).toBe('answered');
  });

  it('who did it is corrected', () => {
    const said = ask('河源推进会是周启明主持的吧').answer;
    expect(said.verdict).toBe('corrected');
    expect(said.answer).toMatch(/陆青/u);
  });

  it('a follow-up changes the one kind for the other', () => {
    const first = ask('普通高中有多少所');
    expect(ask('初中呢', [first.understood]).answer.answer).toMatch(/171/u);
  });
});
