// What the Telegram door says of itself: its commands, its help, its hints, in the reader's language.
import type { Language } from '../../domain.js';

export interface DoorTexts {
  readonly commands: { readonly start: string; readonly help: string };
  readonly greeting: string;
  readonly does: string;
  readonly never: string;
  readonly how: string;
  readonly group: (username: string) => string;
  /** Above news of a watched question. */
  readonly changed: (question: string) => string;
  readonly now: string;
  readonly before: string;
  readonly reports: (count: number) => string;
  readonly moreReports: (count: number) => string;
  readonly undated: string;
  readonly loaded: (time: string) => string;
  readonly noReports: string;
  readonly onlyText: string;
  readonly unknownCommand: string;
  readonly fault: (id: string) => string;
}

export const TELEGRAM_TEXTS: Readonly<Record<Language, DoorTexts>> = {
  en: {
    commands: { start: 'Start here', help: 'What this bot does, and how old its reports are' },
    greeting: 'This is an automated service. No person reads or writes here.',
    does: 'It answers short fact questions from its reports: the answer first, then the exact words it rests on and where they stand.',
    never:
      'It never guesses, gives an opinion, forecasts, or adds figures up. When the reports do not say something, it tells you so; that is no proof that it is untrue.',
    how: 'Ask one thing at a time, in English or Chinese. You can follow up: “and in 2023?”',
    changed: (question) => `The answer has changed: ${question}`,
    now: 'Now',
    before: 'Before',
    group: (username) => `In a group it answers /ask, a reply to its message, and @${username}; nothing else.`,
    reports: (count) => (count === 1 ? 'Its one report:' : `Its ${count} reports, newest first:`),
    moreReports: (count) => `and ${count} older`,
    undated: 'no date',
    loaded: (time) => `Loaded ${time}.`,
    noReports: 'It has no reports at the moment, so it can answer nothing.',
    onlyText: 'Only text can be read here. Please type your question.',
    unknownCommand: 'There is no such command. Type your question, or /help.',
    fault: (id) => `Something broke on our side; this says nothing about the reports. Please ask again later. (Fault ${id})`,
  },
  zh: {
    commands: { start: '从这里开始', help: '本机器人做什么，报道有多新' },
    greeting: '这是自动服务，没有真人读信或回复。',
    does: '它根据所收报道回答简短的事实问题：先给答案，再给出所依据的原文和出处。',
    never: '它从不猜测、评论、预测，也不自行加总数字。报道没有说的，它会直说；这不等于否定。',
    how: '请用中文或英文提问，一次一件事；可以追问，例如“那2023年呢？”',
    changed: (question) => `答案有变化：${question}`,
    now: '现在',
    before: '此前',
    group: (username) => `在群组里，它只回应 /ask、对其消息的回复和 @${username}。`,
    reports: (count) => (count === 1 ? '所收报道一篇：' : `所收报道${count}篇，由新到旧：`),
    moreReports: (count) => `另有较早的${count}篇`,
    undated: '无日期',
    loaded: (time) => `载入时间：${time}。`,
    noReports: '目前没有载入任何报道，无法回答问题。',
    onlyText: '这里只能读文字，请把问题打出来。',
    unknownCommand: '没有这个命令。请直接输入问题，或发送 /help。',
    fault: (id) => `我们这边出了故障，与报道内容无关，请稍后再问。（故障编号 ${id}）`,
  },
  'zh-Hant': {
    commands: { start: '從這裡開始', help: '本機械人做甚麼，報道有多新' },
    greeting: '這是自動服務，沒有真人讀信或回覆。',
    does: '它根據所收報道回答簡短的事實問題：先給答案，再給出所依據的原文和出處。',
    never: '它從不猜測、評論、預測，也不自行加總數字。報道沒有說的，它會直說；這不等於否定。',
    how: '請用中文或英文提問，一次一件事；可以追問，例如「那2023年呢？」',
    changed: (question) => `答案有變化：${question}`,
    now: '現在',
    before: '此前',
    group: (username) => `在群組裡，它只回應 /ask、對其訊息的回覆和 @${username}。`,
    reports: (count) => (count === 1 ? '所收報道一篇：' : `所收報道${count}篇，由新到舊：`),
    moreReports: (count) => `另有較早的${count}篇`,
    undated: '無日期',
    loaded: (time) => `載入時間：${time}。`,
    noReports: '目前沒有載入任何報道，無法回答問題。',
    onlyText: '這裡只能讀文字，請把問題打出來。',
    unknownCommand: '沒有這個指令。請直接輸入問題，或發送 /help。',
    fault: (id) => `我們這邊出了故障，與報道內容無關，請稍後再問。（故障編號 ${id}）`,
  },
};

/** Chinese that is read in traditional characters: zh-hant, zh-hant-HK, zh-TW, zh-HK, zh-MO. */
const TRADITIONAL = /^zh-(hant|tw|hk|mo)\b/i;

/** @param code IETF tag of the sender's app, as Telegram gives it (`en`, `zh-hans`, `pt-br`), or undefined. */
export const languageOf = (code: string | undefined): Language => {
  if (code === undefined || !/^zh\b/i.test(code)) return 'en';
  return TRADITIONAL.test(code) ? 'zh-Hant' : 'zh';
};
