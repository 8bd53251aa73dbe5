// RSS and Atom feeds: every item a report.
import { DOMParser, parseHTML } from 'linkedom';
import { decode } from './decode.js';
import { type Extracted, type Format, UnreadableReport } from './format.js';
import { linesOfMarkup, type MarkupNode } from './lines-of-html.js';

interface XmlElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: ArrayLike<XmlElement>;
  getAttribute(name: string): string | null;
}

function child(item: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = Array.from(item.children).find((c) => c.localName.toLowerCase().replace(/^.*:/u, '') === name);
    if (found !== undefined && (found.textContent?.trim() !== '' || found.getAttribute('href') !== null)) return found;
  }
  return null;
}

const words = (element: XmlElement | null) => element?.textContent?.trim() ?? null;

/** The day of an RFC 822 or ISO time, as it is where it was written; null for anything else. */
function dayOf(time: string | null): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(time ?? '')?.[0];
  if (iso !== undefined) return iso;
  const [, day, month, year] = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/u.exec(time ?? '') ?? [];
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month ?? '-') / 3 + 1;
  if (day === undefined || year === undefined || number < 1) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function bodyOf(markup: string): readonly string[] {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  return linesOfMarkup(document.body as unknown as MarkupNode);
}

function itemOf(item: XmlElement, outlet: string | null): Extracted | null {
  const title = words(child(item, 'title'));
  const body = bodyOf(words(child(item, 'encoded', 'content', 'description', 'summary')) ?? '');
  if (body.length === 0) return null;
  const author = child(item, 'creator', 'author');
  const link = child(item, 'link');
  return {
    text: [...(title === null || body[0] === title ? [] : [title]), ...body].join('\n'),
    pages: [],
    said: {
      title,
      outlet: words(child(item, 'source')) ?? outlet,
      published: dayOf(words(child(item, 'pubdate', 'published', 'date', 'updated'))),
      authors: author === null ? [] : [words(child(author, 'name')) ?? words(author) ?? ''].filter((name) => name !== ''),
      url: link === null ? null : (link.getAttribute('href') ?? words(link)),
    },
  };
}

export const extract: Format['extract'] = async (bytes) => {
  const declared = /encoding=["']([\w-]+)["']/u.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ?? null;
  const xml = decode(bytes, declared);
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const items = [...document.querySelectorAll('item, entry')] as unknown as XmlElement[];
  const channel = document.querySelector('channel, feed') as unknown as XmlElement | null;
  const outlet = channel === null ? null : words(child(channel, 'title'));
  const reports = items.flatMap((item) => itemOf(item, outlet) ?? []);
  if (reports.length === 0) throw new UnreadableReport('it is no RSS or Atom feed, or none of its items has a text');
  return reports;
};
