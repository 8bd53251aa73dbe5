// What the page says itself, in each language: its own words, and those around an answer.
import type { Language, Verdict } from '../../../domain.js';

export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly skip: string;
  readonly label: string;
  readonly placeholder: string;
  readonly ask: string;
  readonly fresh: string;
  readonly languages: string;
  readonly samples: string;
  readonly conversation: string;
  readonly looking: string;
  readonly retry: string;
  readonly unreachable: string;
  readonly unexpected: string;
  /** One line: how many reports, how old the newest; `age` such as "2 years ago". */
  readonly about: (reports: number, newest: string, age: string) => string;
  readonly aboutNone: string;
  readonly aboutLong: string;
  readonly loaded: (day: string) => string;
  readonly problems: (files: number) => string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'What do the reports say?',
    lead: 'Ask for a figure, a name or a date. The answer comes with the exact words it rests on.',
    skip: 'Go to the question',
    label: 'Your question',
    placeholder: 'Ask in English or Chinese',
    ask: 'Ask',
    fresh: 'New conversation',
    languages: 'Language',
    samples: 'Questions to start with',
    conversation: 'Questions and answers',
    looking: 'Looking it up…',
    retry: 'Try again',
    unreachable: 'The service cannot be reached. Your question is kept below: check the connection and try again.',
    unexpected: 'The service gave something that is no answer. Your question is kept below: try again.',
    about: (reports, newest, age) => `Automated. ${reports === 1 ? 'One report' : `${reports} reports`}, newest ${newest} (${age}).`,
    aboutNone: 'Automated. No report is loaded.',
    aboutLong: 'A program looks the words up in these reports and nowhere else. Read the quote before you print.',
    loaded: (day) => `loaded ${day}`,
    problems: (files) => (files === 1 ? 'One thing could not be taken in:' : `${files} things could not be taken in:`),
  },
  zh: {
    title: '报道里怎么说？',
    lead: '问一个数字、一个人名或一个日期，答案附上所依据的原文。',
    skip: '跳到提问框',
    label: '你的问题',
    placeholder: '用中文或英文提问',
    ask: '提问',
    fresh: '新对话',
    languages: '语言',
    samples: '可以这样问',
    conversation: '问与答',
    looking: '正在查找……',
    retry: '再试一次',
    unreachable: '连不上服务。问题已保留在下方，请检查网络后再试。',
    unexpected: '服务返回的内容不是答案。问题已保留在下方，请再试一次。',
    about: (reports, newest, age) => `自动应答。共${reports}篇报道，最新一篇为${newest}（${age}）。`,
    aboutNone: '自动应答。尚未载入任何报道。',
    aboutLong: '程序只在以下报道中查找原文，不作其他推断。引用前请先读原文。',
    loaded: (day) => `${day}载入`,
    problems: (files) => `有${files}处未能载入：`,
  },
  'zh-Hant': {
    title: '報道裏怎麼說？',
    lead: '問一個數字、一個人名或一個日期，答案附上所依據的原文。',
    skip: '跳到提問框',
    label: '你的問題',
    placeholder: '用中文或英文提問',
    ask: '提問',
    fresh: '新對話',
    languages: '語言',
    samples: '可以這樣問',
    conversation: '問與答',
    looking: '正在查找……',
    retry: '再試一次',
    unreachable: '連不上服務。問題已保留在下方，請檢查網絡後再試。',
    unexpected: '服務返回的內容不是答案。問題已保留在下方，請再試一次。',
    about: (reports, newest, age) => `自動應答。共${reports}篇報道，最新一篇為${newest}（${age}）。`,
    aboutNone: '自動應答。尚未載入任何報道。',
    aboutLong: '程式只在以下報道中查找原文，不作其他推斷。引用前請先讀原文。',
    loaded: (day) => `${day}載入`,
    problems: (files) => `有${files}處未能載入：`,
  },
};

export interface CardWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly assumed: string;
  readonly quotes: string;
  /** Heading over figures that must not be mixed up. */
  readonly counts: string;
  readonly place: string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly asOf: (day: string) => string;
}

export const CARD_WORDS: Readonly<Record<Language, CardWords>> = {
  en: {
    verdict: {
      answered: 'Stated in the report',
      partial: 'Partly: another scope, or only a part',
      corrected: 'Corrects the question',
      several: 'Several, each with its own meaning',
      not_found: 'Not in the reports',
    },
    assumed: 'Assumed from before',
    quotes: 'The words it rests on',
    counts: 'What each one counts',
    place: 'See it in the report',
    copyCitation: 'Copy citation',
    copyLink: 'Copy link to this question',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying',
    asOf: (day) => `As of ${day}`,
  },
  zh: {
    verdict: {
      answered: '报道有明确说法',
      partial: '部分：范围不同或只有一部分',
      corrected: '与提问的前提不同',
      several: '不止一个，含义各不相同',
      not_found: '报道未提及',
    },
    assumed: '沿用上一问',
    quotes: '依据的原文',
    counts: '各自所指',
    place: '在报道中查看',
    copyCitation: '复制引文',
    copyLink: '复制此问题的链接',
    copied: '已复制',
    notCopied: '浏览器不允许复制',
    asOf: (day) => `截至${day}的报道`,
  },
  'zh-Hant': {
    verdict: {
      answered: '報道有明確說法',
      partial: '部分：範圍不同或只有一部分',
      corrected: '與提問的前提不同',
      several: '不止一個，含義各不相同',
      not_found: '報道未提及',
    },
    assumed: '沿用上一問',
    quotes: '依據的原文',
    counts: '各自所指',
    place: '在報道中查看',
    copyCitation: '複製引文',
    copyLink: '複製此問題的連結',
    copied: '已複製',
    notCopied: '瀏覽器不允許複製',
    asOf: (day) => `截至${day}的報道`,
  },
};
