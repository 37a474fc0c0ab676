import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

/** Lightness of the page's background, 0 to 255. */
function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (/\(([^)]*)\)/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[1] ?? '').split(/[\s,]+/).map(Number);
    return (red + green + blue) / 3;
  });
}

for (const [scheme, low, high] of [['light', 200, 255], ['dark', 0, 60]] as const) {
  test(`the site follows a ${scheme} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/');
    expect(await lightness(page)).toBeGreaterThanOrEqual(low);
    expect(await lightness(page)).toBeLessThanOrEqual(high);
  });
}

test('a chosen theme holds on the next page and after a reload, until the system is chosen again', async ({ page, richest }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const button = page.locator('.theme-switch button');
  await expect(button).toHaveAccessibleName(/system/);
  await button.click();
  await expect(button).toHaveAccessibleName(/light/);
  await button.click();
  await expect(button).toHaveAccessibleName(/dark/);
  expect(await lightness(page)).toBeLessThan(60);
  await page.reload();
  expect(await lightness(page)).toBeLessThan(60);
  await page.goto(await richest('article'));
  expect(await lightness(page)).toBeLessThan(60);
  await expect(button).toHaveAccessibleName(/dark/);
  await button.click();
  await expect(button).toHaveAccessibleName(/system/);
  expect(await lightness(page)).toBeGreaterThan(200);
  await page.reload();
  expect(await lightness(page)).toBeGreaterThan(200);
});
