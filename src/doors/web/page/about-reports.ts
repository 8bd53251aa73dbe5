// Says that answers are automatic, which reports they come from and how old those are.
import type { Language } from '../../../domain.js';
import { sayDay } from '../say-day.js';
import { type Content, element } from './element.js';
import { PAGE_WORDS } from './page-words.js';
import type { Library, ReportLine } from './service-client.js';
import { languageTag, textLanguage } from './text-language.js';

const DAY_MS = 86_400_000;

/** @returns "2 years ago", 3个月前: in the largest unit that fits at least twice, so that a year and a half is 18 months. */
function age(iso: string, language: Language): string {
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(iso)) / DAY_MS));
  const format = new Intl.RelativeTimeFormat(languageTag(language), { numeric: 'auto' });
  if (days >= 2 * 365) return format.format(-Math.floor(days / 365.25), 'year');
  if (days >= 2 * 31) return format.format(-Math.floor(days / 30.44), 'month');
  return format.format(-days, 'day');
}

const newest = (reports: readonly ReportLine[]): string | null =>
  reports.map(({ published }) => published ?? '').reduce((latest, day) => (day > latest ? day : latest), '') || null;

export function aboutLine({ reports }: Library, language: Language): string {
  const words = PAGE_WORDS[language];
  const day = newest(reports);
  if (reports.length === 0) return words.aboutNone;
  return day === null ? words.about(reports.length, '?', '?') : words.about(reports.length, sayDay(day, language), age(day, language));
}

function reportRow({ id, title, file, outlet, published, loadedAt }: ReportLine, language: Language): HTMLElement {
  const name = title ?? file;
  const facts = [outlet, published === null ? null : sayDay(published, language), PAGE_WORDS[language].loaded(sayDay(loadedAt, language))];
  return element(
    'li',
    {},
    element('a', { href: `/reports/${encodeURIComponent(id)}`, lang: textLanguage(name) }, name),
    element('span', { class: 'of' }, facts.filter((part) => part !== null).join(' · ')),
  );
}

export function aboutReports({ reports, problems }: Library, language: Language): Content {
  const words = PAGE_WORDS[language];
  return [
    element('p', {}, words.aboutLong),
    element(
      'ul',
      {},
      reports.map((report) => reportRow(report, language)),
    ),
    problems.length === 0 ? null : element('p', {}, words.problems(problems.length)),
    problems.length === 0
      ? null
      : element(
          'ul',
          {},
          problems.map(({ file, reason }) => element('li', {}, `${file}: ${reason}`)),
        ),
  ];
}
