// Writes what was read from a report as a facts file to be corrected: rows to drop, to reword, to give English to, or to fix the scope of.
import { stringify } from 'yaml';
import type { Fact, Period } from '../domain.js';
import { readQuantities } from '../language/quantities.js';
import { type CuratedFile, curatedSchema } from './curated-schema.js';
import type { ReadReport } from './library.js';

type Row = CuratedFile['facts'][number];

const periodText = (period: Period | null): string | null => {
  if (period === null || (period.from === null && period.to === null)) return null;
  if (period.from === period.to) return period.from;
  return `${period.from ?? ''}..${period.to ?? ''}`;
};

/** `2024-05`; a day whose year nothing gives has no place in a row. */
const isDay = (iso: string | null) => iso === null || /^\d{4}(?:-\d\d){0,2}$/u.test(iso);

/** How often the words stand before a place, counted from 1; undefined where they stand once. */
function nthOf(text: string, words: string, start: number): number | undefined {
  let nth = 0;
  let all = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    all++;
    if (at <= start) nth++;
  }
  return all > 1 ? nth : undefined;
}

/** What is the fact's own besides what every row has; null for kinds that are not drafted. */
function ownOf(fact: Fact, value: string): Partial<Row> | null {
  switch (fact.value.type) {
    case 'quantity':
      // 五大 is read only with the noun behind it: alone it is no figure.
      return readQuantities(value)[0]?.start === 0 ? { kind: 'quantity', value } : null;
    case 'date':
      return isDay(fact.value.from) && isDay(fact.value.to)
        ? { kind: 'date', value, from: fact.value.from, to: fact.value.to, inferred: fact.value.inferred }
        : null;
    case 'person':
      return { kind: 'person', value, name: fact.value.name, titles: [...fact.value.titles] };
    case 'list':
      return { kind: 'list', value, members: [...fact.value.members], counted: fact.value.counted, open: fact.value.open };
    default:
      return null;
  }
}

/** A row for a fact, or null where it cannot stand as one (its words run over a sentence, its value stands twice in them). */
function rowOf(fact: Fact, text: string, number: number): Row | null {
  const quote = text.slice(fact.stated.start, fact.stated.end);
  const value = text.slice(fact.at.start, fact.at.end);
  const own = ownOf(fact, value);
  if (own === null) return null;
  const figure = fact.value.type === 'quantity' || fact.value.type === 'date';
  // The report's own words, with the place for the figure: a start for whoever rewords them.
  const says = (figure ? quote.replace(value, '{value}') : quote).replace(/[.。!！]+$/u, '');
  const wording = { says, phrase: null, measure: null, scope: null };
  const nth = nthOf(text, quote, fact.stated.start);
  const row = {
    id: `${fact.value.type}-${number}`,
    ...own,
    quote,
    ...(nth === undefined ? {} : { nth }),
    about: { ...fact.about, places: [...fact.about.places], period: periodText(fact.about.period) },
    speaker: fact.speaker,
    en: wording,
    zh: wording,
  };
  const checked = curatedSchema.safeParse({ report: 'draft', names: [], facts: [row] });
  return checked.success ? (checked.data.facts[0] ?? null) : null;
}

/** The draft as YAML: figures, days, people and lists that no reviewed row stands for yet; English says what the report says until somebody rewords it. */
export function draftFacts({ report, facts }: ReadReport): string {
  const rows = facts
    .filter(({ fact, home }) => !fact.reviewed && home.passage.part === 'body')
    .flatMap(({ fact }, i) => rowOf(fact, report.text, i + 1) ?? []);
  const id = report.id.replace(/^.*\//u, '');
  const head = [
    `# Draft of reviewed facts for ${report.file}: read by rules, reviewed by nobody. Correct it, then name it ${id}.facts.yaml.`,
    '# Drop what is wrong. Reword en.says and zh.says (one sentence, {value} where the figure goes). Fix about.places and about.period.',
    '# Names in English: - { zh: …, en: "…", kind: person | place | organisation | programme | term }',
  ];
  const plain = rows.map(({ also, scope_from, sic, ...row }) => row);
  return `${head.join('\n')}\n${stringify({ report: id, names: [], facts: plain }, { lineWidth: 0 })}`;
}
