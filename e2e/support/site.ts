import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { addressesOf } from './kinds.ts';
import type { Kind } from './kinds.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** What the browser complained about: errors, violations of the content policy, requests that failed or left the site. Must end empty. */
  complaints: string[];
  /** Complaints that a test provokes on purpose. */
  expectedComplaints: RegExp | undefined;
}

interface WorkerFixtures {
  /** Origin of the served site. */
  origin: string;
  /** Address of every page, from the sitemap. */
  addresses: string[];
  /** The page of a kind with most on it, of those whose HTML holds a text. */
  richest: (kind: Kind, holding?: string) => Promise<string>;
}

/** Pages of a kind among which the richest is sought. */
const CANDIDATES = 40;

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

/** Address of the page with the longest HTML, of those that hold a text. */
async function longest(origin: string, addresses: string[], holding: string): Promise<string | undefined> {
  const pages = await Promise.all(addresses.map(async (address) => ({ address, html: await readText(origin + address) })));
  return pages.filter(({ html }) => html.includes(holding)).sort((a, b) => b.html.length - a.html.length)[0]?.address;
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}

/** Writes down whatever goes wrong in the pages of a context. */
export async function listen(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
  });
  context.on('weberror', (raised) => complaints.push(`${raised.page()?.url() ?? ''}: ${raised.error().message}`));
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${origin}/`)) complaints.push(`asks another site: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} answers ${response.status()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`));
  });
}

/** Playwright's test with the pages of the site at hand; every test fails on an error in the console or a violation of the content policy. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  origin: [async ({}, use, worker) => use(new URL(worker.project.use.baseURL ?? '').origin), { scope: 'worker' }],
  addresses: [
    async ({ origin }, use) => {
      const sitemaps = locations(await readText(`${origin}/sitemap-index.xml`));
      const pages = await Promise.all(sitemaps.map((path) => readText(`${origin}${path}`)));
      await use(pages.flatMap(locations));
    },
    { scope: 'worker' },
  ],
  richest: [
    async ({ origin, addresses }, use) => {
      const known = new Map<string, string>();
      await use(async (kind, holding = '') => {
        const key = `${kind} ${holding}`;
        const address = known.get(key) ?? (await longest(origin, addressesOf(kind, addresses).slice(0, CANDIDATES), holding));
        if (address === undefined) throw new Error(`the site has no page of the kind "${key}"`);
        known.set(key, address);
        return address;
      });
    },
    { scope: 'worker' },
  ],
  expectedComplaints: [undefined, { option: true }],
  complaints: [
    async ({ context, origin, expectedComplaints }, use) => {
      const complaints: string[] = [];
      await listen(context, origin, complaints);
      await use(complaints);
      expect(complaints.filter((complaint) => !expectedComplaints?.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});
