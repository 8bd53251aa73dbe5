// Reads what a web page says of its article outside the article: meta tags and JSON-LD.
import type { SaidOutside } from './format.js';

/** What this needs of a parsed page. */
export interface ParsedPage {
  querySelector(selector: string): { getAttribute(name: string): string | null; readonly textContent: string | null } | null;
  querySelectorAll(selector: string): ArrayLike<{ readonly textContent: string | null }>;
}

interface Linked {
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly '@graph'?: unknown;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** A name given as a string, an object with a name, or a list of either. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value === 'object' && value !== null && 'name' in value) return namesOf(value.name);
  const name = textOf(value);
  return name === null ? [] : [name];
}

function linkedData(page: ParsedPage): readonly Linked[] {
  return Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap((script): Linked[] => {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const all: unknown[] = Array.isArray(data) ? data : [data];
      return all.flatMap((one): Linked[] => {
        if (typeof one !== 'object' || one === null) return [];
        const graph: unknown = '@graph' in one ? one['@graph'] : null;
        return Array.isArray(graph) ? graph.filter((node): node is Linked => typeof node === 'object' && node !== null) : [one];
      });
    } catch {
      // Linked data that does not parse says nothing.
      return [];
    }
  });
}

/** The day of an ISO time or of `2024-05-06 10:00`; null for anything else. */
export function dayOf(value: string | null): string | null {
  const [, year, month, day] = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})/u.exec(value ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `来源：某报 原创稿` names 某报. */
const withoutLabel = (source: string | null) => source?.replace(/^(?:稿件?)?(?:来源|來源|source)\s*[:：]\s*/iu, '').split(/\s/u)[0] ?? null;

/** An editor's number in the author's field names nobody. */
const isName = (author: string) => /\p{L}/u.test(author) && host(author) === null;

const host = (url: string | null) => (url !== null && /^https?:\/\//iu.test(url) ? url : null);

/** What the page says in its head; null and empty where it says nothing. */
export function saidInHead(page: ParsedPage): SaidOutside {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = textOf(page.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content'));
      if (value !== null) return value;
    }
    return null;
  };
  const [linked] = linkedData(page).filter((data) => textOf(data.headline) !== null || textOf(data.datePublished) !== null);
  const author = meta('author', 'article:author');
  return {
    title: textOf(linked?.headline) ?? meta('og:title', 'ArticleTitle'),
    outlet: withoutLabel(meta('source', 'ContentSource')) ?? namesOf(linked?.publisher)[0] ?? null,
    published: dayOf(textOf(linked?.datePublished) ?? meta('article:published_time', 'publishdate', 'PubDate', 'date', 'og:release_date')),
    authors: [...namesOf(linked?.author), ...(linked?.author === undefined && author !== null ? [author] : [])].filter(isName),
    url: host(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
  };
}
