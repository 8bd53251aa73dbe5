// Feishu and Lark: messages to the bot as events, encrypted and signed; answered as replies.
import { createDecipheriv, createHash } from 'node:crypto';
import { z } from 'zod';
import type { Service } from '../../domain.js';
import type { MountReply } from '../http/http-settings.js';
import { type Adapter, type Asked, callPlatform, checkStamp, header, refuse, same } from './adapter.js';
import { PLAIN, renderPlain } from './render-plain.js';

export interface FeishuSettings {
  readonly appId: string;
  readonly appSecret: string;
  /** Encrypts and signs what the platform sends. */
  readonly encryptKey: string;
  /** Stands in every event, where the operator gives it; null: the signature alone decides. */
  readonly verificationToken: string | null;
  /** `https://open.feishu.cn` or `https://open.larksuite.com`, without a final slash. */
  readonly apiRoot: string;
}

/** An event is delivered again for up to six hours, in seconds with room for the last. */
const WINDOW = 8 * 60 * 60;
/** A token is taken anew so long before it ends, in milliseconds. */
const EARLY_MS = 5 * 60_000;

const Encrypted = z.object({ encrypt: z.string() });
const Challenge = z.object({ type: z.literal('url_verification'), challenge: z.string(), token: z.string().optional() });
const MessageEvent = z.looseObject({
  header: z.looseObject({ event_id: z.string(), event_type: z.literal('im.message.receive_v1'), token: z.string().optional() }),
  event: z.looseObject({
    message: z.looseObject({
      message_id: z.string(),
      chat_id: z.string(),
      chat_type: z.string(),
      message_type: z.string(),
      content: z.string(),
      mentions: z.array(z.looseObject({ key: z.string() })).optional(),
    }),
  }),
});
const Content = z.object({ text: z.string() });
const Token = z.object({ tenant_access_token: z.string(), expire: z.number() });
const Taken = z.looseObject({ code: z.number(), msg: z.string().optional() });

/** AES-256-CBC; the key is the hash of the key, the first 16 bytes are the initial vector. @throws Error on what is not so encrypted */
export function decrypt(encrypted: string, encryptKey: string): string {
  const bytes = Buffer.from(encrypted, 'base64');
  const key = createHash('sha256').update(encryptKey).digest();
  const decipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(0, 16));
  return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function feishu(settings: FeishuSettings, service: Pick<Service, 'report'>): Adapter {
  const { appId, appSecret, encryptKey, verificationToken, apiRoot } = settings;
  let token: { readonly value: string; readonly until: number } | null = null;

  const tenantToken = async (): Promise<string> => {
    if (token !== null && Date.now() < token.until) return token.value;
    const reply = await callPlatform(`${apiRoot}/open-apis/auth/v3/tenant_access_token/internal`, { app_id: appId, app_secret: appSecret });
    const read = Token.safeParse(reply);
    if (!read.success) throw new Error('the app id or secret is not accepted');
    token = { value: read.data.tenant_access_token, until: Date.now() + read.data.expire * 1000 - EARLY_MS };
    return token.value;
  };

  const opened = (rawBody: Buffer): unknown => {
    const outer = parse(rawBody.toString('utf8'));
    const encrypted = Encrypted.safeParse(outer);
    if (!encrypted.success) return outer;
    try {
      return parse(decrypt(encrypted.data.encrypt, encryptKey));
    } catch {
      return refuse('it cannot be decrypted with FEISHU_ENCRYPT_KEY');
    }
  };
  const known = (given: string | undefined) => verificationToken === null || same(given ?? '', verificationToken);

  const question = ({ header: head, event }: z.infer<typeof MessageEvent>): Asked | MountReply => {
    const { message } = event;
    const content = Content.safeParse(parse(message.content));
    const mentions = message.mentions ?? [];
    // In a group the platform passes on what mentions the bot.
    if (!content.success || message.message_type !== 'text' || (message.chat_type !== 'p2p' && mentions.length === 0))
      return { status: 200 };
    if (!known(head.token)) refuse('its token is not the one of FEISHU_VERIFICATION_TOKEN');
    const text = mentions.reduce((words, { key }) => words.replaceAll(key, ' '), content.data.text).trim();
    return {
      id: message.message_id,
      conversation: `feishu:${message.chat_id}`,
      text,
      language: 'zh',
      acknowledge: { status: 200, body: {} },
      respond: async (said) => {
        const words = typeof said === 'string' ? said : renderPlain(said, service, PLAIN);
        const reply = await callPlatform(
          `${apiRoot}/open-apis/im/v1/messages/${encodeURIComponent(message.message_id)}/reply`,
          { msg_type: 'text', content: JSON.stringify({ text: words }) },
          { authorization: `Bearer ${await tenantToken()}` },
        );
        const taken = Taken.safeParse(reply);
        if (taken.success && taken.data.code !== 0) throw new Error(`it was not taken: ${taken.data.code} ${taken.data.msg ?? ''}`);
      },
    };
  };

  return {
    name: 'feishu',
    path: '/hooks/feishu',
    verify(rawBody, headers) {
      const stamp = header(headers, 'x-lark-request-timestamp');
      // The challenge that sets the address up bears no signature; that it decrypts is its proof.
      if (stamp === '' && Encrypted.safeParse(parse(rawBody.toString('utf8'))).success && Challenge.safeParse(opened(rawBody)).success)
        return;
      checkStamp(stamp, WINDOW);
      const nonce = header(headers, 'x-lark-request-nonce');
      const expected = createHash('sha256')
        .update(stamp + nonce + encryptKey)
        .update(rawBody)
        .digest('hex');
      if (!same(header(headers, 'x-lark-signature'), expected)) refuse('the signature is not right');
    },
    read(rawBody) {
      const body = opened(rawBody);
      const challenge = Challenge.safeParse(body);
      if (challenge.success) {
        if (!known(challenge.data.token)) refuse('its token is not the one of FEISHU_VERIFICATION_TOKEN');
        return { status: 200, body: { challenge: challenge.data.challenge } };
      }
      const event = MessageEvent.safeParse(body);
      return event.success ? question(event.data) : { status: 200 };
    },
  };
}
