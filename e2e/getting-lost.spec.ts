import { expect, test } from './support/site.ts';

test.use({ expectedComplaints: /404/ });

test('an address without a page answers 404 with ways on', async ({ page, request }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('header [type="search"]')).toBeVisible();
  const links = await page.locator('main a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links.some((link) => link.endsWith('/a-z/'))).toBe(true);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('the page for missing pages looks like the others: styles, fonts and theme come along', async ({ page }) => {
  await page.goto('/no/such/deep/page/');
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  expect(await page.evaluate(async () => (await document.fonts.load('400 16px "Source Serif"')).length)).toBeGreaterThan(0);
});
