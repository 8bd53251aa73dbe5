// Web pages: the article without the page around it, its title and dateline before it, tables as rows.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from './decode.js';
import { type Extracted, type Format, UnreadableReport } from './format.js';
import { linesOfMarkup, linkedIn, type MarkupNode } from './lines-of-html.js';
import { saidInHead } from './page-metadata.js';

/** The charset that a page declares in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset=["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** Below this an article is no article but a page of links. */
const SHORTEST_ARTICLE = 80;
/** An article that is links by more than this is a list of what is elsewhere. */
const MOST_LINKED = 0.5;
/** A line with a day and one of these stands at the head of an article. */
const DATELINE = /\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}/u;
const LONGEST_DATELINE = 120;

/** The visible line that dates the page, above the article or in it. */
function datelineOf(lines: readonly string[], title: string | null): string | null {
  const from =
    title === null
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => line.includes(title)),
        );
  return (
    lines.slice(from, from + 12).find((line) => DATELINE.test(line) && line.length <= LONGEST_DATELINE && !/[。！？]/u.test(line)) ?? null
  );
}

const withoutSite = (title: string) => title.replace(/\s*[-_|—–·].{0,4}[^-_|—–]{2,20}$/u, '').trim() || title;

/** The reports of a page: its article. Throws UnreadableReport on a page that holds none. */
export function articleOf(html: string): Extracted {
  const { document } = parseHTML(html);
  const said = saidInHead(document);
  const visible = linesOfMarkup(document.body as unknown as MarkupNode);
  const heading = [...document.querySelectorAll('h1')].map((h) => (h.textContent ?? '').replace(/\s+/gu, ' ').trim()).find((h) => h !== '');
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: SHORTEST_ARTICLE,
    serializer: (node) => node as unknown as MarkupNode,
  }).parse();
  const content = article?.content ?? null;
  const body = content === null ? [] : linesOfMarkup(content);
  const length = body.join('').length;
  if (content === null || length < SHORTEST_ARTICLE || linkedIn(content) > length * MOST_LINKED)
    throw new UnreadableReport('the page holds links and no article: save the article itself');
  const title = heading ?? said.title ?? (article?.title ? withoutSite(article.title) : null);
  const dateline = datelineOf(visible, title);
  const head = [title, dateline].filter((line): line is string => line !== null && !body.slice(0, 6).some((own) => own.includes(line)));
  return { text: [...head, ...body].join('\n'), pages: [], said };
}

export const extract: Format['extract'] = async (bytes) => {
  const text = decode(bytes, declaredCharset(bytes));
  if (text.trim() === '') throw new UnreadableReport('it is empty');
  if (!/<\w+[\s>]/u.test(text)) throw new UnreadableReport('it is no web page: rename it to .txt');
  return [articleOf(text)];
};
