// Folds width, case, script (繁→简) and punctuation for comparison, keeping every offset: folded text is as long as the text.
import { Converter as FromSimplified } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';

const toSimplified = ToSimplified({ from: 't', to: 'cn' });
const toHongKong = FromSimplified({ from: 'cn', to: 'hk' });

/** Marks that print differently and mean the same: every quotation mark is `"`, every dash `-`, every blank ` `. */
const MARKS: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '－': '-',
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '〈': '<',
  '〉': '>',
};

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const mark = MARKS[character];
  let result = mark ?? character.normalize('NFKC').toLowerCase();
  if (/\p{Script=Han}/u.test(result)) result = toSimplified(result);
  if (/^\s$/u.test(result)) result = ' ';
  // A character that folds to another length (… or ㎡) stays as it is: offsets must hold.
  if (result.length !== character.length)
    result = character.toLowerCase().length === character.length ? character.toLowerCase() : character;
  folded.set(character, result);
  return result;
}

/** Text for comparing, same length in UTF-16 units: lower case, half width, simplified script. Never shown to anybody. */
export function fold(text: string): string {
  let result = '';
  for (const character of text) result += foldCharacter(character);
  return result;
}

/** Simplified Chinese as a Hong Kong reader writes it. For answers; never for quotes. */
export function traditional(text: string): string {
  return toHongKong(text);
}

/** True where a text is written in traditional characters: it changes when simplified, and not the other way round. */
export function isTraditional(text: string): boolean {
  let forward = 0;
  for (const character of text) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    if (toSimplified(character) !== character) forward++;
  }
  return forward > 0;
}

/** True where a text holds any Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
