// Remembers the last turns of each conversation, over restarts, bounded in number and time.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../domain.js';
import type { Store } from './store.js';

/** Turns kept: a person refers three turns back, seldom further. */
const TURNS = 4;
/** Conversations kept; the one unused longest goes first. */
const CONVERSATIONS = 2000;
/** A conversation unused for this long is forgotten: two hours, in milliseconds. */
const FORGET_AFTER = 2 * 60 * 60 * 1000;

/** A question as it was asked. */
export interface Turn {
  readonly text: string;
  readonly language?: Language | undefined;
  readonly report?: string | undefined;
}

const turnsShape = z.array(
  z.object({ text: z.string(), language: z.enum(['en', 'zh', 'zh-Hant']).optional(), report: z.string().optional() }),
);
const rowShape = z.object({ turns: z.string(), used_at: z.number() });

/** A conversation's id names a chat, and may name a person: only its hash is kept. */
const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex');

export class Conversations {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** The turns before, oldest first; none for a conversation unknown or forgotten. */
  earlier(id: string | undefined): readonly Turn[] {
    if (id === undefined) return [];
    const row = rowShape.safeParse(this.#store.prepare('select turns, used_at from conversations where id = ?').get(keyOf(id)));
    if (!row.success || this.#now() - row.data.used_at > FORGET_AFTER) return [];
    return turnsShape.parse(JSON.parse(row.data.turns));
  }

  remember(id: string | undefined, turn: Turn): void {
    if (id === undefined) return;
    const turns = [...this.earlier(id), turn].slice(-TURNS);
    this.#store
      .prepare(
        'insert into conversations values (?, ?, ?) on conflict (id) do update set turns = excluded.turns, used_at = excluded.used_at',
      )
      .run(keyOf(id), JSON.stringify(turns), this.#now());
  }

  /** Deletes what is forgotten, and past the bound what was unused longest. */
  sweep(): void {
    this.#store.prepare('delete from conversations where used_at < ?').run(this.#now() - FORGET_AFTER);
    this.#store
      .prepare('delete from conversations where id in (select id from conversations order by used_at desc limit -1 offset ?)')
      .run(CONVERSATIONS);
  }
}
