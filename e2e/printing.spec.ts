import { faultsOnPaper } from './support/contrast.ts';
import { expect, test } from './support/site.ts';

for (const kind of ['article', 'year', 'organization', 'series', 'term', 'claim'] as const) {
  test(`on paper the richest page of the kind ${kind} shows all its words, dark on white, and nothing to click`, async ({ page, richest }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(await richest(kind));
    for (const hidden of ['.site-header', '.site-footer', '.skip', '.pager']) {
      expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect((await page.evaluate(faultsOnPaper)).slice(0, 20)).toEqual([]);
  });
}

test('on paper a dark theme chosen by the reader does not matter', async ({ page, richest }) => {
  await page.goto(await richest('article'));
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  expect((await page.evaluate(faultsOnPaper)).slice(0, 20)).toEqual([]);
});

test('on paper sources tell their addresses', async ({ page, richest }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(await richest('article'));
  const link = page.locator('.sources .reference a[href^="https:"]').first();
  const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content + (element.textContent ?? ''));
  expect(printed).toContain('http');
});
