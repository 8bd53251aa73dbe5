// Every setting, once: read from the environment, checked, and handed to the rooms in the types they declare.
import { resolve } from 'node:path';
import { type HttpSettings, isLoopback } from './doors/http/http-settings.js';
import type { TelegramSettings } from './doors/telegram.js';
import type { FeishuSettings } from './doors/webhooks/feishu.js';
import type { SlackSettings } from './doors/webhooks/slack.js';
import { SetupError } from './error.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  /** Folder of reports. */
  readonly corpus: string;
  /** Folder of what must last. */
  readonly data: string;
  /** The least probability, 0 to 1, at which a sentence is shown that no fact stands for; undefined: the default of the answers. */
  readonly refuseBelow: number | undefined;
  /** Hosts with their ports that news may go to in plain HTTP and in private networks. */
  readonly webhookAllow: ReadonlySet<string>;
  /** Undefined: each command has its own; serving tells more than asking. */
  readonly logLevel: LogLevel | undefined;
  readonly http: HttpSettings;
  /** Null: no token is set, the door stays shut. */
  readonly telegram: TelegramSettings | null;
  /** Null: no signing secret is set, the door stays shut. */
  readonly slack: SlackSettings | null;
  /** Null: app id, app secret or encrypt key is not set, the door stays shut. */
  readonly feishu: FeishuSettings | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** One request a second is more than a person asks; a newsroom behind one address still gets by. */
const PUBLIC_RATE_LIMIT = 60;

const bad = (name: string, read: string, remedy: string): SetupError =>
  new SetupError(`${name} is ${JSON.stringify(read)}, which cannot be used.`, remedy);

/** A setting that is empty or blank counts as not given: that is how compose files and shells unset one. */
const given = (env: Environment, name: string): string | undefined => {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
};

const wholeNumber = (env: Environment, name: string, from: number, to: number, otherwise: number): number => {
  const value = given(env, name);
  if (value === undefined) return otherwise;
  if (!/^\d+$/.test(value) || Number(value) < from || Number(value) > to)
    throw bad(name, value, `Set it to a whole number from ${from} to ${to}.`);
  return Number(value);
};

/** A probability; 0 refuses nothing that can be shown, 1 shows nothing that is not certain. */
const share = (env: Environment, name: string): number | undefined => {
  const value = given(env, name);
  if (value === undefined) return undefined;
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/.test(value)) throw bad(name, value, 'Set it to a number from 0 to 1, such as 0.5.');
  return Number(value);
};

/** `10.0.0.5:8080, hooks.example.org:80`, each with its port. */
const hostList = (env: Environment, name: string): ReadonlySet<string> => {
  const entries = (given(env, name) ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  const wrong = entries.find((entry) => !/^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i.test(entry));
  if (wrong !== undefined)
    throw bad(name, wrong, 'Set it to hosts with their ports and commas between: 127.0.0.1:8080, hooks.example.org:443.');
  return new Set(entries.map((entry) => entry.toLowerCase()));
};

/** An address without its final slash; a path stays, credentials, query and fragment are refused. */
const webAddress = (env: Environment, name: string): string | undefined => {
  const value = given(env, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : null;
  const usable =
    url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  // An address with a password in it is not repeated.
  const shown = url === null || url.password === '' ? value : 'an address with a password in it';
  if (!usable) throw bad(name, shown, 'Set it to an address such as https://facts.example.org, without user, query or fragment.');
  return url.href.replace(/\/+$/, '');
};

const rateLimit = (env: Environment, host: string): number | 'off' => {
  const value = given(env, 'RATE_LIMIT');
  if (value === undefined) return isLoopback(host) ? 'off' : PUBLIC_RATE_LIMIT;
  if (value.toLowerCase() === 'off') return 'off';
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw bad('RATE_LIMIT', value, 'Set it to questions a minute and client, from 1 to 999999, or to "off".');
  return Number(value);
};

/** How many proxies stand in front (`1`), or their addresses (`10.0.0.0/8, 192.168.1.5`); not given or 0: none. */
const trustProxy = (env: Environment): HttpSettings['trustProxy'] => {
  const value = given(env, 'TRUST_PROXY');
  if (value === undefined || value === '0') return false;
  if (/^(true|all|\*)$/i.test(value)) {
    throw bad(
      'TRUST_PROXY',
      value,
      'Set it to the number of proxies in front, or to their addresses: who trusts all lets anybody forge an address.',
    );
  }
  return /^\d{1,2}$/.test(value) ? Number(value) : value;
};

/** Tokens look like `110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw`; whether one is right only Telegram can say. */
const TOKEN = /^[\w:-]+$/;

const telegram = (env: Environment, publicUrl: string | null): TelegramSettings | null => {
  const token = given(env, 'TELEGRAM_BOT_TOKEN');
  const apiRoot = webAddress(env, 'TELEGRAM_API_ROOT') ?? 'https://api.telegram.org';
  if (token === undefined) return null;
  if (!TOKEN.test(token)) {
    const problem = `TELEGRAM_BOT_TOKEN (${token.length} characters, not shown) has characters that no token has.`;
    throw new SetupError(problem, 'Copy the token from @BotFather anew: digits, a colon, letters and digits.');
  }
  return { token, apiRoot: `${apiRoot}/`, publicUrl };
};

const slack = (env: Environment): SlackSettings | null => {
  const signingSecret = given(env, 'SLACK_SIGNING_SECRET');
  const apiRoot = webAddress(env, 'SLACK_API_ROOT') ?? 'https://slack.com/api';
  const botToken = given(env, 'SLACK_BOT_TOKEN') ?? null;
  return signingSecret === undefined ? null : { signingSecret, botToken, apiRoot };
};

const feishu = (env: Environment): FeishuSettings | null => {
  const apiRoot = webAddress(env, 'FEISHU_API_ROOT') ?? 'https://open.feishu.cn';
  const [appId, appSecret, encryptKey] = ['FEISHU_APP_ID', 'FEISHU_APP_SECRET', 'FEISHU_ENCRYPT_KEY'].map((name) => given(env, name));
  const verificationToken = given(env, 'FEISHU_VERIFICATION_TOKEN') ?? null;
  if (appId === undefined && appSecret === undefined && encryptKey === undefined) return null;
  if (appId === undefined || appSecret === undefined || encryptKey === undefined) {
    throw new SetupError(
      'Of FEISHU_APP_ID, FEISHU_APP_SECRET and FEISHU_ENCRYPT_KEY only some are set.',
      'Set all three, from the page of your app at open.feishu.cn, or none.',
    );
  }
  return { appId, appSecret, encryptKey, verificationToken, apiRoot };
};

const logLevel = (env: Environment): LogLevel | undefined => {
  const value = given(env, 'LOG_LEVEL');
  if (value === undefined) return undefined;
  const level = LOG_LEVELS.find((known) => known === value.toLowerCase());
  if (level === undefined) throw bad('LOG_LEVEL', value, `Set it to one of ${LOG_LEVELS.join(', ')}.`);
  return level;
};

/**
 * @param env usually `process.env`. Read: CORPUS, DATA, LOG_LEVEL, HOST, PORT, RATE_LIMIT, PUBLIC_URL, TRUST_PROXY, WEBHOOK_SECRET,
 * WEBHOOK_ALLOW, API_TOKEN, REFUSE_BELOW, TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT,
 * SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_API_ROOT, FEISHU_APP_ID, FEISHU_APP_SECRET, FEISHU_ENCRYPT_KEY, FEISHU_VERIFICATION_TOKEN,
 * FEISHU_API_ROOT. None is required.
 * @throws SetupError that names the setting, what was read (never a secret) and the remedy.
 */
export const readConfig = (env: Environment): Config => {
  const host = given(env, 'HOST') ?? '127.0.0.1';
  const publicUrl = webAddress(env, 'PUBLIC_URL') ?? null;
  return {
    corpus: resolve(given(env, 'CORPUS') ?? 'corpus'),
    data: resolve(given(env, 'DATA') ?? 'data'),
    refuseBelow: share(env, 'REFUSE_BELOW'),
    webhookAllow: hostList(env, 'WEBHOOK_ALLOW'),
    logLevel: logLevel(env),
    http: {
      host,
      // 0 lets the system choose a free port; the log says which.
      port: wholeNumber(env, 'PORT', 0, 65_535, 3000),
      rateLimit: rateLimit(env, host),
      publicUrl,
      trustProxy: trustProxy(env),
      webhookSecret: given(env, 'WEBHOOK_SECRET') ?? null,
      apiToken: given(env, 'API_TOKEN') ?? null,
    },
    telegram: telegram(env, publicUrl),
    slack: slack(env),
    feishu: feishu(env),
  };
};
