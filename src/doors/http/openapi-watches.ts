// The part of the OpenAPI description that is the operator's: watches, deliveries, audit; and feedback.
import { z } from 'zod';
import { DeliverySchema, DeliveryStateSchema, FeedbackRequest, WatchRequest, WatchSchema } from './watch-schemas.js';
import { ProblemSchema } from './wire-schemas.js';

const json = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema } } });
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ProblemSchema } } });
const byId = { path: z.object({ id: z.string() }) };
const owner = { '401': problem('Another token than API_TOKEN.'), '403': problem('No API_TOKEN is set, and this is not loopback.') };
const missing = { '404': problem('There is none with that id.') };
const body = (schema: z.ZodType) => ({ required: true, content: { 'application/json': { schema } } });
const none = { description: 'Done.' };

export const watchPaths = {
  '/v1/watches': {
    get: {
      summary: 'Standing questions',
      responses: { '200': json('All of them.', z.object({ watches: z.array(WatchSchema) })), ...owner },
    },
    post: {
      summary: 'Be told when an answer changes',
      requestBody: body(WatchRequest),
      responses: { '201': json('Watched, with the answer of now.', WatchSchema), '400': problem('A field that makes no sense.'), ...owner },
    },
  },
  '/v1/watches/{id}': {
    get: { summary: 'One standing question', requestParams: byId, responses: { '200': json('It.', WatchSchema), ...owner, ...missing } },
    delete: { summary: 'Stop being told', requestParams: byId, responses: { '204': none, ...owner, ...missing } },
  },
  '/v1/watches/{id}/secret': {
    post: {
      summary: 'A new secret; the one before signs too until the next',
      requestParams: byId,
      responses: { '201': json('The secret, given once.', z.object({ secret: z.string() })), ...owner, ...missing },
    },
  },
  '/v1/deliveries': {
    get: {
      summary: 'What was told to whom, the newest first',
      requestParams: { query: z.object({ state: DeliveryStateSchema.optional() }) },
      responses: { '200': json('Up to a hundred.', z.object({ deliveries: z.array(DeliverySchema) })), ...owner },
    },
  },
  '/v1/deliveries/{id}': {
    get: { summary: 'One delivery', requestParams: byId, responses: { '200': json('It.', DeliverySchema), ...owner, ...missing } },
    post: {
      summary: 'Send it again, under its id',
      requestParams: byId,
      responses: { '202': json('Due.', z.object({ id: z.string(), state: z.literal('due') })), ...owner, ...missing },
    },
  },
  '/v1/audit': {
    get: {
      summary: 'What was asked and answered, oldest first',
      requestParams: { query: z.object({ after: z.string().optional() }) },
      responses: {
        '200': json('Up to a hundred.', z.object({ entries: z.array(z.looseObject({ number: z.number() })), next: z.number().nullable() })),
        ...owner,
      },
    },
  },
  '/v1/feedback': {
    post: {
      summary: 'Was an answer right?',
      requestBody: body(FeedbackRequest),
      responses: { '204': none, '400': problem('A field that makes no sense.'), ...missing },
    },
  },
};
