// Word documents: paragraphs and headings a line each, tables as rows.
import { inflateRawSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { type Format, onlyText, UnreadableReport } from './format.js';
import { linesOfMarkup, type MarkupNode } from './lines-of-html.js';

/** No report unpacks to more than this: 100 MB. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;
/** Where things stand in a ZIP's central directory and before each file's bytes (PKWARE APPNOTE 4.3.7 and 4.3.12). */
const CENTRAL = { mark: 'PK\u0001\u0002', length: 46, method: 10, packed: 20, unpacked: 24, local: 42 };
const LOCAL = { length: 30, name: 26, extra: 28 };
const DEFLATED = 8;

/** Throws UnreadableReport where the files of a ZIP, together, unpack to more than a report can hold: what they state, and what they are. */
function checkUnpackedSize(bytes: Buffer): void {
  let left = LARGEST_UNPACKED;
  const tooLarge = () => new UnreadableReport('it unpacks to more than 100 MB: no report is that large');
  const next = (from: number) => bytes.indexOf(CENTRAL.mark, from, 'latin1');
  for (let at = next(0); at >= 0 && at + CENTRAL.length <= bytes.length; at = next(at + CENTRAL.length)) {
    if (bytes.readUInt32LE(at + CENTRAL.unpacked) > left) throw tooLarge();
    const local = bytes.readUInt32LE(at + CENTRAL.local);
    if (bytes.readUInt16LE(at + CENTRAL.method) !== DEFLATED || local + LOCAL.length > bytes.length) continue;
    const start = local + LOCAL.length + bytes.readUInt16LE(local + LOCAL.name) + bytes.readUInt16LE(local + LOCAL.extra);
    try {
      // A size that is a lie shows only here.
      left -= inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + CENTRAL.packed)), { maxOutputLength: left + 1 }).length;
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge();
      // Damaged bytes are told by the reader of the document.
    }
    if (left < 0) throw tooLarge();
  }
}

export const extract: Format['extract'] = async (bytes) => {
  const buffer = Buffer.from(bytes);
  checkUnpackedSize(buffer);
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })).value;
  } catch {
    throw new UnreadableReport('it is damaged, or no Word document: open it in a word processor and save it again as .docx');
  }
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const text = linesOfMarkup(document.body as unknown as MarkupNode).join('\n');
  if (text.trim() === '') throw new UnreadableReport('it holds no text');
  return onlyText(text);
};
