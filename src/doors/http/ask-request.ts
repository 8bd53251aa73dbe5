// From the bytes of a request to a question: the same reading for /v1/ask and the webhooks.
import { z } from 'zod';
import type { Question } from '../../domain.js';
import { BadQuestion } from '../../error.js';
import { HttpProblem } from './http-problem.js';

/** A question of 1,000 hanzi is 3 KB; 16 KB leaves room for escapes and a long conversation id. */
export const BODY_LIMIT = 16 * 1024;

/** The length is counted by the service, for every door alike: here it is only told. */
export const AskRequest = z
  .object({
    question: z.string().meta({ minLength: 1, maxLength: 1000, description: 'One question in English or Chinese.' }),
    conversation: z.string().nullish().meta({ description: 'Any string; the same one makes follow-ups work.' }),
    language: z.enum(['en', 'zh', 'zh-Hant']).nullish().meta({ description: "Language of the answer; without it, the question's own." }),
    report: z.string().nullish().meta({ description: 'Id of a report: ask this one only.' }),
  })
  .meta({ id: 'AskRequest' });

/** @throws HttpProblem when the bytes are no UTF-8 or no JSON. */
export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new HttpProblem(400, 'bad-json', 'The body is not JSON in UTF-8. Send {"question": "…"}.');
  }
}

/** @throws BadQuestion without a question as text; HttpProblem when another field makes no sense. */
export function readQuestion(json: unknown): Question {
  const read = AskRequest.safeParse(json);
  if (read.success) {
    const { question, conversation, language, report } = read.data;
    return { text: question, conversation: conversation ?? undefined, language: language ?? undefined, report: report ?? undefined };
  }
  const issue = read.error.issues[0];
  const field = issue?.path[0];
  if (issue === undefined || field === undefined || field === 'question') throw new BadQuestion('missing');
  throw new HttpProblem(400, 'bad-field', `The field "${String(field)}" is wrong: ${issue.message}.`);
}

export const CheckRequest = z
  .object({
    text: z.string().meta({ minLength: 1, maxLength: 4000, description: 'A sentence or a quotation.' }),
    report: z.string().nullish().meta({ description: 'Id of a report: check against this one only.' }),
  })
  .meta({ id: 'CheckRequest' });

/** @throws HttpProblem without a text, or when another field makes no sense. */
export function readCheck(json: unknown): z.infer<typeof CheckRequest> {
  const read = CheckRequest.safeParse(json);
  if (read.success) return read.data;
  throw new HttpProblem(400, 'bad-field', 'Send {"text": "…"}, and "report" as the id of a report, if at all.');
}
