// The HTTP door: the API, the page, and whatever other doors hang on it, on one port.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { Service } from '../domain.js';
import { SetupError } from '../error.js';
import { openRecords } from '../records/records.js';
import { addApi } from './http/api.js';
import { errors, questionLimit, requestLog, security } from './http/guard.js';
import { HttpProblem } from './http/http-problem.js';
import { type HttpSettings, isLoopback, type Mount } from './http/http-settings.js';
import { createMetrics, type Metrics } from './http/metrics.js';
import { addMount } from './http/mounts.js';
import { ownerOnly } from './http/owner.js';
import { addPages } from './http/pages.js';
import { explainUnreadable, PATIENCE_MS, waiting } from './http/patience.js';
import { addWatchApi, type WatchSettings } from './http/watch-api.js';
import { genericWebhook } from './webhooks/generic.js';

export interface HttpDoor {
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no new requests, lets the running ones end, then shuts. */
  close(): Promise<void>;
}

/** What hangs on the records; without it the door has no watches, deliveries, audit and feedback. */
export type Recorded = Pick<WatchSettings, 'records' | 'standing' | 'allowed' | 'wake'>;

export interface HttpExtras {
  readonly mounts?: readonly Mount[];
  /** Shared with doors that are counted too; without it the door counts for itself. */
  readonly metrics?: Metrics;
  readonly recorded?: Recorded;
}

/** A question takes milliseconds: who is not done by then hangs. */
const CLOSE_MS = 5_000;

/** @throws SetupError when the proxies make no sense. */
function trust(app: Express, proxies: HttpSettings['trustProxy']): void {
  try {
    app.set('trust proxy', proxies);
  } catch (cause) {
    throw new SetupError('The list of trusted proxies is not understood.', 'Give their number, or their addresses with commas between.', {
      cause,
    });
  }
}

/** @returns the application, and what is left to do once it listens */
function build(
  service: Service,
  settings: HttpSettings,
  { mounts = [], metrics = createMetrics(), recorded }: HttpExtras,
): { readonly app: Express; readonly resume: () => void } {
  const app = express();
  trust(app, settings.trustProxy);
  app.disable('x-powered-by');
  app.use(requestLog(), security(settings.publicUrl));
  const limiter = questionLimit(settings.rateLimit);
  addApi(app, service, metrics, limiter, settings.publicUrl);
  if (recorded !== undefined) addWatchApi(app, { ...recorded, owner: ownerOnly(settings.apiToken, isLoopback(settings.host)) });
  const seen = recorded?.records.seen ?? openRecords(null).seen;
  const hooks =
    settings.webhookSecret === null
      ? []
      : [genericWebhook(metrics.watched(service, 'webhook'), settings.webhookSecret, seen, recorded?.allowed ?? new Set())];
  const all = [...hooks, ...mounts];
  for (const mount of all) addMount(app, mount, limiter);
  addPages(app, service, settings.pageFolder);
  app.use(() => {
    throw new HttpProblem(404, 'not-found', 'There is nothing here. See /openapi.json for what there is.');
  });
  app.use(errors(metrics));
  return {
    app,
    resume() {
      for (const mount of all) mount.resume?.();
    },
  };
}

/** @throws SetupError when the port or the host cannot be had. */
function listen(server: Server, { host, port }: HttpSettings): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, host, port)));
    // Addresses bear brackets (`[::1]`), sockets do not.
    server.listen(port, host.replace(/^\[(.*)\]$/, '$1'), () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address);
    });
  });
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new SetupError(`Port ${port} on ${host} is taken by another program.`, 'Stop it, or set PORT to a free one.', { cause });
    case 'EACCES':
      return new SetupError(`Port ${port} needs more rights than this process has.`, 'Set PORT to 1024 or more.', { cause });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SetupError(`This machine has no address ${host}.`, 'Set HOST to 127.0.0.1, or to 0.0.0.0 for every address.', { cause });
    default:
      return cause;
  }
}

/** A browser keeps its line open after the answer; looked at this often, it holds nobody up. */
const IDLE_LOOK_MS = 50;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS);
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
    server.close(() => {
      clearInterval(look);
      clearTimeout(cut);
      resolve();
    });
  });
}

/**
 * Opens the HTTP door.
 * @param extras handlers of other doors, and counters shared with them
 * @throws SetupError when it cannot listen, the webhook's secret is malformed or the proxies make no sense
 */
export async function startHttp(service: Service, settings: HttpSettings, extras: HttpExtras = {}): Promise<HttpDoor> {
  const { app, resume } = build(service, settings, extras);
  const server = createServer(waiting(settings.patienceMs ?? PATIENCE_MS), app);
  explainUnreadable(server);
  const { address, family, port } = await listen(server, settings);
  resume();
  const host = family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${host}:${port}`, close: () => close(server) };
}
