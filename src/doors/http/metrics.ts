// What is counted for operators; never the text of a question, nor who asked.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer, Citation, Service } from '../../domain.js';
import { BadQuestion } from '../../error.js';
import { log } from '../../log.js';

export interface Metrics {
  /** @returns the same service, with every question through it counted under the door's name. */
  watched(service: Service, door: string): Service;
  /** Counts one error that was nobody's but ours. */
  fault(): void;
  /** @returns Prometheus' text format and its content type. */
  text(service: Service): Promise<{ readonly body: string; readonly type: string }>;
}

/** True when the quote is, letter for letter, what stands at its place in the report. */
function stands(service: Service, citation: Citation): boolean {
  return service.report(citation.report.id)?.text.slice(citation.start, citation.end) === citation.quote;
}

function mismatches(service: Service, answer: Answer): readonly Citation[] {
  return [...answer.citations, ...answer.nearest].filter((citation) => !stands(service, citation));
}

/** One set of counters; `main` makes it when doors beside HTTP are to be counted too. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'chuchu_' });
  const questions = new Counter({
    name: 'chuchu_questions_total',
    help: 'Questions answered, refusals included.',
    labelNames: ['verdict', 'language', 'door'] as const,
    registers,
  });
  const bad = new Counter({
    name: 'chuchu_bad_questions_total',
    help: 'Questions that could not be asked.',
    labelNames: ['problem'] as const,
    registers,
  });
  const faults = new Counter({ name: 'chuchu_faults_total', help: 'Errors that were ours.', registers });
  const mismatch = new Counter({
    name: 'chuchu_quote_mismatch_total',
    help: 'Quotes sent that differ from their report. Must stay 0.',
    registers,
  });
  const reports = new Gauge({ name: 'chuchu_reports', help: 'Reports loaded.', registers });
  const problems = new Gauge({ name: 'chuchu_report_problems', help: 'Files and reviewed rows that could not be taken in.', registers });
  // From a warm look-up (about a millisecond) to what a reader would call broken.
  const seconds = new Histogram({
    name: 'chuchu_question_seconds',
    help: 'Time to answer a question.',
    labelNames: ['door'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });

  const count = (service: Service, answer: Answer, door: string): void => {
    questions.inc({ verdict: answer.verdict, language: answer.language, door });
    for (const { report, start, end } of mismatches(service, answer)) {
      mismatch.inc();
      log.error({ answer: answer.id, report: report.id, start, end }, 'a quote differs from its report');
    }
  };

  return {
    watched: (service, door) => ({
      ...service,
      ask: async (question) => {
        const stop = seconds.startTimer({ door });
        try {
          const answer = await service.ask(question);
          count(service, answer, door);
          return answer;
        } catch (error) {
          if (error instanceof BadQuestion) bad.inc({ problem: error.problem });
          throw error;
        } finally {
          stop();
        }
      },
    }),
    fault: () => faults.inc(),
    text: async (service) => {
      const library = service.reports();
      reports.set(library.reports.length);
      problems.set(library.problems.length);
      return { body: await registry.metrics(), type: registry.contentType };
    },
  };
}
