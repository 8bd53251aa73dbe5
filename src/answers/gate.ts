// The last gate: an answer line says no number and no Chinese words that its quotes, its masthead, its figures or the question do not hold.
import { fold } from '../language/fold.js';
import type { Library } from '../reports/library.js';
import type { Saying } from './say.js';
import type { Understood } from './understand.js';

/** Digits with their separators: 6.35, 9,200, 2024. */
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** Listed numbers (2022、2023) are two, though their mark folds to a comma. */
const numbersIn = (text: string) => (fold(text.replaceAll('、', ' ')).match(NUMBER) ?? []).map((n) => n.replaceAll(',', ''));

/** All that an answer may draw on. */
function sources(saying: Saying, question: Understood, library: Library): string {
  const mastheads = saying.citations.flatMap((c) => [
    c.report.title,
    c.report.outlet,
    c.report.published,
    ...c.report.authors,
    c.report.copy?.site,
    c.report.copy?.host,
  ]);
  const reviewed = library.names.map((name) => name.zh);
  return [
    ...saying.citations.map((c) => c.quote),
    ...mastheads.map((m) => m ?? ''),
    ...saying.figures.flatMap((f) => [f.display, f.period ?? '']),
    ...saying.items.map((i) => i.display),
    ...saying.counts.map(String),
    ...reviewed,
    question.text,
    ...question.daysTyped,
    ...question.places,
    ...question.people,
  ].join('\n');
}

/**
 * What the answer line says without a source: numbers in any language, and Chinese words in an English line. Empty when it may be sent
 * (rule 2 of a fact-checker: every number and name occurs in a cited quote or the masthead, or is a labelled conversion of one).
 */
export function unfounded(saying: Saying, question: Understood, library: Library): readonly string[] {
  if (saying.citations.length === 0) return numbersIn(saying.answer).filter((n) => !numbersIn(question.text).includes(n));
  const allowed = sources(saying, question, library);
  const known = new Set(numbersIn(allowed));
  const numbers = numbersIn(saying.answer).filter((n) => !known.has(n));
  const hanzi =
    question.language === 'en' ? (saying.answer.match(/\p{Script=Han}{2,}/gu) ?? []).filter((run) => !allowed.includes(run)) : [];
  return [...numbers, ...hanzi];
}
