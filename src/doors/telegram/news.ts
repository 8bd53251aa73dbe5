// News of a watched question as a chat reads it: the question, what the answer was and is, and both quotes.
import type { Language } from '../../domain.js';
import type { Delivery } from '../../records/deliveries.js';
import type { Standing } from '../../records/watches.js';
import type { Deliver, Outcome } from '../outbox.js';
import { apiFault } from './api-fault.js';
import type { Call } from './bot-client.js';
import { type Block, bold, packMessages, plain, quote } from './message.js';
import { TELEGRAM_TEXTS } from './texts.js';

function shown(label: string, standing: Standing): Block {
  const [first] = standing.quotes;
  const words = standing.answer === '' ? '—' : standing.answer;
  return first === undefined
    ? [plain(`${label}: ${words}`)]
    : [plain(`${label}: ${words}\n`), quote(first.quote), plain(`\n${first.title ?? first.report}`)];
}

/** @returns the HTML of each message. */
export function newsMessages({ news }: Pick<Delivery, 'news'>, language: Language): readonly string[] {
  const texts = TELEGRAM_TEXTS[language];
  return packMessages([[bold(texts.changed(news.question))], shown(texts.now, news.now), shown(texts.before, news.before)]);
}

/** Sending takes under a second; a line that is silent for 30 is dead. */
const SEND_SECONDS = 30;

/** Han characters in the question: the news is read in Chinese. */
const languageOf = (question: string): Language => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en');

export function deliverToChat(call: Call, stop: AbortSignal): Deliver {
  return async (delivery): Promise<Outcome> => {
    const { target } = delivery;
    if (target.kind !== 'telegram') return { taken: false, note: 'no chat', never: true };
    try {
      for (const text of newsMessages(delivery, languageOf(delivery.news.question))) {
        await call(
          'sendMessage',
          { chat_id: target.chat, text, parse_mode: 'HTML', link_preview_options: { is_disabled: true } },
          { seconds: SEND_SECONDS, stop },
        );
      }
      return { taken: true };
    } catch (error) {
      const { code, description, retryAfter } = apiFault(error);
      if (code === 403) return { taken: false, note: `403 ${description}`, gone: true };
      return { taken: false, note: `${code ?? ''} ${description}`.trim(), wait: retryAfter };
    }
  };
}
