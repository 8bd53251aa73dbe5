// What went wrong in a call to the Bot API, told without the token and without anybody's text.
import { TelegramError } from 'telegraf';

export interface ApiFault {
  /** Telegram's error code; null when no answer came (no line, no name, time over, no JSON). */
  readonly code: number | null;
  readonly description: string;
  /** Seconds to wait, where Telegram gives them. */
  readonly retryAfter: number | null;
  /** The supergroup that a group has become. */
  readonly migratedTo: number | null;
}

/** A bot's token in an address: `/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/`. */
const TOKEN_IN_ADDRESS = /\/bot[^/\s]+/g;

/** @param error whatever a call threw; errors of ours that are no answer and no broken line come back with code null too. */
export const apiFault = (error: unknown): ApiFault => {
  if (error instanceof TelegramError) {
    return {
      code: error.code,
      description: error.description,
      retryAfter: error.parameters?.retry_after ?? null,
      migratedTo: error.parameters?.migrate_to_chat_id ?? null,
    };
  }
  const description = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown fault';
  return { code: null, description: description.replace(TOKEN_IN_ADDRESS, '/bot…'), retryAfter: null, migratedTo: null };
};
