// The words that the text doors (command line, Telegram) put around an answer, in the asker's language.
import type { Language, Part } from '../domain.js';

export interface DoorWords {
  /** Above what stands nearest to a refused question: it must not be taken for the answer. */
  readonly nearest: string;
  readonly paragraph: (number: number) => string;
  readonly page: (number: number) => string;
  /** Said where a quote stands outside the body; the body has its paragraph instead. */
  readonly part: Readonly<Record<Exclude<Part, 'body'>, string>>;
  readonly reporters: (names: readonly string[]) => string;
  readonly speaker: (name: string) => string;
  readonly copyAt: (site: string) => string;
  readonly sameReport: string;
  readonly alsoIn: (names: readonly string[]) => string;
  /** Under a refusal: how far the search went. */
  readonly searched: (day: string) => string;
}

export const DOOR_WORDS: Readonly<Record<Language, DoorWords>> = {
  en: {
    nearest: 'Nearest in the reports, which is something else:',
    paragraph: (number) => `paragraph ${number}`,
    page: (number) => `page ${number}`,
    part: { title: 'headline', masthead: 'masthead', page: 'from the copying page, not the reporting' },
    reporters: (names) => `by ${names.join(', ')}`,
    speaker: (name) => `said by ${name}`,
    copyAt: (site) => `copy at ${site}`,
    sameReport: 'same report',
    alsoIn: (names) => `also in ${names.join('; ')}`,
    searched: (day) => `Newest report searched: ${day}`,
  },
  zh: {
    nearest: '报道中最接近的内容（说的是另一件事）：',
    paragraph: (number) => `第${number}段`,
    page: (number) => `第${number}页`,
    part: { title: '标题', masthead: '报头', page: '转载网页上的文字，非报道内容' },
    reporters: (names) => `记者 ${names.join('、')}`,
    speaker: (name) => `${name}所说`,
    copyAt: (site) => `转载于 ${site}`,
    sameReport: '同一报道',
    alsoIn: (names) => `另见 ${names.join('；')}`,
    searched: (day) => `已查到的最新报道：${day}`,
  },
  'zh-Hant': {
    nearest: '報道中最接近的內容（說的是另一件事）：',
    paragraph: (number) => `第${number}段`,
    page: (number) => `第${number}頁`,
    part: { title: '標題', masthead: '報頭', page: '轉載網頁上的文字，非報道內容' },
    reporters: (names) => `記者 ${names.join('、')}`,
    speaker: (name) => `${name}所說`,
    copyAt: (site) => `轉載於 ${site}`,
    sameReport: '同一報道',
    alsoIn: (names) => `另見 ${names.join('；')}`,
    searched: (day) => `已查到的最新報道：${day}`,
  },
};
