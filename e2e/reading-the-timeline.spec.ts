import { expect, test } from './support/site.ts';

for (const [name, width] of [['a desk', 1440], ['a phone', 360]] as const) {
  test(`on the screen of ${name} the timeline is drawn once, with every era named`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/', '/timeline/']) {
      await page.goto(address);
      const drawing = page.locator('.timeline-overview > svg').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      expect(await drawing.locator('.era').count()).toBeGreaterThan(3);
      await expect(drawing.locator('.era-name')).toHaveCount(await drawing.locator('.era').count());
    }
  });
}

test('a named mark leads to its fact', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/timeline/');
  const mark = page.locator('.timeline-wide a:has(text)').first();
  const address = await mark.getAttribute('href');
  await mark.locator('text').click();
  await expect(page).toHaveURL(new RegExp(`${address ?? ''}$`));
  await expect(page.locator(`[id="${address?.split('#')[1] ?? ''}"]`)).toBeVisible();
});

test('an era tells on which facts it rests', async ({ page }) => {
  await page.goto('/timeline/');
  const era = page.locator('.era-list > div').first();
  const fact = era.getByRole('link').first();
  const name = (await fact.textContent()) ?? '';
  await fact.click();
  await expect(page).toHaveURL(/\/timeline\/\d{4}\/#/);
  await expect(page.locator(':target')).toContainText(name.split(' ')[0] ?? '');
});

test.describe('a year of two pages', () => {
  test('lists the facts of its second half at their old addresses, and each leads to where it stands in full', async ({ page }) => {
    await page.goto('/timeline/2025/');
    const lines = page.locator('.fact-lines > li');
    const id = (await lines.last().getAttribute('id')) ?? '';
    await page.goto(`/timeline/2025/#${id}`);
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(':target').getByRole('link').click();
    await expect(page).toHaveURL(`/timeline/2025/july/#${id}`);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target .fact-meta').getByRole('link', { name: 'Correct', exact: true })).toHaveCount(1);
    await expect(page.locator('.facts > li')).toHaveCount(await page.locator('.facts > li:has(.fact-meta)').count());
  });

  test('is one year for whoever walks through it: months, neighbors and the filter of lanes', async ({ page }) => {
    await page.goto('/timeline/2025/');
    const months = page.getByRole('navigation', { name: 'Months' });
    const names = await months.getByRole('link').allTextContents();
    await page.getByRole('checkbox', { name: 'Market' }).uncheck();
    await expect(page.locator('.facts > .lane-market').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.fact-lines > .lane-foundations').first()).toBeVisible();
    await months.getByRole('link').last().click();
    await expect(page).toHaveURL(/\/timeline\/2025\/july\/#month-12$/);
    await expect(months.getByRole('link')).toHaveText(names);
    await page.locator('.pager [rel="prev"]').click();
    await expect(page).toHaveURL(/\/timeline\/2025\/$/);
    await page.locator('.pager [rel="next"]').click();
    await page.locator('.pager [rel="next"]').click();
    await expect(page).toHaveURL(/\/timeline\/2026\/$/);
  });
});
