// Text files in the encodings that people have come out as the same text; what is no text is named with a reason.
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/reports/formats/decode.js';
import { type Format, UnreadableReport } from '../../src/reports/formats/format.js';
import { formats } from '../../src/reports/formats/formats.js';
import { text } from '../../src/reports/formats/text.js';

const WORDS = '三座桥通行，总长420米。';
/** 三座桥 in GB18030. */
const GB18030 = Uint8Array.of(0xc8, 0xfd, 0xd7, 0xf9, 0xc7, 0xc5);

const utf16 = (littleEndian: boolean) => {
  const buffer = Buffer.from(`\ufeff${WORDS}`, 'utf16le');
  return littleEndian ? buffer : buffer.swap16();
};

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('%s gives the same text, its byte order mark no part of it', (_name, bytes) => {
    expect(decode(bytes)).toBe(WORDS);
  });

  it('GB18030, and GBK inside it', () => {
    expect(decode(GB18030)).toBe('三座桥');
  });

  it('keeps line ends, blanks and copying defects as they stand', () => {
    const raw = '服务水\r\n\u3000 更高水和\u00a0';
    expect(decode(Buffer.from(raw))).toBe(raw);
  });

  it('refuses bytes that are neither', () => {
    expect(() => decode(Uint8Array.of(0x41, 0xff, 0xff, 0x42))).toThrow(UnreadableReport);
  });
});

// The contract of the seam, for every format in the list.
describe.each(formats.map((format): [string, Format] => [format.name, format]))('the format %s', (_name, format) => {
  it('lists its endings in lower case, with the dot', () => {
    expect(format.endings.length).toBeGreaterThan(0);
    expect(format.endings.filter((ending) => !/^\.[a-z0-9]+$/.test(ending))).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['blanks', Buffer.from(' \n\u3000')],
    ['binary data', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 8)],
  ])('gives a reason for a file of %s', async (_what, bytes) => {
    await expect(format.extract(bytes)).rejects.toThrow(UnreadableReport);
  });
});

it('plain text is read by its ending', () => {
  expect(formats).toContain(text);
  expect(text.endings).toContain('.txt');
});
