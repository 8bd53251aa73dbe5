// Judges an answer against a golden row: right, wrong (what a journalist would print and regret), or a miss.
import { randomUUID } from 'node:crypto';
import type { Answer, Service, Verdict } from '../../src/domain.js';
import type { Expected, GoldenRow } from './golden-row.js';

export type Judgement = 'right' | FailureClass;

/** Why an answer is not right. `wrong` would mislead; a `miss` sends the reader back to the report. */
export type FailureClass =
  | 'wrong: a fault'
  | 'wrong: a quote is not verbatim'
  | 'wrong: says what must not be said'
  | 'wrong: answers what no report states'
  | 'wrong: does not notice the scope'
  | 'wrong: another fact'
  | 'miss: refuses what a report states'
  | 'miss: another verdict'
  | 'miss: the words that state it are not cited';

/** Stands between two numbers that only a blank or a comma separated: `4 cities, 7 routes` never holds 47. */
const GAP = '\u0001';

/** Without case, width, blanks, quotation marks and thousands separators: `“1,000” 家` is `1000家`. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[,'’](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)[\s,、]+(?=\d)/gu, GAP)
    .replace(/[\s,、'’‘"“”]/gu, '');
}

/** True when the text says the words; a number only as a whole: 16个 does not say 6个, nor 63.5 say 3.5 or 63. */
export function says(text: string, words: string): boolean {
  const [where, what] = [plain(text), plain(words)];
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + 1)) {
    const [before, after] = [where.slice(0, at), where.slice(at + what.length)];
    const cut = (/^\d/u.test(what) && /\d\.?$/u.test(before)) || (/\d$/u.test(what) && /^\.?\d/u.test(after));
    if (!cut) return true;
  }
  return false;
}

/** Words by which golden rows demand that a partial answer tells its scope apart from the one asked. */
const TELLS_SCOPE = ['没有', '未', '只', '等', 'only', 'not ', "n't", '四市', '全市', '累计'];
/** And the wordings in which an answer may do so. */
const SCOPE_WORDINGS = [
  ...[
    'not ',
    "n't",
    'only',
    'none',
    'without',
    'as a whole',
    'combined',
    'overall',
    'in total',
    'all of',
    'across',
    'city-wide',
    'citywide',
  ],
  ...[
    'cumulative',
    'together',
    '没有',
    '沒有',
    '未',
    '仅',
    '僅',
    '只',
    '合计',
    '合計',
    '整体',
    '整體',
    '全市',
    '四市',
    '4市',
    '4个市',
    '四个市',
  ],
  ...['累计', '累計', '不分', '并非', '並非', '并不', '並不'],
];

function saysAll(row: GoldenRow, answer: string): boolean {
  return row.must.every((wordings) => {
    const scope = row.expect === 'partial' && wordings.some((wording) => TELLS_SCOPE.includes(wording));
    return [...wordings, ...(scope ? SCOPE_WORDINGS : [])].some((wording) => says(answer, wording));
  });
}

const VERDICTS: Readonly<Record<Expected, readonly Verdict[]>> = {
  answer: ['answered', 'corrected'],
  partial: ['partial'],
  refuse: ['not_found'],
  correct_premise: ['corrected', 'answered', 'partial'],
  clarify: ['several', 'answered', 'partial'],
};

/** Every quote, nearest quote, short answer, figure and item is its slice of the report. */
export function isVerbatim(answer: Answer, service: Pick<Service, 'report'>): boolean {
  const holds = (report: string | undefined, { start, end }: { start: number; end: number }, text: string) =>
    text !== '' && report !== undefined && service.report(report)?.text.slice(start, end) === text;
  const { citations, nearest, short, figures, items } = answer;
  return (
    [...citations, ...nearest].every((citation) => holds(citation.report.id, citation, citation.quote)) &&
    (short === null || holds(citations[0]?.report.id, short, short.text)) &&
    [...figures, ...items].every((piece) => holds(citations[piece.citation]?.report.id, piece, piece.text))
  );
}

/** Asks all turns of a row as one new conversation. @returns the last answer. */
export async function askRow(service: Service, { id, turns }: GoldenRow): Promise<Answer> {
  const conversation = randomUUID();
  const answers: Answer[] = [];
  for (const text of turns) answers.push(await service.ask({ text, conversation }));
  const last = answers.at(-1);
  if (last === undefined) throw new Error(`${id} asks nothing`);
  return last;
}

/** Judges one answer; what must never happen is looked at first. */
export function judge(row: GoldenRow, answer: Answer, service: Pick<Service, 'report'>): Judgement {
  const { verdict, citations } = answer;
  const refused = verdict === 'not_found';
  const tolerated = row.also?.includes(verdict) ?? false;
  if (!isVerbatim(answer, service)) return 'wrong: a quote is not verbatim';
  if (row.must_not.some((words) => says(answer.answer, words))) return 'wrong: says what must not be said';
  if (row.expect === 'refuse') return refused || tolerated ? 'right' : 'wrong: answers what no report states';
  if (refused) return tolerated ? 'right' : 'miss: refuses what a report states';
  if (row.expect === 'partial' && (verdict === 'answered' || verdict === 'corrected') && !tolerated)
    return 'wrong: does not notice the scope';
  const complete = saysAll(row, answer.answer);
  if (!complete && !tolerated) return 'wrong: another fact';
  // Several where one was asked passes when they are two: the reader sees both at a glance.
  const several = row.expect === 'answer' && verdict === 'several' && citations.length <= 2;
  if (!complete || !(VERDICTS[row.expect].includes(verdict) || tolerated || several)) return 'miss: another verdict';
  const cited =
    row.evidence.length === 0 || citations.some(({ quote }) => row.evidence.some((words) => plain(quote).includes(plain(words))));
  return cited ? 'right' : 'miss: the words that state it are not cited';
}

/** Asks and judges; what is thrown is a fault of ours. */
export async function judgeRow(service: Service, row: GoldenRow): Promise<Judgement> {
  try {
    return judge(row, await askRow(service, row), service);
  } catch {
    return 'wrong: a fault';
  }
}
