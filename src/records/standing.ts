// Standing questions at work: asks each again when the library has changed, and puts news of another answer into the outbox.
import type { Answer, Question } from '../domain.js';
import type { Records } from './records.js';
import { differs, standingOf, type Target, type Watch } from './watches.js';

export interface StandingQuestions {
  /** Watches a question from now on. Throws BadQuestion on one that cannot be asked. */
  add(question: Question, target: Target): Promise<Watch>;
  all(): readonly Watch[];
  ofChat(chat: number): readonly Watch[];
  /** @returns false where there was no such watch. */
  remove(id: string): boolean;
  /** Asks all again. @returns how many answers are another. */
  check(): Promise<number>;
}

/** @param ask answers without writing into the audit: nobody has asked. */
export function standingQuestions(records: Records, ask: (question: Question) => Promise<Answer>): StandingQuestions {
  const { watches } = records;
  return {
    async add({ text, language, report }, target) {
      const answer = await ask({ text, language, report });
      return watches.add({ question: text, language, report, target, standing: standingOf(answer) });
    },
    all: () => watches.all(),
    ofChat: (chat) => watches.ofChat(chat),
    remove: (id) => watches.remove(id),
    async check() {
      let moved = 0;
      for (const watch of watches.all()) {
        // A report that was asked alone may be gone: then no report says it.
        const answer = await ask({ text: watch.question, language: watch.language, report: watch.report }).catch(() => null);
        const now = answer === null ? { verdict: 'not_found' as const, answer: '', words: [], quotes: [] } : standingOf(answer);
        if (!differs(watch.standing, now)) continue;
        watches.moved(watch, now);
        moved++;
      }
      return moved;
    },
  };
}
