// The command line door: what it prints where, its exit codes, and conversations.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain.js';
import { askAtTerminal, type CliOptions } from '../../src/doors/cli.js';
import { answered, cite, refused, tableService } from '../support/table-service.js';

const BRIDGES = cite('河口市今年建成桥梁12座,其中<北岸>3座。', { speaker: '甲乙' });
const LINES = cite('市长称“A & B”两线明年通车。', { paragraph: 2 });
const ANSWER = answered('12 bridges (12座).', [BRIDGES, LINES], { assumed: 'Taken as: Hekou.' });
const TABLE = { 'how many bridges': ANSWER, 谁出资: refused('报道没有说谁出资。', [LINES], { language: 'zh' }) };

/** Runs the door on streams of its own; `input` undefined leaves the terminal's input alone. */
const run = async (service: Service, question: string | undefined, given: Partial<CliOptions> & { input?: string; tty?: boolean } = {}) => {
  const { input = '', tty = false, ...options } = given;
  const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });
  const [stdin, stdout, stderr] = [stream(tty), stream(tty), stream(tty)];
  stdin.end(input);
  const code = await askAtTerminal(service, question, { json: false, ...options }, { input: stdin, output: stdout, messages: stderr });
  const read = (from: PassThrough) => String(from.read() ?? '');
  return { code, out: read(stdout), err: read(stderr) };
};

describe('one question', () => {
  it('prints the answer line first, then each quote with its source line, without colour where nobody looks', async () => {
    const { code, out, err } = await run(tableService(TABLE), 'how many bridges');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toBe(
      [
        '12 bridges (12座).',
        '',
        'Taken as: Hekou.',
        '',
        '  │ 河口市今年建成桥梁12座,其中<北岸>3座。',
        '    桥梁建设 <快报> · 河口日报 · 2031-05-04 · by 甲乙, 丙丁 · paragraph 1 · said by 甲乙 · copy at 转载网 (copy.example)',
        '',
        '  │ 市长称“A & B”两线明年通车。',
        '    same report · paragraph 2',
        '',
      ].join('\n'),
    );
  });

  it('shows what is nearest to a refusal under its own heading, and exits 0: a refusal is an answer', async () => {
    const { code, out } = await run(tableService(TABLE), '谁出资');
    expect(code).toBe(0);
    expect(out).toMatch(/^报道没有说谁出资。\n\n报道中最接近的内容（说的是另一件事）：\n\n {2}│ 市长称/);
    expect(out).toContain('已查到的最新报道：2031-05-04');
  });

  it('colours for a terminal', async () => {
    const { out } = await run(tableService(TABLE), 'how many bridges', { tty: true });
    expect(out).toContain('\u001b[1m12 bridges (12座).\u001b[22m');
  });

  it("lets no escape sequence of a report's through", async () => {
    const { out } = await run(
      tableService({ q: answered('\u001b[31mred\u0007', [cite('座', { quote: '座\u001b]0;title\u0007\r' })]) }),
      'q',
      { tty: true },
    );
    expect(out).toContain('\ufffd[31mred\ufffd');
    for (const control of ['\u001b]', '\u0007', '\r']) expect(out).not.toContain(control);
  });

  it('prints exactly the JSON of the wire', async () => {
    const { out } = await run(tableService(TABLE), 'how many bridges', { json: true });
    expect(out).toBe(`${JSON.stringify(ANSWER)}\n`);
  });

  it('hands language and report on', async () => {
    const service = tableService(TABLE);
    await run(service, 'how many bridges', { language: 'zh-Hant', report: 'r1' });
    expect(service.asked[0]).toMatchObject({ language: 'zh-Hant', report: 'r1' });
  });

  it('shows the file of a report without a title, where no more is known', async () => {
    const bare = cite('桥梁建设', {
      part: 'title',
      paragraph: null,
      report: { id: 'r1', title: null, outlet: null, published: null, authors: [], url: null, copy: null },
    });
    const { out } = await run(tableService({ q: answered('x', [bare]) }), 'q');
    expect(out).toContain('    bridges.txt · headline\n');
  });

  it('gives a one-line hint on stderr and exits 64 for what cannot be asked', async () => {
    expect(await run(tableService(TABLE), '')).toEqual({
      code: 64,
      out: '',
      err: 'Type a question, such as: how many firms set up there?\n',
    });
    expect(await run(tableService(TABLE), '？', { language: 'zh' })).toEqual({
      code: 64,
      out: '',
      err: '问题里没有文字，请用中文或英文提问。\n',
    });
  });

  it('does not swallow a fault', async () => {
    await expect(run(tableService({ q: new Error('broken') }), 'q')).rejects.toThrow('broken');
  });
});

describe('a conversation', () => {
  it('takes one question a line and gives one answer each, in one conversation', async () => {
    const service = tableService(TABLE);
    const { code, out } = await run(service, undefined, { input: 'how many bridges\r\n\n谁出资', json: true });
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).verdict),
    ).toEqual(['answered', 'not_found']);
    expect(service.asked.map(({ text }) => text)).toEqual(['how many bridges', '谁出资']);
    expect(new Set(service.asked.map(({ conversation }) => conversation)).size).toBe(1);
  });

  it('goes on after a line that is no question, and tells a script of it', async () => {
    const { code, out, err } = await run(tableService(TABLE), undefined, { input: '？\nhow many bridges\n' });
    expect(code).toBe(64);
    expect(err.split('\n')[0]).toContain('no words');
    expect(out).toContain('12 bridges');
  });

  it('shows a prompt, on stderr, only to a person', async () => {
    expect((await run(tableService(TABLE), undefined, { input: 'how many bridges\n', tty: true })).err).toBe('? ? \n');
    expect((await run(tableService(TABLE), undefined, { input: 'how many bridges\n' })).err).toBe('');
  });
});
