// One path with its methods: every other method gets 405 and is told what is allowed.
import type { Express, RequestHandler } from 'express';
import { HttpProblem } from './http-problem.js';

export interface Methods {
  readonly GET?: RequestHandler | readonly RequestHandler[];
  readonly POST?: RequestHandler | readonly RequestHandler[];
  readonly DELETE?: RequestHandler | readonly RequestHandler[];
}

export function route(app: Express, path: string, methods: Methods): void {
  const at = app.route(path);
  if (methods.GET !== undefined) at.get(...[methods.GET].flat());
  if (methods.POST !== undefined) at.post(...[methods.POST].flat());
  if (methods.DELETE !== undefined) at.delete(...[methods.DELETE].flat());
  const allow = [
    methods.GET === undefined ? [] : ['GET', 'HEAD'],
    methods.POST === undefined ? [] : ['POST'],
    methods.DELETE === undefined ? [] : ['DELETE'],
    'OPTIONS',
  ]
    .flat()
    .join(', ');
  at.all((request, response) => {
    if (request.method === 'OPTIONS') {
      response.status(204).set('Allow', allow).end();
      return;
    }
    throw new HttpProblem(405, 'method-not-allowed', `${request.method} does not work here. Use ${allow}.`, { headers: { Allow: allow } });
  });
}
