// Keeps the conversation of this tab: it survives a reload and ends with the tab.
import type { Answer } from '../../../domain.js';

export interface Turn {
  readonly question: string;
  readonly answer: Answer;
}

export interface Kept {
  /** Random; tells the service which turns belong together. */
  readonly id: string;
  readonly turns: readonly Turn[];
}

const KEY = 'conversation';

/** A tab's store holds 5 MB; thirty answers with their quotes take a tenth of it. */
const MOST_TURNS = 30;

/** `crypto.randomUUID` is missing where the page comes over plain HTTP. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function freshConversation(): Kept {
  return { id: randomId(), turns: [] };
}

/** @returns what the tab kept; a fresh conversation when nothing usable is there, or storing is forbidden. */
export function keptConversation(): Kept {
  try {
    const kept: Kept | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (kept !== null && typeof kept.id === 'string' && Array.isArray(kept.turns)) return kept;
  } catch {
    // A browser that forbids storing still can ask.
  }
  return freshConversation();
}

export function keep({ id, turns }: Kept): Kept {
  const kept = { id, turns: turns.slice(-MOST_TURNS) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the conversation goes on without a memory of the tab.
  }
  return kept;
}
