import { existsSync } from 'node:fs';
import { expect, test } from './support/site.ts';

for (const kind of ['article', 'organization', 'person', 'project', 'term', 'source', 'series', 'claim'] as const) {
  test(`the page of a record leads to where it can be corrected: ${kind}`, async ({ page, richest, origin }) => {
    await page.goto(await richest(kind));
    const link = page.getByRole('link', { name: 'Correct this' }).first();
    await expect(link).toBeVisible();
    const url = new URL((await link.getAttribute('href')) ?? '', origin);
    if (url.origin !== origin) {
      // A repository is configured: the link opens the file of the record there.
      const file = /\/edit\/[^/]+\/(content\/.+)$/.exec(url.pathname)?.[1];
      expect(file && existsSync(decodeURIComponent(file)), url.href).toBe(true);
      return;
    }
    expect(url.pathname).toBe('/contribute/');
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/contribute\/$/);
  });
}
