// Who people are in the two languages: surnames, the words of office, and the verbs of saying.

// The surnames of more than nine in ten Chinese, by the counts that the Ministry of Public Security publishes, then rarer ones met in the news.
const SURNAMES =
  '习王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷' +
  '晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储栗燕楚鄢劳谌奚皮粟冼蔺楼盘伊仝郜阚花帅屠豆朴盖练廉禹井祖巴丰支卿晋相初门云容来扈晁芮都阙浦戈伏鹿薄邸雍辜羊' +
  '阿乌母裘亓修邰赫杭况那宿印逯隆茹诺慕危玉亢嵇公哈湛宾戎茅冶檀昝植衡尧闭';

const COMPOUND_SURNAMES = [
  '欧阳',
  '上官',
  '皇甫',
  '令狐',
  '诸葛',
  '司徒',
  '司马',
  '申屠',
  '夏侯',
  '贺兰',
  '完颜',
  '慕容',
  '尉迟',
  '长孙',
  '东方',
  '西门',
  '南宫',
  '公孙',
  '轩辕',
  '宇文',
  '端木',
  '独孤',
  '呼延',
  '拓跋',
  '钟离',
  '闾丘',
  '濮阳',
  '淳于',
  '单于',
  '太叔',
  '澹台',
  '公冶',
  '宗政',
  '司空',
  '鲜于',
  '仲孙',
  '东郭',
  '百里',
  '羊舌',
  '第五',
  '左丘',
  '万俟',
  '赫连',
  '纳兰',
  '张简',
  '范姜',
] as const;

export const surnames: ReadonlySet<string> = new Set([...SURNAMES, ...COMPOUND_SURNAMES]);

/** True for a Chinese surname of one or two characters, simplified: `韩`, `欧阳`. */
export function isSurname(text: string): boolean {
  return surnames.has(text);
}

export interface TitleWord {
  readonly zh: string;
  /** Lower case. */
  readonly en: string;
}

const TITLES = `
党委书记 party secretary
市委书记 municipal party secretary
省委书记 provincial party secretary
区委书记 district party secretary
县委书记 county party secretary
镇委书记 township party secretary
总书记 general secretary
第一书记 first secretary
副书记 deputy party secretary
政法委书记 secretary of the political and legal affairs commission
纪委书记 secretary of the discipline inspection commission
书记 party secretary
常务副主任 executive deputy director
副主任 deputy director
主任 director
副秘书长 deputy secretary-general
秘书长 secretary-general
常务副市长 executive vice mayor
副市长 vice mayor
市长 mayor
副省长 vice governor
省长 governor
副区长 deputy district head
区长 district head
副县长 deputy county head
县长 county head
副镇长 deputy town head
镇长 town head
乡长 township head
村长 village head
州长 governor
副州长 vice governor
副局长 deputy director
局长 director
副厅长 deputy director
厅长 director
副部长 vice minister
部长 minister
副司长 deputy director-general
司长 director-general
副处长 deputy division head
处长 division head
副科长 deputy section chief
科长 section chief
副所长 deputy director
所长 director
副署长 deputy director
署长 director
总干事 director-general
专员 commissioner
常务副总指挥 executive deputy commander-in-chief
执行副总指挥 executive deputy commander-in-chief
副总指挥 deputy commander-in-chief
总指挥 commander-in-chief
党组成员 member of the leading party group
党工委委员 member of the party working committee
党组书记 secretary of the leading party group
常委 member of the standing committee
委员 committee member
成员 member
巡视员 inspector
调研员 researcher
负责人 person in charge
主要负责人 principal
发言人 spokesperson
新闻发言人 spokesperson
总理 premier
副总理 vice premier
首相 prime minister
总统 president
副总统 vice president
国家主席 president
主席 chairperson
副主席 vice chairperson
委员长 chairman of the standing committee
国务委员 state councilor
外长 foreign minister
防长 defence minister
财长 finance minister
国务卿 secretary of state
大使 ambassador
领事 consul
特使 special envoy
国王 king
女王 queen
总督 governor-general
行政长官 chief executive
议长 speaker
议员 member of parliament
检察长 chief prosecutor
检察官 prosecutor
法官 judge
律师 lawyer
司令员 commander
司令 commander
政委 political commissar
董事长 chairman of the board
副董事长 vice chairman of the board
董事 director of the board
总经理 general manager
副总经理 deputy general manager
总裁 president
副总裁 vice president
首席执行官 chief executive officer
首席财务官 chief financial officer
首席运营官 chief operating officer
首席技术官 chief technology officer
首席经济学家 chief economist
经济学家 economist
首席科学家 chief scientist
分析师 analyst
行长 bank governor
副行长 deputy bank governor
经理 manager
总监 director
主管 supervisor
创始人 founder
联合创始人 co-founder
合伙人 partner
会长 president
副会长 vice president
理事长 chairman of the council
监事长 chairman of the supervisory board
村支书 village Party secretary
教练 coach
创业者 entrepreneur
理事 council member
站长 station head
台长 station director
馆长 curator
团长 head of the delegation
队长 captain
船长 captain
校长 principal
副校长 vice principal
院长 dean
副院长 deputy dean
系主任 head of department
园长 head of kindergarten
教授 professor
副教授 associate professor
讲师 lecturer
研究员 researcher
副研究员 associate researcher
院士 academician
博士 doctor
科学家 scientist
专家 expert
学者 scholar
总工程师 chief engineer
工程师 engineer
设计师 designer
总设计师 chief designer
航天员 astronaut
医生 doctor
主任医师 chief physician
副主任医师 associate chief physician
医师 physician
护士长 head nurse
护士 nurse
教师 teacher
老师 teacher
教练 coach
主教练 head coach
运动员 athlete
球员 player
选手 competitor
导演 director
编剧 screenwriter
制片人 producer
演员 actor
歌手 singer
作家 writer
诗人 poet
画家 painter
主持人 host
总编辑 editor-in-chief
主编 chief editor
编辑 editor
责任编辑 responsible editor
记者 reporter
通讯员 correspondent
摄影 photographer
评论员 commentator
作者 author
指挥长 commander
副指挥长 deputy commander
常务副指挥长 executive deputy commander
常务副省长 executive vice governor
常务副县长 executive deputy county head
常务副区长 executive deputy district head
审计长 auditor-general
行政总裁 chief executive
总会计师 chief accountant
总编 editor-in-chief
社长 head of the publishing house
副社长 deputy head of the publishing house
厂长 factory manager
组长 group leader
副组长 deputy group leader
班长 squad leader
领队 team leader
裁判长 chief referee
秘书 secretary
助理 assistant
顾问 adviser
代表 delegate
冠军 champion
亚军 runner-up
季军 third-place finisher
主播 presenter
队员 team member
消防员 firefighter
民警 police officer
社工 social worker
志愿者 volunteer
义工 volunteer
学生 student
研究生 postgraduate
博士生 doctoral student
司机 driver
家长 parent
游客 tourist
跑者 runner
农户 farmer
养殖户 farmer
种植户 grower
业主 owner
患者 patient
村民 villager
居民 resident
市民 resident
店主 shopkeeper
老板 owner
`;

/** Words of office, the longer ones before those they end in; each with its usual English rendering. */
export const titleWords: readonly TitleWord[] = TITLES.trim()
  .split('\n')
  .map((line) => {
    const space = line.indexOf(' ');
    return { zh: line.slice(0, space), en: line.slice(space + 1) };
  })
  .sort((a, b) => b.zh.length - a.zh.length);

/** Verbs by which a text names its speaker, the longer ones first. */
export const speechVerbs = {
  zh: (
    '告诉记者 介绍说 介绍称 表示称 指出称 补充说 解释说 强调说 回应称 回应说 坦言 直言 表示 介绍 指出 强调 透露 告诉 认为 称 说 谈到 提到 补充 解释 回应 回答 答复 宣布 呼吁 要求 ' +
    '披露 证实 确认 否认 通报 总结 建议 评价 分析 感慨 感叹 笑言 笑说 坦承 承认 重申 申明 声明 宣称 声称 警告 预计 预测 写道 讲述 讲 讲话 致辞 发言 汇报 提出 希望 相信 承诺 答记者问'
  )
    .split(' ')
    .sort((a, b) => b.length - a.length),
  en: [
    'said',
    'says',
    'say',
    'told',
    'tells',
    'added',
    'adds',
    'stated',
    'states',
    'noted',
    'notes',
    'explained',
    'explains',
    'announced',
    'announces',
    'stressed',
    'stresses',
    'emphasized',
    'emphasised',
    'pointed out',
    'points out',
    'revealed',
    'disclosed',
    'confirmed',
    'denied',
    'claimed',
    'argued',
    'believes',
    'believed',
    'warned',
    'urged',
    'called for',
    'suggested',
    'replied',
    'responded',
    'commented',
    'remarked',
    'recalled',
    'reported',
    'according to',
    'wrote',
    'promised',
    'pledged',
    'predicted',
    'estimated',
  ],
} as const;
