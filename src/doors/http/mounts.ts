// Hangs the plain handlers of other doors on the HTTP door.
import type { Express, RequestHandler } from 'express';
import { bytes, rawBody } from './api.js';
import type { Mount } from './http-settings.js';
import { route } from './route.js';

/** More than any chat platform's update, little enough to hold many at once. */
const DEFAULT_LIMIT = 256 * 1024;

export function addMount(app: Express, mount: Mount, limiter: RequestHandler): void {
  const handle: RequestHandler = async (request, response) => {
    const { status, body, headers = {} } = await mount.handler(bytes(request), request.headers);
    response.status(status).set(headers);
    if (body === undefined) response.end();
    else if (typeof body === 'string') response.send(body);
    else response.json(body);
  };
  const handlers = [...(mount.limited === true ? [limiter] : []), rawBody(mount.limit ?? DEFAULT_LIMIT), handle];
  route(app, mount.path, mount.method === 'GET' ? { GET: handlers } : { POST: handlers });
}
