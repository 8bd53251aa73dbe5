// What must last, each kind by its name, over one store.
import { Audit } from './audit.js';
import { Chats } from './chats.js';
import { Conversations } from './conversations.js';
import { Deliveries } from './deliveries.js';
import { Feedback } from './feedback.js';
import { type SeenIds, seenIds } from './seen.js';
import { openStore } from './store.js';
import { Watches } from './watches.js';

export interface Records {
  readonly audit: Audit;
  readonly chats: Chats;
  readonly conversations: Conversations;
  readonly feedback: Feedback;
  readonly watches: Watches;
  readonly deliveries: Deliveries;
  /** Ids of messages of one source (a webhook, a bot), remembered for `keepMs`. */
  readonly seen: (source: string, keepMs: number) => SeenIds;
  /** Deletes what is past its time. */
  readonly sweep: () => void;
  readonly close: () => void;
}

/**
 * Opens the records in a folder; null keeps them in memory and forgets them at the end.
 * @throws SetupError when the folder or its file cannot be used.
 */
export function openRecords(folder: string | null): Records {
  const store = openStore(folder);
  const conversations = new Conversations(store);
  return {
    audit: new Audit(store),
    chats: new Chats(store),
    conversations,
    feedback: new Feedback(store),
    watches: new Watches(store),
    deliveries: new Deliveries(store),
    seen: (source, keepMs) => seenIds(store, source, keepMs),
    sweep: () => conversations.sweep(),
    close: () => store.close(),
  };
}
