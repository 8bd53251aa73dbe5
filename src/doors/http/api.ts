// The endpoints under /v1 and the ones that operators watch.
import { existsSync } from 'node:fs';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { Report, Service } from '../../domain.js';
import { BODY_LIMIT, readCheck, readJson, readQuestion } from './ask-request.js';
import { HttpProblem } from './http-problem.js';
import type { Metrics } from './metrics.js';
import { mustBeReady } from './must-be-ready.js';
import { openapi } from './openapi.js';
import { route } from './route.js';
import { FactQuerySchema } from './wire-schemas.js';

/** Reads the body as bytes whatever its content type says: a bare `curl -d` is understood too. */
export function rawBody(limit: number): RequestHandler {
  return express.raw({ type: () => true, limit });
}

/** @returns the bytes that `rawBody` read; none when there was no body. */
export function bytes(request: Request): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

function found(service: Service, id: unknown): Report {
  const report = typeof id === 'string' ? service.report(id) : null;
  if (report === null) throw new HttpProblem(404, 'no-such-report', 'There is no report with that id. See /v1/reports.');
  return report;
}

function describe(service: Service, report: Report): object {
  const { file, sha256, loadedAt, masthead, text } = report;
  const facts = service.reports().reports.find(({ id }) => id === report.id)?.facts ?? 0;
  return { id: report.id, ...masthead, file, sha256, facts, loadedAt, characters: text.length };
}

/** The file's name stands for reports without a title. */
function list(service: Service): object {
  const { reports, problems } = service.reports();
  return { reports: reports.map((summary) => ({ ...summary, file: service.report(summary.id)?.file ?? summary.id })), problems };
}

/** @throws HttpProblem when a parameter is given twice. */
function factQuery(query: unknown) {
  const read = FactQuerySchema.safeParse(query);
  if (read.success) return read.data;
  throw new HttpProblem(400, 'bad-query', `Give each parameter once: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}.`);
}

function reportEndpoints(app: Express, service: Service): void {
  route(app, '/v1/reports', { GET: (_request, response) => void response.json(list(service)) });
  route(app, '/v1/reports/:id', {
    GET: (request, response) => void response.json(describe(service, found(service, request.params['id']))),
  });
  route(app, '/v1/reports/:id/text', {
    GET: (request, response) => void response.type('text/plain; charset=utf-8').send(found(service, request.params['id']).text),
  });
  route(app, '/v1/reports/:id/file', {
    GET: (request, response) => {
      const report = found(service, request.params['id']);
      const path = service.original(report.id);
      if (path === null || !existsSync(path))
        throw new HttpProblem(404, 'no-such-file', 'The file that this report was read from is gone.');
      // To be kept, never to be run in the page: it is somebody else's HTML.
      response.download(path, report.file.split('/').at(-1) ?? report.id, { headers: { 'Content-Type': 'application/octet-stream' } });
    },
  });
  route(app, '/v1/facts', { GET: (request, response) => void response.json(service.facts(factQuery(request.query))) });
}

function watchEndpoints(app: Express, service: Service, metrics: Metrics, publicUrl: string | null): void {
  const description = openapi(publicUrl);
  route(app, '/openapi.json', { GET: (_request, response) => void response.json(description) });
  route(app, '/livez', { GET: (_request, response) => void response.json({ live: true }) });
  route(app, '/readyz', {
    GET: (_request, response) => {
      const { reports, problems } = service.reports();
      const ready = service.ready();
      response.status(ready ? 200 : 503).json({ ready, reports: reports.length, problems });
    },
  });
  route(app, '/metrics', {
    GET: async (_request, response) => {
      const { body, type } = await metrics.text(service);
      response.set('Content-Type', type).send(body);
    },
  });
}

/** @param limiter counts questions of one client. */
export function addApi(app: Express, service: Service, metrics: Metrics, limiter: RequestHandler, publicUrl: string | null): void {
  const asked = metrics.watched(service, 'http');
  route(app, '/v1/ask', {
    POST: [
      limiter,
      rawBody(BODY_LIMIT),
      async (request, response) => {
        mustBeReady(service);
        response.json(await asked.ask(readQuestion(readJson(bytes(request)))));
      },
    ],
  });
  route(app, '/v1/verify', {
    POST: [
      limiter,
      rawBody(BODY_LIMIT),
      (request, response) => {
        mustBeReady(service);
        const { text, report } = readCheck(readJson(bytes(request)));
        response.json(service.verify(text, report ?? undefined));
      },
    ],
  });
  reportEndpoints(app, service);
  watchEndpoints(app, service, metrics, publicUrl);
}
