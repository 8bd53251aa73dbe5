// What goes wrong over HTTP, said as RFC 9457 problem+json.
import { STATUS_CODES } from 'node:http';
import type { Response } from 'express';
import { BadQuery, BadQuestion } from '../../error.js';

export interface ProblemBody {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** What is wrong and how to mend it. */
  readonly detail: string;
  /** One word for programs. */
  readonly code: string;
  /** One line for the asker, where the asker can mend it. */
  readonly hint?: { readonly en: string; readonly zh: string };
  /** Of a fault: the same id stands in the log. */
  readonly id?: string;
}

/** Thrown anywhere under the HTTP door to answer with a problem. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: { readonly hint?: ProblemBody['hint']; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
  }
}

/** Errors that express and its body reader throw, with the HTTP status they mean. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : null;
}

/** @returns the problem that an error means for the caller; null when it is our fault. */
export function asProblem(error: unknown): HttpProblem | null {
  if (error instanceof HttpProblem) return error;
  if (error instanceof BadQuestion) {
    const status = error.problem === 'no-such-report' ? 404 : 400;
    return new HttpProblem(status, error.problem, error.hint.en, { hint: error.hint });
  }
  if (error instanceof BadQuery) return new HttpProblem(400, 'bad-query', error.message);
  const status = statusOf(error);
  if (status === 413) return new HttpProblem(413, 'too-large', 'The body is too large. A question needs less than 16 KB.');
  if (status !== null)
    return new HttpProblem(status, 'bad-request', 'The request could not be read. Check its address, headers and encoding.');
  return null;
}

/** @param id the fault's id in the log; null for what the caller can mend. */
export function problemBody(problem: HttpProblem, id: string | null = null): ProblemBody {
  const { hint } = problem.more;
  return {
    type: 'about:blank',
    title: STATUS_CODES[problem.status] ?? 'Error',
    status: problem.status,
    detail: problem.detail,
    code: problem.code,
    ...(hint === undefined ? {} : { hint }),
    ...(id === null ? {} : { id }),
  };
}

export function sendProblem(response: Response, problem: HttpProblem, id: string | null = null): void {
  response
    .status(problem.status)
    .set(problem.more.headers ?? {})
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(problem, id)));
}
