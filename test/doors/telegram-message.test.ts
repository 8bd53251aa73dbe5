// Telegram messages, whatever the text: valid HTML, within the limit, nothing lost, no character cut in two; and calls that end.

import fc from 'fast-check';
import { Telegraf } from 'telegraf';
import { describe, expect, it } from 'vitest';
import { createCall } from '../../src/doors/telegram/bot-client.js';
import { type Block, bold, link, MESSAGE_LIMIT, packMessages, plain, quote } from '../../src/doors/telegram/message.js';
import { languageOf } from '../../src/doors/telegram/texts.js';
import { readBotHtml } from '../support/bot-html.js';
import { startFakeBotApi } from '../support/fake-bot-api.js';

const text = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('<', '&', '>', '"', '汕', '𠮷', '。', '，', ' ', '\n', 'a', '12'), minLength: 1, maxLength });
const piece = fc
  .tuple(
    fc.constantFrom(plain, bold, quote, (words: string) => link(words, 'https://x.example/?a="1"&b=<2>')),
    text(6000),
  )
  .map(([make, words]) => make(words));
const blocks = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

const words = (all: readonly Block[]) => all.flatMap((block) => block.map((each) => each.text)).join('');

describe('packing', () => {
  it('keeps every text whole, in order, in messages that Telegram takes', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const messages = packMessages(all).map(readBotHtml);
        for (const message of messages) {
          expect(message.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
          expect(/\p{Surrogate}/u.test(message.text)).toBe(false);
        }
        // Between blocks stand line feeds of ours: they alone may differ.
        const shown = messages
          .map((message) => message.text)
          .join('')
          .replaceAll('\n', '');
        expect(shown).toBe(words(all).replaceAll('\n', ''));
      }),
      { numRuns: 60 },
    );
  });

  it('never parts a quote that fits one message', () => {
    const long = `${'河'.repeat(2999)}。`;
    const messages = packMessages([[bold('first')], [quote(long)], [quote(long), plain('\nsource')], [quote(long)]]).map(readBotHtml);
    expect(messages).toHaveLength(3);
    const quotes = messages.flatMap(({ entities }) => entities.filter(({ type }) => type.endsWith('blockquote')));
    expect(quotes.map(({ length }) => length)).toEqual([3000, 3000, 3000]);
    expect(messages[1]?.text.endsWith('。\nsource')).toBe(true);
  });

  it('parts a longer one behind a sentence, each part a quote of its own', () => {
    const sentence = `${'河'.repeat(999)}。`;
    const [first, second] = packMessages([[quote(sentence.repeat(5))]]).map(readBotHtml);
    expect(first?.text).toBe(sentence.repeat(4));
    expect(second?.entities).toEqual([{ type: 'expandable_blockquote', offset: 0, length: 1000 }]);
  });
});

describe('the language of an app', () => {
  it.each([
    ['zh-hans', 'zh'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-hant-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['en-GB', 'en'],
    ['zha', 'en'],
    [undefined, 'en'],
  ])('%s is %s', (code, language) => expect(languageOf(code)).toBe(language));
});

describe('a call that Telegram never answers', () => {
  it('ends when its time is over, and at once when the door closes', async () => {
    const api = await startFakeBotApi();
    api.fail('getMe', 'hang', 'hang');
    const call = createCall(new Telegraf(api.token, { telegram: { apiRoot: api.root } }).telegram);
    // Caught at once, so that a rejection while the call is awaited is never unhandled.
    const timed = expect(call('getMe', {}, { seconds: 2, stop: new AbortController().signal })).rejects.toThrow(/abort/i);
    await api.waitForCall('getMe', 1);
    await timed;
    const stop = new AbortController();
    const hanging = call('getMe', {}, { seconds: 60, stop: stop.signal });
    await api.waitForCall('getMe', 2);
    stop.abort();
    await expect(hanging).rejects.toThrow(/abort/i);
    await api.close();
  });
});
