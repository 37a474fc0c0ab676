import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageOf } from '#lib/shown-findings.ts';
import type { ShownFinding } from '#lib/shown-findings.ts';

/** What the middleware asks of the content. */
export interface FindingsAnswer {
  settled(): Promise<void>;
  shown(): ShownFinding[];
}

/** Last part of the address at which a page asks for the findings. */
export const FINDINGS_ADDRESS = '__findings';

type Next = (error?: unknown) => void;
type Handler = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

function pathnameOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/, '');
}

/** Answers with all findings as JSON, once what has changed is checked. */
export function answerFindings(content: FindingsAnswer): Handler {
  return (request, response, next) => {
    if (!pathnameOf(request).endsWith(`/${FINDINGS_ADDRESS}`)) return next();
    content.settled().then(() => {
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify({ findings: content.shown() }));
    }, next);
  };
}

/** What a page that cannot be made loads in its place, from the top of the repository. */
interface OverlayFiles {
  script: string;
  styles: string;
}

/** A page that holds nothing but the overlay, in the type of the site; it reloads when content changes. */
export function overlayPage(base: string, { script, styles }: OverlayFiles): string {
  const prefix = base.replace(/\/$/, '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Findings</title><link rel="stylesheet" href="${prefix}${styles}"></head><body><main class="page"><div class="record"><h1>This page cannot be shown</h1><p class="lead">The findings say why. It comes back by itself once they are mended.</p></div></main><script type="module" src="${prefix}/@vite/client"></script><script type="module" src="${prefix}${script}"></script></body></html>`;
}

/** Answers with the overlay in place of the stack trace where a page fails that findings concern; other errors stay as they are. */
export function explainFailures(content: Pick<FindingsAnswer, 'shown'>, { base, page, explained }: { base: string; page: string; explained: () => void }): Handler {
  return (request, response, next) => {
    const path = pageOf(pathnameOf(request), base);
    if (!path.endsWith('/')) return next();
    const { writeHead, write, end } = response;
    let replaced = false;
    const concerned = (): boolean => content.shown().some(({ severity, pages }) => severity === 'error' && pages.includes(path));
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      if (status !== 500 || replaced || !concerned()) return Reflect.apply(writeHead, response, [status, ...rest]);
      replaced = true;
      explained();
      return Reflect.apply(writeHead, response, [status, { 'Content-Type': 'text/html; charset=utf-8' }]);
    }) as typeof writeHead;
    response.write = ((...given: unknown[]) => replaced || Reflect.apply(write, response, given)) as typeof write;
    response.end = ((...given: unknown[]) => Reflect.apply(end, response, replaced ? [page] : given)) as typeof end;
    next();
  };
}
