// Turns bytes into text in the encodings people have: UTF-8, UTF-16, GB18030, Big5, whatever a page declares.
import { UnreadableReport } from './format.js';

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    // The byte order mark is no part of the text: TextDecoder leaves it off.
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that every other Chinese sentence holds, in both scripts: a wrong decoding gives rare ones instead. */
const FREQUENT = new Set('的一是在有和年月日人大中了不为為國国上個个这這地到以会會時时十三二市万萬民生主行发發业業区區县縣');

/** The share of characters that are among the most frequent ones. */
function plausibility(text: string): number {
  let frequent = 0;
  let han = 0;
  for (const character of text.slice(0, 4000)) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    han++;
    if (FREQUENT.has(character)) frequent++;
  }
  return han === 0 ? 0 : frequent / han;
}

/** Bytes of which every second is zero: UTF-16 without its mark. */
function bareUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 400);
  const zeros = (from: number) => sample.filter((byte, i) => i % 2 === from && byte === 0).length;
  if (zeros(1) * 5 > sample.length) return 'utf-16le';
  return zeros(0) * 5 > sample.length ? 'utf-16be' : null;
}

/**
 * Text out of bytes: a byte order mark first, then strict UTF-8 whatever is declared, then the encoding declared, then the likelier of
 * GB18030 (the superset of GBK and GB2312) and Big5. Throws UnreadableReport where none fits.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', false) ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', false) ?? '';
  const bare = bareUtf16(bytes);
  if (bare !== null && bytes.length % 2 === 0) return decoded(bytes, bare, true) ?? '';
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const candidates = [declared, 'gb18030', 'big5'].flatMap((encoding) => {
    const text = encoding === null ? null : decoded(bytes, encoding, true);
    // A decoder may give private characters for bytes that stand for none.
    return text === null || /\p{Co}/u.test(text) ? [] : [text];
  });
  const best = candidates.reduce<string | null>((a, b) => (a === null || plausibility(b) > plausibility(a) ? b : a), null);
  if (best === null) throw new UnreadableReport('the text is neither UTF-8 nor GB18030 nor Big5: save it as UTF-8');
  return best;
}
