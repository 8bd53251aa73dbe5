// A POST to somebody else's address that cannot be turned against this machine's own network.
import { lookup as resolve } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Hosts with their ports that may be called in plain HTTP and in private networks: `127.0.0.1:8080`. */
export type Allowed = ReadonlySet<string>;

/** An address that must not be called; trying again changes nothing. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Networks that are nobody's public address (IANA special-purpose registries, RFC 6890). */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

/** ::ffff:10.0.0.1 is 10.0.0.1. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu;

/** True for an address of a private, local or otherwise special network. */
export function isPrivate(address: string): boolean {
  const v4 = MAPPED.exec(address)?.[1] ?? address;
  if (isIP(v4) === 4) return PRIVATE.check(v4, 'ipv4');
  return /^::ffff:/iu.test(address) || PRIVATE.check(address, 'ipv6');
}

/** Resolves a name and hands out only addresses that may be called: what is checked is what is connected to. */
const publicOnly: LookupFunction = (host, options, callback) => {
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, '', 0);
    const refused = found.find(({ address }) => isPrivate(address));
    if (refused !== undefined) return callback(new RefusedAddress(`${host} is ${refused.address}, in a private network`), '', 0);
    if (options.all === true) return callback(null, found);
    const [first] = found;
    return first === undefined ? callback(new Error(`${host} has no address`), '', 0) : callback(null, first.address, first.family);
  });
};

export interface Reply {
  readonly status: number;
  /** Seconds that the receiver asks to be left alone for; null when it does not. */
  readonly retryAfter: number | null;
}

/** A body that says why something failed need not be longer. */
const MOST_READ = 64 * 1024;

function seconds(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/u.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}

/** @throws RefusedAddress for an address that may not be called at all, before anything is sent. */
export function checkAddress(address: string, allowed: Allowed): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) throw new RefusedAddress('it is no http(s) address');
  if (url.username !== '' || url.password !== '') throw new RefusedAddress('it has a user or a password in it');
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  if (allowed.has(`${url.hostname}:${port}`)) return url;
  if (url.protocol === 'http:')
    throw new RefusedAddress('it is plain HTTP: give an https address, or name its host and port in WEBHOOK_ALLOW');
  const literal = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  if (isIP(literal) !== 0 && isPrivate(literal))
    throw new RefusedAddress('it is in a private network: name its host and port in WEBHOOK_ALLOW');
  return url;
}

/**
 * Sends one POST. Follows no redirect: what answers 3xx has not taken it.
 * @param timeoutMs from the first try to connect to the end of the answer
 * @throws RefusedAddress, or whatever broke on the way
 */
export function post(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowed, timeoutMs }: { readonly allowed: Allowed; readonly timeoutMs: number },
): Promise<Reply> {
  const url = checkAddress(address, allowed);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const free = allowed.has(`${url.hostname}:${port}`);
  const send = url.protocol === 'https:' ? secure : plain;
  return new Promise((done, failed) => {
    const request = send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        signal: AbortSignal.timeout(timeoutMs),
        ...(free ? {} : { lookup: publicOnly }),
      },
      (response) => {
        let read = 0;
        response.on('data', (chunk: Buffer) => {
          read += chunk.length;
          if (read > MOST_READ) response.destroy();
        });
        const finish = () => done({ status: response.statusCode ?? 0, retryAfter: seconds(response.headers['retry-after'], Date.now()) });
        response.once('end', finish);
        response.once('close', finish);
        response.once('error', failed);
      },
    );
    request.once('error', failed);
    request.end(body);
  });
}
