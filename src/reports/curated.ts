// Lays a reviewed facts file beside its report: rows whose quote stands become facts, all others are named and never served.
import { readFileSync } from 'node:fs';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fact, NameRendering, Passage, Period, Problem, Span, Value } from '../domain.js';
import { readQuantities } from '../language/quantities.js';
import { type CuratedFact, type CuratedFile, curatedSchema } from './curated-schema.js';

/** A reviewed rendering with the other forms that readers use. */
export type CuratedName = NameRendering & { readonly aka: readonly string[] };

export interface Curated {
  readonly facts: readonly Fact[];
  /** Other places of the report that state the same. */
  readonly repeats: readonly Span[];
  readonly names: readonly CuratedName[];
  readonly problems: readonly Problem[];
}

/** What the rows are laid beside. */
export interface CuratedReport {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

class RowProblem extends Error {}

/** Where the nth occurrence of a quote stands. */
function locate(report: CuratedReport, quote: string, nth: number | undefined): Span {
  let start = report.text.indexOf(quote);
  if (start < 0) throw new RowProblem(`the report does not hold the words "${quote}"`);
  if (nth === undefined && report.text.indexOf(quote, start + 1) >= 0) {
    throw new RowProblem(`the words "${quote}" stand more than once: add nth, or quote more of them`);
  }
  for (let i = 1; i < (nth ?? 1); i++) start = report.text.indexOf(quote, start + 1);
  if (start < 0) throw new RowProblem(`the words "${quote}" do not stand ${nth} times`);
  return { report: report.id, start, end: start + quote.length };
}

/** The whole passage that holds a span. */
function passageAround(report: CuratedReport, span: Span): Span {
  const passage = report.passages.find((p) => p.start <= span.start && span.end <= p.end);
  if (passage === undefined)
    throw new RowProblem('its words run over the end of a sentence: quote one sentence, and put the rest in scope_from');
  return { report: report.id, start: passage.start, end: passage.end };
}

function rowValue(row: CuratedFact): Value {
  switch (row.kind) {
    case 'quantity': {
      const reading = readQuantities(row.value)[0];
      if (reading === undefined) throw new RowProblem(`"${row.value}" is no figure that can be read`);
      return reading.quantity;
    }
    case 'date':
      return { type: 'date', from: row.from, to: row.to, inferred: row.inferred };
    case 'person':
      return { type: 'person', name: row.name, titles: row.titles };
    case 'place':
      return { type: 'place', name: row.value };
    case 'list':
      return { type: 'list', members: row.members, counted: row.counted, open: row.open };
    case 'definition':
      return { type: 'definition', term: row.term, meaning: row.meaning };
    case 'name':
      return { type: 'name', name: row.value };
    case 'statement':
      return { type: 'statement' };
  }
}

/** `2023`, `2023..` (since), `2023..2024` */
function periodOf(text: string | null): Period | null {
  if (text === null) return null;
  const [from = '', to] = text.split('..');
  return { from: from === '' ? null : from, to: to === undefined ? from : to === '' ? null : to };
}

function factOf(row: CuratedFact, report: CuratedReport): Fact {
  const stated = locate(report, row.quote, row.nth);
  const words = row.kind === 'statement' ? row.quote : row.value;
  const start = stated.start + row.quote.indexOf(words);
  const evidence: [Span, ...Span[]] = [passageAround(report, stated)];
  for (const quote of row.scope_from) {
    const first = report.text.indexOf(quote);
    if (first < 0) throw new RowProblem(`the report does not hold the words "${quote}"`);
    const passage = passageAround(report, { report: report.id, start: first, end: first + quote.length });
    if (!evidence.some((e) => e.start === passage.start)) evidence.push(passage);
  }
  return {
    id: row.id,
    report: report.id,
    value: rowValue(row),
    at: { report: report.id, start, end: start + words.length },
    focus: stated,
    stated,
    evidence,
    about: { ...row.about, period: periodOf(row.about.period) },
    speaker: row.speaker,
    rule: 'reviewed',
    reviewed: true,
    wording: { en: row.en, zh: row.zh },
  };
}

/** The two kinds of rows of a facts file. */
const SECTIONS = ['names', 'facts'] as const;
type Section = (typeof SECTIONS)[number];

interface Parsed {
  readonly file: CuratedFile | null;
  /** The line of a fact of `file`, counted from 1. */
  readonly lineOf: (fact: number) => number;
  readonly problems: Problem[];
}

/** The rows of a section that were not dropped, each with its place in the source. */
type Rows = Record<Section, readonly { readonly row: unknown; readonly index: number }[]>;

function rowsOf(data: unknown): Rows {
  const list = (section: Section) => {
    const rows = (data as Partial<Record<Section, unknown>> | null)?.[section];
    return Array.isArray(rows) ? rows.map((row: unknown, index) => ({ row, index })) : [];
  };
  return { names: list('names'), facts: list('facts') };
}

/**
 * The file without the rows that fail the schema, and what was wrong with each. Dropping a row can show a fault of another
 * that stood behind it, so rows are dropped until no fault is left; a fault of the file itself ends the search.
 */
function withoutFaultyRows(path: string, data: unknown, lineOf: (section: Section, index: number) => number): Parsed {
  const problems: Problem[] = [];
  let rows = rowsOf(data);
  let left: unknown = data;
  for (;;) {
    const parsed = curatedSchema.safeParse(left);
    const { facts } = rows;
    const lineOfFact = (fact: number) => lineOf('facts', facts[fact]?.index ?? 0);
    if (parsed.success) return { file: parsed.data, lineOf: lineOfFact, problems };
    const bad: Record<Section, Set<number>> = { names: new Set(), facts: new Set() };
    for (const { path: at, message } of parsed.error.issues) {
      const section = SECTIONS.find((s) => s === at[0] && typeof at[1] === 'number');
      const row = section === undefined ? undefined : rows[section][Number(at[1])];
      if (section !== undefined) bad[section].add(Number(at[1]));
      const line = section === undefined || row === undefined ? 1 : lineOf(section, row.index);
      const words = `${section === undefined ? at.join('.') : at.slice(2).join('.')} ${message}`.trim();
      problems.push({ file: path, reason: `line ${line}: ${words}`.replace(/\s+/gu, ' ') });
    }
    if (bad.names.size + bad.facts.size === 0) return { file: null, lineOf: lineOfFact, problems };
    rows = {
      names: rows.names.filter((_, i) => !bad.names.has(i)),
      facts: rows.facts.filter((_, i) => !bad.facts.has(i)),
    };
    left = { ...(data as object), ...Object.fromEntries(SECTIONS.map((s) => [s, rows[s].map(({ row }) => row)])) };
  }
}

function parse(path: string, source: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lineOf = (section: Section, index: number) => {
    const rows = isMap(document.contents) ? document.contents.get(section, true) : undefined;
    const range = isSeq(rows) ? (rows.items[index] as { range?: [number, number, number] } | undefined)?.range : undefined;
    return range === undefined ? 1 : counter.linePos(range[0]).line;
  };
  const broken = document.errors[0];
  if (broken === undefined) return withoutFaultyRows(path, document.toJS(), lineOf);
  const line = broken.linePos?.[0].line ?? 1;
  const reason = `line ${line}: it is no YAML (${broken.code}): mend the line; its facts are not served`;
  return { file: null, lineOf: () => 1, problems: [{ file: path, reason }] };
}

/** The reviewed facts and names beside a report; empty when the file does not exist. */
export function readCurated(path: string, name: string, report: CuratedReport): Curated {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      facts: [],
      repeats: [],
      names: [],
      problems: missing ? [] : [{ file: name, reason: 'it cannot be read: check its permissions' }],
    };
  }
  const { file, lineOf, problems } = parse(name, source);
  if (file !== null && ![report.id, report.id.replace(/^.*\//u, '')].includes(file.report)) {
    const reason = `line 1: it is for the report "${file.report}" and stands beside "${report.id}": its facts are not served`;
    return { facts: [], repeats: [], names: [], problems: [...problems, { file: name, reason }] };
  }
  const facts: Fact[] = [];
  const repeats: Span[] = [];
  for (const [i, row] of (file?.facts ?? []).entries()) {
    try {
      const also = row.also.map((quote) => locate(report, quote, 1));
      facts.push(factOf(row, report));
      repeats.push(...also);
    } catch (cause) {
      if (!(cause instanceof RowProblem)) throw cause;
      problems.push({ file: name, reason: `line ${lineOf(i)}: ${row.id}: ${cause.message}` });
    }
  }
  return { facts, repeats, names: file?.names ?? [], problems };
}
