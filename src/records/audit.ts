// The audit: every question with what it was answered and on what grounds, in order, ready to be asked again.
import { z } from 'zod';
import type { Answer } from '../domain.js';
import type { Turn } from './conversations.js';
import type { Store } from './store.js';

/** A fact that an answer rests on, with the rule that read it. */
export interface Ground {
  readonly report: string;
  readonly fact: string;
  readonly rule: string;
}

export interface AuditEntry {
  /** Counts from 1. */
  readonly number: number;
  /** ISO time. */
  readonly at: string;
  readonly question: Turn;
  /** The turns before it; no id of who asked is kept. */
  readonly earlier: readonly Turn[];
  /** The version of the library that was asked. */
  readonly library: string;
  readonly facts: readonly Ground[];
  readonly answer: Answer;
}

const rowShape = z.object({
  number: z.number(),
  at: z.number(),
  question: z.string(),
  language: z.enum(['en', 'zh', 'zh-Hant']).nullable(),
  report: z.string().nullable(),
  earlier: z.string(),
  library: z.string(),
  facts: z.string(),
  answer: z.string(),
});

function entryOf(row: unknown): AuditEntry {
  const { number, at, question, language, report, earlier, library, facts, answer } = rowShape.parse(row);
  return {
    number,
    at: new Date(at).toISOString(),
    question: { text: question, language: language ?? undefined, report: report ?? undefined },
    earlier: JSON.parse(earlier),
    library,
    facts: JSON.parse(facts),
    answer: JSON.parse(answer),
  };
}

export class Audit {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** Writes one answer down; it is on the disk's side of the program when this returns. */
  add(entry: Omit<AuditEntry, 'number' | 'at'>): void {
    const { question, earlier, library, facts, answer } = entry;
    this.#store
      .prepare(
        'insert into audit (at, answer_id, question, language, report, earlier, library, facts, verdict, answer) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        this.#now(),
        answer.id,
        question.text,
        question.language ?? null,
        question.report ?? null,
        JSON.stringify(earlier),
        library,
        JSON.stringify(facts),
        answer.verdict,
        JSON.stringify(answer),
      );
  }

  /** The entry with this number; null when there is none. */
  entry(number: number): AuditEntry | null {
    const row = this.#store.prepare('select * from audit where number = ?').get(number);
    return row === undefined ? null : entryOf(row);
  }

  /** The last answer that was given under this id; null when none was. */
  answer(id: string): Answer | null {
    const row = this.#store.prepare('select * from audit where answer_id = ? order by number desc limit 1').get(id);
    return row === undefined ? null : entryOf(row).answer;
  }

  /** The entries after a number, oldest first. */
  after(number: number, limit: number): readonly AuditEntry[] {
    return this.#store.prepare('select * from audit where number > ? order by number limit ?').all(number, limit).map(entryOf);
  }

  get size(): number {
    return z.object({ n: z.number() }).parse(this.#store.prepare('select count(*) as n from audit').get()).n;
  }
}
