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
