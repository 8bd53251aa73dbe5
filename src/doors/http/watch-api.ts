// The endpoints of standing questions and their deliveries, of feedback and of the audit.
import { randomBytes } from 'node:crypto';
import type { Express, RequestHandler } from 'express';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Delivery } from '../../records/deliveries.js';
import type { Records } from '../../records/records.js';
import type { StandingQuestions } from '../../records/standing.js';
import type { Watch } from '../../records/watches.js';
import { type Allowed, checkAddress, RefusedAddress } from '../webhooks/safe-request.js';
import { bytes, rawBody } from './api.js';
import { BODY_LIMIT, readJson } from './ask-request.js';
import { HttpProblem } from './http-problem.js';
import { route } from './route.js';
import { DeliveryStateSchema, FeedbackRequest, WatchRequest } from './watch-schemas.js';

export interface WatchSettings {
  readonly records: Records;
  readonly standing: StandingQuestions;
  readonly allowed: Allowed;
  /** Lets only the operator through. */
  readonly owner: RequestHandler;
  /** Called when something was put into the outbox. */
  readonly wake: () => void;
}

/** More watches than a desk needs; each is asked again at every change of the library. */
const MOST_WATCHES = 1000;
/** Secrets that sign for one address while keys rotate: the new one and the one before. */
const SECRETS = 2;
const PAGE = 100;

/** Without secrets, and without the number of a chat. */
const shownWatch = ({ id, since, question, language, report, target, standing }: Watch) => ({
  id,
  since,
  question,
  language: language ?? null,
  report: report ?? null,
  kind: target.kind,
  url: target.kind === 'webhook' ? target.url : null,
  standing,
});

const shownDelivery = ({ id, at, watch, target, news, state, attempts, nextAt, note }: Delivery) => ({
  id,
  at,
  watch,
  kind: target.kind,
  url: target.kind === 'webhook' ? target.url : null,
  state,
  attempts,
  nextAt: state === 'due' ? nextAt : null,
  note,
  news,
});

function parsed<T>(schema: z.ZodType<T>, json: unknown): T {
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new HttpProblem(400, 'bad-field', `${issue?.path.join('.') || 'The body'} is wrong: ${issue?.message ?? 'another shape'}.`);
}

/** @throws HttpProblem for a secret that is none; makes one where none is given. */
function secretOf(given: string | null | undefined): string {
  if (given === null || given === undefined) return `whsec_${randomBytes(32).toString('base64')}`;
  try {
    new Webhook(given);
    return given;
  } catch {
    throw new HttpProblem(400, 'bad-secret', 'The secret is no Standard Webhooks secret: whsec_ and base64. Leave it out to be given one.');
  }
}

const missing = (what: string) => new HttpProblem(404, `no-such-${what}`, `There is no ${what} with that id.`);

/** Hangs up the endpoints; all but feedback are the operator's. */
export function addWatchApi(app: Express, { records, standing, allowed, owner, wake }: WatchSettings): void {
  const { deliveries, watches } = records;
  const find = (id: unknown): Watch => {
    const watch = standing.all().find((w) => w.id === id);
    if (watch === undefined) throw missing('watch');
    return watch;
  };
  route(app, '/v1/watches', {
    GET: [owner, (_request, response) => void response.json({ watches: standing.all().map(shownWatch) })],
    POST: [
      owner,
      rawBody(BODY_LIMIT),
      async (request, response) => {
        const { question, url, secret, language, report } = parsed(WatchRequest, readJson(bytes(request)));
        try {
          checkAddress(url, allowed);
        } catch (error) {
          if (error instanceof RefusedAddress) throw new HttpProblem(400, 'bad-url', `News cannot go to this address: ${error.message}.`);
          throw error;
        }
        if (standing.all().length >= MOST_WATCHES)
          throw new HttpProblem(409, 'too-many-watches', `There are ${MOST_WATCHES} watches; delete some.`);
        const secrets = [secretOf(secret)];
        const asked = { text: question, language: language ?? undefined, report: report ?? undefined };
        const watch = await standing.add(asked, { kind: 'webhook', url, secrets });
        response.status(201).json({ ...shownWatch(watch), secret: secrets[0] });
      },
    ],
  });
  route(app, '/v1/watches/:id', {
    GET: [owner, (request, response) => void response.json(shownWatch(find(request.params['id'])))],
    DELETE: [
      owner,
      (request, response) => {
        if (!standing.remove(String(request.params['id']))) throw missing('watch');
        response.status(204).end();
      },
    ],
  });
  route(app, '/v1/watches/:id/secret', {
    POST: [
      owner,
      (request, response) => {
        const watch = find(request.params['id']);
        if (watch.target.kind !== 'webhook')
          throw new HttpProblem(409, 'no-webhook', 'News of this watch goes to a chat and is not signed.');
        const secret = secretOf(null);
        watches.add({ ...watch, target: { ...watch.target, secrets: [secret, ...watch.target.secrets].slice(0, SECRETS) } });
        response.status(201).json({ secret });
      },
    ],
  });
  route(app, '/v1/deliveries', {
    GET: [
      owner,
      (request, response) => {
        const state = parsed(DeliveryStateSchema.optional(), request.query['state']);
        response.json({ deliveries: deliveries.list(PAGE, state).map(shownDelivery) });
      },
    ],
  });
  route(app, '/v1/deliveries/:id', {
    GET: [
      owner,
      (request, response) => {
        const delivery = deliveries.get(String(request.params['id']));
        if (delivery === null) throw missing('delivery');
        response.json(shownDelivery(delivery));
      },
    ],
    POST: [
      owner,
      (request, response) => {
        if (!deliveries.again(String(request.params['id']))) throw missing('delivery');
        wake();
        response.status(202).json({ id: request.params['id'], state: 'due' });
      },
    ],
  });
  route(app, '/v1/audit', {
    GET: [
      owner,
      (request, response) => {
        const after = parsed(z.coerce.number().int().min(0).default(0), request.query['after']);
        const entries = records.audit.after(after, PAGE);
        response.json({ entries, next: entries.length === PAGE ? (entries[PAGE - 1]?.number ?? null) : null });
      },
    ],
  });
  route(app, '/v1/feedback', {
    POST: [
      rawBody(BODY_LIMIT),
      (request, response) => {
        const { answer, right } = parsed(FeedbackRequest, readJson(bytes(request)));
        if (records.audit.answer(answer) === null) throw missing('answer');
        records.feedback.add(answer, right);
        response.status(204).end();
      },
    ],
  });
}
