// A report on a page of its own, without any script: the masthead, the whole text, and the cited words marked in it.
import type { Language, Report } from '../../domain.js';
import { citedPlace, type Place } from './cited-place.js';
import { type Child, html, Markup } from './html.js';
import { REPORT_WORDS, type ReportWords } from './report-words.js';
import { sayDay } from './say-day.js';
import { type TextBlock, textBlocks } from './text-blocks.js';

const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', 'zh-Hant': 'zh-Hant' };

/** Han characters want a Chinese font, whatever the page around them speaks. */
const textLanguage = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

function page(language: Language, title: string, body: Child): string {
  const { ask } = REPORT_WORDS[language];
  return html`<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Chuchu</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/house.css">
<link rel="stylesheet" href="/report.css">
</head>
<body>
<header class="bar"><a class="brand" href="/">Chuchu</a><a href="/">${ask}</a></header>
<main>
${body}
</main>
</body>
</html>
`.text;
}

function row(label: string, value: Child): Markup | null {
  return value === null ? null : html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function address(url: string | null): Child {
  return url !== null && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : url;
}

function head(report: Report, words: ReportWords, language: Language): Markup {
  const { title, outlet, published, authors, url, copy } = report.masthead;
  const name = title ?? report.file;
  const day = published === null ? null : html`<time datetime="${published}">${sayDay(published, language)}</time>`;
  const copied = [copy?.site, copy?.host].filter((part) => typeof part === 'string').join(' ');
  return html`<header class="masthead">
<h1 lang="${textLanguage(name)}">${name}</h1>
<dl>
${row(words.outlet, outlet === null ? null : html`<span lang="${textLanguage(outlet)}">${outlet}</span>`)}
${row(words.published, day)}
${row(words.reporters, authors.length === 0 ? null : html`<span lang="${textLanguage(authors.join(''))}">${authors.join(' · ')}</span>`)}
${row(words.original, address(url))}
${row(words.copy, copied === '' ? null : html`<span lang="${textLanguage(copied)}">${copied}</span>`)}
${row(words.loaded, html`<time datetime="${report.loadedAt}">${sayDay(report.loadedAt, language)}</time>`)}
</dl>
<p class="plain"><a href="/v1/reports/${encodeURIComponent(report.id)}/text">${words.plainText}</a></p>
</header>`;
}

/** Marks exactly the cited characters; words that run over several blocks are marked in each, and the first is landed on. */
function words(text: string, { start, end }: TextBlock, cited: Place | null): Child {
  if (cited === null) return text.slice(start, end);
  const from = Math.max(start, cited.start);
  const to = Math.min(end, cited.end);
  if (from >= to) return text.slice(start, end);
  const inside = text.slice(from, to);
  const mark = cited.start >= start ? html`<mark id="cited">${inside}</mark>` : html`<mark>${inside}</mark>`;
  return [text.slice(start, from), mark, text.slice(to, end)];
}

interface Shown {
  readonly block: TextBlock;
  readonly markup: Markup;
}

function paragraphs(report: Report, cited: Place | null, label: string): readonly Shown[] {
  let shown = 0;
  return textBlocks(report).map((block) => {
    const content = words(report.text, block, cited);
    const { part, paragraph } = block;
    if (part !== 'body' || paragraph === null) return { block, markup: html`<p class="${part ?? 'other'}">${content}</p>\n` };
    if (paragraph === shown) return { block, markup: html`<p class="body">${content}</p>\n` };
    shown = paragraph;
    const number = html`<a class="number" id="p${paragraph}" href="#p${paragraph}" aria-label="${label} ${paragraph}">${paragraph}</a>`;
    return { block, markup: html`<p class="body counted">${number}${content}</p>\n` };
  });
}

/** Puts runs of page furniture into boxes of their own, each with its label. */
function setApart(shown: readonly Shown[], label: string): Markup {
  let out = '';
  let inside = false;
  for (const { block, markup } of shown) {
    const furniture = block.part === 'page';
    if (furniture && !inside) out += html`<aside class="furniture"><p class="label">${label}</p>\n`.text;
    if (!furniture && inside) out += '</aside>\n';
    inside = furniture;
    out += markup.text;
  }
  return new Markup(inside ? `${out}</aside>\n` : out);
}

/** The link was made for another version of the text. */
const isOther = (version: unknown, { sha256 }: Report): boolean =>
  typeof version === 'string' && /^[0-9a-f]{8,64}$/u.test(version) && !sha256.startsWith(version);

/**
 * @param asked the query's `start` and `end`, and `v`, the beginning of the hash of the text that the link was made for, as they came
 * @param language the reader's
 */
export function reportPage(
  report: Report,
  asked: { readonly start: unknown; readonly end: unknown; readonly v?: unknown },
  language: Language,
): string {
  const wording = REPORT_WORDS[language];
  const place = citedPlace(report.text, asked);
  const changed = isOther(asked.v, report);
  // In another version other words stand at the same place: nothing is marked.
  const cited = place === 'none' || changed ? null : place;
  const body = html`${head(report, wording, language)}
${place === 'none' || changed ? html`<p class="notice" role="note">${changed ? wording.changed : wording.noSuchPlace}</p>` : null}
<section class="text" aria-label="${wording.wholeText}">
<div lang="${textLanguage(report.text)}">
${setApart(paragraphs(report, cited, wording.paragraph), wording.furniture)}</div>
</section>`;
  return page(language, report.masthead.title ?? report.file, body);
}

/** What stands at the address of a report that is not there. */
export function missingPage(language: Language): string {
  const { missing } = REPORT_WORDS[language];
  return page(language, '404', html`<p class="notice">${missing}</p>`);
}
