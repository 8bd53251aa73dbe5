// Calls to the Bot API with an end to every wait: telegraf itself lets a silent line hang for minutes.
import type { Telegram } from 'telegraf';
import type { Telegram as BotApi, Opts } from 'telegraf/types';

/** Native signals do what telegraf asks of its own kind; only the declared types differ. */
type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>;

export type Call = <Method extends keyof BotApi>(
  method: Method,
  payload: Opts<Method>,
  options: { readonly seconds: number; readonly stop: AbortSignal },
) => Promise<ReturnType<BotApi[Method]>>;

/** A call that gives up after `seconds`, or when `stop` fires. */
export const createCall =
  (telegram: Telegram): Call =>
  async (method, payload, { seconds, stop }) => {
    // One controller for each call: what the network library hangs on it goes with it.
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, seconds * 1000);
    stop.addEventListener('abort', abort, { once: true });
    if (stop.aborted) abort();
    try {
      return await telegram.callApi(method, payload, { signal: controller.signal } as unknown as CallOptions);
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', abort);
    }
  };
