// The shapes of requests about standing questions, deliveries and feedback.
import { z } from 'zod';

export const WatchRequest = z
  .object({
    question: z.string().meta({ minLength: 1, maxLength: 1000, description: 'The question to ask again at every change of the library.' }),
    url: z.string().meta({ description: 'Where news of another answer goes: https, no redirects, no private network.' }),
    secret: z.string().nullish().meta({ description: 'whsec_…; without it one is made and given back, once.' }),
    language: z.enum(['en', 'zh', 'zh-Hant']).nullish(),
    report: z.string().nullish(),
  })
  .meta({ id: 'WatchRequest' });

export const FeedbackRequest = z
  .object({
    answer: z.string().meta({ description: 'The id of an answer.' }),
    right: z.boolean().meta({ description: 'Whether it was right.' }),
  })
  .meta({ id: 'FeedbackRequest' });

export const DeliveryStateSchema = z.enum(['due', 'done', 'dead']);

/** What of an answer a watch compares. */
const StandingSchema = z.object({
  verdict: z.enum(['answered', 'partial', 'corrected', 'several', 'not_found']),
  answer: z.string(),
  words: z.array(z.string()),
  quotes: z.array(z.object({ report: z.string(), title: z.string().nullable(), quote: z.string(), link: z.string() })),
});

export const WatchSchema = z
  .object({
    id: z.string(),
    since: z.string(),
    question: z.string(),
    language: z.enum(['en', 'zh', 'zh-Hant']).nullable(),
    report: z.string().nullable(),
    kind: z.enum(['telegram', 'webhook']),
    url: z.string().nullable(),
    standing: StandingSchema,
    secret: z.string().optional().meta({ description: 'Given once, when the watch is made.' }),
  })
  .meta({ id: 'Watch' });

export const DeliverySchema = z
  .object({
    id: z.string().meta({ description: 'The webhook-id, the same at every try.' }),
    at: z.string(),
    watch: z.string(),
    kind: z.enum(['telegram', 'webhook']),
    url: z.string().nullable(),
    state: DeliveryStateSchema,
    attempts: z.number().int(),
    nextAt: z.string().nullable(),
    note: z.string().nullable(),
    news: z.object({ watch: z.string(), question: z.string(), before: StandingSchema, now: StandingSchema }),
  })
  .meta({ id: 'Delivery' });
