// Remembers the last turns of each conversation, in memory, bounded in number and time.
import type { Understood } from '../answers/understand.js';

/** Turns kept: a person refers three turns back, seldom further. */
const TURNS = 4;
/** Conversations kept; the one unused longest goes first. */
const CONVERSATIONS = 2000;
/** A conversation unused for this long is forgotten: two hours, in milliseconds. */
const FORGET_AFTER = 2 * 60 * 60 * 1000;

interface Conversation {
  readonly turns: readonly Understood[];
  readonly usedAt: number;
}

export class Conversations {
  readonly #kept = new Map<string, Conversation>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** The turns before, oldest first; none for a conversation unknown or forgotten. */
  earlier(id: string | undefined): readonly Understood[] {
    if (id === undefined) return [];
    const conversation = this.#kept.get(id);
    if (conversation === undefined || this.#now() - conversation.usedAt > FORGET_AFTER) return [];
    return conversation.turns;
  }

  remember(id: string | undefined, turn: Understood): void {
    if (id === undefined) return;
    const turns = [...this.earlier(id), turn].slice(-TURNS);
    this.#kept.delete(id);
    this.#kept.set(id, { turns, usedAt: this.#now() });
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > CONVERSATIONS && oldest.done !== true) this.#kept.delete(oldest.value);
  }
}
