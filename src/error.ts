// The two errors that are somebody's to mend: the operator's (SetupError) and the asker's (BadQuestion). All others are our fault.

/** The operator must act: what is wrong, and how to mend it. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  constructor(
    readonly problem: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${problem} ${remedy}`, options);
  }
}

export type QuestionProblem = 'missing' | 'empty' | 'symbols' | 'too-long' | 'too-long-to-check' | 'no-such-report';

const HINTS: Record<QuestionProblem, { en: string; zh: string }> = {
  missing: { en: 'Give a question as text.', zh: '请用文字提问。' },
  empty: { en: 'Type a question, such as: how many firms set up there?', zh: '请输入问题，例如：有多少家企业落户？' },
  symbols: { en: 'The question has no words. Type a question in English or Chinese.', zh: '问题里没有文字，请用中文或英文提问。' },
  'too-long': { en: 'The question is over 1,000 characters. Ask one thing at a time.', zh: '问题超过1000字，请一次只问一件事。' },
  'too-long-to-check': {
    en: 'The text is over 4,000 characters. Check a sentence or a paragraph at a time.',
    zh: '文字超过4000字，请一次核对一句或一段。',
  },
  'no-such-report': { en: 'There is no report with that id. See /v1/reports.', zh: '没有这个编号的报告，见 /v1/reports。' },
};

/** The asker must act: a question that cannot be asked, with a one-line hint in both languages. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion';
  readonly hint: { readonly en: string; readonly zh: string };
  constructor(readonly problem: QuestionProblem) {
    super(HINTS[problem].en);
    this.hint = HINTS[problem];
  }
}

/** The caller must act: a query parameter that makes no sense. */
export class BadQuery extends Error {
  override readonly name = 'BadQuery';
}
