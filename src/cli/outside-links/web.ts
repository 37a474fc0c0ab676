import { request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { lookupPublic, objectionTo } from '#cli/outside-links/public-address.ts';

/** What a server said to one request. */
export interface Answer {
  status: number;
  /** Where it sends the visitor, as written. */
  location?: string;
  /** Seconds that it asks to wait. */
  retryAfter?: number;
  /** Whether it wants proof of a person. */
  challenge: boolean;
  body: string;
}

/** One request to one address, redirects not followed. Rejects with a reason where there is no answer. */
export interface Web {
  ask(method: 'HEAD' | 'GET', address: URL): Promise<Answer>;
  /** Text of an address, at most 64 KB of it. */
  read(address: URL): Promise<Answer>;
}

/** An address that must not be asked at all. */
export class Refusal extends Error {}

export interface WebOptions {
  /** How the visitor introduces itself. */
  userAgent: string;
  /** Milliseconds that an answer may take. */
  timeout: number;
  /** Whether private networks may be asked; only for a test's own server. */
  allowPrivate?: boolean;
}

const MOST_BYTES = 64 * 1024;
const HEADER_BYTES = 64 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known', EAI_AGAIN: 'its name could not be resolved', ECONNREFUSED: 'it refuses the connection', ECONNRESET: 'it broke off',
  EPRIVATE: 'it leads to a private network', ABORT_ERR: 'it took too long', ETIMEDOUT: 'it took too long', CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** The failure of a connection in words of our own: what a server or a library says is not repeated. */
function failureOf(error: unknown): Error {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = REASONS[code] ?? `the connection failed (${/^[A-Z_0-9]+$/.test(code) ? code : 'without a code'})`;
  return code === 'EPRIVATE' ? new Refusal(reason) : new Error(reason);
}

async function readBody(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    bytes += part.length;
    if (bytes >= MOST_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8');
}

async function toAnswer(response: IncomingMessage, withBody: boolean): Promise<Answer> {
  const { location, 'retry-after': wait } = response.headers;
  const body = withBody ? await readBody(response) : '';
  response.destroy();
  return {
    status: response.statusCode ?? 0, body, challenge: response.headers['cf-mitigated'] !== undefined,
    ...(location !== undefined && { location }), ...(wait !== undefined && /^\d{1,4}$/.test(wait) && { retryAfter: Number(wait) }),
  };
}

function send(method: string, address: URL, options: WebOptions, withBody: boolean): Promise<Answer> {
  const objection = options.allowPrivate ? undefined : objectionTo(address);
  if (objection !== undefined) return Promise.reject(new Refusal(objection));
  const request = address.protocol === 'https:' ? requestHttps : requestHttp;
  const settings: RequestOptions = {
    method, agent: false, maxHeaderSize: HEADER_BYTES, signal: AbortSignal.timeout(options.timeout),
    headers: { 'User-Agent': options.userAgent, Accept: '*/*', 'Accept-Language': 'en' },
    ...(!options.allowPrivate && { lookup: lookupPublic as NonNullable<RequestOptions['lookup']> }),
  };
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(failureOf(error));
    request(address, settings, (response) => void toAnswer(response, withBody).then(resolve, fail)).on('error', fail).end();
  });
}

/** The real web: public addresses only, nothing read of a page, no cookies, no connection kept. */
export function openWeb(options: WebOptions): Web {
  return {
    ask: (method, address) => send(method, address, options, false),
    read: (address) => send('GET', address, options, true),
  };
}
