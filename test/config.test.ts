// The settings: their defaults, what each takes, and that a bad one is named with its remedy and without its secret.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { SetupError } from '../src/error.js';

const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

const refusal = (env: Record<string, string>): SetupError => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof SetupError) return error;
    throw error;
  }
  throw new Error('the settings were taken');
};

describe('settings', () => {
  it('has a default for each', () => {
    expect(readConfig({})).toEqual({
      corpus: resolve('corpus'),
      data: resolve('data'),
      logLevel: undefined,
      refuseBelow: undefined,
      webhookAllow: new Set(),
      http: { host: '127.0.0.1', port: 3000, rateLimit: 'off', publicUrl: null, trustProxy: false, webhookSecret: null, apiToken: null },
      telegram: null,
      slack: null,
      feishu: null,
    });
  });

  it('takes blank for not given', () => {
    const names = [
      'PORT',
      'HOST',
      'CORPUS',
      'DATA',
      'RATE_LIMIT',
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_API_ROOT',
      'PUBLIC_URL',
      'WEBHOOK_SECRET',
      'WEBHOOK_ALLOW',
      'API_TOKEN',
      'REFUSE_BELOW',
      'LOG_LEVEL',
    ];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(readConfig({}));
  });

  it('takes a share for REFUSE_BELOW and hosts with ports for WEBHOOK_ALLOW, and nothing else', () => {
    expect(readConfig({ REFUSE_BELOW: '0.25' }).refuseBelow).toBe(0.25);
    expect(readConfig({ WEBHOOK_ALLOW: '10.0.0.5:8080, hooks.example.org:443' }).webhookAllow).toEqual(
      new Set(['10.0.0.5:8080', 'hooks.example.org:443']),
    );
    expect(() => readConfig({ REFUSE_BELOW: '1.5' })).toThrow('from 0 to 1');
    expect(() => readConfig({ WEBHOOK_ALLOW: 'hooks.example.org' })).toThrow('with their ports');
  });

  it.each([
    ['127.0.0.1', 'off'],
    ['127.1.2.3', 'off'],
    ['localhost', 'off'],
    ['::1', 'off'],
    ['0.0.0.0', 60],
    ['::', 60],
    ['127.example.org', 60],
    ['10.0.0.1', 60],
  ])('limits who asks over %s to %s questions a minute', (host, limit) => expect(readConfig({ HOST: host }).http.rateLimit).toBe(limit));

  it('takes a limit that is given, on any host', () => {
    expect(readConfig({ RATE_LIMIT: '5' }).http.rateLimit).toBe(5);
    expect(readConfig({ RATE_LIMIT: 'OFF', HOST: '0.0.0.0' }).http.rateLimit).toBe('off');
  });

  it('gives the Telegram door its token, its API with a path kept, and the public address', () => {
    const env = {
      TELEGRAM_BOT_TOKEN: ` ${TOKEN}\n`,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/bots',
      PUBLIC_URL: 'https://facts.example.org/',
    };
    expect(readConfig(env).telegram).toEqual({
      token: TOKEN,
      apiRoot: 'http://127.0.0.1:8081/bots/',
      publicUrl: 'https://facts.example.org',
    });
    expect(readConfig({ TELEGRAM_BOT_TOKEN: TOKEN }).telegram).toEqual({
      token: TOKEN,
      apiRoot: 'https://api.telegram.org/',
      publicUrl: null,
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', 'many'],
    ['PUBLIC_URL', 'facts.example.org'],
    ['PUBLIC_URL', 'ftp://facts.example.org'],
    ['TELEGRAM_API_ROOT', 'https://api.example.org/?x=1'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'true'],
  ])('names %s when it is %s, and says what to set', (name, value) => {
    const { problem, remedy } = refusal({ [name]: value });
    expect(problem).toContain(`${name} is "${value}"`);
    expect(remedy).toMatch(/^Set it to /);
  });

  it('never shows a secret', () => {
    const token = refusal({ TELEGRAM_BOT_TOKEN: `https://${TOKEN}` });
    expect(token.message).toContain('TELEGRAM_BOT_TOKEN');
    expect(token.message).not.toContain('AAHdq');
    expect(refusal({ PUBLIC_URL: 'https://me:hunter2@example.org' }).message).not.toContain('hunter2');
  });
});
