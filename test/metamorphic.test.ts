// What must not matter does not: script, width, case, blanks, politeness and a report about something else change no verdict and no figure;
// what must matter does: without the words that an answer rests on there is no such answer.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answer } from '../src/answers/ask.js';
import type { Answer, Language } from '../src/domain.js';
import { traditional } from '../src/language/fold.js';
import { startLunr } from '../src/reports/engines/lunr.js';
import { NOTHING_SAID } from '../src/reports/formats/format.js';
import { ingest } from '../src/reports/ingest.js';
import { buildLibrary, type Library, type ReadReport } from '../src/reports/library.js';
import { readReport } from '../src/reports/read-report.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Row {
  readonly id: string;
  readonly turns: readonly string[];
}

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(here(file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line))
    .filter((row) => row.turns.length === 1);

const SETS = [
  { name: 'the report', corpus: here('../corpus'), rows: rowsOf('golden/report.jsonl') },
  { name: 'synthetic reports', corpus: here('reports-synthetic'), rows: rowsOf('golden/synthetic.jsonl') },
];

const han = (text: string) => /\p{Script=Han}/u.test(text);
const CHANGES: readonly { readonly what: string; readonly change: (question: string) => string }[] = [
  { what: 'traditional script', change: (q) => (han(q) ? traditional(q) : q) },
  { what: 'full width', change: (q) => q.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) },
  { what: 'capitals', change: (q) => q.toUpperCase() },
  { what: 'small letters', change: (q) => q.toLowerCase() },
  { what: 'blanks', change: (q) => `  ${q.replaceAll(' ', '   ')} ` },
  { what: 'a closing mark', change: (q) => `${q}${han(q) ? '？' : '?'}` },
  { what: 'politeness', change: (q) => (han(q) ? `请问${q}，谢谢` : `please, ${q}, thanks`) },
];

const languageOf = (question: string): Language => (han(question) ? 'zh' : 'en');
const ask = (library: Library, text: string, language: Language) => answer(library, { text, language, earlier: [] }).answer;
const told = ({ verdict, figures, citations }: Answer) => ({
  verdict,
  figures: figures.map((f) => f.text).sort(),
  quotes: citations.map((c) => c.quote),
});

/** A report about something else, so that no question of the sets is about it. */
const UNRELATED = '栖霞谷天文台简报\n2031年5月4日 来源：栖霞科普\n栖霞谷天文台今年观测到彗星2颗，口径1.2米的望远镜于三月完成校准。\n';

const unrelated = (): ReadReport =>
  readReport(
    { id: 'z-unrelated', file: 'z-unrelated.txt', sha256: '0', text: UNRELATED, pages: [], said: NOTHING_SAID },
    here('nowhere'),
    new Date(0),
  );

describe.each(SETS)('$name', async ({ corpus, rows }) => {
  const library = await ingest(corpus);

  describe.each(CHANGES)('$what', ({ change }) => {
    it('changes no verdict, no figure and no quote', () => {
      const moved = rows.filter(({ turns: [question = ''] }) => {
        const language = languageOf(question);
        return JSON.stringify(told(ask(library, question, language))) !== JSON.stringify(told(ask(library, change(question), language)));
      });
      expect(moved.map((row) => row.id)).toEqual([]);
    });
  });

  it('a report about something else changes nothing', () => {
    const wider = buildLibrary([...library.reports.values(), unrelated()], [], startLunr);
    const moved = rows.filter(({ turns: [question = ''] }) => {
      const language = languageOf(question);
      return JSON.stringify(told(ask(library, question, language))) !== JSON.stringify(told(ask(wider, question, language)));
    });
    expect(moved.map((row) => row.id)).toEqual([]);
  });
});

describe('without the words that an answer rests on', () => {
  it('there is no such answer', () => {
    const texts = [
      ['云溪县建成便民桥多少座', '今年以来，云溪县建成便民桥3座。', '县里还修了路，种了树。'],
      ['how many bridges did Yunxi build', 'Yunxi built 3 bridges this year.', 'The county also planted trees.'],
      ['云溪县长是谁', '云溪县县长陆一青出席了仪式。', '仪式在河边举行。'],
    ] as const;
    const library = (text: string) =>
      buildLibrary(
        [readReport({ id: 'one', file: 'one.txt', sha256: '1', text, pages: [], said: NOTHING_SAID }, here('nowhere'), new Date(0))],
        [],
        startLunr,
      );
    for (const [question, evidence, rest] of texts) {
      expect([question, ask(library(`云溪简报\n${evidence}\n${rest}\n`), question, languageOf(question)).verdict]).toEqual([
        question,
        'answered',
      ]);
      expect([question, ask(library(`云溪简报\n${rest}\n`), question, languageOf(question)).verdict]).toEqual([question, 'not_found']);
    }
  });
});
