// What is kept of a chat: the language it chose, and the id of the last answer it was given. Its number is kept as a hash.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../domain.js';
import type { Store } from './store.js';

export interface Chat {
  /** Null: the language of the question. */
  readonly language: Language | null;
  readonly lastAnswer: string | null;
}

const rowShape = z.object({ language: z.enum(['en', 'zh', 'zh-Hant']).nullable(), last_answer: z.string().nullable() });

export class Chats {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #key(chat: string): string {
    return createHash('sha256').update(chat).digest('hex');
  }

  /** What is known of a chat; nulls where nothing is. */
  of(chat: string): Chat {
    const row = rowShape.safeParse(this.#store.prepare('select language, last_answer from chats where id = ?').get(this.#key(chat)));
    return row.success ? { language: row.data.language, lastAnswer: row.data.last_answer } : { language: null, lastAnswer: null };
  }

  speak(chat: string, language: Language | null): void {
    this.#store
      .prepare('insert into chats (id, language) values (?, ?) on conflict (id) do update set language = excluded.language')
      .run(this.#key(chat), language);
  }

  answered(chat: string, answer: string): void {
    this.#store
      .prepare('insert into chats (id, last_answer) values (?, ?) on conflict (id) do update set last_answer = excluded.last_answer')
      .run(this.#key(chat), answer);
  }
}
