// Plain text, as it stands; lines wrapped at a fixed width are put together.
import { decode } from './decode.js';
import { type Format, onlyText, UnreadableReport } from './format.js';
import { withoutHardWraps } from './hard-wrap.js';

/** Throws UnreadableReport on text that holds binary data, or nothing. */
export function readableText(text: string): string {
  if (text.includes('\u0000')) throw new UnreadableReport('it holds binary data: save it as text in UTF-8');
  if (text.trim() === '') throw new UnreadableReport('it is empty');
  return text;
}

export const text: Format = {
  name: 'plain text',
  endings: ['.txt'],
  extract: async (bytes) => onlyText(withoutHardWraps(readableText(decode(bytes)))),
};
