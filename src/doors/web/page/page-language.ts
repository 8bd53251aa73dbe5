// Which language the page speaks, and putting its words in place.
import type { Language } from '../../../domain.js';
import { PAGE_WORDS, type PageWords } from './page-words.js';
import { languageTag } from './text-language.js';

const KEY = 'language';
const LANGUAGES: readonly Language[] = ['en', 'zh', 'zh-Hant'];

const asLanguage = (value: string | null | undefined): Language | null => LANGUAGES.find((language) => language === value) ?? null;

/** `zh-HK`, `zh-TW`, `zh-Hant-…` read traditional characters; any other `zh` simplified ones; everybody else English. */
function ofBrowser(): Language {
  const first = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  if (/^zh\b.*(hant|hk|tw|mo)\b/i.test(first)) return 'zh-Hant';
  return /^zh/i.test(first) ? 'zh' : 'en';
}

/** @returns what the reader chose before, else what the browser speaks. */
export function chosenLanguage(): Language {
  try {
    return asLanguage(localStorage.getItem(KEY)) ?? ofBrowser();
  } catch {
    return ofBrowser();
  }
}

export function rememberLanguage(value: string | undefined): Language {
  const language = asLanguage(value) ?? ofBrowser();
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Where storing is forbidden the choice lasts until the page is left.
  }
  return language;
}

function word(words: PageWords, key: string | undefined): string | null {
  const found = Object.entries(words).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : null;
}

/** Puts the words where the page asks for them: `data-word` for text, `data-label` for what only screen readers say. */
export function applyWords(language: Language): void {
  const words = PAGE_WORDS[language];
  document.documentElement.lang = languageTag(language);
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) place.textContent = word(words, place.dataset['word']);
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]'))
    place.setAttribute('aria-label', word(words, place.dataset['label']) ?? '');
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
  }
}
