// The HTTP door against clients that are slow, silent or speak no HTTP: each is told why and cut, and nobody else waits.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemSchema } from '../../src/doors/http/wire-schemas.js';
import type { HttpDoor } from '../../src/doors/http.js';
import { openDoor } from '../support/open-door.js';
import { smallService } from '../support/small-service.js';

const PATIENCE_MS = 600;
/** Well over the patience and the next look, on a busy machine. */
const LONG_MS = 5_000;
const HEAD = 'POST /v1/ask HTTP/1.1\r\nHost: x\r\n';

let door: HttpDoor;
beforeAll(async () => {
  door = await openDoor(smallService(), { patienceMs: PATIENCE_MS });
});
afterAll(() => door.close());

/** Says the bytes, then a letter every now and then if `dribble`. @returns what came back until the line was cut. */
const say = (bytes: string | Buffer, dribble = false) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(door.url).port), '127.0.0.1', () => socket.write(bytes));
    const more = setInterval(() => dribble && socket.write('a'), 50);
    const late = setTimeout(() => {
      socket.destroy();
      reject(new Error('the line is still open'));
    }, LONG_MS);
    let heard = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
    });
    // Writing to a line that has just been cut is no fault of the door.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(more);
      clearTimeout(late);
      resolve(heard);
    });
  });

const problemIn = (heard: string) => {
  const [head = '', body = ''] = heard.split('\r\n\r\n');
  expect(head).toMatch(/^content-type: application\/problem\+json/im);
  expect(heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
  return ProblemSchema.parse(JSON.parse(body));
};

describe('who is cut and told why', () => {
  it.each([
    ['says nothing', '', false, 408, 'too-slow'],
    ['stops in the middle of the head', 'POST /v1/ask HT', false, 408, 'too-slow'],
    ['dribbles the head', `${HEAD}X-More: `, true, 408, 'too-slow'],
    ['stops in the middle of the body', `${HEAD}Content-Length: 100\r\n\r\n{"question`, false, 408, 'too-slow'],
    ['dribbles the body', `${HEAD}Content-Length: 10000\r\n\r\n{"question`, true, 408, 'too-slow'],
    ['dribbles chunks', `${HEAD}Transfer-Encoding: chunked\r\n\r\nfff\r\n{"question`, true, 408, 'too-slow'],
    ['speaks no HTTP', '\u0016\u0003\u0001\u0002 hello\r\n\r\n', false, 400, 'bad-request'],
    ['gives two lengths', `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, false, 400, 'bad-request'],
    ['sends 20 KB of headers', `${HEAD}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`, false, 431, 'headers-too-large'],
  ])('who %s', async (_who, bytes, dribble, status, code) => {
    expect(problemIn(await say(bytes, dribble))).toMatchObject({ status, code });
  });
});

it('others are answered meanwhile', async () => {
  const silent = Array.from({ length: 50 }, () => say(''));
  const response = await fetch(`${door.url}/v1/ask`, { method: 'POST', body: '{"question":"how many cadres"}' });
  expect(response.status).toBe(200);
  await Promise.all(silent);
});

it('an answer that was given is not written into', async () => {
  // Nobody waits for the body of a request that asks for nothing; the client goes on sending.
  const heard = await say('POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n{', true);
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 404']);
});
