import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The lines of the results below the answer card. */
export const HITS = '.search-results > li';

/** The field of the dialog where it is open, else of the search page. */
export function fieldOf(page: Page): Locator {
  return page.locator('#search-field');
}

/** What the search says about its results. */
export function statusOf(page: Page): Locator {
  return page.locator('.search-status');
}

/** The title of the answer card where there is one, else of the first hit. */
export function firstTitle(page: Page): Locator {
  return page.locator('.search-title a').first();
}

/** Opens the dialog by its key. */
export async function openDialog(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await expect(fieldOf(page)).toBeFocused();
  return dialog;
}

/** Waits until the last question has an answer, of names alone or in full. */
export async function answered(page: Page, inFull = true): Promise<void> {
  await page.waitForFunction((full) => {
    const status = document.querySelector('.search-status')?.textContent ?? '';
    return status !== '' && document.querySelector('.search-results')?.ariaBusy === 'false' && !(full ? /Searching|so far/ : /^Searching…/).test(status);
  }, inFull);
}

/** Asks and waits for the full answer. */
export async function ask(page: Page, words: string): Promise<void> {
  await fieldOf(page).fill(words);
  await answered(page);
}

/** Keeps the answers of some requests back until they are released. */
export async function holdBack(page: Page, pattern: string): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return async () => {
    resolve();
    await page.unrouteAll({ behavior: 'wait' });
  };
}
