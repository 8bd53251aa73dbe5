// Turns of phrase that change what a question is after: the report itself, every member, two things, the body, the turn before.
import type { UnitClass } from './unit-class.js';

/** What a question can ask about the report itself. */
export type SourceAsked = 'title' | 'outlet' | 'published' | 'author' | 'site';

/** In order; the first that matches decides. Folded text. */
export const SOURCE_CUES: readonly { readonly asked: SourceAsked; readonly pattern: RegExp; readonly example: string }[] = [
  {
    asked: 'author',
    pattern:
      /(?:谁|边个|哪位|哪些?(?:位|个)?(?:记者|作者)).{0,6}(?:写|采访|采写|报道|撰)|(?:谁|哪位|边个).{0,3}作(?:的|了)?.{0,6}(?:工作报告|报告)|(?:报告|讲话|致辞).{0,4}(?:谁|哪位|边个).{0,2}(?:作|做|讲|念|致)|报告人(?:是|叫)|\bwho (?:delivered|gave|presented|made|read|submitted) (?:the|this) (?:[\w']+ ){0,4}(?:report|address|speech)\b|\b(?:report|speech) (?:was )?(?:delivered|given|presented|read) by (?:who|whom)\b|(?:作者|记者|撰稿人?|署名)(?:是|系|叫|有|名|姓|$)|记者.{0,4}(?:谁|边|哪|写)|写(?:的|嘅)?(?:稿|文章|报道)|\bwho (?:wrote|reported|authored|filed)\b|\b(?:by-?line|reporters?|journalists?|authors?|writers?)\b/u,
    example: '边个写嘅',
  },
  {
    asked: 'published',
    pattern:
      /(?:稿子?|文章|报道|新闻|报告|这篇|呢篇|该文|文).{0,6}(?:什么时候|何时|几时|几号|哪一?天|哪年|日期|时间)|(?:什么时候|何时|几时|几号|哪天|哪一天|边日).{0,4}(?:发布|发表|刊登|登|发的|出街|见报|出)|(?:发布|发表|刊登|见报|刊发)(?:的)?(?:日期|时间|于)|\b(?:(?<!who )publish(?:ed)?|publication|posted|released|dated|came out|come out)\b|\bdate of (?:the |this )?(?:article|report|story|piece)\b|\b(?:this|the) (?:article|report|story|piece)(?: is)? from (?:\d{4}|when)\b|\bhow (?:old|recent) is (?:this|the) (?:article|report|story)\b|\bwhen was (?:this|the) (?:[\w']+ ){0,3}(?:article|report|story|piece|bulletin|broadcast|communique|communiqué|news|notice|release)\b(?! (?:on|about|that|which) )|\b(?:date|day) of (?:the|this) (?:bulletin|broadcast|communique|communiqué|release)\b/u,
    example: '呢篇稿几时出街',
  },
  {
    asked: 'site',
    pattern:
      /(?:哪|什么|边)(?:个|家|间)?(?:网站|网页|网址|网)|网址|域名|转载(?:网站|在|于)|\b(?:which|what) (?:web)?site\b|\b(?:web)?site(?:'s)? name\b|\bname of the (?:web)?site\b|\bweb ?site\b|\burl\b|\bdomain\b|\bhosted\b|\brepost(?:ed)?\b/u,
    example: '挂在哪个网站上',
  },
  {
    asked: 'outlet',
    pattern:
      /(?:哪|什么|边)(?:个|家|份|张|间)?(?:报纸?|媒体|报社|传媒)|(?:稿子?|文章|报道|新闻|消息|信息).{0,4}(?:来源|出处|出自)|^来源|来源(?:是|于|$)|(?:公报|报告|通报|简报)(?:是|由)?(?:谁|哪个?(?:部门|单位|机构|局))(?:发布|发的|编制|出的)|\b(?:which|what|original) (?:newspaper|paper|outlet|publication|media)\b|\bnewspapers?\b|\boutlets?\b|\bwhat(?:'s|s| is| was) the (?:original )?(?:source|outlet)\b|\bits source\b|\bwho (?:issued|released|compiled|put out) (?:the|this)\b|\b(?:source|outlet) of (?:this|the) (?:article|report|story)\b|\bwho published\b/u,
    example: '哪个报纸登的',
  },
  {
    asked: 'title',
    pattern:
      /(?:文章|稿子?|报道|新闻|报告|这篇|呢篇).{0,4}(?:标题|题目)(?:是|系|叫|怎么|点|$)|^(?:标题|题目)(?:是|系|叫|怎么|点|写|$)|\b(?:headline|title) (?:of|for) (?:the|this) (?:article|report|story|piece)\b|\bwhat(?:'s|s| is) the (?:article'?s? )?(?:headline|title)\b(?! of (?!the|this))|^(?:headline|title)\?*$|\b(?:article|report|story|piece)'?s? (?:title|headline)\b/u,
    example: '文章标题是什么',
  },
];

/** The headline or the body singled out. */
export const ASKS_BODY = /正文|文中|内文|\b(?:body|in the text|text itself|main text|article itself|report itself)\b/u;
export const ASKS_HEADLINE = /标题|题目|\bheadline\b|\bin the title\b/u;

/** Two things asked in one question. */
export const ASKS_TWO =
  /各|分别|以及|和|与|跟|同埋|、|\brespectively\b|\beach\b|\band\b|\bn\b|\bboth\b|\bvs\b|\bversus\b|[+]|(?<!r)&(?!d)|\bplus\b|多少.{1,20}(?:多少|几)|几.{1,12}几/u;

/** Asks for every member of a list. */
export const ASKS_ALL =
  /[哪边](?:\d+|[二两三四五六七八九十]+)|名单|(?:全|都|逐个|逐一)列|(?<!占)(?:全部|所有)|逐一|都有(?:哪些|谁)|分别(?:是|叫)|(?<!\b(?:total|how many|how much|number of)\b.*)\ball\b|(?<!\b(?:total|how many|how much|number of)\b.*)\bevery\b|\bfull list\b|^list\b|\blist (?:them|the|all|of)\b|\bname (?:them|all|the)\b|\bwhich (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\bwhat are the (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/u;

/** Opens with words before which the thing spoken of is left unsaid: 主要是什么牌子的. */
export const LACKS_SUBJECT = /^(?:主要|都|分别|一共|总共|其中|大概|具体|是(?!不是|否))/u;

/** Words that point back at the turn before. */
export const POINTS_BACK =
  /那(?:个|些|里|边|家|位|笔|座|只|部|儿)|这(?:个|些|里|边|家|位|笔|座)(?!稿|文|报|篇)|它|他们?|她们?|其中|嗰(?:个|啲|度|间)|佢(?:哋)?|\b(?:it|its|they|them|their|he|him|his|she|her|those|these|there|that one|this one|the same)\b|\bthe [a-z]+ one\b/u;

/** A correction of the turn before. */
export const CORRECTION = /^(?:no\b|not that|sorry|i mean|i meant|actually|不是|唔系|我(?:是)?(?:说|问|指)的?是?)[,，\s]*/u;

/** A follow-up by its first or last words: 那汕头呢, and companies?, what about jobs. */
export const FOLLOW_UP =
  /^(?:那么?|咁|噉|还有|另外)(?!个|些|里|边|儿|年|天|时|位)|呢[?？]*$|^(?:and|what about|how about|same for|or|also)\b/u;

/** Asks for a number of things and not for a sum or a share: 多少家, 几条, how many. */
export const COUNTS_THINGS =
  /(?:多少|几多|几)[百千万亿]*(?:口(?!径)|眼|处|株|匹|尾|羽|根|颗|枚|起|例|宗|笔|趟|列|节|层|组|个|家|名|位|人|项|条|件|座|所|间|套|次|户|辆|张|只|头|棵|台|艘|架|支|部|种|类|批|场|村|县|市|区|镇|篇|份)|\bhow many\b|\bnumber of\b|个数|人数/u;

/** Causes: a "why" is answered only by words that give one. */
export const CAUSES =
  /因为|由于|为了|旨在|得益于|原因|受.{1,12}影响|\bbecause\b|\bdue to\b|\bthanks to\b|\bowing to\b|\bin order to\b|\bcaused by\b/u;

/** Words that make another measure of a figure: an average, an extreme, a part. Unmet, the figure is another one. */
export const QUALIFIERS =
  /平均|人均|户均|每|单个|最(?:高|大|多|低|小|少)|\b(?:average|mean|per|each|highest|largest|biggest|lowest|smallest|most|least|maximum|minimum|max|min)\b/u;

/** Asks how many there are in all, and not how many were added. */
export const ASKS_STOCK =
  /总数|总量|一共|总共|现有|目前(?:共?有|一共)|\b(?:in total|altogether)\b|\b(?:total (?:number of )?[a-z ]{1,20} (?:in|at|of)|how many [a-z ]{1,20} (?:are there|exist|in total|altogether)|does [a-z ]{1,20} have)\b/u;
/** Says that things were added to others that were there. */
/** The first of its kind, said without a number. */
export const SAYS_FIRST = /首(?:批|期|次|届|个|家|座|条|场|艘|台|轮)|第一|\bfirst\b/u;

/** A round figure that was passed on the way: 总量迈上1500亿元、1600亿元两个台阶. */
export const PASSES_MARK = /迈[上过]|跨[过越]|跃上|越过|站上|台阶|大关|关口/u;

/** Says how many there are in all by now. */
export const SAYS_TOTAL = /总数|总量|总里程|总面积|总长|共有|总计|累计|合计|\b(?:total|altogether|now has|bringing)\b/u;
export const SAYS_ADDED = /新增|增加(?!到|至)|净增|新开辟|新开|新建|新设|\b(?:added|adds|new|additional|extra)\b/u;

/** Says or takes for granted that something is finished. */
export const SAYS_DONE =
  /已经|已|建成|完工|[修建起整搞做装铺盖架挖种弄办用走通开][好完成掂]|竣工|通车|到位|(?:投产|投用|启用|开业|上市|封顶|交付|运营)(?:了|没|未)|开通了|完成了|落成|\b(?:already|finish(?:ed)?|complete[d]?|built|done|opened|open|running|in operation|operational|ready)\b/u;

/** Asks by how much or which way something moved. */
export const ASKS_CHANGE =
  /涨了?还是跌|跌了?还是涨|升还是降|增还是减|(?:涨|跌|升|降|增长|上涨|下降|减少|降低|提高|回落|上升|增产|减产|增收|(?<![最至有不缺])(?:多|少|高|低))[咗了出]?(?:多少|几多)(?!个|家|人|万|亿|名|张|元|座)|\b(?:up or down|rise or fall|by how much)\b|\bhow much (?:did |has |have )?(?:it |they |that |this )?(?:rise|rose|risen|grow|grew|grown|increased?|fell|fall|fallen|drop(?:ped)?|declined?|climb(?:ed)?|jump(?:ed)?)\b|(?:变化|变动|增减)(?:情况|幅度)?$|\b(?!climate|policy|rule|regime|leadership|name|what|time|biggest|largest|main|major|key|recent|first|last|next|the|any|no|one)[a-z]+ change(?: (?:in )?(?:19|20)\d\d)?$/u;

/** Asks by how much it moved besides how much it is: passengers, and up how much; 旅客多少,增长多少. */
export const ASKS_CHANGE_TOO =
  /[,，、和及]\s*(?:同比|比上年)?(?:增长|上涨|下降|增|涨|降|升)了?(?:多少|几多|几个点|幅度)?$|(?:,|\band\b) *(?:(?:was|is) it |it was )?(?:(?:up|down)(?: by)? how much|how much (?:up|down|more|less|growth|(?:it |they )?(?:rose|grew|fell|dropped|increased|declined|climbed|jumped))|(?:the )?(?:yoy |annual |year-on-year )?(?:growth|change|increase|rise)(?: rate)?(?: (?:on|over|from) (?:the |a )?year(?: earlier| before)?| yoy)?)$/u;

/** Asks which way something went, and no figure of it as it stands. */
export const ASKS_WHICH_WAY =
  /涨了?还是跌|跌了?还是涨|升还是降|增还是减|增加还是减少|多了还是少了|\b(?:up or down|rise or fall|rose or fell|more or less than)\b/u;

/** Words that name the class of unit asked for; in order. */
export const UNITS_ASKED: readonly { readonly unit: UnitClass; readonly pattern: RegExp }[] = [
  { unit: 'age', pattern: /多大(?:了|年纪|岁数|年龄)|几岁|岁数|年龄|今年多大|年纪|\bhow old\b|\bage\b/u },
  { unit: 'people', pattern: /(?:多少|几多|几)(?:个)?(?:名|位)?人(?!民币)|\bhow many (?:people|persons|dead|deaths|casualties)\b/u },
  {
    unit: 'length',
    pattern:
      /多(?:长|远|高|宽|深)(?!时间)|(?:长度|全长|总长|距离|高度|宽度)(?:$|是|有|为|多少)|\bhow (?:long is|far|tall|wide|deep|high is)\b|\b(?:length|distance|width|depth)\b(?! of (?:time|stay|service))|(?<!\d ?)\b(?:kms?|kilomet(?:re|er)s|miles)\b/u,
  },
  {
    unit: 'area',
    pattern:
      /面积(?:$|是|有|为|多少|多大)|\b(?:floor|land|site|planted|sown|total) area\b|\bfloor ?space\b|(?<!\d ?)\b(?:hectares|acres|sq ?m|square (?:met(?:re|er)s|feet|km|kilomet(?:re|er)s))\b/u,
  },
  { unit: 'energy', pattern: /(?<!\d ?)\b(?:[mgk]wh?|twh|megawatts|gigawatts|kilowatts)\b|装机(?:容量)?(?:$|是|有|为|多少)/u },
  { unit: 'weight', pattern: /重量(?:$|是|有|为|多少)|(?<!\d ?)\b(?:tonnes|tons|kilos|kilograms)\b/u },
];

/** Where a question begins to rule something out: 不是老旧小区, 不要全市的, not the headline. */
export const RULES_OUT =
  /(?<=.{2})(?:[,，\s(（]|^)(?:不是|不要|不算|不含|并非|唔系|唔要|唔计|别说|除了|除开|not|excluding|except|rather than|instead of|other than)\s*(?=\S)/u;

/** A question word of number right before the thing counted: 多少家企业, how many beds. */
export const COUNTED =
  /(?:多少|几多|几(?![时号月点耐成倍]))(?:个|家(?![庭电具])|名(?!额)|位(?!置)|项(?!目)|条(?![件款例])|件(?!数)|座(?!位)|所|间|套(?!餐)|次(?!数)|户(?!口)|辆|张|只|头|棵|台(?!风)|艘|架|支(?!出)|部(?![门队])|种(?!子)|类(?!型)|批(?!次)|场(?![馆地所])|篇|份(?!额)|栋|幢|片(?!区)|块|口(?!径)|眼|处|株|匹|根|颗|枚|起|例|宗|笔|趟|列|节(?!目)|层(?!次)|组)?(?=[\p{Script=Han}])|\b(?:how many|number of)\s+/u;

/** What a verb of money is called in a report: 花了多少 is told by 支出 or 投资. */
export const MONEY_DONE: ReadonlyMap<string, readonly string[]> = new Map(
  [
    '花 花费 花销 支出 消费 投资 投入 耗资 斥资 造价 成本 费用 经费 资金 拨款',
    '赚 盈利 利润 收入 创收 收益',
    '赔 赔付 赔偿 赔款 亏损',
    '亏 亏损 损失',
    '罚 罚款 处罚 罚没',
    '出 出资 投入 配套',
    '捐 捐款 捐赠 捐资 善款',
  ].map((line) => {
    const [verb = '', ...names] = line.split(' ');
    return [verb, [verb, ...names]];
  }),
);

/** A question word right before the kind of thing asked for: 什么考核, 哪些产业, which assessment. */
export const ASKS_KIND =
  /(?:(?<!为)什么(?!原因|理由|缘故)|哪(?![里儿边年天日月位了呢啊呀])(?:个|些|种|类|项|家|所|座|条|支|款|一个)?|啥|咩|乜嘢?)(?=\p{Script=Han})|\b(?:which|what)\s+(?!is\b|are\b|was\b|were\b|does\b|do\b|did\b|has\b|have\b|the\b)/u;

/** So wide a kind that its members need not say it: what a list of them goes by is another name (新增长引擎). */
export const WIDE_KINDS =
  /^(?:产业|行业|领域|方面|项目|措施|举措|办法|任务|内容|类别|类型|品种|活动|事情|东西|部门|单位|机构|industr(?:y|ies)|sectors?|areas?|fields?|measures?|steps?|tasks?|items?|things?)$/u;

/** Asks by how much it is more or less than it was: 比上年多几天. */
export const ASKS_DIFFERENCE =
  /[比较](?:去年|上年|前年|往年|上月|上季度?|同期|20\d\d年)(?:同期|底|末)?[^,，]{0,8}?[多少增减涨降升跌高低长短快慢]了?(?:多少|几多|几)|\bhow (?:many|much) (?:more|fewer|less|higher|lower)\b.*\bthan (?:last|the (?:previous|year)|a year|in \d{4})/u;

/** Words of a question about the report itself that name nothing in it. */
export const SOURCE_WORDS =
  /^(?:site|website|web|page|copy|version|article|story|piece|report|text|newspaper|paper|outlet|source|media|press|author|writer|reporter|journalist|byline[d]?|reporters|journalists|bylines|name|names|headline|title|date|day|url|link|domain|publish(?:ed|er)?|publication|original(?:ly)?|网站|网页|网址|稿子?|稿件|文章|文|报道|新闻|报纸|报社|媒体|来源|出处|作者|记者|署名|标题|题目|日期|时间|单位|原文|篇)$/u;

/** Says that something is not so. */
export const NEGATES = /不是|不仅仅?是|并非|并不|没有|没|未|无(?!人机|线)|冇|唔|\b(?:not|no|never|without|n't)\b|n't\b/u;

/** Asks who said a thing. */
export const ASKS_SPEAKER =
  /谁(?:说|讲|表示|介绍|提到|透露|称)|边个(?:讲|话|讲嘅)|(?:说|讲|提)(?:的|嘅)(?:是)?谁|\bwho (?:said|says|told|stated|mentioned|announced|claimed|explained|spoke about|spoke of|talked about|talks about)\b|\baccording to who(?:m)?\b|\bwho was it that said\b/u;

/** Words alone that name a sum of money. */
export const NAMES_MONEY =
  /资金|经费|拨款|金额|(?:拿到?|得到?|分到?|收到|花|给|赚)[了咗]?的?(?:钱|款)|造价|票价|总投资|投资总?额|货值|\binvestment$|\b(?:export|import|trade|contract|order|cargo) value\b|\b(?:money|funding|funds|budget|fare|price|cost|worth|pay|wages?|salary|salaries|total investment)\b|^(?:the )?(?:total |combined |overall )?(?:value|worth) of\b|\b(?:total|combined|overall) value$/u;

/** Marks that make a yes/no question even beside a question word. */
export const SURELY_YES_NO =
  /吗|是不是|是否|有没有|有无|有冇|系咪|对不对|对吧|没错吧|属实|\b(?:right|correct|true)$|\bis it true\b|\bisn'?t it$/u;

/** Asks what the members of a counted group are called: 三县叫啥名. */
export const ASKS_NAMES = /具体(?:是|指|有|包括)(?:什么|啥|咩|乜)|叫(?:什么|啥|咩|乜)|名字|\bcalled\b|\bnames?\b/u;

/** Words alone that name a number of things: 企业数, number of firms. */
export const NAMES_NUMBER = /(?:数|数量|数目|个数)$|\bnumbers?\b/u;

/** Ends with a word for who did or is something: womens winner at the race, 女子冠军. A word after it makes it another thing (winner prize). */
export const NAMES_PERSON =
  /(?:冠军|亚军|季军|得主|作者|创始人|发明人|负责人|董事长|总经理|总裁|主教练|发言人)$|\b(?:winner|champion|runner-?up|founder|inventor|owner|ceo|cfo|chief executive|chairman|chairwoman|spokes(?:man|woman|person)|coach|captain|mayor|governor)(?:$| (?:of|at|in|for|from)\b)/u;

/** Ends with a kind of place in the plural, or one that several share: counterpart cities, 受援城市. */
export const NAMES_PLACES =
  /\b(?:cities|counties|provinces|countries)(?:$| *[(,]| (?:for|in|of|under|with|that|which)\b)|(?:城市|县市|地市|国家)$/u;

/** What is measured in metres: how a question asks for it, and what a report says right before or after the figure. The first needs no word. */
export const DIMENSIONS: readonly { readonly asks: RegExp; readonly before: RegExp; readonly after: RegExp }[] = [
  {
    asks: /多长|全长|总长|长度|\bhow long\b|\blength\b/u,
    before: /长(?:度|约|达|为|近|是|有|共)*$|\blength (?:of |is |was )?(?:about |some )?$/u,
    after: /^ ?(?:long\b|in length\b)/u,
  },
  {
    asks: /多[宽阔闊]|[宽阔]度|\bhow wide\b|\bwidth\b/u,
    before: /宽(?:度|约|达|为|近|是|有|共)*$|\bwidth (?:of |is |was )?(?:about |some )?$/u,
    after: /^ ?(?:wide\b|in width\b)/u,
  },
  {
    asks: /多高|高度|\bhow tall\b|\bhow high (?:is|was|are|were)\b|\bheight\b/u,
    before: /(?<![提升增])高(?:度|约|达|为|近|是|有|共)*$|\bheight (?:of |is |was )?(?:about |some )?$/u,
    after: /^ ?(?:tall\b|high\b|in height\b)/u,
  },
  {
    asks: /多深|(?:深|埋)度|\bhow deep\b|\bdepth\b/u,
    before: /深(?:度|约|达|为|近|是|有|共)*$|\bdepth (?:of |is |was )?(?:about |some )?$/u,
    after: /^ ?(?:deep\b|in depth\b)/u,
  },
  { asks: /多厚|厚度|\bhow thick\b/u, before: /厚(?:度|约|达|为|近|是|有)*$/u, after: /^ ?thick\b/u },
  { asks: /直径|\bdiameter\b/u, before: /直径(?:约|达|为|近|是|有)*$|\bdiameter (?:of |is )?$/u, after: /^ ?in diameter\b/u },
];

/** Before a share, what it is a share of. */
export const SHARE_OF_BASE = /占([^,，。;；占]{1,16}?)的?(?:比重|比例|份额)?(?:的|为|达到?|约|超过?|近|提高到|上升至|提升至)*$/u;

/** Kinds whose members go by a number: what is asked for is said by a number of them. */
export const NUMBERED_KINDS: readonly { readonly asks: RegExp; readonly says: RegExp }[] = [
  {
    asks: /几号线|哪一?条(?:地铁|轨道|城轨)?线|哪一?条地铁|\b(?:which|what) (?:(?:metro|subway|mtr|rail|train|tube) )?line\b/u,
    says: /[一二三四五六七八九十百千\d]+号线|\blines? \d+|\p{Script=Han}{1,4}线(?!上|下|索)/u,
  },
];

/** The sets that a rank is taken in: how a question names one, and how a report does. */
export const RANKED_IN: readonly { readonly asks: RegExp; readonly says: RegExp }[] = [
  {
    asks: /全国|\b(?:nationally|nationwide|in (?:the country|china))\b/u,
    says: /全国|\bnation(?:al|ally|wide)\b|\bin (?:the country|china)\b/u,
  },
  { asks: /全省|省内|\bin the province\b/u, says: /全省|省内|省里|\bprovinc/u },
  { asks: /全市|\bin the city\b/u, says: /全市|市内|\bcity\b/u },
  { asks: /全球|世界|\b(?:in the world|globally|worldwide)\b/u, says: /全球|世界|\b(?:world|global)/u },
];

/** Asks for a figure that was aimed at. */
export const ASKS_TARGET = /目标|预期|\b(?:targets?|goals?|aims?)\b/u;
/** Asks what part of a whole it is. */
/** A share of something is asked for. */
export const ASKS_PROPORTION = /占比|比例|比重|份额|\b(?:share|proportion)\b/u;

export const ASKS_SHARE = /\b(?:share|proportion|percentage) of\b|占(?:全部|整个|总)?[^,，]{0,8}(?:比重|比例|几成|百分之几)/u;
/** Ends with a rate: 签约率, 老龄化率. */
export const NAMES_RATE = /\p{Script=Han}率$|\b(?:share|percentage|proportion)$/u;
/** Ends with a word for a year: net zero target year. */
export const NAMES_YEAR = /\b(?:target|start|opening|completion|launch) (?:year|date)$/u;

/** Asks which places, by the kind that they are. */
export const ASKS_PLACES =
  /哪(?:几个?|些|\d+个|[二两三四五六七八九十]个?)(?:地级|地)?(?:市|城市|县|区|省|省份|国家)(?!级|属|管)|\b(?:which|name|list|what are)\b[^,]{0,24}\b(?:cities|counties|provinces|countries)$/u;

/** Asks for some of many: 举几个例子, examples of. */
export const ASKS_EXAMPLES = /举(?:出|例|几|些)|\bexamples?\b/u;

/** Asks what somebody said. */
export const ASKS_WHAT_WAS_SAID =
  /\b(?:says|said)\b.*\bwhat\b|(?:说|讲|谈|表示|介绍)(?:了|到|咗)?(?:些)?(?:什么|啥|咩|乜)|怎么(?:说|讲|看)|点(?:讲|睇)|\bwhat (?:did|does|do|has) .{2,40}?\b(?:say|said|talk about)\b/u;

/** Asks for the figure before a change. */
export const ASKS_BEFORE = /原来|原先|之前|此前|以前|去年|上年|\b(?:before|previously|originally|was|from|last year)\b/u;

/** Claims something of every one. */
export const CLAIMS_ALL = /都(?!有|是谁)|全部|均|全(?:是|在|给|归|都|去)|清一色|只有|\ball\b|\bonly\b|\bevery\b/u;

/** Asks for the year itself. */
export const ASKS_YEAR = /哪一?年|边年|\b(?:what|which) year\b/u;

/** Offers two answers to choose from: 900家还是101家, is it 4 or 6. */
export const OFFERS_CHOICE = /还是|抑或|定系|\bor\b/u;

/** Measures that are sums of money, whatever question word stands beside them: GDP总量多少 asks for no number of things. */
export const MEASURED_IN_MONEY = /(?:gdp|生产总值)(?!能耗)|总产值|增加值|零售(?:总)?额|进出口(?:总[额值])|出口(?:额|总值)|进口(?:额|总值)/u;

/** 多少亿, 几万: how large the number is that would answer. */
export const SCALE_ASKED = /(?:多少|几多|几)(?:个|多)?([万亿])(?!能)/u;

/** Asks how much there is of it in a year. */
export const ASKS_YEARLY = /每年|年均|(?<=一)年(?=多少|几)|\b(?:yearly|annual(?:ly)?|per year|a year|each year)\b/u;
export const SAYS_YEARLY = /年|\b(?:annual(?:ly)?|yearly|year)\b/u;

/** Asks for the time of day, and a time of day. */
export const ASKS_CLOCK = /几点(?![个儿意])|\b(?:what time|at what hour)\b/u;
export const CLOCK = /\d{1,2}(?::\d{2}|[点时](?:\d|整|半)?)|\b\d{1,2}(?::\d{2})? ?[ap]\.?m\b/u;

/** 4个区是说什么: asks what a figure stands for. */
export const ASKS_MEANING =
  /(?:是|系)?(?:说|讲)(?:的是)?(?:什么|啥|咩)[呢啊]?$|(?:都|各|分别)是(?:什么|啥|咩)(?:钱|资金|款|数|数字)$|\bwhat (?:does|do) .* (?:stand for|refer to)$/u;

/** 七种模式是什么, 十大行动包括哪些: of a name that counts its members, asks for them. */
export const ASKS_MEMBERS = /(?:是|有|指|系)?(?:什么|啥|咩|乜嘢?|哪些|边啲)$|包[括含]|\bwhat are\b|\bwhich (?:are|ones)\b/u;

/** Asks what a word or a group takes in: “市区”包括哪里. */
export const TAKES_IN = /包[括含]|涵盖|\b(?:includes?|covers?|comprises?|made up of)\b/u;

/** How many are left without: 还有多少户没电. */
export const ASKS_REMAINDER =
  /还(?:有|剩|差)?(?:多少|几多|几).*[没未]|(?:多少|几多|几).*(?:还没|仍未|尚未)|\bstill (?:without|not|missing|out|lack)|\byet to be\b|\bremaining\b/u;
/** Says that some are left. */
export const SAYS_LEFT = /仍|还|尚|剩|其余|余下|\b(?:still|remain(?:s|ing)?|left|yet)\b/u;

/** Says of what was reported before that it is not so. */
export const DENIES = /不实|不属实|失实|谣言|谣传|误传|辟谣|否认|\b(?:denied|denies|untrue|not true|false (?:claim|report|rumou?r))\b/u;

/** A word that asks. */
export const INTERROGATIVE = /多少|还是|定系|几(?!乎)|哪|什么|啥|谁|怎|如何|何|边|咩|\b(?:how|what|which|who|whom|whose|when|where|why)\b/u;

/** What a name means is asked, and no figure of it. */
export const ASKS_SENSE = /什么意思|啥意思|含义|咩意思|\bwhat (?:does|do) .* mean\b|\bmeaning of\b/u;
/** How long something went on; a day tells nothing of it. */
export const ASKS_LASTING =
  /多长时间|开了多久|持续多久|\bhow long (?:did|does|do|was|were|is|will) (?:the |it |this |that )?[a-z ]*(?:last|take|run|go on)\b/u;
/** A body is asked for, and nobody who works there. */
export const ASKS_OFFICE =
  /\b(?:which|what) (?:office|department|agency|bureau|authority|body|organi[sz]ation|institution)\b|哪个?(?:部门|单位|机构)/u;

/** How often something goes; and how a report tells it. */
export const ASKS_HOW_OFTEN = /多久一[班趟次列]|几分钟一[班趟次列]|多长时间一[班趟次]|发车间隔|\bhow (?:often|frequently|frequent)\b/u;
export const TELLS_HOW_OFTEN =
  /间隔|每(?:隔|天|日|周|月|年|小时|\d+分钟)|\bevery\b|\b(?:per|a|each) (?:hour|day|week|month|year)\b|\b(?:hourly|daily|weekly|monthly)\b/u;
/** The one that is still to come is asked for. */
export const ASKS_NEXT = /下一?[届次期站个场]|\bnext (?:edition|fair|expo|session|one|round|phase|games|event)\b/u;

/** A verb with its object asked for: 像什么, 送了什么, what did it say. */
export const ASKS_BY_VERB = /\p{Script=Han}[了过著]?(?:什么|啥|咩|乜嘢?)$|\bwhat (?:did|does|do|has|have|will|would)\b/u;

/** The one who did something is asked for: 谁访华, who visited. */
export const ASKS_WHO_DID = /(?:谁|哪位|哪个人|边个|边位)(?!是|系|被|获|当选|的)\p{Script=Han}|^who (?!is\b|was\b|are\b|were\b)/u;
/** Verbs that hand a doing to the one named behind them: 欢迎他来, 请她讲话. */
export const HAS_IT_DONE = /欢迎|迎接|邀请|邀|请|让|派|令|要求|呼吁|敦促|帮助|支持|祝贺|会见|接见/u;

/** Asks for a day: a year or a month alone is none. */
export const ASKS_DAY = /几号|哪一?天|几月几|\b(?:which|what) (?:day|date)\b/u;

/** Asks for more than one place: 哪些城市, 哪几个县, which cities. */
export const ASKS_SEVERAL =
  /哪(?:些|几|两|三|四|五|\d)|\b(?:which|what) (?:cities|countries|towns|counties|districts|provinces|places|villages|regions|ports|destinations)\b/iu;

/** Politeness around a question, which asks nothing, in either script. */
export const POLITE_BEFORE =
  /^(?:(?:您好|你好|哈喽|(?:hi|hello|hey|dear bot)(?![a-z-]))[\s,，!！.。~]*)?(?:(?:请问(?:一下|下)?|請問(?:一下)?|请教(?:一下)?|請教|麻烦问(?:一下|下)|想问(?:一下|下|问)?|想問|我想知道|(?:pls|plz|please)\b|(?:could|can|would) you (?:please )?tell me|i(?:'d| would) like to know|do you know)[\s,，:：]*)?/iu;
export const POLITE_AFTER =
  /[\s,，。.!！?？]*(?:(?:非常|多)?(?:谢谢|謝謝|感谢|感謝|多谢|唔该|唔該|thanks(?: a lot| so much)?|thank you(?: very much)?|thx|ty|pls|plz|please)(?:啦|了|您|你|哈)?)[\s,，。.!！~]*$/iu;

/** 和潮州合作什么: asks for a thing, and no number. */
export const ASKS_WHAT = /(?:什么|啥|咩|乜嘢?)$/u;

/** What share of the budget or the task was met. */
export const ASKS_FULFILMENT = /完成(?:了)?(?:年度|全年|年初)?(?:预算|计划|目标|任务)的?(?:多少|几多|几成)/u;
export const TELLS_FULFILMENT = /(?:预算|计划|目标|任务)数?的?\d|完成/u;

/** 市本级: a government's own treasury or offices, and not all of its land. */
export const OWN_LEVEL = /[省市县区]本级|\b(?:municipal|provincial|county)[ -]level\b/u;

/** No figure, and as good as one. */
export const STANDS_STILL = /持平|不变|\b(?:unchanged|flat|level with)\b/u;

/** Leads straight to a figure that somebody reckons: 交警支队的估算约为22万人, the Chamber estimates $7.9 billion, puts it at. */
export const RECKONS =
  /(?:预测值?|估算|估计|预计|测算|推算|统计|口径|数字|数据|\b(?:estimates?d?|forecasts?|reckons?|puts? (?:it|the (?:figure|number|total)) at|expects?|predicts?|says?))(?:则|却|只|仅|约|为|是|有|在|\s|\b(?:at|about|around|some|of|only|just|is|was|it)\b)*$/u;

/** Says that somebody reckons or claims. */
export const RECKONED =
  /预测|估算|估计|预计|测算|推算|称|认为|\b(?:estimate[sd]?|forecasts?|reckons?|study|puts?|expects?|predicts?|according to|says?|said)\b/u;

/** Says that what follows was heard, and is not the speaker's own. */
export const IS_HEARSAY =
  /网传|网友|传言|传闻|据传|有消息|坊间|媒体(?:曾)?(?:报道|称)|有人|\b(?:reported(?:ly)?|rumou?r(?:ed)?|claim(?:s|ed)?)\b/u;
