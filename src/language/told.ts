// How reports tell things: words by which a sentence says that it is done, denied, reckoned, counted anew, or so by the year.

/** Causes: a "why" is answered only by words that give one. */
export const CAUSES =
  /因为|由于|为了|旨在|得益于|原因|受.{1,12}影响|\bbecause\b|\bdue to\b|\bthanks to\b|\bowing to\b|\bin order to\b|\bcaused by\b/u;

/** Words that make another measure of a figure: an average, an extreme, a part. Unmet, the figure is another one. */
export const QUALIFIERS =
  /平均|人均|户均|每|单个|最(?:高|大|多|低|小|少)|\b(?:average|mean|per|each|highest|largest|biggest|lowest|smallest|most|least|maximum|minimum|max|min)\b/u;

/** The first of its kind, said without a number. */
export const SAYS_FIRST = /首(?:批|期|次|届|个|家|座|条|场|艘|台|轮)|第一|\bfirst\b/u;

/** A round figure that was passed on the way: 总量迈上1500亿元、1600亿元两个台阶. */
export const PASSES_MARK = /迈[上过]|跨[过越]|跃上|越过|站上|台阶|大关|关口/u;

/** Says how many there are in all by now. */
export const SAYS_TOTAL = /总数|总量|总里程|总面积|总长|共有|总计|累计|合计|\b(?:total|altogether|now has|bringing)\b/u;

/** Says that things were added to others that were there. */
export const SAYS_ADDED = /新增|增加(?!到|至)|净增|新开辟|新开|新建|新设|\b(?:added|adds|new|additional|extra)\b/u;

/** Says or takes for granted that something is finished. */
export const SAYS_DONE =
  /已经|已|建成|完工|[修建起整搞做装铺盖架挖种弄办用走通开][好完成掂]|竣工|通车|到位|(?:投产|投用|启用|开业|上市|封顶|交付|运营)(?:了|没|未)|开通了|完成了|落成|\b(?:already|finish(?:ed)?|complete[d]?|built|done|opened|open|running|in operation|operational|ready)\b/u;

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

/** Says that something is not so. */
export const NEGATES = /不是|不仅仅?是|并非|并不|没有|没|未|无(?!人机|线)|冇|唔|\b(?:not|no|never|without|n't)\b|n't\b/u;

/** What is measured in metres: how a question asks for it, and what a report says right before or after the figure. The first needs no word. */
export const DIMENSIONS: readonly { readonly asks: RegExp; readonly before: RegExp; readonly after: RegExp }[] = [
  {
    asks: /多长|全长|总长|长度|\bhow long\b|\blength\b/u,
    before: /长(?:度|约|达|为|近|是|有|共)*$|\blength (?:of |is |was )?(?:about |some )?$/u,
    after: /^ ?(?:long\b|in length\b)/u,
  },
  {
    asks: /多[宽阔]|[宽阔]度|\bhow wide\b|\bwidth\b/u,
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

/** Claims something of every one. */
export const CLAIMS_ALL = /都(?!有|是谁)|全部|均|全(?:是|在|给|归|都|去)|清一色|只有|\ball\b|\bonly\b|\bevery\b/u;

export const SAYS_YEARLY = /年|\b(?:annual(?:ly)?|yearly|year)\b/u;

/** Reckoned by the month. */
export const SAYS_MONTHLY = /每月|月均|(?<!\d)月(?!底|末|初|上旬|中旬|下旬)|\bmonth(?:ly)?\b/u;

export const CLOCK = /\d{1,2}(?::\d{2}|[点时](?:\d|整|半)?)|\b\d{1,2}(?::\d{2})? ?[ap]\.?m\b/u;

/** Asks what a word or a group takes in: “市区”包括哪里. */
export const TAKES_IN = /包[括含]|涵盖|\b(?:includes?|covers?|comprises?|made up of)\b/u;

/** Says that some are left. */
export const SAYS_LEFT = /仍|还|尚|剩|其余|余下|\b(?:still|remain(?:s|ing)?|left|yet)\b/u;

/** Says of what was reported before that it is not so. */
export const DENIES = /不实|不属实|失实|谣言|谣传|误传|辟谣|否认|\b(?:denied|denies|untrue|not true|false (?:claim|report|rumou?r))\b/u;

export const TELLS_HOW_OFTEN =
  /间隔|每(?:隔|天|日|周|月|年|小时|\d+分钟)|\bevery\b|\b(?:per|a|each) (?:hour|day|week|month|year)\b|\b(?:hourly|daily|weekly|monthly)\b/u;

/** Verbs that hand a doing to the one named behind them: 欢迎他来, 请她讲话. */
export const HAS_IT_DONE = /欢迎|迎接|邀请|邀|请|让|派|令|要求|呼吁|敦促|帮助|支持|祝贺|会见|接见/u;

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
