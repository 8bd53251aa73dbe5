// A service that answers from a table: doors are tested on how they hand over questions and show answers, whatever the answer.
import type { Answer, Citation, Question, Report, Service } from '../../src/domain.js';
import { BadQuestion } from '../../src/error.js';

const TEXT = '河口日报 2031-05-04\n桥梁建设\n河口市今年建成桥梁12座,其中<北岸>3座。\n市长称“A & B”两线明年通车。\n';

export const REPORT: Report = {
  id: 'r1',
  file: 'bridges.txt',
  sha256: '00',
  loadedAt: '2031-05-05T08:30:12.000Z',
  text: TEXT,
  masthead: {
    title: '桥梁建设 <快报>',
    outlet: '河口日报',
    published: '2031-05-04',
    authors: ['甲乙', '丙丁'],
    url: null,
    copy: { site: '转载网', host: 'copy.example' },
  },
  passages: [],
};

/** A citation of words of the report above. */
export const cite = (quote: string, more: Partial<Citation> = {}): Citation => {
  const { id, masthead } = REPORT;
  const start = TEXT.indexOf(quote);
  return {
    report: { id, ...masthead },
    part: 'body',
    paragraph: 1,
    page: null,
    start,
    end: start + quote.length,
    quote,
    speaker: null,
    link: `/reports/${id}?start=${start}&end=${start + quote.length}#cited`,
    alsoIn: [],
    ...more,
  };
};

const said = { id: 'a1', language: 'en', short: null, figures: [], items: [], assumed: null, asOf: '2031-05-04' } as const;

export const answered = (
  answer: string,
  citations: readonly [Citation, ...Citation[]],
  more: Partial<Pick<Answer, 'language' | 'assumed' | 'short' | 'figures'>> = {},
): Answer => ({
  ...said,
  verdict: 'answered',
  answer,
  citations,
  nearest: [],
  ...more,
});

export const refused = (answer: string, nearest: readonly Citation[], more: Partial<Pick<Answer, 'language' | 'asOf'>> = {}): Answer => ({
  ...said,
  verdict: 'not_found',
  answer,
  citations: [],
  nearest,
  ...more,
});

export interface TableService extends Service {
  /** Every question as the door handed it over. */
  readonly asked: readonly Question[];
}

type Row = Answer | Error | (() => Promise<Answer>);

/** @param table by question text; what is not in it is refused, blank text is a BadQuestion as in the real service. */
export const tableService = (table: Readonly<Record<string, Row>>, reports: readonly Report[] = [REPORT]): TableService => {
  const asked: Question[] = [];
  return {
    asked,
    async ask(question) {
      asked.push(question);
      if (question.text.trim() === '') throw new BadQuestion('empty');
      if (!/[\p{L}\p{N}]/u.test(question.text)) throw new BadQuestion('symbols');
      const row = table[question.text] ?? refused('The reports do not say.', []);
      if (row instanceof Error) throw row;
      return typeof row === 'function' ? row() : row;
    },
    verify: () => ({ result: 'cannot_check', citations: [], nearest: [], differs: null }),
    reports: () => ({
      reports: reports.map(({ id, masthead: { title, outlet, published }, sha256, loadedAt }) => ({
        id,
        title,
        outlet,
        published,
        sha256,
        facts: 2,
        loadedAt,
      })),
      problems: [],
    }),
    report: (id) => reports.find((report) => report.id === id) ?? null,
    facts: () => ({ facts: [], next: null }),
    original: () => null,
    given: () => null,
    judge: () => false,
    ready: () => true,
  };
};
