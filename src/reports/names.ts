// The names a library knows: people, places and reviewed renderings, with every form a reader may type.
import type { Fact, NameRendering } from '../domain.js';
import { fold } from '../language/fold.js';
import { inPinyin, personInPinyin, placeInPinyin } from '../language/pinyin.js';
import { type Place, placesIn } from '../language/places.js';
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

/** What people type for a place: the name, its English, its pinyin without county or town. */
function placeForms(place: Place): string[] {
  const english = place.en === '' ? [placeInPinyin(place.zh)] : [place.en, ...place.aliases];
  const short = place.zh.length > 2 ? place.zh.replace(/[县镇乡村市区省]$/u, '') : place.zh;
  return [...new Set([fold(place.zh), fold(short), ...english.map((e) => e.toLowerCase())])];
}

/** The names of a report: the reviewed ones, people, places, terms in quotation marks, ships. */
export function knownNames(text: string, facts: readonly Fact[], curated: readonly CuratedName[], mainPlace: string | null): KnownName[] {
  const people = new Set(facts.flatMap((f) => (f.value.type === 'person' ? [f.value.name] : [])));
  const reviewed = curated.map(reviewedName);
  // Terms in quotation marks are typed in pinyin too: “百千万工程”, baiqianwan gongcheng.
  const quoted = [...new Set([...text.matchAll(/[“「]([\p{Script=Han}]{2,8})[”」]/gu)].map((m) => m[1] ?? ''))];
  // A ship is named after its line's dot: 远洋邮轮·海星号.
  for (const [, ship = ''] of text.matchAll(/·([\p{Script=Han}]{2,6}号)/gu)) if (!quoted.includes(ship)) quoted.push(ship);
  const known = new Set(reviewed.map((n) => n.zh));
  const places = new Map(placesIn(text).map((p) => [p.place.zh, p.place]));
  if (mainPlace !== null && !places.has(mainPlace)) places.set(mainPlace, { zh: mainPlace, en: '', kind: 'region', in: null, aliases: [] });
  return [
    ...reviewed,
    ...quoted.filter((term) => !known.has(term)).map(termName),
    ...[...people].filter((name) => !known.has(name)).map(personName),
    ...[...places.values()]
      .filter((place) => !known.has(place.zh))
      .map(
        (place): KnownName => ({
          zh: place.zh,
          en: place.en === '' ? placeInPinyin(place.zh) : place.en,
          kind: 'place',
          reviewed: false,
          forms: placeForms(place),
        }),
      ),
  ];
}
