// Markdown: its words without the marks, its front matter as what the file says of itself.
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { parse } from 'yaml';
import { decode } from './decode.js';
import { type Format, NOTHING_SAID, type SaidOutside } from './format.js';
import { linesOfMarkup, type MarkupNode } from './lines-of-html.js';
import { dayOf } from './page-metadata.js';
import { readableText } from './text.js';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : null);

/** What front matter says; nothing where it is none that parses. */
export function saidInFrontMatter(yaml: string): SaidOutside {
  let fields: unknown;
  try {
    fields = parse(yaml);
  } catch {
    return NOTHING_SAID;
  }
  if (typeof fields !== 'object' || fields === null) return NOTHING_SAID;
  const field = new Map(Object.entries(fields));
  const authors: unknown = field.get('authors') ?? field.get('author') ?? [];
  return {
    title: text(field.get('title')),
    outlet: text(field.get('outlet') ?? field.get('source')),
    published: dayOf(text(field.get('published') ?? field.get('date'))),
    authors: (Array.isArray(authors) ? authors : [authors]).flatMap((author) => text(author) ?? []),
    url: text(field.get('url')),
  };
}

export const extract: Format['extract'] = async (bytes) => {
  const raw = readableText(decode(bytes));
  const front = FRONT_MATTER.exec(raw);
  const html = await marked.parse(raw.slice(front?.[0].length ?? 0), { async: true });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const lines = linesOfMarkup(document.body as unknown as MarkupNode);
  return [{ text: readableText(lines.join('\n')), pages: [], said: front === null ? NOTHING_SAID : saidInFrontMatter(front[1] ?? '') }];
};
