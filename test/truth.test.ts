// Truths that hold for any report and any question: what is quoted stands there, what is changed changes, what is removed is gone.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Service } from '../src/domain.js';
import { BadQuestion } from '../src/error.js';
import { fold, traditional } from '../src/language/fold.js';
import { createService } from '../src/service.js';
import { type GoldenRow, goldenSets } from './support/golden-row.js';
import { askRow, isVerbatim, says } from './support/judge.js';
import { type TextReport, textReport, textService, UNPREPARED } from './support/text-service.js';

/** A row with the answer that the service gives to it. */
interface Asked {
  readonly row: GoldenRow;
  readonly answer: Answer;
}

const askAll = async (service: Service, rows: readonly GoldenRow[]): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  for (const row of rows) asked.push({ row, answer: await askRow(service, row) });
  return asked;
};

/** What must not change with a harmless change of the question: the verdict and the words cited for it. */
const gist = ({ verdict, citations }: Answer) => `${verdict} ${citations.map(({ report, start }) => `${report.id}:${start}`).join(' ')}`;

/** One of every `step`: reading a report anew for each row would take minutes. */
const sample = <Entry>(entries: readonly Entry[], step: number) => entries.filter((_, index) => index % step === 0);

const lineOf = ({ row, answer }: Asked, more: string) =>
  `${row.id} ${row.turns.join(' → ')}: ${more} (${answer.verdict}: ${answer.answer})`;

/** Numbers as English spells them, and as a Chinese report prints them. */
const SPELLED: Readonly<Record<string, readonly string[]>> = {
  two: ['2', '二', '两'],
  three: ['3', '三'],
  four: ['4', '四'],
  five: ['5', '五'],
  six: ['6', '六'],
  seven: ['7', '七'],
  eight: ['8', '八'],
  nine: ['9', '九'],
  ten: ['10', '十'],
};

describe.each(goldenSets())('over $name', ({ corpus, rows }) => {
  let service: Service;
  let asked: readonly Asked[] = [];
  beforeAll(async () => {
    service = await createService({ corpus });
    asked = await askAll(service, rows);
  });

  it('quotes, nearest quotes, short answers, figures and items are their slices of the report', async () => {
    expect(asked.filter(({ answer }) => !isVerbatim(answer, service)).map((one) => lineOf(one, 'not verbatim'))).toEqual([]);
  });

  it('a quote is one whole passage, or, of one over 300 characters, cut at a comma', async () => {
    const cut = asked.flatMap((one) =>
      [...one.answer.citations, ...one.answer.nearest].flatMap(({ report, start, end, quote }) => {
        const passage = service.report(report.id)?.passages.find((each) => each.start <= start && end <= each.end);
        const whole = passage?.start === start && passage.end === end;
        const before = service.report(report.id)?.text[start - 1] ?? '';
        const long = passage !== undefined && passage.end - passage.start > 300 && (passage.start === start || /[,，]/u.test(before));
        return whole || long ? [] : [lineOf(one, quote)];
      }),
    );
    expect(cut).toEqual([]);
  });

  it('what is pointed out stands inside the quote it is pointed out in', async () => {
    const outside = asked.filter(({ answer: { citations, short, figures, items } }) => {
      const inside = (piece: { start: number; end: number }, citation: number) => {
        const quote = citations[citation];
        return quote !== undefined && quote.start <= piece.start && piece.end <= quote.end;
      };
      return (short !== null && !inside(short, 0)) || [...figures, ...items].some((piece) => !inside(piece, piece.citation));
    });
    expect(outside.map((one) => lineOf(one, 'outside its quote'))).toEqual([]);
  });

  it('a refusal is bare, several are at least two, and every other answer is cited', async () => {
    const broken = asked.filter(({ answer: { verdict, citations, nearest, short, figures, items } }) => {
      if (verdict === 'not_found') return citations.length + figures.length + items.length > 0 || short !== null || nearest.length > 3;
      if (verdict === 'several' && figures.length < 2 && items.length < 2) return true;
      return citations.length === 0 || nearest.length > 0;
    });
    expect(broken.map((one) => lineOf(one, 'broken shape'))).toEqual([]);
  });

  it('every number of an answer stands in a quote, in the masthead, in the question, or is a figure displayed', async () => {
    const loose = asked.flatMap((one) => {
      const { answer, figures, items, citations } = one.answer;
      const displays = [...figures, ...items].map(({ display }) => display).sort((a, b) => b.length - a.length);
      // (1) … (2) … number the facts of several.
      const escaped = (display: string) => display.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
      const bare = displays.reduce(
        (line, display) => line.replace(new RegExp(`(?<!\\d)${escaped(display)}(?!\\d)`, 'gu'), ' '),
        answer.replace(/\(\d\) |（\d）/gu, ''),
      );
      const mastheads = citations.map(({ report }) => `${report.title} ${report.published?.split('-').map(Number).join(' ')}`);
      const rests = [...citations.map(({ quote }) => quote), ...mastheads, ...one.row.turns].join(' ; ');
      // The members that a list names may be counted: "4 of the 十".
      const counted = [String(items.length), ...(rests.includes('十') ? ['10'] : [])];
      const digits = bare.normalize('NFKC').match(/\d+(?:[.,]\d+)*/gu) ?? [];
      const spelled = Object.entries(SPELLED).filter(
        ([word, forms]) => new RegExp(`\\b${word}\\b`, 'u').test(bare) && ![word, ...forms].some((form) => says(rests, form)),
      );
      if (spelled.length > 0) return [lineOf(one, spelled.map(([word]) => word).join(' '))];
      return digits.filter((number) => !counted.includes(number) && !says(rests, number)).map((number) => lineOf(one, number));
    });
    expect(loose).toEqual([]);
  });

  it('the same question gets the same answer twice, from this service and from another over the same reports', async () => {
    const again = await askAll(await createService({ corpus }), rows);
    const [once, twice] = [asked, again].map((list) => list.map(({ answer }) => JSON.stringify(answer)));
    expect(twice).toEqual(once);
  });

  /** Changes that a reader makes without meaning anything by them. */
  const changes: readonly [string, (text: string) => string][] = [
    ['capitals', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
    ['full width', (text) => text.replace(/[!-~]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))],
    ['blanks around and doubled', (text) => `  ${text.replaceAll(' ', '  ')}\t`],
    ['a question mark', (text) => `${text.replace(/[?？]$/u, '')}？`],
    // Character by character: by phrases, 澄江 would become another spelling of the place.
    ['traditional script', (text) => [...text].map(traditional).join('')],
    ['simplified script', (text) => (/\p{Script=Han}/u.test(text) ? fold(text) : text)],
  ];
  it.each(changes)('%s change no verdict and no citation', async (_name, change) => {
    const changed = await askAll(
      service,
      rows.map((row) => ({ ...row, turns: row.turns.map(change) })),
    );
    const differing = changed.filter((one, index) => gist(one.answer) !== gist(asked[index]?.answer ?? one.answer));
    expect(differing.map((one) => lineOf(one, `was ${asked.find(({ row }) => row.id === one.row.id)?.answer.verdict}`))).toEqual([]);
  });
});

/** Has nothing to do with any other report, and says nothing of itself: a question about outlets or reporters may well ask every report. */
const STRANGER: TextReport = {
  file: 'tofu.txt',
  corpus: UNPREPARED,
  text: '豆腐的做法\n黄豆500克洗净，浸泡8小时。加水1200毫升磨浆，煮沸后再煮5分钟。\n点卤之后静置15分钟，压制30分钟，切成12块。',
};

describe('an answer hangs on its words', () => {
  const [prepared, unprepared] = goldenSets();
  const cases = [
    { name: 'with reviewed facts', set: prepared, folder: prepared?.corpus ?? '' },
    { name: 'unprepared', set: prepared, folder: UNPREPARED },
    { name: 'synthetic', set: unprepared, folder: UNPREPARED },
  ];

  /** Answers that rest on one report and, where one figure is asked, on one figure; every fifth of them. */
  const answeredFrom = async (reports: readonly TextReport[], rows: readonly GoldenRow[]) => {
    const asked = await askAll(textService(reports), rows);
    return sample(
      asked.filter(({ answer }) => answer.verdict === 'answered' && answer.citations.length === 1),
      5,
    );
  };

  const reportsOf = async (corpus: string, folder: string): Promise<readonly TextReport[]> =>
    (await createService({ corpus })).reports().reports.map(({ id }) => ({ ...textReport(corpus, `${id}.txt`), corpus: folder }));

  const edited = (reports: readonly TextReport[], id: string, edit: (text: string) => string) =>
    textService(reports.map((report) => (report.file === `${id}.txt` ? { ...report, text: edit(report.text) } : report)));

  /** Another figure of the same length: 63.5 → 74.6, 900 → 811. Noughts and nines would change the length or the hedge. */
  const otherFigure = (text: string) => text.replace(/\d/gu, (digit) => String((Number(digit) % 8) + 1));

  it.each(cases)('$name: a figure changed in the report is changed in the answer', async ({ set, folder }) => {
    if (set === undefined) throw new Error('no golden set');
    const reports = await reportsOf(set.corpus, folder);
    const figures = (await answeredFrom(reports, set.rows)).filter(
      ({ answer }) => answer.figures.length === 1 && /\d/u.test(answer.short?.text ?? ''),
    );
    expect(figures.length).toBeGreaterThan(1);
    const stale: string[] = [];
    for (const one of figures) {
      const { short, citations } = one.answer;
      if (short === null) continue;
      const changed = otherFigure(short.text);
      const service = edited(
        reports,
        citations[0]?.report.id ?? '',
        (text) => text.slice(0, short.start) + changed + text.slice(short.end),
      );
      const answer = await askRow(service, one.row);
      // The figure may stand elsewhere too (a headline): what is pointed at must then be there, and not here.
      const still = answer.figures.some((figure) => figure.start === short.start && figure.text === short.text);
      const follows = answer.verdict === 'not_found' || answer.figures.length === 0 || answer.answer !== one.answer.answer;
      if (still || !follows || !isVerbatim(answer, service)) stale.push(lineOf(one, `${short.text} → ${changed}, still ${answer.answer}`));
    }
    expect(stale).toEqual([]);
  });

  it.each(cases)('$name: cited words taken out of the report take the answer with them', async ({ set, folder }) => {
    if (set === undefined) throw new Error('no golden set');
    const reports = await reportsOf(set.corpus, folder);
    const answered = await answeredFrom(reports, set.rows);
    expect(answered.length).toBeGreaterThan(1);
    const left: string[] = [];
    for (const one of answered) {
      const [citation] = one.answer.citations;
      if (citation === undefined) continue;
      const service = edited(reports, citation.report.id, (text) => text.slice(0, citation.start) + text.slice(citation.end));
      const answer = await askRow(service, one.row);
      if (answer.citations.some(({ quote }) => quote === citation.quote) || !isVerbatim(answer, service))
        left.push(lineOf(one, `still ${answer.answer}`));
      // The same line may be given again only where the report says it again.
      else if (answer.answer === one.answer.answer && one.answer.short !== null && answer.short?.text !== one.answer.short.text)
        left.push(lineOf(one, 'the line outlives its words'));
    }
    expect(left).toEqual([]);
  });

  it('a report about something else changes no answer', async () => {
    if (prepared === undefined) throw new Error('no golden set');
    const [report] = await reportsOf(prepared.corpus, prepared.corpus);
    if (report === undefined) throw new Error('no report');
    const rows = sample(prepared.rows, 2);
    const alone = await askAll(textService([report]), rows);
    const beside = await askAll(textService([report, STRANGER]), rows);
    const differing = beside.filter((one, index) => gist(one.answer) !== gist(alone[index]?.answer ?? one.answer));
    expect(differing.map((one) => lineOf(one, `alone ${alone.find(({ row }) => row.id === one.row.id)?.answer.answer}`))).toEqual([]);
  });
});

describe('any text is answered', async () => {
  const [prepared] = goldenSets();
  const service = await createService({ corpus: prepared?.corpus ?? '' });

  /** An answer, or the hint that the text is no question: nothing else may come. */
  const survives = async (text: string, conversation?: string) => {
    try {
      const answer = await service.ask({ text, conversation });
      expect(isVerbatim(answer, service)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(BadQuestion);
    }
  };

  const unit = fc.constantFrom(
    ...'深圳汕头多少资金企业是不是？, :^~*+-"\'()[]{}\\/'.split(''),
    'how',
    'many',
    ' ',
    '2023',
    '６３.5亿',
    '\u0000',
    '😀',
    '\ud800',
    'e\u0301',
  );

  it.each([
    ['of every script', fc.string({ unit: 'binary', maxLength: 60 })],
    ['of half surrogates', fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes))],
    ['of words and signs', fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''))],
  ])('%s', async (_name, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, (text) => survives(text)),
      { numRuns: 60 },
    );
  });

  it.each(
    [
      ['field:汕头 资金'],
      ['+funds -shantou ^10 ~2'],
      ['*'],
      ['fund*'],
      ['title:"深圳" AND (a OR b)'],
      ['__proto__ constructor toString hasOwnProperty'],
      ['深'.repeat(1000)],
      ['a'.repeat(1000)],
      ['1'.repeat(1000)],
      ['亿万'.repeat(500)],
      [`${'九'.repeat(400)}亿元吗`],
      ['多少'.repeat(400)],
      ['how many '.repeat(100)],
      ['('.repeat(500) + ')'.repeat(500)],
      ['99999999999999999999999999999999亿亿亿 yuan'],
      ['2024-13-45 00/00/0000 99月99日'],
      ['\u202e深圳多少资金\u202c'],
    ].map(([text = '']) => ({ text, name: text.length > 60 ? `${text.slice(0, 12)}… (${text.length})` : text })),
  )('$name', ({ text }) => survives(text));

  it('a number that only looks like a year is carried over whole', async () => {
    for (const turn of ['/+[\ud8002023？*', '-)😀资^６３.5亿{"']) await survives(turn, 'half a year');
  });

  it('and so is any conversation', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(unit, { maxLength: 8 }).map((parts) => parts.join('')),
          { maxLength: 5 },
        ),
        fc.uuid(),
        async (turns, conversation) => {
          for (const turn of turns) await survives(turn, conversation);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('only an empty text, one of signs alone and one that is too long are no question', async () => {
    const problem = (text: string) =>
      service.ask({ text }).then(
        () => null,
        (error: unknown) => (error instanceof BadQuestion ? error.problem : error),
      );
    expect(await problem(' \n\t　')).toBe('empty');
    expect(await problem('？！…')).toBe('symbols');
    expect(await problem('问'.repeat(1001))).toBe('too-long');
    expect(await problem('问'.repeat(1000))).toBeNull();
    expect(await problem('x')).toBeNull();
  });
});
