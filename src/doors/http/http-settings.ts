// What the HTTP door wants to be told at start, and the plain handlers that other doors hang on it.
import type { IncomingHttpHeaders } from 'node:http';

/** Addresses that only this machine reaches: localhost, 127.0.0.1, 127.1.2.3, ::1, [::1]. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

export interface HttpSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Questions a minute and client. */
  readonly rateLimit: number | 'off';
  /** Where people reach the service from outside; null when nobody said. */
  readonly publicUrl: string | null;
  /** Express's `trust proxy`: how many proxies stand in front, or their addresses; `false` when none does. Never "all": then anybody could forge an address and pass the limit. */
  readonly trustProxy: number | string | false;
  /** What the operator's requests bear; null: they are open on loopback, and shut elsewhere. */
  readonly apiToken: string | null;
  /** Opens /hooks/generic; null keeps it shut. */
  readonly webhookSecret: string | null;
  /** How long a request may take to arrive, in milliseconds; half a minute unless given. */
  readonly patienceMs?: number | undefined;
  /** Folder of the bundled page; without it, where `npm run build` puts it. */
  readonly pageFolder?: string | undefined;
}

export interface MountReply {
  readonly status: number;
  /** A string goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A plain handler of another door: it gets the raw body, since webhooks sign bytes. A thrown error becomes problem+json. */
export interface Mount {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Largest body in bytes; without it 256 KB, more than any chat platform's update. */
  readonly limit?: number | undefined;
  /** True when each call is one client's question and counts against the rate limit. */
  readonly limited?: boolean | undefined;
  readonly handler: (rawBody: Buffer, headers: IncomingHttpHeaders) => Promise<MountReply>;
  /** Answers what was acknowledged and not yet answered when the program last ended. */
  readonly resume?: (() => void) | undefined;
}
