// Reads sets of questions with gold answers from files: SQuAD-style JSON, and JSON Lines of questions beside their articles.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../error.js';

export interface GoldQuestion {
  readonly text: string;
  /** Which of the set's paragraphs holds the answer. */
  readonly paragraph: number;
  /** Any of these is right. */
  readonly answers: readonly string[];
}

export interface QuestionSet {
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** For each paragraph the article that it is of. */
  readonly articles: readonly number[];
  readonly questions: readonly GoldQuestion[];
}

/** Every so manieth article, counted from one of them: articles are kept apart from training as wholes, since their questions are alike. */
export interface Articles {
  readonly from: number;
  readonly every: number;
}

/** Of a set the questions about those articles, or about all others; the paragraphs stay. */
export const questionsOn = (set: QuestionSet, { from, every }: Articles, others = false): QuestionSet => ({
  ...set,
  questions: set.questions.filter((q) => ((set.articles[q.paragraph] ?? 0) % every === from) !== others),
});

const squad = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ id: z.string(), question: z.string(), answers: z.array(z.object({ text: z.string() })) })),
        }),
      ),
    }),
  ),
});
const articles = z.object({ article: z.string(), text: z.string() });
const asked = z.object({ article: z.string(), question: z.string(), answer: z.string() });

const unreadable = (file: string, why: string) =>
  new SetupError(
    `${file} is no set of questions: ${why}.`,
    'Give SQuAD-style JSON, or a questions.jsonl with its articles.jsonl beside it (name.questions.jsonl, name.articles.jsonl).',
  );

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new SetupError(`${file} cannot be read.`, 'Check the path.', { cause: error });
  }
}

function parsed<T>(file: string, schema: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(file, 'it is no JSON');
  }
  const result = schema.safeParse(value);
  if (!result.success) throw unreadable(file, z.prettifyError(result.error).split('\n')[0] ?? 'it has another shape');
  return result.data;
}

function squadSet(file: string, text: string, over: string | undefined): QuestionSet {
  const paragraphsOf = (path: string, content: string) =>
    parsed(path, squad, content).data.flatMap((article, index) => article.paragraphs.map((p) => ({ ...p, index })));
  const asking = paragraphsOf(file, text);
  // The same questions over the same paragraphs in another language: `questions@paragraphs`.
  const answering = over === undefined ? asking : paragraphsOf(over, readText(over));
  const answersById = new Map(answering.flatMap((p) => p.qas.map((q) => [q.id, q.answers.map((a) => a.text)] as const)));
  return {
    name: basename(file),
    paragraphs: answering.map((p) => p.context),
    articles: answering.map((p) => p.index),
    questions: asking.flatMap((p, paragraph) =>
      p.qas.map((q) => ({ text: q.question, paragraph, answers: answersById.get(q.id) ?? q.answers.map((a) => a.text) })),
    ),
  };
}

function lines<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parsed(file, schema, line));
}

function newsSet(file: string): QuestionSet {
  const beside = file.replace(/questions\.jsonl$/u, 'articles.jsonl');
  if (beside === file) throw unreadable(file, 'its name does not end in questions.jsonl');
  const texts = lines(beside, articles);
  const places = new Map(texts.map((a, i) => [a.article, i]));
  return {
    name: basename(file),
    paragraphs: texts.map((a) => a.text),
    articles: texts.map((_, i) => i),
    questions: lines(file, asked).flatMap((q) => {
      const paragraph = places.get(q.article);
      return paragraph === undefined ? [] : [{ text: q.question, paragraph, answers: [q.answer] }];
    }),
  };
}

/**
 * Reads one set. `questions.json@paragraphs.json` asks the questions of the one over the paragraphs of the other.
 * @throws SetupError on a file that cannot be read or is no set of questions.
 */
export function readQuestionSet(path: string): QuestionSet {
  const [file = path, over] = path.split('@');
  return file.endsWith('.jsonl') ? newsSet(file) : squadSet(file, readText(file), over);
}
