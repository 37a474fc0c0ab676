import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const results = '.search-results > li';

async function searchInDialog(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.type(query);
  await expect(page.locator(results).first()).toBeVisible();
}

test('a reader finds a record by its name, from any page and by keyboard alone', async ({ page }) => {
  await page.goto('/glossary/');
  await searchInDialog(page, 'Kubernetes');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/projects\/kubernetes\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kubernetes');
});

test('an abbreviation leads to the record and says why', async ({ page }) => {
  await page.goto('/search/?q=OSF');
  const first = page.locator(results).first();
  await expect(first.getByRole('link').first()).toHaveText('OpenStack Foundation');
  await expect(first).toContainText('Also known as OSF');
});

test('a fact comes up with its date and opens at its place', async ({ page }) => {
  await page.goto('/search/?q=2025&kind=fact');
  const part = page.locator('.search-parts a').first();
  await expect(part).toHaveText(/\d{4}/);
  const address = (await part.getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/timeline\/\d{4}\/#[a-z0-9-]+$/);
  await part.click();
  await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport();
});

test('a hit in a text opens at the passage', async ({ page }) => {
  await page.goto('/search/?q=directed+fund&kind=article');
  const link = page.locator('.search-parts a').first();
  const id = /#([^:]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
  await link.click();
  await expect(page).toHaveURL(/\/[a-z-]+\/[a-z-]+\/#/);
  await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
});

test('the state of a search stands in the address and survives back and forward', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('main').getByRole('searchbox', { name: 'Search' });
  await field.fill('foundation');
  await expect(page).toHaveURL(/\?q=foundation$/);
  await expect(page.getByRole('status')).toContainText(/\d+ results/);
  await page.getByRole('radio', { name: /^Terms/ }).check();
  await expect(page).toHaveURL(/kind=term/);
  await expect(page.getByRole('status')).toContainText('in Terms');
  await page.goBack();
  await expect(page.getByRole('status')).not.toContainText('in Terms');
  await expect(page.getByRole('radio', { name: /^All/ })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: /^Terms/ })).toBeChecked();
  await page.reload();
  await expect(field).toHaveValue('foundation');
  await expect(page.getByRole('radio', { name: /^Terms/ })).toBeChecked();
});

test('typing replaces the address; what was submitted stays in the history', async ({ page }) => {
  await page.goto('/search/');
  const before = await page.evaluate(() => history.length);
  const field = page.getByRole('main').getByRole('searchbox', { name: 'Search' });
  await field.pressSequentially('zuul', { delay: 40 });
  await expect(page).toHaveURL(/\?q=zuul$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await field.press('Enter');
  await field.fill('airship');
  await expect(page).toHaveURL(/\?q=airship$/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(field).toHaveValue('zuul');
  await expect(page.locator(results).first()).toContainText('Zuul');
});

test('more results follow on demand, and the focus goes to the first of them', async ({ page }) => {
  await page.goto('/search/?q=foundation');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator(results)).toHaveCount(20);
  await expect(page.locator(results).nth(10).getByRole('link').first()).toBeFocused();
});

test('sources come after everything else', async ({ page }) => {
  await page.goto('/search/?q=openinfra');
  await expect(page.locator(results)).toHaveCount(10);
  await expect(page.locator(`${results} .search-title > span`).filter({ hasText: 'Source' })).toHaveCount(0);
});

test('nothing found leads to the index of everything', async ({ page }) => {
  await page.goto('/search/?q=zzqqxx');
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzqqxx”');
  await page.getByRole('status').getByRole('link').click();
  await expect(page).toHaveURL(/\/a-z\/$/);
});

test.describe('where the engine does not arrive', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test('the search says so and can be tried again', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
    await page.goto('/search/?q=zuul');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await page.unroute('**/pagefind/pagefind.js*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(results).first()).toBeVisible();
  });
});

test('the dialog opens by key, click and typing, and gives the focus back', async ({ page }) => {
  await page.goto('/about/method/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('/');
  await expect(dialog.getByRole('searchbox')).toHaveValue('/');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.type('zuul');
  await expect(dialog.getByRole('searchbox')).toHaveValue('zuul');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
});

test('moving through the header by Tab does not open the dialog', async ({ page }) => {
  await page.goto('/about/method/');
  await page.getByRole('banner').getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Tab stays in the dialog', async ({ page }) => {
  await page.goto('/about/method/');
  await searchInDialog(page, 'directed fund');
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
  }
});

test('nothing of the search is loaded before it is meant', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /pagefind|search-/.test(path))).toEqual([]);
  await page.getByRole('banner').getByRole('searchbox').hover();
  await expect.poll(() => requests.some((path) => path.includes('search-dialog'))).toBe(true);
});

test('the form of the home page leads to the search page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search the site' }).fill('zuul');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=zuul$/);
  await expect(page.locator(results).first()).toContainText('Zuul');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to the index of everything', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('searchbox').fill('zuul');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/a-z\/\?q=zuul$/);
  });

  test('the search page says where to look', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('main').getByRole('link', { name: 'A–Z' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the dialog with results has no accessibility violation', async ({ page }) => {
      await page.goto('/about/method/');
      await searchInDialog(page, 'directed fund');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test('the search page has none with results and with nothing found', async ({ page }) => {
      await page.goto('/search/?q=2025&kind=fact');
      await expect(page.locator(results).first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.goto('/search/?q=zzqqxx');
      await expect(page.getByRole('status')).toContainText('Nothing');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the dialog fills the window without horizontal scrolling', async ({ page }) => {
    await page.goto('/about/method/');
    await searchInDialog(page, 'directed fund');
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.width).toBe(320);
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
  });
});
