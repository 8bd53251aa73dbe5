// The words that ask, in both languages, in the order in which they decide what is asked for; for folded text.

export const QUESTION_WORDS: readonly { readonly asks: string; readonly pattern: RegExp; readonly example: string }[] = [
  { asks: 'why', pattern: /为(?:什么|何|啥)|何故|\bwhy\b/u, example: '为何停办' },
  { asks: 'year', pattern: /哪一?年|何年|边年|\b(?:what|which) year\b/u, example: '哪一年通车' },
  {
    asks: 'when',
    pattern: /什么时[候间]|何时|几时|何[月日]|哪一?(?:天|月|日|个月|段时间)|几[月号]|\bwhen\b|\b(?:what|which) (?:day|date|month)\b/u,
    example: '何时开馆',
  },
  { asks: 'who', pattern: /谁|哪一?[位名]|哪一?个人|边(?:个|位)|何人|什么人|\bwho(?:m|se)?\b/u, example: '谁设计的' },
  {
    asks: 'where',
    pattern: /哪(?:里|儿|边)|何[地处]|什么地方|边度|\bwhere\b|哪一?(?:个|座)?(?:国家|城市|地方|国|省|市|县|区|州|洲)/u,
    example: '在哪里出生',
  },
  {
    asks: 'count',
    pattern:
      /多少|几多|几(?=[\p{Script=Han}])|多(?:大|长|久|高|远|重|深|宽)|\bhow (?:many|much|long|old|far|tall|high|large|big|often|fast)\b/u,
    example: '有多少座桥',
  },
  { asks: 'how', pattern: /如何|怎么?样?|怎麽|\bhow\b/u, example: '如何运作' },
  { asks: 'which', pattern: /哪一?[\p{Script=Han}]|\bwhich\b/u, example: '哪种材料' },
  { asks: 'what', pattern: /什么|甚么|啥|何(?=[\p{Script=Han}])|何$|\bwhat\b/u, example: '主要出口什么' },
];
