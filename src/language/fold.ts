// Folds width, case, script (繁→简) and punctuation for comparison, keeping every offset: folded text is as long as the text.
import { from as fromSimplified, to as toRegion } from 'opencc-js/preset/cn2t';
import { from as fromRegion, to as toMainland } from 'opencc-js/preset/t2cn';
import { characterTable, convert, type PhraseTable, phraseTable } from './zh/script-tables.js';

const simplified = characterTable((toMainland['cn'] ?? []).flat());
/** Forms that Hong Kong prints (衞, 敍) with the ones that the table above knows (衛, 敘). */
const common = characterTable((fromRegion['hk'] ?? []).flat());
/** Variants that no dictionary lists. */
const VARIANTS: Readonly<Record<string, string>> = { 暱: '昵', 澂: '澄' };

/** One character in simplified script. */
function simplify(character: string): string {
  return VARIANTS[character] ?? simplified.get(character) ?? simplified.get(common.get(character) ?? '') ?? character;
}

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

function foldCharacter(character: string): string {
  // Half-width and upright forms (｡ ﹁) are marks only once their width is folded.
  const plain = character.normalize('NFKC').toLowerCase();
  let result = MARKS[character] ?? MARKS[plain] ?? plain;
  if (/\p{Script=Han}/u.test(result)) result = simplify(result);
  if (/^\s$/u.test(result)) result = ' ';
  // A character that folds to another length (… or ㎡) stays as it is: offsets must hold.
  if (result.length !== character.length)
    result = character.toLowerCase().length === character.length ? character.toLowerCase() : character;
  return result;
}

/** How characters fold that are one UTF-16 unit, by that unit: a report is folded clause by clause, many times over. */
const folded = new Array<string | undefined>(0x1_0000).fill(undefined);
const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

function foldUnit(unit: number): string {
  const result = foldCharacter(String.fromCharCode(unit));
  folded[unit] = result;
  return result;
}

/** Text for comparing, same length in UTF-16 units: lower case, half width, simplified script. Never shown to anybody. */
export function fold(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSurrogate(unit)) {
      const character = String.fromCodePoint(text.codePointAt(i) ?? unit);
      result += foldCharacter(character);
      i += character.length - 1;
    } else result += folded[unit] ?? foldUnit(unit);
  }
  return result;
}

/** From simplified to traditional, and from there to Hong Kong's forms; 49,000 phrases, read when somebody first needs them. */
let toHongKong: readonly PhraseTable[] | null = null;

/** Simplified Chinese as a Hong Kong reader writes it. For answers; never for quotes. */
export function traditional(text: string): string {
  toHongKong ??= [phraseTable((fromSimplified['cn'] ?? []).flat()), phraseTable((toRegion['hk'] ?? []).flat())];
  return toHongKong.reduce((result, table) => convert(table, result), text);
}

/** True where a text is written in traditional characters: it changes when simplified, and not the other way round. */
export function isTraditional(text: string): boolean {
  return [...text].some((character) => /\p{Script=Han}/u.test(character) && simplify(character) !== character);
}

/** True where a text holds any Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
