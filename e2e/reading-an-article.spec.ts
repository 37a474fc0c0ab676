import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

test('the contents list marks the section that is being read', async ({ page, richest }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(await richest('article'));
  const links = page.locator('.contents a');
  for (const index of [2, 1]) {
    const link = links.nth(index);
    const heading = page.locator((await link.getAttribute('href')) ?? '');
    await heading.evaluate((element) => scrollTo({ top: element.getBoundingClientRect().top + scrollY - 60, behavior: 'instant' }));
    await expect(link).toHaveAttribute('aria-current', /^(true|location)$/);
    await expect(page.locator('.contents a[aria-current]')).toHaveCount(1);
  }
});

test('the contents list stays in view beside the text', async ({ page, richest }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(await richest('article'));
  await page.locator('#sources').scrollIntoViewIfNeeded();
  await expect(page.locator('.contents a').first()).toBeInViewport();
});

/** How far the open page has moved under its reader, as browsers count it. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(total), 500);
  }));
}

for (const width of [1440, 390]) {
  test(`nothing moves while an article loads (${width} pixels wide)`, async ({ page, richest }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(await richest('article'));
    await page.evaluate(() => document.fonts.ready);
    expect(await shiftOf(page)).toBe(0);
  });
}

test('nothing moves when the faces come late', async ({ page, richest }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(await richest('article'));
  await page.evaluate(() => document.fonts.ready);
  expect(await shiftOf(page)).toBe(0);
});

test('an article asks for six files at most, and for three more where a tool stands in it', async ({ page, richest }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(await richest('article'), { waitUntil: 'networkidle' });
  const tools = await page.locator('.tool').count();
  expect(asked.filter((url) => !url.endsWith('/icon.svg')).length, asked.join('\n')).toBeLessThanOrEqual(tools > 0 ? 9 : 6);
});

test('the previous and the next article are one link away', async ({ page, addresses }) => {
  const section = addresses.filter((address) => /^\/merger\/[^/]+\/$/.test(address));
  await page.goto('/merger/');
  const seen = new Set<string>();
  const follow = async (link: Locator): Promise<void> => {
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(address);
    seen.add(address);
  };
  await follow(page.locator('.article-list a').first());
  for (let step = 1; step < section.length; step += 1) await follow(page.locator('.pager [rel="next"]'));
  expect([...seen].toSorted()).toEqual(section.toSorted());
});

test('a page can be cited in three formats', async ({ page, richest }) => {
  await page.goto(await richest('article'));
  const cite = page.locator('section.cite');
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect(cite.locator('p').first()).toContainText(title);
  await cite.getByText('BibTeX').click();
  await expect(cite.getByText(/^@\w+\{/)).toBeVisible();
  await cite.getByText('CSL-JSON').click();
  const json = JSON.parse((await cite.locator('code').last().textContent()) ?? '') as unknown;
  expect(JSON.stringify(json)).toContain('"title"');
});
