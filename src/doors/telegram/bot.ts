// What the bot does with a message: commands, questions, hints; in groups it speaks only when spoken to.
import { randomUUID } from 'node:crypto';
import { type Context, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Message, UserFromGetMe } from 'telegraf/types';
import type { Service } from '../../domain.js';
import { BadQuestion } from '../../error.js';
import { log } from '../../log.js';
import { hintFor } from '../hint.js';
import { apiFault } from './api-fault.js';
import { helpMessage } from './help.js';
import { type Block, packMessages, plain } from './message.js';
import { renderAnswer } from './render-answer.js';
import type { Send } from './send.js';
import { languageOf, TELEGRAM_TEXTS } from './texts.js';

export interface BotSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly publicUrl: string | null;
}

/** What people send that is no text; all else (somebody joined, a pinned message) is no word to the bot. */
const NOT_TEXT = 'photo video voice audio document sticker video_note animation location venue contact poll dice story game'.split(' ');

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

/** The blocks that answer a question; a fault of ours is logged with an id and said as one, never as a refusal. */
const answerTo = async (service: Service, ctx: Context, question: string, publicUrl: string | null): Promise<readonly Block[]> => {
  const language = languageOf(ctx.from?.language_code);
  try {
    const answer = await service.ask({ text: question, conversation: `telegram:${ctx.chat?.id}` });
    return renderAnswer(answer, { publicUrl, service });
  } catch (error) {
    if (error instanceof BadQuestion) return [[plain(hintFor(error, question, language))]];
    const id = randomUUID();
    log.error({ id, err: error }, 'telegram: a question could not be answered');
    return [[plain(TELEGRAM_TEXTS[language].fault(id))]];
  }
};

/** @returns a bot that handles one update at a time through `handleUpdate`; who fetches updates is not its business. */
export const createBot = (service: Service, settings: BotSettings, send: (bot: Telegraf) => Send): Telegraf => {
  const bot = new Telegraf(settings.token, {
    // A message that Telegram asks us to hold back for minutes is not lost: nothing but its own chat waits for it.
    handlerTimeout: Number.POSITIVE_INFINITY,
    telegram: { apiRoot: settings.apiRoot, webhookReply: false },
  });
  const deliver = send(bot);
  const texts = (ctx: Context) => TELEGRAM_TEXTS[languageOf(ctx.from?.language_code)];
  const isPrivate = (ctx: Context) => ctx.chat?.type === 'private';
  const reply = async (ctx: Context, blocks: readonly Block[]) => {
    const said = ctx.message;
    if (said === undefined) return;
    // Outside forum groups a thread is only a chain of replies, and naming it would be refused.
    const thread = said.is_topic_message === true ? said.message_thread_id : undefined;
    await deliver({ chat: said.chat.id, thread, replyTo: said.message_id }, packMessages(blocks));
  };
  const answer = async (ctx: Context, question: string) => reply(ctx, await answerTo(service, ctx, question, settings.publicUrl));
  const help = (ctx: Context) => reply(ctx, helpMessage(service, languageOf(ctx.from?.language_code), ctx.me));

  bot.use(async (ctx, next) => {
    // Two bots in a group would talk to each other for ever. Admins who hide their names come as a bot too, but with a chat to speak for.
    const otherBot = ctx.from?.is_bot === true && ctx.message?.sender_chat === undefined;
    if (!otherBot) await next();
  });
  bot.start(help);
  bot.help(help);
  bot.command('ask', (ctx) => answer(ctx, ctx.payload));
  bot.on(message('text'), async (ctx) => {
    if (!isPrivate(ctx)) {
      const question = questionInGroup(ctx.message, ctx.botInfo);
      if (question !== null) await answer(ctx, question);
    } else if (isCommand(ctx.message)) await reply(ctx, [[plain(texts(ctx).unknownCommand)]]);
    else await answer(ctx, ctx.message.text);
  });
  bot.on('message', async (ctx) => {
    if (isPrivate(ctx) && NOT_TEXT.some((kind) => kind in ctx.message)) await reply(ctx, [[plain(texts(ctx).onlyText)]]);
  });
  // Without this, one handler that throws would end the process.
  bot.catch((error) => {
    log.error({ id: randomUUID(), ...apiFault(error) }, 'telegram: an update could not be handled');
  });
  return bot;
};
