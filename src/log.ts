// JSON lines on stderr; stdout belongs to the command line's answers.
import { pino } from 'pino';

/** The level is set from LOG_LEVEL at start. Secrets never reach the log, whatever object carries them. */
export const log = pino(
  {
    name: 'chuchu',
    level: 'info',
    redact: ['req.headers.authorization', 'req.headers["x-telegram-bot-api-secret-token"]', 'req.headers["webhook-signature"]'],
  },
  pino.destination({ dest: 2, sync: true }),
);
