// Plain text in the encodings people have: UTF-8, UTF-16 with a byte order mark, GB18030.
import { type Format, UnreadableReport } from './format.js';

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    // The byte order mark is no part of the text: TextDecoder leaves it off.
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** BOM first, then strict UTF-8, then GB18030, the superset of GBK and GB2312. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', false) ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', false) ?? '';
  const text = decoded(bytes, 'utf-8', true) ?? decoded(bytes, 'gb18030', true);
  if (text === null) throw new UnreadableReport('the text is neither UTF-8 nor GB18030: save it as UTF-8');
  return text;
}

export const text: Format = {
  name: 'plain text',
  endings: ['.txt'],
  extract(bytes) {
    const result = decode(bytes);
    if (result.includes('\u0000')) throw new UnreadableReport('it holds binary data: save it as text in UTF-8');
    if (result.trim() === '') throw new UnreadableReport('it is empty');
    return result;
  },
};
