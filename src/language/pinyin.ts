// Writes Chinese names in pinyin, as English papers print them: surname first, given name joined.
import { pinyin } from 'pinyin-pro';
import { isSurname } from './people.js';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The syllables of a term, without tones: 菜篮子 → cai lan zi. */
export function inPinyin(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).map((s) => s.toLowerCase());
}

/** 曾乐非 → Zeng Lefei, 欧阳卫国 → Ouyang Weiguo. */
export function personInPinyin(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true }).map((s) => s.toLowerCase());
  const cut = syllables.length > 2 && isSurname(name.slice(0, 2)) ? 2 : 1;
  const given = syllables.slice(cut).join('');
  return [capital(syllables.slice(0, cut).join('')), capital(given)].filter((w) => w !== '').join(' ');
}

/** A text as it sounds, without tones, to be searched by what people type: xiaomo finds 小漠. */
export interface Sounds {
  /** Syllables run together. */
  readonly text: string;
  /** Where each syllable begins in `text`, and the character it is of. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The sounds of the Chinese characters of a text; other characters part words. */
export function soundsOf(text: string): Sounds {
  const starts = new Map<number, number>();
  let sounds = '';
  let at = 0;
  for (const run of text.split(/(\P{Script=Han}+)/u)) {
    if (/^\p{Script=Han}/u.test(run)) {
      for (const [i, syllable] of inPinyin(run).entries()) {
        starts.set(sounds.length, at + i);
        sounds += syllable;
      }
    }
    starts.set(sounds.length, at + run.length);
    sounds += '|';
    at += run.length;
  }
  return { text: sounds, starts };
}

/** The characters that sound like a Latin word, the first that do; null when none. */
export function heard(sounds: Sounds, text: string, latin: string): string | null {
  for (let at = sounds.text.indexOf(latin); at >= 0; at = sounds.text.indexOf(latin, at + 1)) {
    const from = sounds.starts.get(at);
    const to = sounds.starts.get(at + latin.length);
    if (from !== undefined && to !== undefined) return text.slice(from, to);
  }
  return null;
}

/** 岚溪县 → Lanxi: a place that no gazetteer renders, without county or town. */
export function placeInPinyin(name: string): string {
  const stem = name.length > 2 ? name.replace(/[县镇乡村市区省]$/u, '') : name;
  return capital(pinyin(stem, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase());
}
