// Before the reports are loaded no question is answered: silence would look like a refusal.
import type { Service } from '../../domain.js';
import { HttpProblem } from './http-problem.js';

/** @throws HttpProblem 503 while the reports are loading. */
export function mustBeReady(service: Service): void {
  if (service.ready()) return;
  throw new HttpProblem(503, 'loading', 'The reports are not loaded yet. Try again in a few seconds.', { headers: { 'Retry-After': '2' } });
}
