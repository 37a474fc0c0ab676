import { expect, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

test('an article can be read, with its summary, its text and its sources', async ({ page, richest }) => {
  await page.goto(await richest('article'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.lead')).toBeVisible();
  await expect(page.locator('.prose p').last()).toBeVisible();
  await expect(page.locator('.sources li').last()).toBeVisible();
});

test('a citation leads to its source and back', async ({ page, richest }) => {
  await page.goto(await richest('article'));
  const mark = page.locator('.prose .citation a').first();
  const id = await mark.getAttribute('id');
  const target = await mark.getAttribute('href');
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(target ?? '')).toBeInViewport();
  await page.locator(`${target} .back a[href="#${id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(mark).toBeInViewport();
});

test('on a phone the contents list unfolds and leads to a section', async ({ page, richest }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(await richest('article'));
  const link = page.locator('.contents a').nth(1);
  await expect(link).toBeHidden();
  await page.locator('.contents summary').click();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeInViewport();
});

test('beside the text the contents list is open', async ({ page, richest }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(await richest('article'));
  await expect(page.locator('.contents a').first()).toBeVisible();
});

test('the search field of the header leads to the index of everything', async ({ page }) => {
  await page.goto('/');
  await page.locator('header [type="search"]').fill('charter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/a-z\/(\?|$)/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('main a').count()).toBeGreaterThan(100);
});

test('the menu opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.locator('.site-menu summary').click();
  const link = page.locator('.site-menu nav a').first();
  const address = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(address ?? '');
});

test('the facts of a year can be filtered by lane', async ({ page, richest }) => {
  await page.goto(await richest('year'));
  const lane = page.locator('.lane-filter input').first();
  const name = await lane.getAttribute('value');
  const own = page.locator(`.facts > .lane-${name}`);
  const other = page.locator(`.facts > li:not(.lane-${name})`);
  await expect(own.first()).toBeVisible();
  await lane.uncheck();
  expect(await own.filter({ visible: true }).count()).toBe(0);
  await expect(other.first()).toBeVisible();
  await lane.check();
  await expect(own.first()).toBeVisible();
});

test('what needs a script is not offered', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.theme-switch')).toBeHidden();
});

test('the search page leads to the index of everything', async ({ page }) => {
  await page.goto('/search/?q=charter');
  await expect(page.locator('main a[href$="/a-z/"]').first()).toBeVisible();
});
