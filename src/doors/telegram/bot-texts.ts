// What the bot says around commands and buttons, in the reader's language.
import type { Language } from '../../domain.js';

/** The commands besides start and help, in the order in which the menu shows them. */
export const COMMANDS = ['ask', 'sources', 'facts', 'source', 'verify', 'watch', 'unwatch', 'lang', 'status'] as const;
export type Command = (typeof COMMANDS)[number];

export interface BotTexts {
  readonly commands: Readonly<Record<Command, string>>;
  readonly right: string;
  readonly wrong: string;
  readonly thanks: string;
  readonly context: string;
  readonly openReport: string;
  readonly copy: string;
  readonly otherFigures: string;
  readonly noOtherFigures: string;
  readonly gone: string;
  readonly noLastAnswer: string;
  readonly noQuote: string;
  readonly verifyWhat: string;
  readonly watchWhat: string;
  readonly watching: (question: string, answer: string) => string;
  readonly watched: string;
  readonly noWatches: string;
  readonly unwatched: string;
  readonly languages: string;
  readonly spoken: string;
  readonly factsOf: (report: string, count: number) => string;
  readonly noFacts: string;
  readonly status: (reports: number, loaded: string, newest: string) => string;
  readonly privacyOn: string;
  readonly privacyOff: string;
  readonly sample: (measure: string) => string;
}

const en: BotTexts = {
  commands: {
    ask: 'Ask a question: /ask how many …',
    sources: 'The reports it answers from',
    facts: 'Facts read from the newest report',
    source: 'The quotes of the last answer, in full',
    verify: 'Check a quotation, word for word: /verify …',
    watch: 'Be told when an answer changes: /watch how much …',
    unwatch: 'Stop being told',
    lang: 'Language of the answers',
    status: 'How old the reports are, and what the bot sees in groups',
  },
  right: '✓ Right',
  wrong: '✗ Wrong',
  thanks: 'Noted, thank you.',
  context: 'In context',
  openReport: 'Open the report',
  copy: 'Copy citation',
  otherFigures: 'Other figures',
  noOtherFigures: 'No other figure stands in that sentence.',
  gone: 'This answer is no longer kept. Please ask again.',
  noLastAnswer: 'No question has been answered in this chat yet.',
  noQuote: 'The last question was not answered, so there is no quote.',
  verifyWhat: 'Put the quotation behind the command: /verify …',
  watchWhat: 'Put the question behind the command: /watch how much …',
  watching: (question, answer) => `You will be told here when this answer changes.\n${question}\nNow: ${answer}`,
  watched: 'Questions watched in this chat. Press one to stop.',
  noWatches: 'No question is watched in this chat.',
  unwatched: 'No longer watched.',
  languages: 'In which language shall it answer?',
  spoken: 'Noted.',
  factsOf: (report, count) => `${report}: ${count} figures and names read from it, the first of them:`,
  noFacts: 'No facts have been read from a report.',
  status: (reports, loaded, newest) => `${reports} report${reports === 1 ? '' : 's'}, loaded ${loaded}; the newest is of ${newest}.`,
  privacyOn: 'Group privacy is on: in groups it sees only commands, replies to it, and mentions that Telegram passes on.',
  privacyOff: 'Group privacy is off: it sees every group message, and answers only commands, replies and mentions.',
  sample: (measure) => `${measure}: how much?`,
};

const zh: BotTexts = {
  commands: {
    ask: '提问：/ask 有多少…',
    sources: '答案所依据的报道',
    facts: '从最新一篇报道中读出的事实',
    source: '上一个答案的引文全文',
    verify: '逐字核对一段引文：/verify …',
    watch: '答案变化时通知我：/watch 资金多少',
    unwatch: '不再通知',
    lang: '回答所用的语言',
    status: '报道有多新，机器人在群里能看到什么',
  },
  right: '✓ 正确',
  wrong: '✗ 有误',
  thanks: '已记下，谢谢。',
  context: '看上下文',
  openReport: '打开报道',
  copy: '复制引文',
  otherFigures: '其他数字',
  noOtherFigures: '这句话里没有其他数字。',
  gone: '这个答案已不再保存，请重新提问。',
  noLastAnswer: '这里还没有回答过问题。',
  noQuote: '上一个问题没有答案，因此没有引文。',
  verifyWhat: '请把引文写在命令后面：/verify …',
  watchWhat: '请把问题写在命令后面：/watch 资金多少',
  watching: (question, answer) => `答案变化时会在这里通知。\n${question}\n目前：${answer}`,
  watched: '这里关注的问题，点一下即取消。',
  noWatches: '这里没有关注的问题。',
  unwatched: '已取消关注。',
  languages: '用哪种语言回答？',
  spoken: '已记下。',
  factsOf: (report, count) => `${report}：读出数字和名称${count}项，开头几项如下：`,
  noFacts: '没有从报道中读出事实。',
  status: (reports, loaded, newest) => `报道${reports}篇，载入于${loaded}；最新一篇日期为${newest}。`,
  privacyOn: '群组隐私已开启：在群里只能看到命令、对它的回复，以及Telegram转来的提及。',
  privacyOff: '群组隐私已关闭：能看到群里所有消息，但只回应命令、回复和提及。',
  sample: (measure) => `${measure}是多少`,
};

const hant: BotTexts = {
  commands: {
    ask: '提問：/ask 有多少…',
    sources: '答案所依據的報道',
    facts: '從最新一篇報道中讀出的事實',
    source: '上一個答案的引文全文',
    verify: '逐字核對一段引文：/verify …',
    watch: '答案變化時通知我：/watch 資金多少',
    unwatch: '不再通知',
    lang: '回答所用的語言',
    status: '報道有多新，機械人在群裡能看到甚麼',
  },
  right: '✓ 正確',
  wrong: '✗ 有誤',
  thanks: '已記下，謝謝。',
  context: '看上下文',
  openReport: '打開報道',
  copy: '複製引文',
  otherFigures: '其他數字',
  noOtherFigures: '這句話裡沒有其他數字。',
  gone: '這個答案已不再保存，請重新提問。',
  noLastAnswer: '這裡還沒有回答過問題。',
  noQuote: '上一個問題沒有答案，因此沒有引文。',
  verifyWhat: '請把引文寫在指令後面：/verify …',
  watchWhat: '請把問題寫在指令後面：/watch 資金多少',
  watching: (question, answer) => `答案變化時會在這裡通知。\n${question}\n目前：${answer}`,
  watched: '這裡關注的問題，點一下即取消。',
  noWatches: '這裡沒有關注的問題。',
  unwatched: '已取消關注。',
  languages: '用哪種語言回答？',
  spoken: '已記下。',
  factsOf: (report, count) => `${report}：讀出數字和名稱${count}項，開頭幾項如下：`,
  noFacts: '沒有從報道中讀出事實。',
  status: (reports, loaded, newest) => `報道${reports}篇，載入於${loaded}；最新一篇日期為${newest}。`,
  privacyOn: '群組隱私已開啟：在群裡只能看到指令、對它的回覆，以及Telegram轉來的提及。',
  privacyOff: '群組隱私已關閉：能看到群裡所有訊息，但只回應指令、回覆和提及。',
  sample: (measure) => `${measure}是多少`,
};

export const BOT_TEXTS: Readonly<Record<Language, BotTexts>> = { en, zh, 'zh-Hant': hant };
