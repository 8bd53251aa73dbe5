// Puts the rooms together: the one service that every door knows.
import { answer } from './answers/ask.js';
import { check } from './answers/check.js';
import { viewFacts } from './answers/view-facts.js';
import type { Answer, FactQuery, Question, ReportSummary, Service } from './domain.js';
import { Conversations } from './records/conversations.js';
import { ingest } from './reports/ingest.js';
import type { Library } from './reports/library.js';

export interface ServiceSettings {
  /** The folder of reports. */
  readonly corpus: string;
}

function summaries(library: Library): ReportSummary[] {
  return [...library.reports.values()].map(({ report, facts }) => ({
    id: report.id,
    title: report.masthead.title,
    outlet: report.masthead.outlet,
    published: report.masthead.published,
    sha256: report.sha256,
    facts: facts.filter((f) => f.fact.value.type !== 'statement' || f.fact.reviewed).length,
    loadedAt: report.loadedAt,
  }));
}

/** The service over a library already read. */
export function serviceOver(library: Library): Service {
  const conversations = new Conversations();
  return {
    async ask(question: Question): Promise<Answer> {
      const said = answer(library, {
        text: question.text,
        language: question.language,
        report: question.report,
        earlier: conversations.earlier(question.conversation),
      });
      conversations.remember(question.conversation, said.understood);
      return said.answer;
    },
    verify: (text, report) => check(library, text, report),
    reports: () => ({ reports: summaries(library), problems: library.problems }),
    report: (id) => library.reports.get(id)?.report ?? null,
    facts: (query: FactQuery) => viewFacts(library, query),
    ready: () => true,
  };
}

/** Reads the corpus and opens the service. Throws SetupError when the folder cannot be read. */
export async function createService(settings: ServiceSettings): Promise<Service> {
  return serviceOver(await ingest(settings.corpus));
}
