// Which fonts and voice a text wants.
import type { Language } from '../../../domain.js';

const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', 'zh-Hant': 'zh-Hant' };

export const languageTag = (language: Language): string => TAGS[language];

/** 汕头 is Chinese, "Shantou" is not; one Chinese character is enough to need a Chinese font. */
export const textLanguage = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
