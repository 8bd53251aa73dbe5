// Makes citations: whole passages, verbatim, with their report, place and link.
import type { Citation, Fact, Report, ReportSource, Span } from '../domain.js';
import type { Library } from '../reports/library.js';

/** A quote longer than this is cut at a comma. */
const LONGEST_QUOTE = 300;

export function sourceOf(report: Report): ReportSource {
  const { title, outlet, published, authors, url, copy } = report.masthead;
  return { id: report.id, title, outlet, published, authors, url, copy };
}

/** Cuts an over-long passage at commas, keeping the words that matter whole. */
function shorten(text: string, span: Span, keep: Span): Span {
  if (span.end - span.start <= LONGEST_QUOTE) return span;
  const commas: number[] = [span.start];
  for (let i = span.start; i < span.end; i++) if (/[，,]/u.test(text[i] ?? '') && !/\d/u.test(text[i + 1] ?? '')) commas.push(i);
  const before = [...commas].reverse().find((c) => c <= keep.start && keep.end - c <= LONGEST_QUOTE) ?? span.start;
  const start = before === span.start ? before : before + 1;
  const after = [...commas, span.end].filter((c) => c >= keep.end && c - start <= LONGEST_QUOTE);
  const end = after[after.length - 1] ?? span.end;
  return { report: span.report, start, end };
}

/** So much of a text's hash tells its versions apart. */
export const VERSION = 8;

/** The citation of a passage; `keep` are words it must not lose. */
export function cite(library: Library, span: Span, keep: Span): Citation {
  const read = library.reports.get(span.report);
  if (read === undefined) throw new Error(`no report ${span.report} in the library`);
  const { report } = read;
  const cut = shorten(report.text, span, keep);
  const home = read.passages.find(({ passage: p }) => p.start <= span.start && span.end <= p.end);
  const passage = home?.passage;
  const twins = home === undefined ? [] : library.twins(report.id, home);
  return {
    report: sourceOf(report),
    part: passage?.part ?? 'body',
    paragraph: passage?.paragraph ?? null,
    page: passage?.page ?? null,
    start: cut.start,
    end: cut.end,
    quote: report.text.slice(cut.start, cut.end),
    speaker: passage?.speaker ?? null,
    link: `/reports/${encodeURIComponent(report.id)}?start=${cut.start}&end=${cut.end}&v=${report.sha256.slice(0, VERSION)}#cited`,
    alsoIn: twins.flatMap((id) => {
      const twin = library.reports.get(id);
      return twin === undefined ? [] : [sourceOf(twin.report)];
    }),
  };
}

/**
 * Citations of facts without repeating a passage: first what states each, then what its scope was read from. A passage that is cut keeps
 * the words that were singled out in it.
 */
export function citations(library: Library, facts: readonly Fact[], words: Span | null, withScope: (fact: Fact) => boolean): Citation[] {
  const result: Citation[] = [];
  const add = (span: Span, keep: Span) => {
    const citation = cite(library, span, keep);
    if (!result.some((c) => c.report.id === citation.report.id && c.start <= keep.start && keep.end <= c.end)) result.push(citation);
  };
  for (const fact of facts) {
    const first = fact.evidence[0];
    if (first !== undefined)
      add(
        first,
        words !== null && first.start <= words.start && words.end <= first.end
          ? words
          : fact.stated.end <= first.end && fact.stated.end - fact.stated.start <= LONGEST_QUOTE
            ? fact.stated
            : fact.at,
      );
  }
  for (const fact of facts.filter(withScope))
    for (const span of fact.evidence.slice(1)) add(span, { ...span, end: Math.min(span.end, span.start + 20) });
  return result;
}
