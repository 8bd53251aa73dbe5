// Words by which the parts of a page are known in both languages: masthead labels, page furniture, captions.

/** A label in front of masthead data. Examples: `来源:深圳特区报`, `作者：李强`, `By Jane Roe`. Each pattern's first group is the value. */
export const MASTHEAD_LABELS: readonly { readonly what: 'outlet' | 'author' | 'time' | 'other'; readonly pattern: RegExp }[] = [
  {
    what: 'outlet',
    pattern: /(?:信息来源|文章来源|稿件来源|来源|来 源|來源|转自|轉自|Source)\s*[:：]\s*([^\s:：|,，;；]+(?: [A-Z][^\s|,;]*)*)/iu,
  },
  {
    what: 'author',
    pattern: /(?:^|[\s|(（])(?:作者|撰文|撰稿|通讯员|通訊員|本报记者|本報記者|记者|記者|文)\s*[:：/／丨]\s*(\p{Script=Han})/u,
  },
  {
    what: 'author',
    pattern: /(?:^|[\s|])(?:本报|本報|本网|本刊)?(?:记者|記者|通讯员|通訊員)\s+([\p{Script=Han}·]{2,4})(?![\p{Script=Han}])/u,
  },
  { what: 'author', pattern: /^(?:By|Reporters?:|Authors?:|Written by)\s+([A-Z][\p{L}.'-]+(?:(?:,? and |, | & | )[A-Z][\p{L}.'-]+)*)/u },
  { what: 'time', pattern: /(?:时间|時間|发布日期|发布时间|發佈時間|日期|Date|Published)\s*[:：]\s*(\S.*)/iu },
  {
    what: 'other',
    pattern: /(?:发布者|责任编辑|责编|責任編輯|编辑|編輯|校对|審核|审核|字体|字號|字号|浏览|瀏覽|阅读|点击|Editor)\s*[:：]/iu,
  },
];

/** A word that says that names of reporters follow. Examples: `作者`, `深圳特区报记者`, `摄影`. */
export const AUTHOR_LABEL = /(?:作者|撰文|撰稿|记者|通讯员|特约撰稿人|摄影|摄影报道|摄)$/u;
/** The same, where a colon, a slash or a bar must follow: `文/`, `图：`. */
export const AUTHOR_LABEL_BEFORE_MARK = /^(?:文|图|图文|文图|摄)$/u;
/** A word that ends the names of reporters: another label follows. Examples: `责编`, `审核`, `来源`, `出版`. */
export const OTHER_LABEL =
  /(?:责编|编辑|编审|审核|审校|校对|校审|监制|统筹|策划|主编|终审|初审|复审|发布者|发布|出版|更新|来源|时间|日期|字体|字号|浏览次数|浏览|阅读|点击|点击量|版面|供稿|供图|图源|翻译|配音|制图|设计|排版)$/u;
/** A word in the place of a name that is none: a desk or an office. Examples: `港闻组`, `党委宣传部`. */
export const DESK = /(?:[组部团社报局网台会室队站院系处科中心]|频道|综合|整理|报道|实习生|编译)$/u;

/** Reporters named in brackets at the end of the text. Example: `(深圳特区报记者 罗雅丽 邹媛)`; the group holds labels and names. */
export const BYLINE_AT_END =
  /[(（]\s*((?:[\p{Script=Han}·]{0,16}(?:记者|記者|通讯员|通訊員|作者))\s*[:：]?\s*[\p{Script=Han}·]{1,4}(?:[\s、,，/／]+[\p{Script=Han}·]{1,8}(?:\s*[:：])?){0,12})\s*[)）]/u;

/** A line that belongs to the page and not to the report. Each is a whole line of a copying site. */
export const FURNITURE: readonly RegExp[] = [
  /^(您)?(现在|当前|現在|當前)?的?位置(是)?\s*[:：]/u, // 您现在的位置是: 财经 > > 正文
  /^(首页|首頁|Home)\s*[>»›/]/iu, // 首页 > 新闻 > 正文
  /^[^。！？!?；;]{1,40}?\s*(?:>{1,2}|»|›)\s*[^。！？!?；;>]{0,30}$/u, // 某某新闻网  >>  要闻
  /^[(（]?(相关|資料|资料|相關)(资料)?图(片)?[)）]?$/u, // (相关资料图)
  /^(标签|標籤|关键词|關鍵詞|Tags?|Keywords?)\s*[:：]/iu,
  /^(相关文章|相关新闻|相关阅读|相关链接|相關新聞|延伸阅读|延伸閱讀|热文推荐|热门推荐|热点推荐|猜你喜欢|精彩放送|精彩推荐|抢先读|为您推荐|推荐阅读|更多.{0,6}|Related( articles| stories)?|Read more|You may also like)\s*[:：]?$/iu,
  /^(上一篇|下一篇|上一条|下一条|上一條|下一條|返回|分享到|分享|打印|收藏|举报|扫一扫|关闭窗口|Share|Print)/iu,
  /^(关于我们|關於我們|联系我们|聯絡我們|About us|Contact us)/iu, // 关于我们| 联系我们| …
  /版权所有|版權所有|All rights reserved|Copyright\s*(©|\(c\))|^©/iu,
  /ICP备|ICP備|ICP证|公网安备|增值电信|许可证编号/u,
  /^(免责声明|免責聲明|特别声明|声明|Disclaimer)\s*[:：]?/iu,
  /仅供参考.{0,40}(本站|本网)|本站不|转载.{0,12}(注明|授权)|不代表本(站|网)/u,
  /^(责任编辑|责编|責任編輯|编辑|編輯|校对|来源)\s*[:：]\s*\S{1,12}$/u,
];

/** What a page prints of itself under a label, by the words that ask for it; the last group of `printed` is the value. Folded text. */
export const PAGE_FIELDS: readonly { readonly asked: RegExp; readonly printed: RegExp; readonly example: string }[] = [
  {
    asked: /邮箱|电邮|电子邮件|邮件地址|\be-?mail\b|\bmail address\b/u,
    printed: /([\w.+-][\w.+ -]*@ ?[a-z0-9-]+(?:\.[a-z0-9-]+)+)/u,
    example: 'press@port.example',
  },
  {
    asked: /联系(?:方式|我们)|怎么联系|如何联系|\bcontacts?\b|\bget in touch\b/u,
    printed: /(?:联系我们|联系方式|联系人|联系电话|新闻发布联系人|联络|contact(?: us)?)\s*:\s*(\S[^|]*?)(?:\s{2,}|$)/u,
    example: '联系我们:39 60 29 @qq.com',
  },
  {
    asked: /电话|热线|\b(?:phone|telephone|tel|hotline)\b/u,
    printed: /(?:电话|热线|tel(?:ephone)?|phone)[^\d(+]{0,6}([+(]?\d[\d\s()-]{5,}\d)/u,
    example: '电话:0755-12345678',
  },
  {
    asked: /备案|\bicp\b|许可证号|\blicen[cs]e (?:no|number)\b/u,
    printed: /(\p{Script=Han}?icp(?:备|证)\s*\d+号?(?:-\d+)?)/u,
    example: '京icp备2099001122号-7',
  },
  {
    asked: /发布者|发布人|谁发布的|\bpublisher(?: id)?\b|\bposted by\b|\bissued the page\b/u,
    printed: /(?:发布者|发布人|publisher|posted by)\s*:\s*([^\s:|]+)/u,
    example: '发布者:kx77',
  },
  {
    asked: /责编|责任编辑|编辑是谁|谁编辑|\beditor\b/u,
    printed: /(?:责任编辑|责编|编辑|editor)\s*[:/]\s*([^\s:|]+)/u,
    example: '责编:zx07',
  },
  {
    asked: /版权.{0,6}(?:年|哪|几)|\bcopyright\b/u,
    printed: /(?:版权所有|copyright)[^\d]{0,8}(\d{4}(?:\s*[-–—~]\s*\d{4})?)/u,
    example: '版权所有© 2013-2024',
  },
  {
    asked: /(?:哪|什么|边)(?:个|一)?(?:频道|栏目|板块|分类)|(?:频道|栏目|板块)(?:是|叫|$)|\bwhich (?:channel|section|category)\b/u,
    printed: /位置(?:是)?\s*:\s*([^>»›\s]+)\s*[>»›]/u,
    example: '您的位置: 经济 > 正文',
  },
  {
    asked: /免责|仅供参考|数据.{0,4}(?:可靠|准确)|\bdisclaimers?\b|\b(?:reliable|accurate)\b/u,
    printed: /([^.。!]*仅供参考[^.。!]*)/u,
    example: '本站内容仅供参考',
  },
  { asked: /审核/u, printed: /审核\s*[:/]\s*([^\s:|]+)/u, example: '审核:路明远' },
  {
    asked: /(?:浏览|阅读|点击)(?:次数|量|数)|多少(?:人|次)(?:浏览|阅读|点击)|\bpage views?\b/u,
    printed: /(?:浏览次数|浏览量|浏览|阅读量|阅读|点击量|点击)\s*:\s*(\d+)/u,
    example: '浏览次数:1287',
  },
  { asked: /邮编|邮政编码|\bpost(?:al)? ?code\b|\bzip\b/u, printed: /(?:邮编|邮政编码|postcode)\s*:\s*(\d{4,6})/u, example: '邮编:000000' },
  {
    asked: /几点(?:几分)?(?:[^,，]{0,2})(?:发|登|出|上|贴|挂)|(?:发布|发表)(?:的)?(?:具体)?时间|\bwhat time\b/u,
    printed: /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*(\d{1,2}:\d{2}(?::\d{2})?)/u,
    example: '时间:2025-07-18 10:05:33',
  },
];

/** An organisation that signs a document under its title. Examples: `洛阳市统计局`, `国家统计局洛阳调查队`, `省发展改革委`. */
export const ISSUER =
  /^[\p{Script=Han}（）()]{2,30}(局|队|隊|委|委员会|办公室|辦公室|厅|廳|部|署|处|處|报|報|社|网|網|院|会|會|中心|集团|公司|政府|大学|大學)$/u;

/** The same in English, every word with a capital. Example: `Calder Bay Port Authority`. */
export const ENGLISH_ISSUER =
  /^(?:[A-Z][\w&.'’-]* )(?:(?:[A-Z&][\w&.'’-]*|of|the|and|for|on|in) ){0,8}(?:Authority|Ministry|Department|Bureau|Office|University|College|Council|Commission|Committee|Agency|Institute|Association|Corporation|Company|Group|Bank|News|Times|Post|Daily|Herald|Gazette|Tribune|Government|Administration|Board|Cent(?:er|re))$/u;
/** An outlet's name among the pieces of a line that dates a report. Examples: `镜湖晚报`, `湾海财经`, `某某发布`. */
export const OUTLET_PIECE =
  /^[\p{Script=Han}A-Za-z0-9]{2,20}(?:财经|財經|新闻|新聞|周刊|週刊|杂志|雜誌|在线|在線|电视|電視|观察|觀察|客户端|通讯|日报|晚报)$/u;
/** Between the pieces of such a line. Example: `镜湖晚报 · 体育 | 2023年10月23日 第A11版`. */
export const PIECES = /\s*[|｜·•]\s*|\u3000+|\s{2,}/u;
/** What may stand beside the day in its piece: the hour, the weekday, the page. */
export const BESIDE_DAY =
  /\d{1,2}[时時点點:：]\d{0,2}[分]?(?::\d{2})?|第?\s*[A-Z]?\d{1,3}\s*版|[星期周週][一二三四五六日天]|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\b(?:published|updated|posted|date[d]?)\b|[\s,.:()（）——-]/giu;
/** A line of notice above the title. Example: `FOR IMMEDIATE RELEASE`. */
export const NOTICE =
  /^(?:for (?:immediate )?release\b.{0,40}|embargoed\b.{0,60}|(?:press|news|media) (?:release|statement)|新闻稿|新聞稿|即时发布|即時發佈)[:：]?$/iu;

/** Where a name of a site stands beside its host. Example: `产业研究网  www.coalstudy.com`. */
export const HOST = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|info|hk|tv|io)(?:\.(?:cn|hk|tw))?)\b/iu;
export const SITE_NAME = /([\p{Script=Han}A-Za-z0-9]{2,16}(?:网|網|在线|門戶|门户|频道|新闻|之窗|论坛|News|Online))/u;
