import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsOnPaper } from './support/contrast.ts';
import { HITS, answered, ask, fieldOf, firstTitle, holdBack, openDialog, statusOf } from './support/search.ts';
import { expect, test } from './support/site.ts';

/** Place of what must not move, by its address or class. */
function places(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries([...document.querySelectorAll('.search-kinds, .search-line, .search-card, .search-named')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.querySelector('a')?.getAttribute('href') ?? element.className, [x, y, width, height].map(Math.round).join(' ')];
  })));
}

test('a text that comes late moves nothing under the pointer nor under the focus', async ({ page }) => {
  await page.goto('/search/');
  await fieldOf(page).focus();
  let release = await holdBack(page, '**/pagefind/pagefind.js*');
  await fieldOf(page).fill('directed fund');
  await answered(page, false);
  await expect(statusOf(page)).toContainText('so far');
  const number = await page.locator(HITS).count();
  await page.locator(HITS).nth(1).getByRole('link').hover();
  const before = await places(page);
  await release();
  await answered(page);
  expect(await places(page)).toEqual(before);
  expect(await page.locator(HITS).count()).toBeGreaterThan(number);
  await page.mouse.move(5, 5);
  await expect(page.locator('.search-named').first()).toContainText('·');
  expect(await places(page)).toEqual(before);

  release = await holdBack(page, '**/pagefind/index/**');
  await fieldOf(page).fill('neutron');
  await answered(page, false);
  await fieldOf(page).press('ArrowDown');
  const focused = await page.evaluateHandle(() => document.activeElement);
  const held = await places(page);
  await release();
  await answered(page);
  expect(await places(page)).toMatchObject(held);
  expect(await page.evaluate((element) => element === document.activeElement, focused)).toBe(true);
});

test('names answer in place: their height is the same when the texts come', async ({ page }) => {
  await page.goto('/about/');
  await openDialog(page);
  // All names are there once anything is answered in full.
  await ask(page, 'zuul');
  const release = await holdBack(page, '**/pagefind/index/**');
  await fieldOf(page).fill('openinfra foundation');
  await answered(page, false);
  await expect(statusOf(page)).toContainText('so far');
  const before = await places(page);
  await release();
  await answered(page);
  const after = await places(page);
  const stayed = Object.keys(before).filter((key) => key in after);
  expect(stayed.length).toBeGreaterThan(3);
  for (const key of stayed) expect(after[key], key).toBe(before[key]);
});

test('while nothing is there yet the search says that it is under way', async ({ page }) => {
  const release = await holdBack(page, '**/search/names.txt');
  await page.goto('/search/?q=zuul');
  await expect(statusOf(page)).toHaveText('Searching…');
  await release();
  await expect(firstTitle(page)).toHaveText('Zuul');
});

test('nothing found leads to the nearest names, the index of everything and a proposal', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/?q=qxzuul');
  await expect(statusOf(page)).toHaveText('Nothing found for “qxzuul”.');
  const suggestions = page.getByRole('region', { name: 'Suggestions' });
  expect(await suggestions.getByRole('listitem').count()).toBeGreaterThan(0);
  await suggestions.getByText('Propose it as another name').click();
  await expect(suggestions.locator('pre')).toContainText('“qxzuul”');
  await suggestions.getByRole('button', { name: 'Copy' }).click();
  await expect(suggestions.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('“qxzuul” finds nothing');
  await fieldOf(page).press('ArrowDown');
  await expect(suggestions.getByRole('link').first()).toBeFocused();
  await suggestions.getByRole('link', { name: 'Everything from A to Z' }).click();
  await expect(page).toHaveURL(/\/a-z\/$/);
});

test.describe('where files do not arrive', () => {
  test.use({ expectedComplaints: /Failed to load|ERR_|no answer|answers 503/ });

  test('a search that was used goes on without a network: names answer, and everything once it is back', async ({ page, context }) => {
    await page.goto('/search/?q=zuul');
    await answered(page);
    await context.setOffline(true);
    await ask(page, 'airship');
    await expect(page.locator(`.search-card, ${HITS}`).first()).toContainText('Airship');
    await expect(statusOf(page)).toContainText('Only names were searched');
    await expect(page.getByRole('status')).toContainText('Only names were searched');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(fieldOf(page)).toBeFocused();
    await expect(statusOf(page)).toHaveText(/^\d+ results\.$/);
  });

  test('without the full text names still answer, and a later try has it', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=zuul');
    await expect(statusOf(page)).toContainText('Only names were searched');
    await expect(firstTitle(page)).toHaveText('Zuul');
    await page.unrouteAll();
    await page.route('**/pagefind/filter/**', (route) => route.fulfill({ status: 503 }));
    const refused = page.waitForResponse('**/pagefind/filter/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await refused;
    await expect(statusOf(page)).toContainText('Only names were searched');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(statusOf(page)).toHaveText(/^\d+ results\.$/);
  });

  test('without the names the search says so and offers the index of everything', async ({ page }) => {
    await page.route('**/search/names.txt', (route) => route.abort());
    await page.goto('/about/');
    await openDialog(page);
    await page.keyboard.type('zuul');
    await expect(statusOf(page)).toContainText('Search could not be loaded.');
    await expect(statusOf(page).getByRole('link', { name: 'Everything from A to Z' })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(firstTitle(page)).toHaveText('Zuul');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the header and the search page lead to the index of everything', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('main').getByRole('link', { name: 'A–Z' })).toBeVisible();
    await page.getByRole('banner').getByRole('searchbox').fill('zuul');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/a-z\/\?q=zuul$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('results, answer, filters and empty state have no accessibility violation', async ({ page }) => {
      const violations = async (): Promise<unknown[]> => (await new AxeBuilder({ page }).include('search-panel').setLegacyMode().analyze()).violations;
      await page.goto('/about/');
      await openDialog(page);
      await ask(page, 'how much is platinum membership');
      expect(await violations()).toEqual([]);
      await page.goto('/search/?q=kuberntes');
      await answered(page);
      expect(await violations()).toEqual([]);
      await ask(page, 'zzqqxx');
      await page.getByText('Propose it as another name').click();
      expect(await violations()).toEqual([]);
      await fieldOf(page).press('Enter');
      await fieldOf(page).fill('');
      await expect(page.getByRole('button', { name: 'Erase' })).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the answer stands in the first screen, nothing is cut off, and fingers find their place', async ({ page }) => {
    const overflow = (): Promise<number> => page.evaluate(() => Math.max(...[document.documentElement, document.querySelector('dialog')].map((box) => (box ? box.scrollWidth - box.clientWidth : 0))));
    const small = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('search-panel :is(label, select, button, summary, .search-title a)')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 1 && (width < 24 || height < 24) ? [`${target.textContent} ${width}×${height}`] : [];
    }));
    await page.goto('/search/?q=what+is+a+directed+fund');
    await expect(page.locator('.search-card-text')).toBeInViewport();
    await answered(page);
    expect(await overflow()).toBe(0);
    expect(await small()).toEqual([]);
    await page.goto('/about/');
    await page.getByRole('banner').getByRole('searchbox').tap();
    await page.keyboard.type('kuberntes');
    await answered(page);
    expect((await page.getByRole('dialog').boundingBox())?.width).toBe(320);
    expect(await overflow()).toBe(0);
    const claims = page.locator('.search-kinds label').filter({ hasText: 'Claims' });
    await claims.tap();
    await answered(page);
    await expect(claims).toBeInViewport();
    expect(await small()).toEqual([]);
  });
});

test('results can be printed', async ({ page }) => {
  await page.goto('/search/?q=directed+fund');
  await answered(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(faultsOnPaper)).toEqual([]);
});
