// A service of a dozen lines over the report of the corpus: for the doors' own tests, where a question must fail, hang or be refused on purpose.
import { readFileSync } from 'node:fs';
import type { Answer, Citation, Language, Passage, Report, Service } from '../../src/domain.js';
import { BadQuery, BadQuestion } from '../../src/error.js';

const text = readFileSync(new URL('../../corpus/shenzhen-2024-07-26.txt', import.meta.url), 'utf8').replace(/^\uFEFF/, '');

function passagesOf(report: string, whole: string): readonly Passage[] {
  let paragraph = 0;
  return [...whole.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const body = line.length > 60;
    if (body) paragraph += 1;
    const part = body ? 'body' : index < 200 ? 'masthead' : 'page';
    const where = { report, part, paragraph: body ? paragraph : null, page: null, speaker: null } as const;
    return [...line.matchAll(/[^。;;]+[。;;]?/g)].map((match) => {
      const start = index + match.index;
      return { ...where, start, end: start + match[0].length };
    });
  });
}

export function smallReport(id = 'small', whole = text, title: string | null = '近千深企到对口地区投资兴业'): Report {
  const masthead = {
    title,
    outlet: '深圳特区报',
    published: '2024-07-26',
    authors: ['罗雅丽', '邹媛'],
    url: null,
    copy: { site: '产业研究网', host: 'www.coalstudy.com' },
  };
  return {
    id,
    file: `${id}.txt`,
    sha256: 'ab'.repeat(32),
    loadedAt: '2026-11-20T08:00:00.000Z',
    text: whole,
    masthead,
    passages: passagesOf(id, whole),
  };
}

function cite(report: Report, quote: string, speaker: string | null): Citation {
  const start = report.text.indexOf(quote);
  const end = start + quote.length;
  const passage = report.passages.find((one) => one.start <= start && end <= one.end);
  if (start < 0 || passage === undefined) throw new Error(`not in the report: ${quote}`);
  const { id, masthead } = report;
  const { part, paragraph, page } = passage;
  const link = `/reports/${encodeURIComponent(id)}?start=${start}&end=${end}#cited`;
  return { report: { id, ...masthead }, part, paragraph, page, start, end, quote, speaker, link, alsoIn: [] };
}

function at(citation: Citation, words: string) {
  const start = citation.start + citation.quote.indexOf(words);
  return { text: words, start, end: start + words.length };
}

const SUM = '安排资金63.5亿元,选派480余名干部常驻当地县镇村,设立总规模10亿元的深圳-汕头产业协作基金助力产业发展';
const SCOPE = '韩荡介绍,深圳扎实推进与汕头、河源、汕尾、潮州4市对口帮扶协作和与惠州3县对口产业协作,持续深化对口帮扶';

function answerTo(report: Report, question: string, language: Language): Answer {
  const sum = cite(report, SUM, '韩荡');
  const money = { citation: 0, to: null, unit: 'CNY', hedge: 'exactly', period: null } as const;
  const whole = {
    ...at(sum, '63.5亿元'),
    ...money,
    value: '6350000000',
    display: '6.35 billion yuan',
    measure: 'funds arranged',
    scope: 'four cities and three Huizhou counties together',
    fact: 'f-1',
  };
  const fund = {
    ...at(sum, '10亿元'),
    ...money,
    value: '1000000000',
    display: '1 billion yuan',
    measure: 'total size of a fund',
    scope: 'Shenzhen–Shantou',
    fact: 'f-2',
  };
  const said = { id: 'a-1', language, short: null, figures: [], items: [], assumed: null, asOf: '2024-07-26' };
  if (/fund|money|资金/i.test(question)) {
    const answer =
      'The report gives no figure for Shantou alone: 6.35 billion yuan (63.5亿元) was arranged for the counterpart work with four cities and three Huizhou counties as a whole. The one sum it ties to Shantou is the 1 billion yuan (10亿元) total size of the Shenzhen–Shantou industrial cooperation fund.';
    return {
      ...said,
      verdict: 'partial',
      answer,
      short: at(sum, '63.5亿元'),
      figures: [whole, fund],
      citations: [sum, cite(report, SCOPE, '韩荡')],
      nearest: [],
    };
  }
  if (/cadres|干部/i.test(question)) {
    const figure = {
      ...at(sum, '480余名'),
      ...money,
      unit: '名',
      hedge: 'more than' as const,
      value: '480',
      display: language === 'en' ? 'more than 480' : '480余名',
      measure: null,
      scope: null,
      fact: 'f-3',
    };
    return {
      ...said,
      verdict: 'answered',
      answer: figure.display,
      short: at(sum, '480余名'),
      figures: [figure],
      citations: [sum],
      nearest: [],
      assumed: language === 'en' ? 'Shenzhen' : '深圳',
    };
  }
  const refusal = language === 'en' ? 'The reports do not say.' : '报道没有提到。';
  return { ...said, verdict: 'not_found', answer: refusal, citations: [], nearest: [sum] };
}

/** Answers about money and cadres, and refuses the rest. */
export function smallService(reports: readonly Report[] = [smallReport()]): Service {
  const [first] = reports;
  return {
    ask: async ({ text: question, language, report }) => {
      if (question.trim() === '') throw new BadQuestion('empty');
      if (!/[\p{L}\p{N}]/u.test(question)) throw new BadQuestion('symbols');
      if (question.length > 1000) throw new BadQuestion('too-long');
      if (first === undefined || (report !== undefined && !reports.some(({ id }) => id === report)))
        throw new BadQuestion('no-such-report');
      return answerTo(first, question, language ?? (/\p{Script=Han}/u.test(question) ? 'zh' : 'en'));
    },
    verify: () => ({ result: 'cannot_check', citations: [], nearest: [], differs: null }),
    reports: () => ({
      reports: reports.map(({ id, masthead: { title, outlet, published }, sha256, loadedAt }) => ({
        id,
        title,
        outlet,
        published,
        sha256,
        facts: 0,
        loadedAt,
      })),
      problems: [{ file: 'broken.pdf', reason: 'unknown type' }],
    }),
    report: (id) => reports.find((report) => report.id === id) ?? null,
    facts: ({ cursor }) => {
      if (cursor !== undefined) throw new BadQuery('This cursor was not given out here.');
      return { facts: [], next: null };
    },
    original: () => null,
    given: () => null,
    judge: () => false,
    ready: () => true,
  };
}
