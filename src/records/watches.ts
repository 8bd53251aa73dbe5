// Standing questions: who is told when the answer changes, and what the answer was.
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, Language } from '../domain.js';
import type { Store } from './store.js';

/** Where news of a watch goes: a chat, or a system's address with the secrets that sign for it (the newest first, older ones while keys rotate). */
export type Target =
  | { readonly kind: 'telegram'; readonly chat: number }
  | { readonly kind: 'webhook'; readonly url: string; readonly secrets: readonly string[] };

/** What of an answer is compared: verdict, figures and sources. */
export interface Standing {
  readonly verdict: Answer['verdict'];
  readonly answer: string;
  /** The words of the figures and items, in order. */
  readonly words: readonly string[];
  readonly quotes: readonly { readonly report: string; readonly title: string | null; readonly quote: string; readonly link: string }[];
}

export interface Watch {
  readonly id: string;
  /** ISO time. */
  readonly since: string;
  readonly question: string;
  readonly language: Language | undefined;
  readonly report: string | undefined;
  readonly target: Target;
  readonly standing: Standing;
}

const rowShape = z.object({
  id: z.string(),
  at: z.number(),
  question: z.string(),
  language: z.enum(['en', 'zh', 'zh-Hant']).nullable(),
  report: z.string().nullable(),
  kind: z.enum(['telegram', 'webhook']),
  target: z.string(),
  secrets: z.string(),
  standing: z.string(),
});

/** A target as two columns and its secrets. */
export const targetColumns = (target: Target): readonly [kind: string, target: string, secrets: string] =>
  target.kind === 'telegram' ? ['telegram', String(target.chat), '[]'] : ['webhook', target.url, JSON.stringify(target.secrets)];

export const targetOf = (row: { readonly kind: 'telegram' | 'webhook'; readonly target: string; readonly secrets: string }): Target =>
  row.kind === 'telegram'
    ? { kind: 'telegram', chat: Number(row.target) }
    : { kind: 'webhook', url: row.target, secrets: z.array(z.string()).parse(JSON.parse(row.secrets)) };

function watchOf(row: unknown): Watch {
  const read = rowShape.parse(row);
  return {
    id: read.id,
    since: new Date(read.at).toISOString(),
    question: read.question,
    language: read.language ?? undefined,
    report: read.report ?? undefined,
    target: targetOf(read),
    standing: JSON.parse(read.standing),
  };
}

/** What of an answer a watch compares. */
export function standingOf(answer: Answer): Standing {
  return {
    verdict: answer.verdict,
    answer: answer.answer,
    words: [...answer.figures, ...answer.items].map((f) => f.text),
    quotes: answer.citations.map((c) => ({ report: c.report.id, title: c.report.title, quote: c.quote, link: c.link })),
  };
}

/** True where the verdict, a figure or a source differs; where it stands in a text that grew is no difference. */
export function differs(before: Standing, now: Standing): boolean {
  const of = ({ verdict, words, quotes }: Standing) => JSON.stringify([verdict, words, quotes.map((q) => [q.report, q.quote])]);
  return of(before) !== of(now);
}

/** The news that goes out: the same id at every try. */
export interface News {
  readonly watch: string;
  readonly question: string;
  readonly before: Standing;
  readonly now: Standing;
}

export class Watches {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** Watches a question; the same question of the same target is watched once, and a second time only takes new secrets. */
  add(asked: Pick<Watch, 'question' | 'language' | 'report' | 'target' | 'standing'>): Watch {
    const [kind, target, secrets] = targetColumns(asked.target);
    const id = createHash('sha256')
      .update([kind, target, asked.question, asked.language ?? '', asked.report ?? ''].join('\n'))
      .digest('hex')
      .slice(0, 16);
    this.#store
      .prepare('insert into watches values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set secrets = excluded.secrets')
      .run(
        id,
        this.#now(),
        asked.question,
        asked.language ?? null,
        asked.report ?? null,
        kind,
        target,
        secrets,
        JSON.stringify(asked.standing),
      );
    return watchOf(this.#store.prepare('select * from watches where id = ?').get(id));
  }

  all(): readonly Watch[] {
    return this.#store.prepare('select * from watches order by at, id').all().map(watchOf);
  }

  /** Those of one chat. */
  ofChat(chat: number): readonly Watch[] {
    return this.#store
      .prepare("select * from watches where kind = 'telegram' and target = ? order by at, id")
      .all(String(chat))
      .map(watchOf);
  }

  /** @returns false where there was none. */
  remove(id: string): boolean {
    return this.#store.prepare('delete from watches where id = ?').run(id).changes > 0;
  }

  removeTarget(target: Target): void {
    const [kind, name] = targetColumns(target);
    this.#store.prepare('delete from watches where kind = ? and target = ?').run(kind, name);
  }

  /** Takes note of another answer and puts the news of it into the outbox, both or neither. */
  moved(watch: Watch, now: Standing): void {
    const news: News = { watch: watch.id, question: watch.question, before: watch.standing, now };
    const [kind, target, secrets] = targetColumns(watch.target);
    this.#store.transaction(() => {
      this.#store.prepare('update watches set standing = ? where id = ?').run(JSON.stringify(now), watch.id);
      this.#store
        .prepare("insert into deliveries values (?, ?, ?, ?, ?, ?, ?, 'due', 0, ?, null)")
        .run(`msg_${randomUUID()}`, this.#now(), watch.id, kind, target, secrets, JSON.stringify(news), this.#now());
    })();
  }
}
