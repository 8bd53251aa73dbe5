// Opens the HTTP door on a free loopback port for a test.

import type { Service } from '../../src/domain.js';
import type { HttpSettings } from '../../src/doors/http/http-settings.js';
import { type HttpDoor, type HttpExtras, startHttp } from '../../src/doors/http.js';
import { log } from '../../src/log.js';

/** Quiet, unless LOG_LEVEL asks otherwise. */
log.level = process.env['LOG_LEVEL'] ?? 'silent';

export function openDoor(service: Service, settings: Partial<HttpSettings> = {}, extras: HttpExtras = {}): Promise<HttpDoor> {
  const quiet = {
    host: '127.0.0.1',
    port: 0,
    rateLimit: 'off',
    publicUrl: null,
    trustProxy: false,
    webhookSecret: null,
    apiToken: null,
  } as const;
  return startHttp(service, { ...quiet, ...settings }, extras);
}
