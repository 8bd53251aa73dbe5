// How questions ask: turns of phrase that say which kind of answer, how much of it and in what unit a question is after.
import type { UnitClass } from './unit-class.js';

/** Two things asked in one question. */
export const ASKS_TWO =
  /各|分别|以及|和|与|跟|同埋|、|\brespectively\b|\beach\b|\band\b|\bn\b|\bboth\b|\bvs\b|\bversus\b|[+]|(?<!r)&(?!d)|\bplus\b|多少.{1,20}(?:多少|几)|几.{1,12}几/u;

/** Asks for every member of a list. */
export const ASKS_ALL =
  /[哪边](?:\d+|[二两三四五六七八九十]+)|名单|(?:全|都|逐个|逐一)列|(?<!占)(?:全部|所有)|逐一|都有(?:哪些|谁)|分别(?:是|叫)|(?<!\b(?:total|how many|how much|number of)\b.*)\ball\b|(?<!\b(?:total|how many|how much|number of)\b.*)\bevery\b|\bfull list\b|^list\b|\blist (?:them|the|all|of)\b|\bname (?:them|all|the)\b|\bwhich (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\bwhat are the (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/u;

/** Asks for a number of things and not for a sum or a share: 多少家, 几条, how many. */
export const COUNTS_THINGS =
  /(?:多少|几多|几)[百千万亿]*(?:口(?!径)|眼|处|株|匹|尾|羽|根|颗|枚|起|例|宗|笔|趟|列|节|层|组|个|家|名|位|人|项|条|件|座|所|间|套|次|户|辆|张|只|头|棵|台|艘|架|支|部|种|类|批|场|村|县|市|区|镇|篇|份)|\bhow many\b|\bnumber of\b|[,，] ?(?:the )?(?:number|how many)\??$|个数|人数/u;

/** Asks how many there are in all, and not how many were added. */
export const ASKS_STOCK =
  /总数|总量|一共|总共|现有|目前(?:共?有|一共)|\b(?:in total|altogether)\b|\b(?:total (?:number of )?[a-z ]{1,20} (?:in|at|of)|how many [a-z ]{1,20} (?:are there|exist|in total|altogether)|does [a-z ]{1,20} have)\b/u;

/** Asks of what is over, by its tense or a word of result. */
export const ASKS_DONE =
  /[了过咗]|已|达|现有|目前|现在|去年|上年|完成|实现|取得|\b(?:did|was|were|had|has|have|been|got|reached|now|so far|current(?:ly)?|(?!fixed|united|red|need|combined|proposed|planned)[a-z]{2,}ed)\b/u;

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

/** A question word right before the kind of thing asked for: 什么考核, 哪些产业, which assessment. */
export const ASKS_KIND =
  /(?:(?<!为)什么(?!原因|理由|缘故)|哪(?![里儿边年天日月位了呢啊呀])(?:个|些|种|类|项|家|所|座|条|支|款|一个)?|啥|咩|乜嘢?)(?=\p{Script=Han})|\b(?:which|what)\s+(?!is\b|are\b|was\b|were\b|does\b|do\b|did\b|has\b|have\b|the\b)/u;

/** So wide a kind that its members need not say it: what a list of them goes by is another name (海上新航道). */
export const WIDE_KINDS =
  /^(?:产业|行业|领域|方面|项目|措施|举措|办法|任务|内容|类别|类型|品种|活动|事情|东西|部门|单位|机构|industr(?:y|ies)|sectors?|areas?|fields?|measures?|steps?|tasks?|items?|things?)$/u;

/** Asks by how much it is more or less than it was: 比上年多几天. */
export const ASKS_DIFFERENCE =
  /[比较](?:去年|上年|前年|往年|上月|上季度?|同期|20\d\d年)(?:同期|底|末)?[^,，]{0,8}?[多少增减涨降升跌高低长短快慢]了?(?:多少|几多|几)|\bhow (?:many|much) (?:more|fewer|less|higher|lower)\b.*\bthan (?:last|the (?:previous|year)|a year|in \d{4})/u;

/** Asks who said a thing. */
export const ASKS_SPEAKER =
  /谁(?:说|讲|表示|介绍|提到|透露|称)|边个(?:讲|话|讲嘅)|(?:说|讲|提)(?:的|嘅)(?:是)?谁|\bwho (?:said|says|told|stated|mentioned|announced|claimed|explained|spoke about|spoke of|talked about|talks about)\b|\bwho (?:gave|cited|quoted|put out|came up with)\b.*\b(?:figures?|numbers?|statistics?)\b|(?:数字|数据|说法)(?:是)?(?:谁|边个)(?:给|说|讲|提)|\baccording to who(?:m)?\b|\bwho was it that said\b/u;

/** Words alone that name a sum of money. */
export const NAMES_MONEY =
  /资金|经费|拨款|金额|(?:拿到?|得到?|分到?|收到|花|给|赚)[了咗]?的?(?:钱|款)|造价|票价|总投资|投资总?额|货值|\binvestment$|\b(?:export|import|trade|contract|order|cargo) value\b|\b(?:money|funding|funds|budget|fare|price|cost|worth|pay|wages?|salary|salaries|total investment)\b|^(?:the )?(?:total |combined |overall )?(?:value|worth) of\b|\b(?:total|combined|overall) value$/u;

/** Marks that make a yes/no question even beside a question word. */
export const SURELY_YES_NO =
  /吗|是不是|是否|有没有|有无|有冇|系咪|对不对|对吧|没错吧|属实|\b(?:right|correct|true)$|\bis it true\b|\bisn'?t it$/u;

/** Asks what the members of a counted group are called: 三县叫啥名. */
export const ASKS_NAMES = /具体(?:是|指|有|包括)(?:什么|啥|咩|乜)|叫(?:什么|啥|咩|乜)|名字|\bcalled\b|\bnames?\b/u;

/** Words alone that name a number of things: 企业数, number of firms. */
export const NAMES_NUMBER =
  /(?:数|数量|数目|个数)$|\bnumbers?\b|\b(?:raised|cut|lowered|lifted|increased|reduced|extended|rose|fell|grew|went up|went down) (?:to|by)$/u;

/** Ends with a word for who did or is something: womens winner at the race, 女子冠军. A word after it makes it another thing (winner prize). */
export const NAMES_PERSON =
  /(?:冠军|亚军|季军|得主|作者|创始人|发明人|负责人|董事长|总经理|总裁|主教练|发言人)$|\b(?:winner|champion|runner-?up|founder|inventor|owner|ceo|cfo|chief executive|chairman|chairwoman|spokes(?:man|woman|person)|coach|captain|mayor|governor)(?:$| (?:of|at|in|for|from)\b)/u;

/** Ends with a kind of place in the plural, or one that several share: counterpart cities, 受援城市. */
export const NAMES_PLACES =
  /\b(?:cities|counties|provinces|countries)(?:$| *[(,]| (?:for|in|of|under|with|that|which)\b)|(?:城市|县市|地市|国家)$/u;

/** Asks for a figure that was aimed at. */
export const ASKS_TARGET = /目标|预期|\b(?:targets?|goals?|aims?)\b/u;

/** A share of something is asked for. */
export const ASKS_PROPORTION = /占比|比例|比重|份额|\b(?:share|proportion)\b/u;

/** Asks what part of a whole it is. */
export const ASKS_SHARE = /\b(?:share|proportion|percentage) of\b|占(?:全部|整个|总)?[^,，]{0,8}(?:比重|比例|几成|百分之几)/u;

/** Ends with a rate: 签约率, 老龄化率. */
export const NAMES_RATE = /\p{Script=Han}率$|\b(?:share|percentage|proportion)$/u;

/** Ends with a word for a year: net zero target year. */
export const NAMES_YEAR = /\b(?:target|start|opening|completion|launch) (?:year|date)$/u;

/** Asks which places, by the kind that they are. */
export const ASKS_PLACES =
  /哪(?:几个?|些|\d+个|[二两三四五六七八九十]个?)(?:地级|地)?(?:市|城市|县|区|省|省份|国家)(?!级|属|管)|\b(?:which|name|list|what are)\b[^,]{0,24}\b(?:cities|counties|provinces|countries)$/u;

/** Asks which one of the places of a kind it is. */
export const ASKS_WHICH_PLACE =
  /哪(?:一?个|一)?(?:[\p{Script=Han}]{0,4})?(?:市|县|区|省|镇|村|街道|乡)(?!级|属|管)|\b(?:which|what) (?:[a-z]+ )?(?:city|county|district|province|town|village|country)\b/u;

/** Asks for some of many: 举几个例子, examples of. */
export const ASKS_EXAMPLES = /举(?:出|例|几|些)|\bexamples?\b/u;

/** Asks what somebody said. */
export const ASKS_WHAT_WAS_SAID =
  /\b(?:says|said)\b.*\bwhat\b|(?:说|讲|谈|表示|介绍)(?:了|到|咗)?(?:些)?(?:什么|啥|咩|乜)|怎么(?:说|讲|看)|点(?:讲|睇)|\bwhat (?:did|does|do|has) .{2,40}?\b(?:say|said|talk about)\b/u;

/** Asks for the figure before a change. */
export const ASKS_BEFORE = /原来|原先|之前|此前|以前|去年|上年|\b(?:before|previously|originally|was|from|last year)\b/u;

/** Asks for the year itself. */
export const ASKS_YEAR = /哪一?年|边年|\b(?:what|which) year\b/u;

/** Offers two answers to choose from: 900家还是101家, is it 4 or 6. */
export const OFFERS_CHOICE = /还是|抑或|定系|\bor\b/u;

/** Measures that are sums of money, whatever question word stands beside them: GDP总量多少 asks for no number of things. */
export const MEASURED_IN_MONEY = /(?:gdp|生产总值)(?!能耗)|总产值|增加值|零售(?:总)?额|进出口(?:总[额值])|出口(?:额|总值)|进口(?:额|总值)/u;

/** 多少亿, 几万: how large the number is that would answer. */
export const SCALE_ASKED = /(?:多少|几多|几)(?:个|多)?([万亿])(?!能)/u;

/** 一个月多少, 挂一次号几块: by what it is reckoned, and no figure to be met. */
export const PER_ONE =
  /一(?:个)?(?:月|年|天|日|周|星期|季度?|学期|小时|晚|次|趟|户|亩|斤|吨|公斤|平方?米?|张|套|间|辆|股)(?=\p{Script=Han}{0,4}(?:多少|几|$))|(?<=(?:多少|几)\p{Script=Han}{0,3})一(?:个)?(?:月|年|天|日|周|次|晚|斤|亩)/gu;

/** Asks how much there is of it in a year. */
export const ASKS_YEARLY = /每年|年均|(?<=一)年(?=多少|几)|\b(?:yearly|annual(?:ly)?|per year|a year|each year)\b/u;

/** Asks how much there is of it in a month. */
export const ASKS_MONTHLY = /每月|月均|每个月|一个月(?=\p{Script=Han}{0,4}(?:多少|几|$))|\b(?:monthly|per month|a month|each month)\b/u;

/** Asks for the time of day, and a time of day. */
export const ASKS_CLOCK = /几点(?![个儿意])|\b(?:what time|at what hour)\b/u;

/** 4个区是说什么: asks what a figure stands for. */
export const ASKS_MEANING =
  /(?:是|系)?(?:说|讲)(?:的是)?(?:什么|啥|咩)[呢啊]?$|(?:都|各|分别)是(?:什么|啥|咩)(?:钱|资金|款|数|数字)$|\bwhat (?:does|do) .* (?:stand for|refer to)$/u;

/** 八种做法是什么, 十大行动包括哪些: of a name that counts its members, asks for them. */
export const ASKS_MEMBERS = /(?:是|有|指|系)?(?:什么|啥|咩|乜嘢?|哪些|边啲)$|包[括含]|\bwhat are\b|\bwhich (?:are|ones)\b/u;

/** How many are left without: 还有多少户没电. */
export const ASKS_REMAINDER =
  /还(?:有|剩|差)?(?:多少|几多|几).*[没未]|(?:多少|几多|几).*(?:还没|仍未|尚未)|\bstill (?:without|not|missing|out|lack)|\byet to be\b|\bremaining\b/u;

/** A word that asks. */
export const INTERROGATIVE =
  /多[少大长高宽远深久重厚]|还是|定系|几(?!乎)|哪|什么|啥|谁|怎|如何|何|边|咩|\b(?:how|what|which|who|whom|whose|when|where|why)\b/u;

/** What a name means is asked, and no figure of it. */
export const ASKS_SENSE = /什么意思|啥意思|含义|咩意思|\bwhat (?:does|do) .* mean\b|\bmeaning of\b/u;

/** 1+N体系里的N指什么: what a piece of a name stands for; the piece is the first group that took part. */
export const ASKS_PIECE =
  /(?:里|中|当中)(?:面)?的?[“"「]?([\p{L}\d]{1,3}?)[”"」]?(?:是指|指的是|代表|表示|意思是|指|是)(?:什么|啥|咩|乜|谁|哪)|\bwhat (?:does|do) (?:the )?["“]?([\p{L}\d]{1,3})["”]? in .+ (?:stand for|mean|refer to)|\bwhat(?:'s| is) the ["“]?([\p{L}\d]{1,3})["”]? in /u;

/** How long something went on; a day tells nothing of it. */
export const ASKS_LASTING =
  /多长时间|开了多久|持续多久|\bhow long (?:did|does|do|was|were|is|will) (?:the |it |this |that )?[a-z ]*(?:last|take|run|go on)\b/u;

/** A body is asked for, and nobody who works there. */
export const ASKS_OFFICE =
  /\b(?:which|what) (?:office|department|agency|bureau|authority|body|organi[sz]ation|institution)\b|哪个?(?:部门|单位|机构)/u;

/** How often something goes; and how a report tells it. */
export const ASKS_HOW_OFTEN = /多久一[班趟次列]|几分钟一[班趟次列]|多长时间一[班趟次]|发车间隔|\bhow (?:often|frequently|frequent)\b/u;

/** The one that is still to come is asked for. */
export const ASKS_NEXT = /下一?[届次期站个场]|\bnext (?:edition|fair|expo|session|one|round|phase|games|event)\b/u;

/** A verb with its object asked for: 像什么, 送了什么, what did it say. */
export const ASKS_BY_VERB = /\p{Script=Han}[了过著]?(?:什么|啥|咩|乜嘢?)$|\bwhat (?:did|does|do|has|have|will|would)\b/u;

/** The one who did something is asked for: 谁访华, who visited. */
export const ASKS_WHO_DID = /(?:谁|哪位|哪个人|边个|边位)(?!是|系|被|获|当选|的)\p{Script=Han}|^who (?!is\b|was\b|are\b|were\b)/u;

/** Asks for a day: a year or a month alone is none. */
export const ASKS_DAY = /几号|哪一?天|几月几|\b(?:which|what) (?:day|date)\b/u;

/** Asks for more than one place: 哪些城市, 哪几个县, which cities. */
export const ASKS_SEVERAL =
  /哪(?:些|几|两|三|四|五|\d)|\b(?:which|what) (?:cities|countries|towns|counties|districts|provinces|places|villages|regions|ports|destinations)\b/iu;

/** Asks for one of a kind. */
export const ASKS_ONE =
  /哪一?(?:个|家|条|座|项|种|位|类|款|支|所|艘)|\b(?:which|what) (?:[a-z-]+ )??(?!is|was|has)[a-z-]*[^s\W] (?:is|was|will|has|had|did|does|came|got|won|went)\b/u;

/** 和潮州合作什么: asks for a thing, and no number. */
export const ASKS_WHAT = /(?:什么|啥|咩|乜嘢?)$/u;

/** What share of the budget or the task was met. */
export const ASKS_FULFILMENT = /完成(?:了)?(?:年度|全年|年初)?(?:预算|计划|目标|任务)的?(?:多少|几多|几成)/u;
