// What stands before every handler: headers that keep the page to itself, the log line, and the limit on questions.
import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { log } from '../../log.js';
import { asProblem, HttpProblem, sendProblem } from './http-problem.js';
import type { HttpSettings } from './http-settings.js';
import type { Metrics } from './metrics.js';

/** Everything comes from here and nothing else may: no inline script or style, no framing, no foreign address. */
export function security(publicUrl: string | null): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Promising HTTPS for a year is only right where it is spoken.
    strictTransportSecurity: publicUrl?.startsWith('https:') === true,
  });
}

/** The page's own files, `/assets/chat-1a2b.js` and `/house.css`, would drown the questions. */
function levelOf(url: string, status: number): 'error' | 'info' | 'debug' {
  if (status === 500) return 'error';
  return status < 400 && /\.(js|css|svg)$/.test(url) ? 'debug' : 'info';
}

/** One line per request: its id, method, path, status and time. Addresses carry questions (`?q=`), so the query is left out; headers and the client's address too. */
export function requestLog(): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: ({ url }) => url === '/livez' || url === '/readyz' || url === '/metrics' },
    customLogLevel: ({ url }, { statusCode }) => levelOf(url ?? '', statusCode),
    // A fault has been logged with its cause already.
    customErrorObject: (_request, _response, _error, { err: _empty, ...line }) => line,
    serializers: {
      req: (request: { id: unknown; method: unknown; url: unknown }) => ({
        id: request.id,
        method: request.method,
        path: String(request.url).split('?', 1)[0],
      }),
      res: (response: { statusCode: unknown }) => ({ status: response.statusCode }),
    },
  });
}

/** @returns a handler that lets so many questions a minute through for one client (an IPv6 client is its /56 network). */
export function questionLimit(limit: HttpSettings['rateLimit']): RequestHandler {
  if (limit === 'off') return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A forged X-Forwarded-For is ignored while no proxy is trusted: nothing to complain about on each request.
    validate: { xForwardedForHeader: false },
    handler: () => {
      throw new HttpProblem(429, 'too-many', `More than ${limit} questions a minute. Wait a little, then ask again.`, {
        hint: { en: 'Too many questions in a minute. Wait a little, then ask again.', zh: '一分钟内提问过多，请稍候再问。' },
      });
    },
  });
}

/** The last handler: what the caller can mend is a problem with its reason; the rest is our fault, logged under the id that is sent. */
export function errors(metrics: Metrics): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = asProblem(error);
    if (problem !== null) {
      sendProblem(response, problem);
      return;
    }
    const id = String(request.id);
    metrics.fault();
    log.error({ err: error, id }, 'fault');
    sendProblem(
      response,
      new HttpProblem(500, 'fault', `Something broke on our side; this is no answer. Try again, or report it with the id ${id}.`),
      id,
    );
  };
}
