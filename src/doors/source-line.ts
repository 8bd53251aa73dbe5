// The line below a quote at the text doors: title · outlet · date · reporters · paragraph · speaker · copy at.
import type { Citation, Language, ReportSource, Service } from '../domain.js';
import { DOOR_WORDS } from './door-words.js';

/** How a report is called: its title, or its file's name where it has none. */
export const reportName = (report: ReportSource, service: Pick<Service, 'report'>): string =>
  report.title ?? service.report(report.id)?.file ?? report.id;

/** Where in the report: `paragraph 6`, `page 2`, `headline`; empty where nothing is known. */
export const placeInReport = (citation: Citation, language: Language): string => {
  const words = DOOR_WORDS[language];
  const where =
    citation.part === 'body' ? (citation.paragraph === null ? null : words.paragraph(citation.paragraph)) : words.part[citation.part];
  const page = citation.page === null ? null : words.page(citation.page);
  return [page, where].filter((words) => words !== null).join(', ');
};

/** `产业研究网 (www.coalstudy.com)`; null where no copying site is known. */
const copyName = (copy: ReportSource['copy']): string | null => {
  if (copy === null || (copy.site === null && copy.host === null)) return null;
  if (copy.site === null || copy.host === null) return copy.site ?? copy.host;
  return `${copy.site} (${copy.host})`;
};

/** What the source line is made of, in order; a door joins it with ` · ` and may make `place` a link. */
export interface SourceLine {
  readonly before: readonly string[];
  readonly place: string;
  readonly after: readonly string[];
}

/**
 * @param previous the citation shown just before: a second quote from the same report does not repeat its title and date.
 */
export const sourceLine = (
  citation: Citation,
  previous: Citation | null,
  language: Language,
  service: Pick<Service, 'report'>,
): SourceLine => {
  const words = DOOR_WORDS[language];
  const { report } = citation;
  const repeated = previous?.report.id === report.id;
  const copy = copyName(report.copy);
  const present = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null);
  return {
    before: repeated
      ? [words.sameReport]
      : present([
          reportName(report, service),
          report.outlet,
          report.published,
          report.authors.length > 0 ? words.reporters(report.authors) : null,
        ]),
    place: placeInReport(citation, language),
    after: present([
      citation.speaker === null ? null : words.speaker(citation.speaker),
      repeated || copy === null ? null : words.copyAt(copy),
      citation.alsoIn.length === 0 ? null : words.alsoIn(citation.alsoIn.map((other) => reportName(other, service))),
    ]),
  };
};
