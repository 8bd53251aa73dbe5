// The shape of a reviewed facts file: what a row must say of itself before it is laid beside its report's text.
import { z } from 'zod';

const words = (what: string) => z.string({ error: `${what} must be text (put quotation marks around it)` }).min(1, `${what} is empty`);

/** `2023`, `2024-05`, `2024-07-25`, a stretch `2023..2024`, or a stretch open at one end: `2023..` (since), `..2023` (until). */
const PERIOD = /^(?:\d{4}(?:-\d\d){0,2})?(?:\.\.)?(?:\d{4}(?:-\d\d){0,2})?$/;
/** `2024-07-25`, `2024-05`, `2023` */
const DAY = /^\d{4}(?:-\d\d){0,2}$/;
/** A value, set between bars, that begins or ends inside a number: `1|6个|基` */
const CUT_NUMBER = /[\d.]\|\d|\d\|[\d.]/;
/** `funds-arranged` */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const day = words('a day').regex(DAY, 'a day is written 2024-07-25, 2024-05 or 2023, in quotation marks').nullable();

const about = z.strictObject({
  measure: words('measure').nullable(),
  actor: words('actor').nullable(),
  places: z.array(words('a place')),
  period: words('period')
    .regex(PERIOD, 'period is written 2023, 2024-07-25, 2023..2024 or 2023.. (since), in quotation marks')
    .refine((text) => text !== '..', 'period has neither a beginning nor an end: write null')
    .nullable(),
  stage: z.enum(['done', 'plan', 'target'], { error: 'stage is done, plan or target' }),
  basis: z.enum(['level', 'change', 'share', 'rank', 'rate'], { error: 'basis is level, change, share, rank or rate' }),
  direction: z.union([z.literal(1), z.literal(-1), z.null()], { error: 'direction is 1, -1 or null' }),
});

const wording = z.strictObject({
  says: words('says').refine((text) => !/[.。!！]$/u.test(text), 'says is one sentence without its full stop'),
  phrase: words('phrase').nullable(),
  measure: words('measure').nullable(),
  scope: words('scope').nullable(),
});

const row = {
  id: words('id').regex(KEBAB, 'id is kebab-case: funds-arranged'),
  quote: words('quote'),
  /** Which occurrence of the quote is meant, counted from 1; needed only where the words stand more than once. */
  nth: z.int().min(1, 'nth counts from 1').optional(),
  /** Other words of the report that state the same fact. */
  also: z.array(words('also')).default([]),
  /** Words of other passages from which the scope was read. */
  scope_from: z.array(words('scope_from')).default([]),
  about,
  speaker: words('speaker').nullable(),
  /** The quoted words carry a defect of the copy and stay as they stand. */
  sic: z.boolean().default(false),
  en: wording,
  zh: wording,
};

const value = words('value');

const fact = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('quantity'), value, ...row }),
    z.strictObject({ kind: z.literal('date'), value, from: day, to: day, inferred: z.boolean(), ...row }),
    z.strictObject({ kind: z.literal('person'), value, name: words('name'), titles: z.array(words('a title')), ...row }),
    z.strictObject({ kind: z.literal('place'), value, ...row }),
    z.strictObject({
      kind: z.literal('list'),
      value,
      members: z.array(words('a member')).min(1, 'a list has members'),
      counted: z.int().min(1).nullable(),
      open: z.boolean(),
      ...row,
    }),
    z.strictObject({ kind: z.literal('definition'), value, term: words('term'), meaning: words('meaning'), ...row }),
    z.strictObject({ kind: z.literal('statement'), ...row }),
    z.strictObject({ kind: z.literal('name'), value, ...row }),
  ],
  { error: 'kind is quantity, date, person, place, list, definition, statement or name' },
);

const name = z.strictObject({
  zh: words('zh'),
  en: words('en'),
  kind: z.enum(['person', 'place', 'organisation', 'programme', 'term'], {
    error: 'kind is person, place, organisation, programme or term',
  }),
  /** Other forms of the name that readers use; understood, never written. */
  aka: z.array(words('aka')).default([]),
});

export type CuratedFact = z.infer<typeof fact>;

/** What a row gets wrong about itself, one sentence each; empty when it holds. The report's text is not looked at here. */
function rowFaults(entry: CuratedFact): readonly string[] {
  const faults: string[] = [];
  const readFrom = [entry.quote, ...entry.also, ...entry.scope_from];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const stated = (text: string) => readFrom.some((quote) => quote.includes(text));

  if (entry.kind !== 'statement') {
    const [before = '', after, ...more] = entry.quote.split(entry.value);
    must(after !== undefined, `value "${entry.value}" does not stand in the quote`);
    must(more.length === 0, `value "${entry.value}" stands in the quote more than once: make the quote shorter`);
    must(
      after === undefined || !CUT_NUMBER.test(`${before.slice(-1)}|${entry.value}|${after.slice(0, 1)}`),
      `value "${entry.value}" cuts a number`,
    );
  }
  if (entry.kind === 'person') {
    must(entry.name === entry.value, 'name and value of a person are the same words');
    for (const title of entry.titles) must(stated(title), `title "${title}" does not stand in the quotes`);
  }
  if (entry.kind === 'list') {
    for (const member of entry.members) must(stated(member), `member "${member}" does not stand in the quotes`);
    must(entry.counted === null || entry.counted >= entry.members.length, 'more members are named than counted');
  }
  if (entry.kind === 'definition') {
    must(stated(entry.meaning), 'meaning does not stand in the quotes');
    must(stated(entry.term), `term "${entry.term}" does not stand in the quotes`);
  }
  const figures = entry.kind === 'quantity' || entry.kind === 'date' ? 1 : 0;
  for (const language of ['en', 'zh'] as const) {
    const marks = entry[language].says.split('{value}').length - 1;
    must(marks === figures, `${language}.says has {value} ${marks} times, and a ${entry.kind} has it ${figures} times`);
  }
  return faults;
}

/**
 * A reviewed facts file, parsed from YAML. Whether its quotes stand in the report is for the loader to see:
 * this schema judges the file alone. Every issue carries the path of its row.
 */
export const curatedSchema = z
  .strictObject({ report: words('report'), names: z.array(name), facts: z.array(fact) })
  .superRefine((file, context) => {
    file.facts.forEach((entry, index) => {
      for (const fault of rowFaults(entry)) context.addIssue({ code: 'custom', path: ['facts', index, entry.id], message: fault });
    });
    file.facts.forEach(({ id }, index) => {
      if (file.facts.findIndex((entry) => entry.id === id) < index)
        context.addIssue({ code: 'custom', path: ['facts', index], message: `id ${id} is given to more than one fact` });
    });
    file.names.forEach((entry, index) => {
      const before = file.names.slice(0, index);
      const said = new Set(before.flatMap(({ en, aka }) => [en, ...aka]).map((text) => text.toLowerCase()));
      const fault = (message: string) => context.addIssue({ code: 'custom', path: ['names', index], message });
      if (before.some(({ zh }) => zh === entry.zh)) fault(`${entry.zh} is rendered more than once`);
      const own = [entry.en, ...entry.aka].map((text) => text.toLowerCase());
      for (const en of new Set(own)) {
        if (said.has(en)) fault(`"${en}" renders more than one name`);
        else if (own.indexOf(en) !== own.lastIndexOf(en)) fault(`"${en}" stands twice`);
      }
    });
  });

export type CuratedFile = z.infer<typeof curatedSchema>;
