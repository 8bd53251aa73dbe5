// The help message: that the service is automated, what it does and never does, and how old its reports are.
import type { Language, ReportSummary, Service } from '../../domain.js';
import { type Block, bold, plain } from './message.js';
import { TELEGRAM_TEXTS } from './texts.js';

/** More would push the rest of the help off a phone's screen. */
const SHOWN_REPORTS = 5;

/** `2026-11-23 10:00 UTC` from an ISO time: the second matters to nobody, the time zone does. */
const minuteOf = (time: string): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Newest first; reports without a date last. */
const byAge = (a: ReportSummary, b: ReportSummary): number => (b.published ?? '').localeCompare(a.published ?? '');

export const helpMessage = (service: Pick<Service, 'reports' | 'report'>, language: Language, username: string): Block[] => {
  const texts = TELEGRAM_TEXTS[language];
  const reports = [...service.reports().reports].sort(byAge);
  const name = (report: ReportSummary) => report.title ?? service.report(report.id)?.file ?? report.id;
  const lines = reports
    .slice(0, SHOWN_REPORTS)
    .map((report) => `• ${[name(report), report.outlet, report.published ?? texts.undated].filter((part) => part !== null).join(' · ')}`);
  if (reports.length > SHOWN_REPORTS) lines.push(texts.moreReports(reports.length - SHOWN_REPORTS));
  const loaded = reports
    .map((report) => report.loadedAt)
    .sort()
    .at(-1);
  const library =
    loaded === undefined ? texts.noReports : [texts.reports(reports.length), ...lines, texts.loaded(minuteOf(loaded))].join('\n');
  return [
    [bold(texts.greeting)],
    [plain(texts.does)],
    [plain(texts.never)],
    [plain(texts.how)],
    [plain(texts.group(username))],
    [plain(library)],
  ];
};
