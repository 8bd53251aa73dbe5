// What the bot does with an update: commands, questions, edits, buttons, inline queries; in groups it speaks only when spoken to.
import { randomUUID } from 'node:crypto';
import { type Context, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Message, UserFromGetMe } from 'telegraf/types';
import type { Answer, Language, Service } from '../../domain.js';
import { BadQuestion } from '../../error.js';
import { log } from '../../log.js';
import type { Chats } from '../../records/chats.js';
import type { StandingQuestions } from '../../records/standing.js';
import { hintFor } from '../hint.js';
import { apiFault } from './api-fault.js';
import type { Call } from './bot-client.js';
import { BOT_TEXTS } from './bot-texts.js';
import { helpMessage } from './help.js';
import { inlineResults } from './inline.js';
import { answerKeyboard, citationText, type Keyboard, languageKeyboard, pressedBy, watchesKeyboard } from './keyboard.js';
import { type Block, packMessages, plain } from './message.js';
import { renderAnswer } from './render-answer.js';
import { createSend } from './send.js';
import { languageOf, TELEGRAM_TEXTS } from './texts.js';
import { checkView, contextView, factsView, figureView, othersView, quotesView, sourcesView, statusView } from './views.js';

export interface BotSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly publicUrl: string | null;
  readonly chats: Chats;
  readonly standing: StandingQuestions;
}

/** What people send that is no text; all else (somebody joined, a pinned message) is no word to the bot. */
const NOT_TEXT = 'photo video voice audio document sticker video_note animation location venue contact poll dice story game'.split(' ');
/** Questions whose answers can still be changed when the question is: those of about a day in a busy chat. */
const MOST_EDITABLE = 5000;
/** How long Telegram may show the same inline answer to others: reports change. */
const INLINE_SECONDS = 10;
const CALL_SECONDS = 15;

/**
 * The question in a group's message: what remains when the bot's own @name is taken out.
 * @returns null when the message neither names the bot nor answers one of its messages.
 */
const questionInGroup = (said: Message.TextMessage, me: UserFromGetMe): string | null => {
  const name = `@${me.username}`.toLowerCase();
  const mentions = (said.entities ?? []).filter(
    ({ type, offset, length }) => type === 'mention' && said.text.slice(offset, offset + length).toLowerCase() === name,
  );
  if (mentions.length === 0 && said.reply_to_message?.from?.id !== me.id) return null;
  return mentions.reduceRight((text, { offset, length }) => `${text.slice(0, offset)} ${text.slice(offset + length)}`, said.text).trim();
};

const isCommand = (said: Message.TextMessage): boolean =>
  (said.entities ?? []).some(({ type, offset }) => type === 'bot_command' && offset === 0);

/** `/start c_<answer>`: a deep link to the quotes of an answer. */
const DEEP_LINK = /^c_([0-9a-f]{16})$/u;

interface Reply {
  readonly blocks: readonly Block[];
  readonly keyboard?: Keyboard | undefined;
}

/** @returns a bot that handles one update at a time through `handleUpdate`; who fetches updates is not its business. */
export const createBot = (service: Service, settings: BotSettings, caller: (bot: Telegraf) => Call, stop: AbortSignal): Telegraf => {
  const { chats, standing, publicUrl } = settings;
  const bot = new Telegraf(settings.token, {
    // A message that Telegram asks us to hold back for minutes is not lost: nothing but its own chat waits for it.
    handlerTimeout: Number.POSITIVE_INFINITY,
    telegram: { apiRoot: settings.apiRoot, webhookReply: false },
  });
  const call = caller(bot);
  const deliver = createSend(call, stop);
  /** By chat and question, the messages that answered it; the oldest first. */
  const answeredBy = new Map<string, readonly number[]>();

  const chatOf = (ctx: Context) => `telegram:${ctx.chat?.id}`;
  const language = (ctx: Context): Language => chats.of(chatOf(ctx)).language ?? languageOf(ctx.from?.language_code);
  const texts = (ctx: Context) => BOT_TEXTS[language(ctx)];
  const isPrivate = (ctx: Context) => ctx.chat?.type === 'private';

  const reply = async (ctx: Context, { blocks, keyboard }: Reply, instead?: number): Promise<void> => {
    const said = ctx.message ?? ctx.editedMessage ?? ctx.callbackQuery?.message;
    if (said === undefined) return;
    // Outside forum groups a thread is only a chain of replies, and naming it would be refused.
    const topic = 'is_topic_message' in said && said.is_topic_message === true ? said.message_thread_id : undefined;
    const to = { chat: said.chat.id, thread: topic, replyTo: said.message_id, instead };
    const arrived = await deliver(to, packMessages(blocks), keyboard);
    answeredBy.set(`${said.chat.id}:${said.message_id}`, arrived);
    const oldest = answeredBy.keys().next();
    if (answeredBy.size > MOST_EDITABLE && oldest.done !== true) answeredBy.delete(oldest.value);
  };

  /** A fault of ours is logged with an id and said as one, never as a refusal. */
  const guarded = async (ctx: Context, said: string, work: () => Promise<Reply>): Promise<Reply> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BadQuestion) return { blocks: [[plain(hintFor(error, said, language(ctx)))]] };
      const id = randomUUID();
      log.error({ id, err: error }, 'telegram: a question could not be answered');
      return { blocks: [[plain(TELEGRAM_TEXTS[language(ctx)].fault(id))]] };
    }
  };

  const answer = async (ctx: Context, question: string, instead?: number): Promise<void> => {
    const chat = chatOf(ctx);
    const made = await guarded(ctx, question, async () => {
      const said = await service.ask({ text: question, conversation: chat, language: chats.of(chat).language ?? undefined });
      chats.answered(chat, said.id);
      return { blocks: renderAnswer(said, { publicUrl, service }), keyboard: answerKeyboard(said, { publicUrl, service }) };
    });
    await reply(ctx, made, instead);
  };

  const lastAnswer = (ctx: Context): Answer | null => {
    const { lastAnswer: id } = chats.of(chatOf(ctx));
    return id === null ? null : service.given(id);
  };
  const help = (ctx: Context) => reply(ctx, { blocks: helpMessage(service, language(ctx), ctx.me) });

  bot.use(async (ctx, next) => {
    // Two bots in a group would talk to each other for ever. Admins who hide their names come as a bot too, but with a chat to speak for.
    const otherBot = ctx.from?.is_bot === true && ctx.message?.sender_chat === undefined;
    if (!otherBot) await next();
  });
  bot.start(async (ctx) => {
    const linked = DEEP_LINK.exec(ctx.payload)?.[1];
    const given = linked === undefined ? null : service.given(linked);
    if (given === null) return help(ctx);
    return reply(ctx, { blocks: renderAnswer(given, { publicUrl, service }), keyboard: answerKeyboard(given, { publicUrl, service }) });
  });
  bot.help(help);
  bot.command('ask', (ctx) => answer(ctx, ctx.payload));
  bot.command('sources', (ctx) => reply(ctx, { blocks: sourcesView(service, language(ctx)) }));
  bot.command('facts', (ctx) => reply(ctx, { blocks: factsView(service, language(ctx)) }));
  bot.command('status', (ctx) =>
    reply(ctx, { blocks: statusView(service, language(ctx), ctx.botInfo.can_read_all_group_messages === true) }),
  );
  bot.command('lang', (ctx) => reply(ctx, { blocks: [[plain(texts(ctx).languages)]], keyboard: languageKeyboard }));
  bot.command('source', (ctx) => {
    const last = lastAnswer(ctx);
    return reply(ctx, { blocks: last === null ? [[plain(texts(ctx).noLastAnswer)]] : quotesView(last, service) });
  });
  bot.command('verify', async (ctx) => {
    if (ctx.payload.trim() === '') return reply(ctx, { blocks: [[plain(texts(ctx).verifyWhat)]] });
    const made = await guarded(ctx, ctx.payload, async () => ({
      blocks: checkView(service.verify(ctx.payload), language(ctx), service),
    }));
    return reply(ctx, made);
  });
  bot.command('watch', async (ctx) => {
    const question = ctx.payload.trim();
    if (question === '') return reply(ctx, { blocks: [[plain(texts(ctx).watchWhat)]] });
    const made = await guarded(ctx, question, async () => {
      const asked = { text: question, language: chats.of(chatOf(ctx)).language ?? undefined };
      const watch = await standing.add(asked, { kind: 'telegram', chat: ctx.chat.id });
      return { blocks: [[plain(texts(ctx).watching(watch.question, watch.standing.answer))]] };
    });
    return reply(ctx, made);
  });
  bot.command('unwatch', (ctx) => {
    const watches = standing.ofChat(ctx.chat.id);
    if (watches.length === 0) return reply(ctx, { blocks: [[plain(texts(ctx).noWatches)]] });
    return reply(ctx, { blocks: [[plain(texts(ctx).watched)]], keyboard: watchesKeyboard(watches) });
  });

  bot.on(message('text'), async (ctx) => {
    if (!isPrivate(ctx)) {
      const question = questionInGroup(ctx.message, ctx.botInfo);
      if (question !== null) await answer(ctx, question);
    } else if (isCommand(ctx.message)) await reply(ctx, { blocks: [[plain(TELEGRAM_TEXTS[language(ctx)].unknownCommand)]] });
    else await answer(ctx, ctx.message.text);
  });
  bot.on('message', async (ctx) => {
    if (isPrivate(ctx) && NOT_TEXT.some((kind) => kind in ctx.message))
      await reply(ctx, { blocks: [[plain(TELEGRAM_TEXTS[language(ctx)].onlyText)]] });
  });

  bot.on('edited_message', async (ctx) => {
    const said = ctx.editedMessage;
    if (!('text' in said)) return;
    const before = answeredBy.get(`${said.chat.id}:${said.message_id}`);
    const question = isPrivate(ctx) ? (isCommand(said) ? null : said.text) : questionInGroup(said, ctx.botInfo);
    // An old message whose answer is no longer known is not answered a second time.
    if (question !== null && before?.[0] !== undefined) await answer(ctx, question, before[0]);
  });

  /** What a pressed button shows, or the short line that Telegram flashes for it. */
  const press = (ctx: Context, data: string): Reply | string => {
    const pressed = pressedBy(data);
    if (pressed === null) return texts(ctx).gone;
    if (pressed.what === 'speak') {
      chats.speak(chatOf(ctx), pressed.language);
      return texts(ctx).spoken;
    }
    if (pressed.what === 'unwatch') {
      const own = standing.ofChat(ctx.chat?.id ?? 0).some((w) => w.id === pressed.watch);
      return own && standing.remove(pressed.watch) ? texts(ctx).unwatched : texts(ctx).gone;
    }
    const given = service.given(pressed.answer);
    if (given === null) return texts(ctx).gone;
    if (pressed.what === 'right' || pressed.what === 'wrong') {
      service.judge(given.id, pressed.what === 'right');
      return texts(ctx).thanks;
    }
    if (pressed.what === 'figure') return { blocks: figureView(given, pressed.index, service) };
    const [first] = given.citations;
    if (pressed.what === 'cite')
      return first === undefined ? texts(ctx).gone : { blocks: [[plain(citationText(first, given.language, service))]] };
    if (pressed.what === 'context') return { blocks: contextView(given, service) };
    return { blocks: othersView(given, service) };
  };
  bot.on('callback_query', async (ctx) => {
    const data = 'data' in ctx.callbackQuery ? ctx.callbackQuery.data : '';
    const result = press(ctx, data);
    // Always: without it the button keeps turning.
    const flash = typeof result === 'string' ? { text: result } : {};
    await call('answerCallbackQuery', { callback_query_id: ctx.callbackQuery.id, ...flash }, { seconds: CALL_SECONDS, stop }).catch(
      (error) => log.info(apiFault(error), 'telegram: a pressed button was answered too late'),
    );
    if (typeof result !== 'string') await reply(ctx, result);
  });

  bot.on('inline_query', async (ctx) => {
    const { id, query, from } = ctx.inlineQuery;
    const results = await inlineResults(service, query, languageOf(from.language_code), { publicUrl, service });
    await call('answerInlineQuery', { inline_query_id: id, results, cache_time: INLINE_SECONDS }, { seconds: CALL_SECONDS, stop });
  });

  // Without this, one handler that throws would end the process.
  bot.catch((error) => {
    log.error({ id: randomUUID(), ...apiFault(error) }, 'telegram: an update could not be handled');
  });
  return bot;
};
