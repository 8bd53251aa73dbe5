// English words of a question that carry nothing for evidence to meet, and the turns of phrase that show what kind of thing is asked.
import type { QuestionCues } from '../question-cues.js';

/** Lower case; contractions stand both as printed and as `englishTerms` gives them: `isn't` and `isnt`. */
export const enFunctionWords: ReadonlySet<string> = new Set(
  // articles, pronouns, particles
  (
    'a an the this that these those it its they them their theirs he him his she her hers we us our ours you your yours i me my mine ' +
    'one ones some any each every all both either neither such same other another there here thereof ' +
    'and or but nor so if then than as at by for from in into of off on onto out over per to toward towards up upon via with within without about above across after against along among around before behind below beneath beside between beyond down during except inside near outside since through throughout under until till while whereas because though although unless whether ' +
    'be am is are was were been being do does did done doing have has had having can could shall should will would may might must ought need get gets got getting gotten ' +
    'not no yes yeah ok okay nope isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt cant cannot couldnt shouldnt aint im ive id ill youre theyre thats whats wheres whos whens hows whys theres heres lets ' +
    // what is asked
    'how many much what which who whom whose when where why whatever whichever whoever what kind sort type long big large far often tall high wide old ' +
    'exactly precisely actually really truly just only alone even also too very still already yet again ever never quite rather roughly approximately approx approximate about around total totals totally altogether overall ' +
    'number numbers amount amounts figure figures count counts quantity quantities sum stat stats statistic statistics data info information detail details fact facts specific specifically respective respectively ' +
    'name names named called list lists listed listing give gives given tell tells told show shows shown say says said state states stated stating mention mentions mentioned according accordingly report reports reported reporting article articles story stories piece text document page passage paper press newspaper source ' +
    // asking
    'please pls plz thanks thank thx ty kindly hi hello hey help find look check search know want wanna wants wanted need needs like wondering wonder curious ask asking question questions answer answers quick quickly urgent asap ' +
    'right correct true false confirm verify sure eh huh yo hmm um er oh well now ' +
    // weak verbs that stand for any other
    'make makes made making take takes took taken put puts happen happens happened happening go goes going went gone come comes came use used using keep keeps thing things stuff something anything everything someone anyone everyone ' +
    'etc eg ie vs re regarding concerning calendar official units value worth volume ' +
    // money and scale are units, met by the reader of numbers
    'yuan rmb cny usd hkd dollar dollars hundred hundreds thousand thousands million millions billion billions trillion trillions bn mn km kms kilometre kilometres kilometer kilometers metre metres miles hectare hectares acres tonne tonnes ton tons kilo kilos kg sqm percent percentage pct ' +
    // contractions as printed
    "what's who's where's when's how's why's that's there's here's it's he's she's let's i'm i've i'd i'll you're you've they're they've we're we've isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't ain't"
  ).split(' '),
);

/** Turns of phrase in folded text (lower case, straight quotes); the example beside each is one it must find. */
export const enCues: QuestionCues = {
  money: [
    {
      find: /\bhow much (?:money|funding|funds|cash|capital|fiscal|was (?:it|that) worth|is (?:it|that) worth|investment|revenue|profit|in (?:funds|funding|money|yuan|dollars|subsidies))\b/,
      example: 'how much funding went to the city',
    },
    {
      find: /\bhow much (?:did|does|do|will|would|has|have|had|was|were|is|are)\b.*\b(?:cost|spend|spent|invest|invested|pay|paid|raise|raised|earn|earned|make|worth|lose|lost|allocate|allocated|give|given|put|contribute|donate|donated|charge|charged|receive|received)\b/,
      example: 'how much did the bridge cost',
    },
    { find: /\bhow (?:much|many) (?:yuan|rmb|dollars|pounds|euros)\b|\bworth how much\b/, example: 'coal exports worth how much yuan' },
    { find: /\bhow much (?:went|goes|money|more money|per (?:ticket|person|month|year))\b/, example: 'how much went into the fund' },
    {
      find: /\b(?:price|cost|costs|fare|fee|fees|salary|budget|funding|funds|revenue|profit|turnover|investment|deficit|subsidy|subsidies|tuition|rent|value|valuation|fine|compensation|outlay|spending|expenditure|sales)\b[^?]*\b(?:how much|how big|how large|amount|total|figure|yuan|rmb|cny|usd|dollars?|billion|million|trillion)\b/,
      example: 'planned budget deficit, trillion yuan?',
    },
    {
      find: /\b(?:what(?:'?s| is| was| are| were)?|how (?:big|large|high))\b[^?]*\b(?:price|cost|fare|fee|salary|budget|funding|fund size|revenue|profit|turnover|investment|deficit|subsidy|tuition|rent|valuation|market (?:cap|value)|compensation|expenditure)\b/,
      example: 'what was the total investment',
    },
    { find: /\bin (?:yuan|rmb|dollars|usd|cny|hkd|euros)\b|\b(?:yuan|rmb|dollar) amount\b/, example: 'size of the fund in yuan' },
  ],
  percent: [
    { find: /\b(?:what|which) (?:percent|percentage|per cent|share|proportion|ratio|fraction)\b/, example: 'what percentage of homes' },
    {
      find: /\b(?:percent|percentage|per cent|pct|proportion|coverage rate|growth rate|unemployment rate|birth rate|death rate|interest rate|jobless rate|market share|urbani[sz]ation rate|pass rate|share of)\b|%/,
      example: 'unemployment rate in the city',
    },
    {
      find: /\b(?:by )?how much (?:did|has|have|was|were|is|are|does|do)\b.*\b(?:grow|grew|grown|rise|rose|risen|increase|increased|fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|up|down|gain|gained|climb|climbed|jump|jumped|shrink|shrank|change|changed|expand|expanded)\b/,
      example: 'by how much did exports grow',
    },
    {
      find: /\bhow (?:much (?:up|down|higher|lower|faster|more than last year)|fast (?:did|has|was|is))\b|\band how much (?:up|down)\b/,
      example: 'and how much up',
    },
    {
      find: /\b(?:growth|increase|decrease|decline|rise|drop) (?:rate|of|in)\b|\byear[- ]on[- ]year\b|\byoy\b|\bgrowth\b/,
      example: 'year-on-year change',
    },
  ],
  rank: [
    { find: /\b(?:rank|ranks|ranked|ranking|rankings|placing|league table)\b/, example: 'where did the district rank' },
    { find: /\bwhat (?:place|position)\b(?! did .* (?:hold|have) at)/, example: 'what place did it take' },
    {
      find: /\b(?:who|which|what)\b[^?]*\b(?:first(?! times?\b)|top|number one|no\. ?1|1st|highest|largest|biggest|best|most|last|lowest|fastest)\b/,
      example: 'which city came first',
    },
    { find: /\bhow (?:high|well) did\b.*\b(?:rank|place|score)\b/, example: 'how high did it rank' },
    { find: /\bwhere (?:did|does|do) [^?]*\b(?:place|rank|finish)\b/, example: 'where did the city place' },
  ],
  ordinal: [
    {
      find: /\bwhich (?:batch|session|round|edition|phase|installment|stage|number in the series|time)\b|\bhow many(?:th|eth)\b|\bwhat number (?:session|briefing|conference|edition)\b/,
      example: 'which batch was the district in',
    },
  ],
  title: [
    {
      find: /\b(?:what|which)(?:'?s| is| was| are)?\b(?! office| role (?:do|does|did|will)\b)[^?]*\b(?:position|post|job title|official title|title|role|office|job|rank)\b(?! of the (?:article|report|story|piece)|[^?]*\bplays?\b)|\bin what capacity\b/,
      example: "what is the speaker's position",
    },
    { find: /'?s (?:job|job title|title|position|post|role)s?[?.!]*$/, example: "the speaker's job" },
    { find: /\bwhat does (?:he|she|mr|ms|mrs|[a-z]+ [a-z]+) do\b/, example: 'what does he do' },
    {
      find: /\bwho (?:is|was) (?!the\b|a\b|an\b|responsible|in charge|behind|there|quoted|leading|running|at\b|speaking|in\b|on\b)[a-z]+(?: [a-z]+){0,2}[?.!]*$/,
      example: 'who is jane roe',
    },
  ],
  person: [
    { find: /\bwho(?:m|se|'?s|'?ve|'?ll|'?d)?\b/, example: 'who opened the meeting' },
    {
      find: /\bwhich (?:official|officials|person|people|reporter|reporters|leader|leaders|minister|mayor|journalist|journalists|speaker|speakers|player|players|actor|director)\b/,
      example: 'which official spoke',
    },
    {
      find: /\bname of the (?:official|person|mayor|speaker|minister|secretary|director|reporter|head|chief|leader|ceo|founder|president|spokesperson|spokesman|spokeswoman)\b/,
      example: 'name of the mayor',
    },
    {
      find: /\b(?:mayor|ceo|founder|spokesperson|spokesman|author|reporters?|journalists?|director|minister|secretary)(?:'s|s')? names?\b/,
      example: "the mayor's name",
    },
  ],
  place: [
    { find: /\bwhere(?:'?s|'?re|'?d|abouts)?\b/, example: 'where is the port' },
    {
      find: /\b(?:which|what) (?:city|cities|place|places|country|countries|province|provinces|county|counties|district|districts|town|towns|village|villages|region|regions|area|areas|location|locations|venue|venues|destination|destinations|port|ports|state|states|island|islands)\b/,
      example: 'which cities take part',
    },
    { find: /\b(?:venue|location|address|destination|destinations|located|headquartered)\b/, example: 'venue of the press conference' },
  ],
  date: [
    { find: /^(?:the |what )?(?:exact )?(?:date|day)\b/, example: 'date the rules came into force' },
    { find: /\bwhen(?:'?s|'?d|'?ll)?\b/, example: 'when did it open' },
    {
      find: /\b(?:what|which) (?:date|day|year|month|time|week|weekday|quarter)\b|\bas of (?:when|what date)\b|\bsince when\b|\buntil when\b/,
      example: 'what date was the meeting',
    },
    {
      find: /(?<!\bon )(?<!\bon the )\b(?:opening|start|starting|launch|completion|publication|publish|release|closing|end|effective|founding) (?:date|day|year|time)\b|\bdates? of\b|\bdeadline\b|(?<!\bto )\bdate\?*$/,
      example: 'opening date of the terminal',
    },
    { find: /\bwhat(?:'?s| is| was) the (?:date|day|year|deadline)\b/, example: "what's the date of the briefing" },
  ],
  duration: [
    {
      find: /\bhow long (?:does|did|do|will|is|was|has|have|before|until|for|ago|after)\b(?!.*\b(?:meters?|metres?|km|kilomet|bridge|road|tunnel|ship|line|shoreline|coastline|railway)\b)|\bhow many (?:years?|months?|weeks?|days?|hours?|minutes?|nights?)\b|\bduration\b/,
      example: 'how long did the talks last',
    },
  ],
  quantity: [
    {
      find: /\bhow many\b|\bhow much\b|\bhow (?:big|large|long|tall|high|wide|deep|heavy|far|old|fast|often|small)\b/,
      example: 'how many beds were added',
    },
    {
      find: /\b(?:number|amount|quantity|count|total|tally|size|length|area|capacity|output|volume|population|throughput|tonnage|mileage|scale) (?:of|for|in)\b|\b(?:number|count|total|amount|figure|quantity|tally|how many)\s*[?.!]*$/,
      example: 'companies that moved in, number',
    },
    {
      find: /\bwhat(?:'?s| is| was| are| were)? the (?:\w+ ){0,3}(?:number|figure|amount|total|count|quantity|score|size|length|area|capacity|output|volume|population|tally|toll|magnitude|temperature)\b/,
      example: 'what was the total',
    },
    { find: /\bwhat (?:number|score|figure|amount|quantity|size|length|area|capacity)\b/, example: 'what score did it get' },
  ],
  source: [
    {
      find: /\b(?:who|which (?:reporters?|journalists?)) (?:wrote|reported|authored|penned|edited|photographed|published|uploaded|posted|filed)\b(?! (?:the|a) (?:book|novel|song|law|play|score))/,
      example: 'who wrote this',
    },
    {
      find: /\b(?:byline|bylines|dateline|headline|subheads?|subheadings?|masthead|copyright|icp|webpage|website|url|outlet|publisher|uploader)\b/,
      example: 'whose byline is on it',
    },
    {
      find: /\b(?:which|what) (?:newspaper|paper|outlet|media|site|website|web site|publication|magazine|channel|station|agency|source)\b/,
      example: 'which newspaper ran it',
    },
    {
      find: /\b(?:title|headline|date|author|authors|reporter|reporters|journalist|journalists|source|publisher|editor) of (?:the|this|that) (?:article|report|story|piece|text|news|page|document|copy)\b/,
      example: 'title of the article',
    },
    {
      find: /\b(?:article|report|story|piece|page|text|this|it)(?:'s)? (?:was |is |been |first )?(?:published|posted|dated|released|come out|came out|written|uploaded|printed|reported by|from)\b/,
      example: 'when was this published',
    },
    {
      find: /\b(?:published|posted|publication date|publish date|original source|reprinted from|credited to|written by|reported by)\b/,
      example: 'publication date',
    },
    {
      find: /\b(?:this|the) (?:article|report|story|piece)(?:'s)? (?:title|headline|author|authors|reporter|reporters|source|date|byline)\b/,
      example: "the article's author",
    },
  ],
  list: [
    {
      find: /\bwhich (?:ones?|of (?:the|them|these|those)|\w+s\b|two|three|four|five|six|seven|eight|nine|ten|\d+)/,
      example: 'which ones were rated',
    },
    {
      find: /\b(?:list|name|names|identify|enumerate|itemi[sz]e|spell out)\b (?:all|the|them|of|every|each|those|these|out|some|any|two|three|four|five|six|seven|eight|nine|ten|\d+|its|their)\b|\blist\b/,
      example: 'name the four cities',
    },
    { find: /\bwhat (?:are|were) (?:the|its|their|those|these|all)\b/, example: 'what are the five advantages' },
    {
      find: /\bwhat (?:do|does|did) .* (?:include|consist of|comprise|cover|contain|involve)\b|\bwhat(?:'?s| is) (?:included|covered|in)\b/,
      example: 'what does the plan include',
    },
    {
      find: /\bwhat (?:\w+ )?(?:cities|countries|companies|firms|brands|projects|routes|measures|steps|schools|hospitals|districts|counties|members|people|reforms|advantages|industries|products|places|names|items|actions|goals|targets|models)\b/,
      example: 'what brands moved in',
    },
    {
      find: /\bgive (?:me )?(?:the )?(?:names|full list|list|all)\b|\bfull list\b|\bwho are (?:the|they)\b|\bwho all\b|\bone by one\b|\bexamples? of\b|\ball of them\b/,
      example: 'give me the names',
    },
  ],
  definition: [
    {
      find: /\b(?:stands?|short) for\b|\bfull (?:name|form|title)\b|\babbreviat|\bacronym\b|\bspelled out\b/,
      example: 'what is the name short for',
    },
    {
      find: /\bwhat (?:does|do|did) .*\bmean\b|\bmeaning of\b|\bmeant by\b|\bdefinition of\b|\bdefine\b|\brefers? to\b|\bdefined as\b/,
      example: 'what does the term mean',
    },
    {
      find: /\bwhat(?:'?s| is| are) (?:a|an|this|that|so-called)\b(?! (?:number|total|amount|figure|date))/,
      example: 'what is a demonstration belt',
    },
    {
      find: /\bwhat(?:'?s| is| was| are) (?:the )?["']?[a-z0-9+ -]{2,40}["']?(?: (?:program|programme|project|plan|policy|campaign|system|scheme|model|initiative|about|anyway|exactly))?\s*\??$/,
      example: 'what is the vegetable basket',
    },
    { find: /\bexplain\b|\bwhat kind of (?:thing|place|project)\b|\bturned? into\b|\bbecome\b/, example: 'what has the port become' },
  ],
  why: [
    {
      find: /\bwhy\b|\bhow come\b|\bfor what reason\b|\breasons? (?:for|why|behind|given)\b|\bwhat (?:caused|causes|led to|is behind|was behind|explains)\b|\bcause of\b/,
      example: 'why did it fall',
    },
  ],
  how: [
    {
      find: /\bhow (?:did|does|do|is|are|was|were|will|can|would|has|have)\b|\bin what way\b|\bby what means\b|\bwhat method\b/,
      example: 'how does the scheme work',
    },
  ],
  compare: [
    {
      find: /\b(?:more|less|fewer|bigger|larger|smaller|higher|lower|greater|faster|slower|older|newer|longer|shorter|better|worse|earlier|later|cheaper) than\b(?! (?:\d|half|a |one |last year|the previous))/,
      example: 'is it bigger than the other',
    },
    {
      find: /\b(?:vs|versus|compare|compared|comparison|difference|differ|gap) ?(?:between|to|with|from)?\b/,
      example: 'compare the two districts',
    },
    {
      find: /\bwhich (?:one )?(?:is|was|has|had|got|did)\b.*\b(?:more|bigger|larger|higher|better|greater|most|fewer|less|or)\b/,
      example: 'which has more, a or b',
    },
    { find: /\b(?:\w+er|more|less) ?[,:] .+ or .+/, example: 'which is larger, the fund or the budget' },
  ],
  yesno: [
    {
      find: /^so\b(?! (?:how|what|who|which|when|where|why))/,
      example: 'so the city ranked second',
    },
    {
      find: /^(?:so |and |but |ok |well |hi |hey |please |then |also |wait,? )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|won'?t|can'?t)\b/,
      example: 'did the city rank first',
    },
    {
      find: /\b(?:right|correct|true|yes|yeah|no|isn'?t (?:it|that|he|she)|aren'?t (?:they|there)|wasn'?t (?:it|he|she)|weren'?t they|didn'?t (?:it|they|he|she)|doesn'?t (?:it|he|she)|don'?t they|hasn'?t it|haven'?t they|won'?t it|or not|is that so|is it)\s*[?.!]*$/,
      example: 'it opened in may, right?',
    },
    {
      find: /\b(?:is it true|true that|true or false|can you confirm|confirm (?:that|whether|if)|whether or not|check (?:if|whether|that)|verify (?:that|if|whether))\b/,
      example: 'is it true that it moved',
    },
  ],
  followUp: [
    { find: /^(?:and|but|or|so|ok(?:ay)?,?|then)\b(?! (?:how come))/, example: 'and companies?' },
    { find: /^(?:what|how) about\b|\bwhat about\b|\bhow about\b/, example: 'what about the others' },
    { find: /^(?:same|ditto|likewise|also|only|just)\b.*\b(?:for|in|question)\b/, example: 'same for the port' },
    { find: /^(?:[a-z' -]{2,30})(?: then| instead| too| as well)\s*\?*$/, example: 'harbin then?' },
    {
      find: /\b(?:it|they|them|its|their|he|she|his|her|him|that one|those|these ones|the latter|the former|the same)\b/,
      example: 'how long is it',
    },
  ],
};
