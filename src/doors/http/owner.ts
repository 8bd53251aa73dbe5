// Who may see and change what the operator owns: watches, deliveries, the audit.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.js';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * @param token what `Authorization: Bearer …` must bear; null where none is set
 * @param open true where only this machine reaches the service: then no token is needed
 */
export function ownerOnly(token: string | null, open: boolean): RequestHandler {
  return (request, _response, next) => {
    if (token === null) {
      if (open) return next();
      throw new HttpProblem(403, 'no-token-set', 'This is for the operator: set API_TOKEN, and send it as "Authorization: Bearer …".');
    }
    const given = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '';
    // Digests are of one length: the comparison tells nothing of the token.
    if (!timingSafeEqual(digest(given), digest(token)))
      throw new HttpProblem(401, 'bad-token', 'Send the API_TOKEN as "Authorization: Bearer …".', {
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    next();
  };
}
