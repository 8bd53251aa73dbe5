// Words around a question: those that point back at the turn before, correct it or follow it up, and politeness, which asks nothing.

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

/** Politeness around a question, which asks nothing, in either script. */
export const POLITE_BEFORE =
  /^(?:(?:您好|你好|哈喽|(?:hi|hello|hey|dear bot)(?![a-z-]))[\s,，!！.。~]*)?(?:(?:请问(?:一下|下)?|請問(?:一下)?|请教(?:一下)?|請教|麻烦问(?:一下|下)|想问(?:一下|下|问)?|想問|我想知道|(?:pls|plz|please)\b|(?:could|can|would) you (?:please )?tell me|i(?:'d| would) like to know|do you know)[\s,，:：]*)?/iu;

export const POLITE_AFTER =
  /[\s,，。.!！?？]*(?:(?:非常|多)?(?:谢谢|謝謝|感谢|感謝|多谢|唔该|唔該|(?<![a-z])(?:thanks(?: a lot| so much)?|thank you(?: very much)?|thx|ty|pls|plz|please))(?:啦|了|您|你|哈)?)[\s,，。.!！~]*$/iu;
