// The command line as a person meets it: what goes to which stream, exit codes, and a service that opens and closes its doors.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeBotApi, startFakeBotApi } from './support/fake-bot-api.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A question about the report itself: its answer hangs on no wording of an answer. */
const QUESTION = 'how many companies invested';

let data = '';
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'chuchu-'));
});
afterAll(() => rmSync(data, { recursive: true }));

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

const start = (words: readonly string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], {
    cwd: ROOT,
    // Nothing of the tester's own settings; PATH for node's sake.
    env: { PATH: process.env['PATH'] ?? '', DATA: data, ...env },
  });
  running.push(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  /** The first group of the pattern, as soon as stderr has it. */
  const told = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(err);
        if (found !== null) resolve(found[1] ?? '');
      };
      child.stderr.on('data', look);
      child.on('close', () => reject(new Error(`ended without ${pattern}: ${err}`)));
      look();
    });
  return { child, ended, told };
};

const run = (words: readonly string[], { input = '', ...env }: Record<string, string> = {}) => {
  const { child, ended } = start(words, env);
  child.stdin.end(input);
  return ended;
};

describe('ask', () => {
  it('prints the answer and nothing else on stdout', async () => {
    const { code, out, err } = await run(['ask', ...QUESTION.split(' ')]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('  │ ');
    expect(out).not.toContain('\u001b');
  });

  it('prints the JSON of the wire for a pipe of questions', async () => {
    const { code, out } = await run(['ask', '--json'], { input: `${QUESTION}\n哪些城市\n` });
    expect(code).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ language }) => language)).toEqual(['en', 'zh']);
  });

  it('says why nothing is found where there is no report', async () => {
    const { code, out, err } = await run(['ask', QUESTION], { CORPUS: data });
    expect(code).toBe(0);
    expect(out).toContain('does not say');
    expect(err).toContain(`there is no report in ${data}`);
  });

  it.each([
    [['ask', '？！'], {}, 64, /no words|没有文字/],
    [['ask', '--language', 'fr', 'x'], {}, 64, /Allowed choices/],
    [['fly'], {}, 64, /unknown command/],
    [['ask', 'x'], { RATE_LIMIT: 'never' }, 2, /RATE_LIMIT is "never".*\nSet it to/],
    [['serve'], { PORT: 'http' }, 2, /PORT is "http".*\nSet it to/],
    [['serve'], { CORPUS: 'no/such/folder' }, 2, /corpus folder .*no\/such\/folder cannot be read.*\nSet CORPUS/],
    [['serve'], { CORPUS: 'package.json' }, 2, /package\.json cannot be read.*\nSet CORPUS/],
    [['serve'], { PORT: '0', HOST: '192.0.2.1' }, 2, /no address 192\.0\.2\.1.*\nSet HOST/],
    [['serve'], { PORT: '0', WEBHOOK_SECRET: '***' }, 2, /WEBHOOK_SECRET.*\nSet it to base64/],
  ])('%j with %j exits %i and says why', async (words, env, code, why) => {
    const ended = await run(words, env);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
    expect(ended.err).toMatch(why);
    expect(ended.err).not.toMatch(/^\s+at /m);
  });
});

describe('serve', () => {
  const OPEN = /http: open: (http:\/\/[^"\s]+)/;
  let api: FakeBotApi;
  beforeAll(async () => {
    api = await startFakeBotApi();
  });
  afterAll(() => api.close());

  it('opens the doors that have settings, says so of each, and closes at SIGTERM', async () => {
    const { child, told, ended } = start(['serve'], { PORT: '0', TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root });
    const url = await told(OPEN);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    await told(/telegram: open: @\w+, by polling/);
    await told(/generic webhook: shut: WEBHOOK_SECRET is not set/);
    api.say({ text: QUESTION });
    const [sent] = await api.waitForSent(1);
    expect(sent?.entities.some(({ type }) => type.endsWith('blockquote'))).toBe(true);
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(err).not.toContain(api.token);
    expect(err).not.toContain(QUESTION);
  });

  it('keeps the other doors open when the token is wrong', async () => {
    const { child, told, ended } = start(['serve'], { PORT: '0', TELEGRAM_BOT_TOKEN: '1:wrong', TELEGRAM_API_ROOT: api.root });
    const url = await told(OPEN);
    await told(/telegram: shut: the token is not accepted/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  it('says that its port is taken, and by what setting to change it', async () => {
    const port = new URL(api.root).port;
    const { code, err } = await run(['serve'], { PORT: port });
    expect(code).toBe(2);
    expect(err).toMatch(/Port \d+ on 127\.0\.0\.1 is taken/);
    expect(err).toContain('PORT');
  });
});
