// What askers thought of answers: was this right, yes or no.
import { z } from 'zod';
import type { Store } from './store.js';

export class Feedback {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  add(answer: string, fits: boolean): void {
    this.#store.prepare('insert into feedback (at, answer_id, fits) values (?, ?, ?)').run(this.#now(), answer, fits ? 1 : 0);
  }

  /** How often an answer was called right and wrong. */
  of(answer: string): { readonly right: number; readonly wrong: number } {
    const row = this.#store.prepare('select coalesce(sum(fits), 0) as yes, count(*) as n from feedback where answer_id = ?').get(answer);
    const { yes, n } = z.object({ yes: z.number(), n: z.number() }).parse(row);
    return { right: yes, wrong: n - yes };
  }
}
