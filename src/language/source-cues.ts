// How a question asks about the report itself: its title, outlet, day, author or site, its body or its headline.

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

/** Words of a question about the report itself that name nothing in it. */
export const SOURCE_WORDS =
  /^(?:site|website|web|page|copy|version|article|story|piece|report|text|newspaper|paper|outlet|source|media|press|author|writer|reporter|journalist|byline[d]?|reporters|journalists|bylines|name|names|headline|title|date|day|url|link|domain|publish(?:ed|er)?|publication|original(?:ly)?|网站|网页|网址|稿子?|稿件|文章|文|报道|新闻|报纸|报社|媒体|来源|出处|作者|记者|署名|标题|题目|日期|时间|单位|原文|篇)$/u;
