// The words that the doors put around a checked quotation.
import type { Language, Verification } from '../domain.js';

export interface CheckWords {
  readonly result: Readonly<Record<Verification['result'], string>>;
  /** Above the sentences nearest to what no report says. */
  readonly nearest: string;
  /** One difference; either side may be empty. */
  readonly differs: (said: string, stands: string) => string;
}

const chinese = (nothing: string, yours: string, theirs: string) => (said: string, stands: string) =>
  `${yours}“${said === '' ? nothing : said}”，${theirs}“${stands === '' ? nothing : stands}”`;

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  en: {
    result: {
      exact: 'The report says this, word for word.',
      folded: 'The report says this; only script, width, blanks or marks differ.',
      absent: 'No report says this word for word.',
      cannot_check: 'This cannot be checked word for word: it is too short, or in a language that no report is in.',
    },
    nearest: 'Nearest in the reports:',
    differs: (said, stands) => `yours: ${said === '' ? '(nothing)' : said}   the report: ${stands === '' ? '(nothing)' : stands}`,
  },
  zh: {
    result: {
      exact: '报道原文如此，一字不差。',
      folded: '报道里有这段话，仅字形、全半角、空格或标点不同。',
      absent: '报道里没有这段原话。',
      cannot_check: '无法逐字核对：文字太短，或与所有报道的语言不同。',
    },
    nearest: '报道中最接近的原句：',
    differs: chinese('（无）', '所引', '原文'),
  },
  'zh-Hant': {
    result: {
      exact: '報道原文如此，一字不差。',
      folded: '報道裏有這段話，僅字形、全半角、空格或標點不同。',
      absent: '報道裏沒有這段原話。',
      cannot_check: '無法逐字核對：文字太短，或與所有報道的語言不同。',
    },
    nearest: '報道中最接近的原句：',
    differs: chinese('（無）', '所引', '原文'),
  },
};
