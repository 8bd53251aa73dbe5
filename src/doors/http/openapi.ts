// The OpenAPI description, made from the schemas that also validate.
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { AskRequest, CheckRequest } from './ask-request.js';
import { watchPaths } from './openapi-watches.js';
import {
  AnswerSchema,
  FactQuerySchema,
  FactsSchema,
  ProblemSchema,
  ReadySchema,
  ReportSchema,
  ReportsSchema,
  VerificationSchema,
} from './wire-schemas.js';

const json = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema } } });
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ProblemSchema } } });
const fault = problem('Our fault; its id stands in the log.');
const loading = problem('The reports are not loaded yet.');
const reportPath = { path: z.object({ id: z.string() }) };

/** @param publicUrl where the service is reached; null leaves the address out. */
export function openapi(publicUrl: string | null): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Chuchu',
      version: '1',
      description:
        'Answers quick fact questions about reports, each with the exact words it rests on. A refusal is an answer: 200 with verdict not_found.',
    },
    ...(publicUrl === null ? {} : { servers: [{ url: publicUrl }] }),
    paths: {
      '/v1/ask': {
        post: {
          summary: 'Ask one question',
          requestBody: { required: true, content: { 'application/json': { schema: AskRequest } } },
          responses: {
            '200': json('An answer, a refusal included.', AnswerSchema),
            '400': problem('No JSON, or no question that can be asked.'),
            '404': problem('No report with that id.'),
            '413': problem('A body over 16 KB.'),
            '429': problem('Too many questions; Retry-After tells the seconds to wait.'),
            '500': fault,
            '503': loading,
          },
        },
      },
      '/v1/reports': {
        get: { summary: 'The loaded reports', responses: { '200': json('Reports, and files that could not be taken in.', ReportsSchema) } },
      },
      '/v1/reports/{id}': {
        get: {
          summary: 'One report',
          requestParams: reportPath,
          responses: { '200': json('The report without its text.', ReportSchema), '404': problem('No report with that id.') },
        },
      },
      '/v1/reports/{id}/text': {
        get: {
          summary: 'The text that all offsets count in',
          requestParams: reportPath,
          responses: {
            '200': { description: 'Exactly the text, in UTF-8.', content: { 'text/plain; charset=utf-8': { schema: z.string() } } },
            '404': problem('No report with that id.'),
          },
        },
      },
      '/v1/reports/{id}/file': {
        get: {
          summary: 'The file that a report was read from',
          requestParams: reportPath,
          responses: {
            '200': { description: 'The bytes, to be kept.', content: { 'application/octet-stream': { schema: z.string() } } },
            '404': problem('No report with that id, or its file is gone.'),
          },
        },
      },
      '/v1/facts': {
        get: {
          summary: 'Facts read from the reports',
          requestParams: { query: FactQuerySchema },
          responses: { '200': json('One page of facts.', FactsSchema), '400': problem('A parameter that makes no sense.') },
        },
      },
      '/v1/verify': {
        post: {
          summary: 'Does a report say this, word for word?',
          requestBody: { required: true, content: { 'application/json': { schema: CheckRequest } } },
          responses: {
            '200': json('Where it stands, or what stands there instead.', VerificationSchema),
            '400': problem('No JSON, or no text that can be checked.'),
            '404': problem('No report with that id.'),
            '413': problem('A body over 16 KB.'),
            '429': problem('Too many questions; Retry-After tells the seconds to wait.'),
            '500': fault,
            '503': loading,
          },
        },
      },
      ...watchPaths,
      '/livez': { get: { summary: 'The process runs', responses: { '200': json('Alive.', z.strictObject({ live: z.literal(true) })) } } },
      '/readyz': {
        get: {
          summary: 'The reports are loaded',
          responses: { '200': json('Ready.', ReadySchema), '503': json('Not ready.', ReadySchema) },
        },
      },
      '/metrics': {
        get: {
          summary: 'Prometheus metrics',
          responses: { '200': { description: 'Metrics.', content: { 'text/plain': { schema: z.string() } } } },
        },
      },
    },
  });
}
