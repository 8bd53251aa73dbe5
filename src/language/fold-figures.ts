// Folds a text for the readers of numbers and dates: half width, lower case, simplified script, every offset kept.
import { fold } from './fold.js';

const HAN = /[\u3400-\u9fff]/;

/** Unlike fold(), keeps line ends, 、 。 and ① as they are: they end numbers and are no digits. Same length as `text`. */
export function foldFigures(text: string): string {
  const simplified = fold(text);
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const code = text.charCodeAt(at);
    if (code < 0x80) result += code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : character;
    else if (HAN.test(character)) result += simplified[at] ?? character;
    else result += otherCharacter(character, code);
  }
  return result;
}

function otherCharacter(character: string, code: number): string {
  // Full-width forms stand at a fixed distance from ASCII; the full-width comma stays, since it never groups digits.
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (/[—–−‐‑]/.test(character)) return '-';
  if (/[〜∼]/.test(character)) return '~';
  if (/[’‘]/.test(character)) return "'";
  if (/[\u00a0\u2009\u202f\u3000]/.test(character)) return ' ';
  if (character === '￥') return '¥';
  return character;
}
