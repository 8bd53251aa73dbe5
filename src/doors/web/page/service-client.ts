// Asks the service over HTTP; what goes wrong comes back as words that the asker can act on.
import type { Answer, FactView, Language, Problem, ReportSummary } from '../../../domain.js';
import { PAGE_WORDS } from './page-words.js';

/** What could not be done, said to the asker. */
export class AskFailure extends Error {
  override readonly name = 'AskFailure';
}

/** A report's line, with the file's name for reports without a title. */
export type ReportLine = ReportSummary & { readonly file: string };

export interface Library {
  readonly reports: readonly ReportLine[];
  readonly problems: readonly Problem[];
}

interface ProblemJson {
  readonly detail?: string;
  readonly hint?: { readonly en: string; readonly zh: string };
}

function failure(problem: ProblemJson, language: Language): AskFailure {
  const { hint, detail } = problem;
  const said = hint === undefined ? detail : language === 'en' ? hint.en : hint.zh;
  return new AskFailure(said ?? PAGE_WORDS[language].unexpected);
}

async function json<Shape>(response: Response, language: Language): Promise<Shape> {
  try {
    return await response.json();
  } catch {
    throw new AskFailure(PAGE_WORDS[language].unexpected);
  }
}

async function reach(path: string, language: Language, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, { ...options, credentials: 'omit' });
  } catch {
    throw new AskFailure(PAGE_WORDS[language].unreachable);
  }
}

/**
 * @param language in which a failure is said; the answer is in the question's own
 * @throws AskFailure when there is no answer
 */
export async function ask(question: string, conversation: string, language: Language): Promise<Answer> {
  const response = await reach('/v1/ask', language, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question, conversation }),
  });
  if (response.ok) return json<Answer>(response, language);
  throw failure(await json<ProblemJson>(response, language), language);
}

/** @throws AskFailure when the service does not tell. */
export async function library(language: Language): Promise<Library> {
  const response = await reach('/v1/reports', language);
  if (response.ok) return json<Library>(response, language);
  throw failure(await json<ProblemJson>(response, language), language);
}

/** @throws AskFailure when the service does not tell. */
export async function someFacts(language: Language): Promise<readonly FactView[]> {
  const response = await reach('/v1/facts', language);
  if (!response.ok) throw failure(await json<ProblemJson>(response, language), language);
  return (await json<{ facts: readonly FactView[] }>(response, language)).facts;
}
