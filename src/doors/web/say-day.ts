// An ISO day in a reader's words.
import type { Language } from '../../domain.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN', 'zh-Hant': 'zh-TW' };

/** @returns "26 July 2024" or 2024年7月26日; what is no day comes back as it is. */
export function sayDay(iso: string, language: Language): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
