// Measures the service on a set of questions with gold answers: what is found, what is said, what is refused, and how fast.
import { answer } from '../answers/ask.js';
import { candidatesFor } from '../answers/reading/candidates.js';
import { sureness } from '../answers/reading/read-sentence.js';
import { understand } from '../answers/understand.js';
import type { Library } from '../reports/library.js';
import { exactly, holdsAnswer, overlap } from './compare.js';
import { libraryOf, readParagraphs, reportId } from './library-of.js';
import type { GoldQuestion, QuestionSet } from './question-sets.js';

/** Shares are of all questions asked, 0 to 1, where nothing else is said. */
export interface Measures {
  readonly set: string;
  readonly paragraphs: number;
  readonly questions: number;
  /** The gold paragraph among the first 1, 3 and 10 found. */
  readonly found1: number;
  readonly found3: number;
  readonly found10: number;
  /** A gold answer stands inside the first quote; the first quote is out of the gold paragraph. */
  readonly quoted: number;
  readonly paragraph: number;
  readonly answered: number;
  /** Answered, and no gold answer inside the first quote. */
  readonly wrong: number;
  /** The short answer is a gold answer; its characters overlap with one. */
  readonly exact: number;
  readonly overlap: number;
  /** Of the answers that say a short one, the share that is exact. */
  readonly exactWhereSaid: number;
  /** Of the half of the questions whose short answers are the surest, the share that is exact. */
  readonly exactWhereSure: number;
  /** Every second paragraph taken out, asked of the half without the answer: refused. */
  readonly refusedWhenGone: number;
  /** How well sureness tells questions that the library answers from those that it does not: area under the curve. */
  readonly auroc: number;
  /** Milliseconds a question. */
  readonly median: number;
  readonly p99: number;
}

const asked = (text: string) => text.replace(/[\s?？!！。.~～…]+$/u, '').trim();

const quantile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The chance that one of the first is above one of the second (Mann and Whitney); ties count half. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  const all = [...above.map((value) => ({ value, up: true })), ...below.map((value) => ({ value, up: false }))].sort(
    (a, b) => a.value - b.value,
  );
  let ranks = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]?.value === all[i]?.value) j++;
    const rank = (i + 1 + j) / 2;
    for (let k = i; k < j; k++) if (all[k]?.up === true) ranks += rank;
    i = j;
  }
  const pairs = above.length * below.length;
  return pairs === 0 ? 0 : (ranks - (above.length * (above.length + 1)) / 2) / pairs;
}

interface Outcome {
  readonly place: number;
  readonly answered: boolean;
  readonly quoted: boolean;
  readonly paragraph: boolean;
  readonly short: string | null;
  readonly ms: number;
  readonly sure: ReturnType<typeof sureness>;
}

function ask(question: GoldQuestion, library: Library): Outcome {
  const text = asked(question.text);
  const understood = understand(text, library, null);
  const found = candidatesFor(understood, library).paragraphs;
  const sure = sureness(understood, library);
  const from = performance.now();
  const said = answer(library, { text: question.text.slice(0, 1000), earlier: [] }).answer;
  const ms = performance.now() - from;
  const first = said.citations[0];
  return {
    place: found.findIndex((f) => f.paragraph.report.report.id === reportId(question.paragraph)),
    answered: said.verdict !== 'not_found',
    quoted: first !== undefined && holdsAnswer(first.quote, question.answers),
    paragraph: first?.report.id === reportId(question.paragraph),
    short: said.short?.text ?? null,
    ms,
    sure,
  };
}

/** Asks every `every`th question of a set. */
export function evaluate(set: QuestionSet, every: number): Measures {
  const reports = readParagraphs(set.paragraphs);
  const questions = set.questions.filter((_, i) => i % every === 0);
  const whole = libraryOf(reports);
  const outcomes = questions.map((question) => ({ question, ...ask(question, whole) }));
  const halves = [0, 1].map((which) => libraryOf(reports.filter((_, i) => i % 2 === which)));
  const gone = questions.flatMap((question) => {
    const without = halves[1 - (question.paragraph % 2)];
    return without === undefined ? [] : [ask(question, without)];
  });
  const times = outcomes.map((o) => o.ms).sort((a, b) => a - b);
  const share = (of: (o: (typeof outcomes)[number]) => boolean) => outcomes.filter(of).length / Math.max(1, outcomes.length);
  const said = outcomes.filter((o) => o.short !== null);
  const right = (o: (typeof outcomes)[number]) => o.short !== null && exactly(o.short, o.question.answers);
  const surest = [...outcomes].sort((a, b) => b.sure.short - a.sure.short).slice(0, Math.ceil(outcomes.length / 2));
  return {
    set: set.name,
    paragraphs: set.paragraphs.length,
    questions: questions.length,
    found1: share((o) => o.place === 0),
    found3: share((o) => o.place >= 0 && o.place < 3),
    found10: share((o) => o.place >= 0 && o.place < 10),
    quoted: share((o) => o.quoted),
    paragraph: share((o) => o.paragraph),
    answered: share((o) => o.answered),
    wrong: share((o) => o.answered && !o.quoted),
    exact: share(right),
    overlap:
      outcomes.reduce((sum, o) => sum + (o.short === null ? 0 : overlap(o.short, o.question.answers)), 0) / Math.max(1, outcomes.length),
    exactWhereSaid: said.filter(right).length / Math.max(1, said.length),
    exactWhereSure: surest.filter(right).length / Math.max(1, surest.length),
    refusedWhenGone: gone.filter((o) => !o.answered).length / Math.max(1, gone.length),
    auroc: areaUnderCurve(
      outcomes.map((o) => o.sure.sentence),
      gone.map((o) => o.sure.sentence),
    ),
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
