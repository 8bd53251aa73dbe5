// Slack: a slash command, a mention in a channel, a direct message; signed by Slack, answered in its own markup.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Answer, Service } from '../../domain.js';
import type { MountReply } from '../http/http-settings.js';
import { type Adapter, type Asked, callPlatform, checkStamp, header, refuse, same } from './adapter.js';
import { type Marks, renderPlain } from './render-plain.js';

export interface SlackSettings {
  /** Signs what Slack sends. */
  readonly signingSecret: string;
  /** Lets the bot write into channels; null: slash commands alone are answered. */
  readonly botToken: string | null;
  /** `https://slack.com/api`, without a final slash. */
  readonly apiRoot: string;
}

/** Slack's own window, in seconds. */
const WINDOW = 300;

const MRKDWN: Marks = {
  line: (text) => `*${text.replaceAll('*', '∗')}*`,
  quote: (text) =>
    text
      .split('\n')
      .map((part) => `> ${part}`)
      .join('\n'),
  escape: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
};

const Event = z.looseObject({
  type: z.string(),
  challenge: z.string().optional(),
  event_id: z.string().optional(),
  event: z
    .looseObject({
      type: z.string(),
      subtype: z.string().optional(),
      bot_id: z.string().optional(),
      channel: z.string().optional(),
      channel_type: z.string().optional(),
      text: z.string().optional(),
      ts: z.string().optional(),
      thread_ts: z.string().optional(),
    })
    .optional(),
});

const NOTHING: MountReply = { status: 200 };

/** `<@U012AB3CD> how many` is `how many`, with Slack's three escapes undone. */
const wordsOf = (text: string): string =>
  text
    .replace(/<@[A-Z0-9]+(?:\|[^>]*)?>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

/** @param service for the names of reports in the source line */
export function slack({ signingSecret, botToken, apiRoot }: SlackSettings, service: Pick<Service, 'report'>): Adapter {
  const said = (answer: Answer | string) => (typeof answer === 'string' ? MRKDWN.escape(answer) : renderPlain(answer, service, MRKDWN));

  const command = (form: URLSearchParams): Asked | MountReply => {
    const respondTo = form.get('response_url') ?? '';
    if (!URL.canParse(respondTo)) return NOTHING;
    return {
      id: form.get('trigger_id') ?? respondTo,
      conversation: `slack:${form.get('channel_id')}:${form.get('user_id')}`,
      text: form.get('text') ?? '',
      language: 'en',
      acknowledge: NOTHING,
      respond: async (answer) => {
        await callPlatform(respondTo, { response_type: 'in_channel', text: said(answer) });
      },
    };
  };

  const mention = (event: z.infer<typeof Event>): Asked | MountReply => {
    const { event: inner, event_id: id } = event;
    const direct = inner?.type === 'message' && inner.channel_type === 'im';
    const asks =
      inner !== undefined && (inner.type === 'app_mention' || direct) && inner.bot_id === undefined && inner.subtype === undefined;
    const { channel, text, ts, thread_ts: thread } = inner ?? {};
    if (!asks || botToken === null || id === undefined || channel === undefined || text === undefined) return NOTHING;
    return {
      id,
      conversation: `slack:${channel}:${thread ?? ''}`,
      text: wordsOf(text),
      language: 'en',
      acknowledge: NOTHING,
      respond: async (answer) => {
        const message = { channel, text: said(answer), ...(direct ? {} : { thread_ts: thread ?? ts }) };
        const reply = await callPlatform(`${apiRoot}/chat.postMessage`, message, { authorization: `Bearer ${botToken}` });
        const read = z.object({ ok: z.boolean(), error: z.string().optional() }).safeParse(reply);
        // Slack says no with a 200.
        if (read.success && !read.data.ok) throw new Error(`Slack did not take it: ${read.data.error}`);
      },
    };
  };

  return {
    name: 'slack',
    path: '/hooks/slack',
    verify(rawBody, headers) {
      const stamp = header(headers, 'x-slack-request-timestamp');
      checkStamp(stamp, WINDOW);
      const expected = `v0=${createHmac('sha256', signingSecret).update(`v0:${stamp}:`).update(rawBody).digest('hex')}`;
      if (!same(header(headers, 'x-slack-signature'), expected)) refuse('the signature is not right');
    },
    read(rawBody, headers) {
      const text = rawBody.toString('utf8');
      if (header(headers, 'content-type').startsWith('application/x-www-form-urlencoded')) return command(new URLSearchParams(text));
      const json: unknown = ((): unknown => {
        try {
          return JSON.parse(text);
        } catch {
          return null;
        }
      })();
      const event = Event.safeParse(json);
      if (!event.success) return { status: 400 };
      if (event.data.type === 'url_verification') return { status: 200, body: { challenge: event.data.challenge ?? '' } };
      return mention(event.data);
    },
  };
}
