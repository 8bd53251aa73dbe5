// Reads the corpus into a service and tells the operator what could not be taken in.
import type { Config } from './config.js';
import { log } from './log.js';
import type { Records } from './records/records.js';
import type { IngestOptions } from './reports/ingest.js';
import { createService, type LivingService } from './service.js';

/** Names what could not be taken in; without a report every answer is a refusal, and somebody must know why. */
export async function load(config: Config, records?: Records, reading?: IngestOptions): Promise<LivingService> {
  const service = await createService(config, records, reading);
  const { reports, problems } = service.reports();
  for (const { file, reason } of problems) log.warn({ file, reason }, 'not taken in');
  if (reports.length === 0) log.warn(`there is no report in ${config.corpus}: put one there, or set CORPUS to a folder of reports`);
  else log.info({ reports: reports.length, corpus: config.corpus }, 'reports loaded');
  return service;
}
