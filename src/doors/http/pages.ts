// The pages that people see: the bundled page at / and one page for each report.
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import type { Language, Service } from '../../domain.js';
import { log } from '../../log.js';
import { missingPage, reportPage } from '../web/report-page.js';
import { HttpProblem } from './http-problem.js';
import { route } from './route.js';

/** Right from src/ and from dist/ alike: both lie three folders deep in the project. */
const BUILT = fileURLToPath(new URL('../../../dist/doors/web/page', import.meta.url));

/** `zh-TW` and its kin read traditional characters; every other `zh` simplified ones. */
const OFFERED: readonly (readonly [tag: string, language: Language])[] = [
  ['en', 'en'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-CN', 'zh'],
  ['zh', 'zh'],
];

function readerLanguage(accepts: (tags: string[]) => string | false): Language {
  const best = accepts(OFFERED.map(([tag]) => tag));
  return OFFERED.find(([tag]) => tag === best)?.[1] ?? 'en';
}

function addReportPage(app: Express, service: Service): void {
  route(app, '/reports/:id', {
    GET: (request, response) => {
      const language = readerLanguage((tags) => request.acceptsLanguages(tags));
      const report = service.report(String(request.params['id']));
      const { start, end, v } = request.query;
      response
        .status(report === null ? 404 : 200)
        .vary('Accept-Language')
        .type('html');
      response.send(report === null ? missingPage(language) : reportPage(report, { start, end, v }, language));
    },
  });
}

function addChatPage(app: Express, folder: string): void {
  const index = join(folder, 'index.html');
  const built = existsSync(index);
  if (!built) log.warn({ folder }, 'the page is not built: run npm run build');
  route(app, '/', {
    GET: (_request, response) => {
      if (!built) throw new HttpProblem(404, 'not-built', 'The page is not built. Run npm run build and start again.');
      response.set('Cache-Control', 'no-cache').sendFile(index);
    },
  });
  const assets = join(folder, 'assets') + sep;
  app.use(
    express.static(folder, {
      index: false,
      redirect: false,
      // Files under assets/ carry a hash of their content in their names: they never change.
      setHeaders: (response, path) =>
        void response.setHeader('Cache-Control', path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  );
}

export function addPages(app: Express, service: Service, folder: string = BUILT): void {
  addReportPage(app, service);
  addChatPage(app, folder);
}
