// The shapes that go over the wire, as zod schemas: what /openapi.json tells and what the tests hold every answer to.
import { z } from 'zod';

const day = z.string().meta({ examples: ['2024-07-26'], description: 'ISO day' });
const language = z.enum(['en', 'zh', 'zh-Hant']);
const hedge = z.enum(['exactly', 'more than', 'over', 'nearly', 'about', 'at least', 'at most', 'range']);
const offset = z.number().int().nonnegative();

const ReportSource = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: day.nullable(),
    authors: z.array(z.string()),
    url: z.string().nullable(),
    copy: z.strictObject({ site: z.string().nullable(), host: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'ReportSource' });

export const CitationSchema = z
  .strictObject({
    report: ReportSource,
    part: z.enum(['title', 'masthead', 'body', 'page']),
    paragraph: z.number().int().positive().nullable().meta({ description: 'Counts body paragraphs from 1.' }),
    page: z.number().int().positive().nullable().meta({ description: "A PDF's page." }),
    start: offset.meta({ description: "UTF-16 offset into the report's text." }),
    end: offset.meta({ description: 'UTF-16 offset, exclusive.' }),
    quote: z.string().meta({ description: 'text.slice(start, end), always.' }),
    speaker: z.string().nullable(),
    link: z.string().meta({ description: 'Path of a page that lands on the cited words.' }),
    alsoIn: z.array(ReportSource),
  })
  .meta({ id: 'Citation' });

const placed = { text: z.string(), start: offset, end: offset };

const Figure = z
  .strictObject({
    ...placed,
    citation: offset.meta({ description: 'Index into citations.' }),
    value: z.string().meta({ description: 'Exact decimal.' }),
    to: z.string().nullable(),
    unit: z.string().nullable().meta({ description: "ISO 4217 for money, %, rank, date, else the report's own classifier." }),
    hedge,
    display: z.string(),
    measure: z.string().nullable(),
    scope: z.string().nullable(),
    period: z.string().nullable(),
    fact: z.string(),
  })
  .meta({ id: 'Figure' });

const Item = z
  .strictObject({
    ...placed,
    citation: offset.meta({ description: 'Index into citations.' }),
    kind: z.enum(['person', 'place', 'date', 'name', 'member']),
    display: z.string(),
    fact: z.string(),
  })
  .meta({ id: 'Item' });

const said = {
  id: z.string(),
  language,
  answer: z.string().min(1),
  short: z.strictObject(placed).nullable(),
  figures: z.array(Figure),
  items: z.array(Item),
  assumed: z.string().nullable().meta({ description: 'What was carried over from the turn before.' }),
  asOf: day.nullable(),
};

/** An answer rests on a citation; a refusal has none, and may show what is nearest. */
export const AnswerSchema = z
  .discriminatedUnion('verdict', [
    z.strictObject({
      ...said,
      verdict: z.enum(['answered', 'partial', 'corrected', 'several']),
      citations: z.array(CitationSchema).min(1),
      nearest: z.array(CitationSchema).max(0),
    }),
    z.strictObject({
      ...said,
      verdict: z.literal('not_found'),
      citations: z.array(CitationSchema).max(0),
      nearest: z.array(CitationSchema).max(3),
    }),
  ])
  .meta({ id: 'Answer' });

const summary = {
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: day.nullable(),
  sha256: z.string(),
  facts: z.number().int().nonnegative(),
  loadedAt: z.string(),
  file: z.string().meta({ description: 'Path inside the corpus: the name of a report without a title.' }),
};

const FileProblem = z.strictObject({ file: z.string(), reason: z.string() });

export const ReportsSchema = z
  .strictObject({ reports: z.array(z.strictObject(summary)), problems: z.array(FileProblem) })
  .meta({ id: 'Reports' });

export const ReportSchema = z
  .strictObject({
    ...summary,
    authors: z.array(z.string()),
    url: z.string().nullable(),
    copy: ReportSource.shape.copy,
    characters: offset.meta({ description: 'Length of the text in UTF-16 units.' }),
  })
  .meta({ id: 'Report' });

export const FactsSchema = z
  .strictObject({
    facts: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['quantity', 'date', 'person', 'place', 'list', 'definition', 'statement', 'name']),
        text: z.string(),
        value: z.string().nullable(),
        unit: z.string().nullable(),
        hedge: hedge.nullable(),
        measure: z.string().nullable(),
        scope: z.string().nullable(),
        period: z.string().nullable(),
        speaker: z.string().nullable(),
        rule: z.string(),
        reviewed: z.boolean(),
        citations: z.array(CitationSchema),
      }),
    ),
    next: z.string().nullable().meta({ description: 'Give it as cursor for the next page; null at the end.' }),
  })
  .meta({ id: 'Facts' });

export const VerificationSchema = z
  .strictObject({
    result: z.enum(['exact', 'folded', 'absent', 'cannot_check']),
    citations: z.array(CitationSchema),
    nearest: z.array(CitationSchema),
    differs: z.array(z.strictObject({ said: z.string(), stands: z.string() })).nullable(),
  })
  .meta({ id: 'Verification' });

export const FactQuerySchema = z.object({
  report: z.string().optional(),
  place: z.string().optional(),
  topic: z.string().optional(),
  q: z.string().optional().meta({ description: 'Words to look for.' }),
  cursor: z.string().optional(),
});

export const ReadySchema = z
  .strictObject({ ready: z.boolean(), reports: z.number().int().nonnegative(), problems: z.array(FileProblem) })
  .meta({ id: 'Ready' });

export const ProblemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    hint: z.strictObject({ en: z.string(), zh: z.string() }).optional(),
    id: z.string().optional().meta({ description: 'Of a fault: the same id stands in the log.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });
