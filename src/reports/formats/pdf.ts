// PDF documents: the text layer in reading order, with the page of every word.
import { getDocumentProxy } from 'unpdf';
import { type Format, NOTHING_SAID, UnreadableReport } from './format.js';
import { joinLines, linesOfPage, type Piece, withoutRunning } from './pdf-lines.js';

/** Fewer characters than this a page are a scan's stray marks. */
const LEAST_A_PAGE = 10;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // The reader takes the bytes over: it gets a copy.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch {
    throw new UnreadableReport('it is damaged, locked with a password, or no PDF: save it again, without a password');
  }
}

async function piecesOf(document: Document, number: number): Promise<readonly Piece[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return items.flatMap((item): Piece[] => {
    if (!('str' in item)) return [];
    const [, , , , x = 0, y = 0]: number[] = item.transform;
    return [{ text: item.str, x, y, width: item.width, height: item.height }];
  });
}

export const extract: Format['extract'] = async (bytes) => {
  const document = await open(bytes);
  try {
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(linesOfPage(await piecesOf(document, number)));
    const joined = joinLines(withoutRunning(pages));
    if (joined.text.length < LEAST_A_PAGE * document.numPages)
      throw new UnreadableReport('its pages hold pictures and no text: run text recognition on it first');
    return [{ ...joined, said: NOTHING_SAID }];
  } finally {
    await document.destroy();
  }
};
