// The words around a report on its page, in the reader's language.
import type { Language } from '../../domain.js';

export interface ReportWords {
  readonly outlet: string;
  readonly published: string;
  readonly reporters: string;
  readonly original: string;
  readonly copy: string;
  readonly loaded: string;
  readonly wholeText: string;
  readonly furniture: string;
  readonly paragraph: string;
  readonly noSuchPlace: string;
  readonly changed: string;
  readonly missing: string;
  readonly ask: string;
  readonly plainText: string;
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    outlet: 'Published by',
    published: 'Date',
    reporters: 'Reporters',
    original: 'Address',
    copy: 'Copy at',
    loaded: 'Loaded here',
    wholeText: 'The whole text, as loaded',
    furniture: 'From the page that carries this copy, not from the report',
    paragraph: 'Paragraph',
    noSuchPlace: 'This link points to a place that this text does not have. The text may have changed since the link was made.',
    changed: 'This text has changed since the link was made. The words that were cited may stand elsewhere, or no longer.',
    missing: 'There is no report at this address. It may have been replaced or taken away.',
    ask: 'Ask a question',
    plainText: 'Plain text',
  },
  zh: {
    outlet: '刊发媒体',
    published: '日期',
    reporters: '记者',
    original: '网址',
    copy: '转载于',
    loaded: '载入时间',
    wholeText: '全文（按载入原样）',
    furniture: '以下为转载网页内容，不属于报道',
    paragraph: '第几段：',
    noSuchPlace: '链接所指的位置在本文中不存在，链接生成后原文可能已改动。',
    changed: '链接生成后原文已改动，当时引用的文字可能已移位或删去。',
    missing: '此地址没有报告，可能已被替换或撤下。',
    ask: '提问',
    plainText: '纯文本',
  },
  'zh-Hant': {
    outlet: '刊發媒體',
    published: '日期',
    reporters: '記者',
    original: '網址',
    copy: '轉載於',
    loaded: '載入時間',
    wholeText: '全文（按載入原樣）',
    furniture: '以下為轉載網頁內容，不屬於報道',
    paragraph: '第幾段：',
    noSuchPlace: '連結所指的位置在本文中不存在，連結產生後原文可能已改動。',
    changed: '連結產生後原文已改動，當時引用的文字可能已移位或刪去。',
    missing: '此地址沒有報告，可能已被替換或撤下。',
    ask: '提問',
    plainText: '純文字',
  },
};
