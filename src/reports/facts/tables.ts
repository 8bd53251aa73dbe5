// Facts out of tables: each cell with its row's label, its column's head, and the unit and the year that these or the caption give.
import type { About, Fact, Passage, Period } from '../../domain.js';
import { type DateReading, readDates } from '../../language/dates.js';
import { parentsOf } from '../../language/place-tree.js';
import { placesIn } from '../../language/places.js';
import { type QuantityReading, readQuantities } from '../../language/quantities.js';
import { placeNames, type ReportContext } from '../context.js';
import { factOf, type Reading, type Rule } from './rule.js';

/** The name of facts that are cells: their words stand in the row's label and the column's head, and not beside them. */
export const TABLE_CELL = 'table-cell';

interface Cell {
  readonly text: string;
  /** In the report's text. */
  readonly start: number;
}

interface Table {
  /** What each column is called; where heads stand in two rows, both. */
  readonly heads: readonly string[];
  readonly headRow: Passage;
  readonly caption: Passage | null;
  readonly captionText: string;
}

const NUMBER = /^[-−–+]?\d[\d,，]*(?:\.\d+)?%?$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const isNumber = (text: string) => NUMBER.test(text) && !YEAR.test(text);
/** A caption names the table or its unit. */
const CAPTION = /单位|表\s?\d|表[一二三四五六七八九十]|\bunits?\b|\btable \d/iu;
/** A line among rows that only names the group of those that follow: 谷物. */
const GROUP = /^[^\d。！？；!?;.:：]{1,20}$/u;
const UNIT_SAID = /单位\s*[:：]\s*([^\s)）,，;；]+)|\bunits?\s*:\s*([^),;]+)/iu;
const IN_BRACKETS = /[（(]([^（）()]+)[）)]\s*$/u;
const SAYS_CHANGE = /增长|增速|增幅|涨幅|比上年|同比|±|\b(?:change|growth|increase)\b/iu;

/** What stands between two cells: a tab, or the wide blank that sets columns of a plain text apart. */
const BETWEEN_CELLS = /\t|[ \u3000]*\u3000[ \u3000]*| {2,}/gu;

function cellsOf({ start, end }: Passage, text: string): readonly Cell[] {
  const row = text.slice(start, end);
  const cell = (from: number, to: number): Cell => {
    const raw = row.slice(from, to);
    return { text: raw.trim(), start: start + from + raw.length - raw.trimStart().length };
  };
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of row.matchAll(BETWEEN_CELLS)) {
    cells.push(cell(from, gap.index));
    from = gap.index + gap[0].length;
  }
  return [...cells, cell(from, row.length)];
}

interface Tables {
  /** The table that a row of numbers stands in, by the row's start. */
  readonly of: ReadonlyMap<number, Table>;
  /** Rows of several bare numbers under no head: nothing tells what they are. */
  readonly headless: ReadonlySet<number>;
}

const known = new WeakMap<ReportContext, Tables>();

/** Cells that call columns: words, or bare years above the first row of numbers, where a table's own row may hold 2010 and 1995 as counts. */
function areHeads(cells: readonly string[], first: boolean): boolean {
  const own = cells.slice(1);
  const words = own.filter((cell) => cell !== '');
  if (own.some(isNumber) || words.length === 0) return false;
  // 略, 略 is no head.
  return first || (!own.some((cell) => NUMBER.test(cell)) && words.length === own.length && new Set(words).size === words.length);
}

/** A row of heads; under another one, both call a column. */
function tableUnder(cells: readonly string[], headRow: Passage, caption: Passage | null, above: Table | null, text: string): Table {
  const both = above !== null && above.heads.length === cells.length;
  return {
    heads: cells.map((cell, i) => (both ? `${above.heads[i] ?? ''} ${cell}`.trim() : cell)),
    headRow,
    caption: above === null ? caption : above.caption,
    captionText: above === null ? (caption === null ? '' : text.slice(caption.start, caption.end)) : above.captionText,
  };
}

function tablesOf({ context, text }: Reading): Tables {
  const before = known.get(context);
  if (before !== undefined) return before;
  const rows = context.passages.map((passage) => ({ passage, cells: cellsOf(passage, text).map((cell) => cell.text) }));
  const of = new Map<number, Table>();
  const headless = new Set<number>();
  // The row before is one of heads, and not of numbers.
  let inHead = false;
  let table: Table | null = null;
  for (const [i, { passage, cells }] of rows.entries()) {
    const last = rows[i - 1]?.passage ?? null;
    const isHead: boolean = cells.length > 1 && areHeads(cells, table === null || inHead);
    if (cells.length < 2) table = GROUP.test(cells[0] ?? '') && !CAPTION.test(cells[0] ?? '') ? table : null;
    else if (isHead) {
      const caption = last !== null && CAPTION.test(text.slice(last.start, last.end)) ? last : null;
      table = tableUnder(cells, passage, caption, inHead ? table : null, text);
    } else if (table !== null && table.heads.length === cells.length) of.set(passage.start, table);
    else if (cells.slice(1).filter((cell) => NUMBER.test(cell)).length > 1) headless.add(passage.start);
    inHead = isHead;
  }
  const tables = { of, headless };
  known.set(context, tables);
  return tables;
}

/** True where a clause stands in a row of a table: its numbers mean nothing without their heads. */
export function isTableRow(start: number, reading: Reading): boolean {
  const { of, headless } = tablesOf(reading);
  return of.has(start) || headless.has(start);
}

const isUnit = (text: string) =>
  readQuantities(`1${text}`).some((q) => q.start === 0 && q.end === text.length + 1 && q.quantity.unit !== null);

/** The unit that a label or a head bears in brackets, or is: 粮食产量（万吨）, 增长（%）. */
function unitOf(words: string): string | null {
  const inside = IN_BRACKETS.exec(words)?.[1]?.trim();
  if (inside !== undefined && isUnit(inside)) return inside;
  return /[%％]$/u.test(words) ? '%' : null;
}

/** A year or a stretch of time that words name. */
function periodOf(words: string, published: string | null): Period | null {
  const bare = YEAR.test(words) ? `${words}年` : words;
  const date: DateReading | undefined = readDates(bare, published)[0];
  return date?.value.from == null ? null : { from: date.value.from, to: date.value.to };
}

/** Places of the report's own land, or of any where it has none. */
const isOfMain = (places: readonly string[], { context: { mainPlace } }: Reading): boolean =>
  mainPlace === null || places.some((place) => place === mainPlace || parentsOf(place).includes(mainPlace) || !isForeign(place));
const isForeign = (place: string): boolean => placesIn(place).some(({ place: { kind } }) => kind === 'country' || kind === 'region');

/** A column that holds the unit of each row. */
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/iu;

interface Labels {
  /** The unit that a column of its own gives for the row. */
  readonly unit: string | null;
  readonly label: string;
  readonly head: string;
  readonly caption: string;
}

function quantityOf(cell: string, { unit: own, label, head, caption }: Labels): QuantityReading | null {
  const said = UNIT_SAID.exec(caption);
  const change = SAYS_CHANGE.test(head);
  const unit = unitOf(head) ?? (change ? '%' : (own ?? unitOf(label) ?? said?.[1] ?? said?.[2]?.trim() ?? ''));
  const digits = cell.replace(/^[+]/u, '').replace(/^[−–]/u, '-');
  const written = /%$/u.test(digits) ? digits : `${digits}${unit}`;
  return readQuantities(written).find((q) => q.end === written.length) ?? readQuantities(digits)[0] ?? null;
}

/** The latest period that a table's heads name: what a column of changes, which names none, is of. */
function latestOf(heads: readonly string[], published: string | null): Period | null {
  const periods = heads.flatMap((head) => periodOf(head, published) ?? []);
  return periods.sort((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1) ?? null;
}

/** Each number of a row, as the row's label and the column's head call it. */
export const tableRule: Rule = {
  name: TABLE_CELL,
  read(clause, reading): readonly Fact[] {
    const table = tablesOf(reading).of.get(clause.passage.start);
    if (table === undefined || clause.index > 0) return [];
    const cells = cellsOf(clause.passage, reading.text);
    const label = cells[0]?.text ?? '';
    const places = placeNames(label);
    const units = table.heads.findIndex((head) => UNIT_COLUMN.test(head.trim()));
    const unit = units > 0 && isUnit(cells[units]?.text ?? '') ? (cells[units]?.text ?? null) : null;
    const latest = latestOf(table.heads, reading.published);
    return cells.slice(1).flatMap((cell, i): Fact[] => {
      if (!NUMBER.test(cell.text)) return [];
      const head = table.heads[i + 1] ?? '';
      const read = quantityOf(cell.text, { unit, label, head, caption: table.captionText });
      if (read === null) return [];
      const change = SAYS_CHANGE.test(head) && read.quantity.unit === '%';
      const falls = change && read.quantity.value.startsWith('-');
      const dated = [head, label, table.captionText];
      const about: Partial<About> = {
        measure: [label, head].filter((words) => words !== '').join('，'),
        period: dated.map((words) => periodOf(words, reading.published)).find((period) => period !== null) ?? latest ?? clause.period,
        // A row of a city's trade with a country is still the city's; one of a district of it is the district's.
        ...(places.length === 0 ? {} : { places, ...(isOfMain(places, reading) ? { actor: null } : {}) }),
        basis: change ? 'change' : read.quantity.unit === '%' ? 'rate' : 'level',
        direction: change ? (falls ? -1 : 1) : null,
      };
      const at = { start: cell.start, end: cell.start + cell.text.length };
      const fact = factOf(clause, reading, {
        rule: TABLE_CELL,
        value: falls ? { ...read.quantity, value: read.quantity.value.slice(1) } : read.quantity,
        at,
        focus: at,
        statedTo: clause.passage.end,
        about,
      });
      const heads = [table.headRow, table.caption].flatMap((p) => (p === null ? [] : [{ report: reading.id, start: p.start, end: p.end }]));
      return [{ ...fact, evidence: [fact.evidence[0], ...heads] }];
    });
  },
};
