// The names a library knows: people, places and reviewed renderings, with every form a reader may type.
import type { NameRendering } from '../domain.js';
import { fold } from '../language/fold.js';
import { inPinyin, personInPinyin } from '../language/pinyin.js';
import type { CuratedName } from './curated.js';

export interface KnownName extends NameRendering {
  /** True when a reviewer gave the English form; pinyin otherwise. */
  readonly reviewed: boolean;
  /** Folded forms: Chinese, English, pinyin, other forms. */
  readonly forms: readonly string[];
}

/** A person's name from the text, with its pinyin as English form. */
export function personName(zh: string): KnownName {
  const en = /\p{Script=Han}/u.test(zh) ? personInPinyin(zh) : zh;
  const joined = en.toLowerCase().replace(/\s/gu, '');
  return { zh, en, kind: 'person', reviewed: false, forms: [fold(zh), en.toLowerCase(), joined] };
}

/** A term that the text sets in quotation marks, which readers may type in pinyin. */
export function termName(zh: string): KnownName {
  const syllables = inPinyin(zh);
  return { zh, en: zh, kind: 'term', reviewed: false, forms: [fold(zh), syllables.join(' '), syllables.join('')] };
}

/** A reviewed name. */
export function reviewedName(name: CuratedName): KnownName {
  const forms = [name.zh, name.en, ...name.aka].map((form) => fold(form));
  if (name.kind === 'person') forms.push(...personName(name.zh).forms);
  return { zh: name.zh, en: name.en, kind: name.kind, reviewed: true, forms: [...new Set(forms)] };
}
