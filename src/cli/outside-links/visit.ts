import { Refusal } from '#cli/outside-links/web.ts';
import type { Answer, Web } from '#cli/outside-links/web.ts';

/** What became of an address. */
export type Outcome =
  | { kind: 'ok' }
  /** It says for good that it is elsewhere, and there it is. */
  | { kind: 'moved'; to: string }
  /** Asked for a page, it shows the front page: the page is probably gone. */
  | { kind: 'front-page' }
  | { kind: 'gone'; reason: string }
  /** It refuses programs, so nothing is known. */
  | { kind: 'closed'; reason: string }
  /** No answer, or one that may pass. */
  | { kind: 'silent'; reason: string }
  /** It must not be asked from here. */
  | { kind: 'refused'; reason: string };

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<unknown>;

const MOST_HOPS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
/** Answers of servers that do not want programs: no rights, too many requests, and LinkedIn's own 999. */
const CLOSED: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 999]);
const PAUSE = 5000;
const LONGEST_PAUSE = 60_000;

/** The end of a chain of redirects: the last answer, its address, and how far the chain led for good. */
interface Arrival {
  answer: Answer;
  end: URL;
  lasting: URL;
}

async function follow(method: 'HEAD' | 'GET', start: URL, web: Web): Promise<Arrival> {
  const seen = new Set<string>();
  let [address, lasting, forGood] = [start, start, true];
  while (!seen.has(address.href) && seen.size < MOST_HOPS) {
    seen.add(address.href);
    const answer = await web.ask(method, address);
    if (!REDIRECTS.has(answer.status) || answer.location === undefined) return { answer, end: address, lasting };
    if (!URL.canParse(answer.location, address)) throw new Error('it redirects to what is no address');
    address = new URL(answer.location, address);
    forGood &&= FOR_GOOD.has(answer.status);
    if (forGood) lasting = address;
  }
  throw new Error(seen.has(address.href) ? 'it redirects in a circle' : `it redirects more than ${MOST_HOPS} times`);
}

/** An address without what changes nothing: protocol, "www.", a slash at the end, a fragment. */
function essence({ hostname, pathname, search }: URL): string {
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function arrivedWell(start: URL, { end, lasting }: Arrival): Outcome {
  if (end.pathname === '/' && end.search === '' && start.pathname !== '/') return { kind: 'front-page' };
  if (essence(lasting) === essence(start) || lasting.protocol !== 'https:') return { kind: 'ok' };
  return { kind: 'moved', to: lasting.href };
}

function judge(start: URL, arrival: Arrival): Outcome {
  const { status, challenge } = arrival.answer;
  if (status >= 200 && status < 300) return arrivedWell(start, arrival);
  if (CLOSED.has(status) || challenge) return { kind: 'closed', reason: `it answers ${status}` };
  return { kind: status === 404 || status === 410 ? 'gone' : 'silent', reason: `it answers ${status}` };
}

interface Attempt {
  outcome: Outcome;
  retryAfter: number;
}

async function attempt(method: 'HEAD' | 'GET', start: URL, web: Web): Promise<Attempt> {
  try {
    const arrival = await follow(method, start, web);
    return { outcome: judge(start, arrival), retryAfter: (arrival.answer.retryAfter ?? 0) * 1000 };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return { outcome: { kind: error instanceof Refusal ? 'refused' : 'silent', reason }, retryAfter: 0 };
  }
}

const SETTLED: ReadonlySet<Outcome['kind']> = new Set(['ok', 'moved', 'front-page', 'refused']);

/** Visits an address: HEAD first; what that does not settle is asked with GET, and once more after a pause where there was no answer. */
export async function visit(address: string, web: Web, wait: Wait): Promise<Outcome> {
  const start = new URL(address);
  const first = await attempt('HEAD', start, web);
  if (SETTLED.has(first.outcome.kind)) return first.outcome;
  const second = await attempt('GET', start, web);
  if (second.outcome.kind !== 'silent') return second.outcome;
  await wait(Math.min(Math.max(PAUSE, second.retryAfter), LONGEST_PAUSE));
  return (await attempt('GET', start, web)).outcome;
}
