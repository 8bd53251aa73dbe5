// How long the HTTP door waits for a request, and what it says to one that never becomes whole.
import { type Server, STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import { HttpProblem, problemBody } from './http-problem.js';

/** A question is a few hundred bytes: half a minute is enough on the worst line, and no more for who holds a line open. */
export const PATIENCE_MS = 30_000;
/** The head of a request comes in one packet or two: a third of the time is plenty. */
const SHARE_OF_HEAD = 1 / 3;
/** Lines are looked at this many times within the patience: who is over it is cut a tenth later at most. */
const LOOKS = 10;

/** What node is told when it makes the server. */
export function waiting(patienceMs: number) {
  return {
    requestTimeout: patienceMs,
    headersTimeout: Math.ceil(patienceMs * SHARE_OF_HEAD),
    connectionsCheckingInterval: Math.ceil(patienceMs / LOOKS),
  };
}

function problemOf(code: string | undefined): HttpProblem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new HttpProblem(408, 'too-slow', 'The request took too long to arrive. Send it again.');
  if (code === 'HPE_HEADER_OVERFLOW') return new HttpProblem(431, 'headers-too-large', 'The headers are too large. Send fewer of them.');
  return new HttpProblem(400, 'bad-request', 'The request could not be read. Check its address, headers and encoding.');
}

/** Requests that express never sees, since they end before they are whole, get their reason as a problem too. */
export function explainUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Who has hung up hears nothing more, and an answer that may have begun is not written into.
    const spoken = socket instanceof Socket && socket.bytesWritten > 0;
    if (error.code === 'ECONNRESET' || !socket.writable || spoken) {
      socket.destroy();
      return;
    }
    const problem = problemOf(error.code);
    const body = JSON.stringify(problemBody(problem));
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}
