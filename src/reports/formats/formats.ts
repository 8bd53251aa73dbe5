// The formats that can be read, in order. A new one is a file beside this and a line here.
import type { Format } from './format.js';
import { text } from './text.js';

/** A format whose library is loaded with the first file that needs it: a folder of text files should take the memory of text files. */
const later = (name: string, endings: readonly string[], load: () => Promise<Pick<Format, 'extract'>>): Format => ({
  name,
  endings,
  extract: async (bytes) => (await load()).extract(bytes),
});

export const formats: readonly Format[] = [
  text,
  later('Markdown', ['.md', '.markdown'], () => import('./markdown.js')),
  later('web page', ['.html', '.htm', '.xhtml', '.shtml'], () => import('./html.js')),
  later('PDF', ['.pdf'], () => import('./pdf.js')),
  later('Word document', ['.docx'], () => import('./docx.js')),
  later('feed', ['.xml', '.rss', '.atom'], () => import('./feed.js')),
];
