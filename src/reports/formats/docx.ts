// Word documents: paragraphs and headings a line each, tables as rows.
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { type Format, onlyText, UnreadableReport } from './format.js';
import { linesOfMarkup, type MarkupNode } from './lines-of-html.js';

/** No report unpacks to more than this: 100 MB. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;
/** Signature of a file's entry in a ZIP's central directory, and where its unpacked size stands (PKWARE APPNOTE 4.3.12). */
const ENTRY = 0x02014b50;
const [SIZE_AT, ENTRY_LENGTH] = [24, 46];

/** What the entries of a ZIP say that they unpack to, together; a lie is caught by the unpacking, which stops at the size stated. */
function unpackedSize(bytes: Buffer): number {
  let total = 0;
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0 && at + ENTRY_LENGTH <= bytes.length;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    if (bytes.readUInt32LE(at) === ENTRY) total += bytes.readUInt32LE(at + SIZE_AT);
  return total;
}

export const extract: Format['extract'] = async (bytes) => {
  const buffer = Buffer.from(bytes);
  if (unpackedSize(buffer) > LARGEST_UNPACKED) throw new UnreadableReport('it unpacks to more than 100 MB: no report is that large');
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
