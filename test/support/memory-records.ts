// Records in memory for a test, with what the Telegram door wants of them.
import type { Service } from '../../src/domain.js';
import type { TelegramRecords } from '../../src/doors/telegram.js';
import { openRecords, type Records } from '../../src/records/records.js';
import { standingQuestions } from '../../src/records/standing.js';

export function telegramRecords(service: Service, records: Records = openRecords(null)): TelegramRecords {
  return { seen: records.seen, chats: records.chats, standing: standingQuestions(records, (question) => service.ask(question)) };
}
