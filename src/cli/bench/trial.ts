import type { Page } from '@playwright/test';
import { PANEL } from '#cli/bench/client.ts';
import type { FileServer, Sent } from '#cli/bench/serving.ts';

/** What a first search took, in milliseconds from when the reader opens it, and what was sent for it. */
export interface Trial {
  /** Until the first result is there. */
  first: number;
  /** Until the full text has joined. */
  full: number;
  sent: readonly Sent[];
}

/** How long the bare page rests before the reader opens the search, in milliseconds: the start of the browser is not the search's. */
const REST = 200;

interface Panel extends HTMLElement {
  ask(query: string): void;
}

/** Loads the search and asks it; runs inside the page. */
function openAndAsk(main: Element, { script, query }: { script: string; query: string }): Promise<{ first: number; full: number }> {
  const started = performance.now();
  return import(script).then(() => new Promise((resolve, reject) => {
    const panel = main.ownerDocument.createElement('search-panel') as Panel;
    let first = 0;
    const look = (): void => {
      const shown = panel.querySelector('.search-results > li, .search-card') !== null;
      if (shown && first === 0) first = performance.now() - started;
      const said = panel.querySelector('.search-status')?.textContent ?? '';
      // Names alone are "so far"; before them nothing is told or that the search is under way.
      if (said === '' || /^Searching|so far/.test(said)) return;
      if (shown && panel.querySelector('.search-status button') === null) resolve({ first, full: performance.now() - started });
      else reject(new Error(`“${query}”: ${said}`));
    };
    new MutationObserver(look).observe(panel, { childList: true, subtree: true, attributes: true });
    main.append(panel);
    panel.ask(query);
  }));
}

/** One first search: the bare page is there already, everything else is fetched. */
export async function runTrial(page: Page, server: FileServer, origin: string, query: string): Promise<Trial> {
  await page.goto(`${origin}/`);
  await page.waitForTimeout(REST);
  server.sent = [];
  const times = await page.locator('main').evaluate(openAndAsk, { script: `${origin}/${PANEL}`, query });
  return { ...times, sent: server.sent };
}
