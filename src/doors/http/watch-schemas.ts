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
