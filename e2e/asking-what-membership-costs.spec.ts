import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsOnPaper } from './support/contrast.ts';
import { expect, test } from './support/site.ts';

/** Text of a part of the answer on a card. */
async function slot(page: Page, name: string, card = 0): Promise<string> {
  return (await page.locator('.cost-card').nth(card).locator(`[data-slot="${name}"]`).textContent()) ?? '';
}

async function amount(page: Page, name: string, card = 0): Promise<number> {
  return Number((await slot(page, name, card)).replace(/[^\d]/g, ''));
}

/** Opens the calculator and waits for its script, which comes when it is near. */
async function openCalculator(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('membership-cost').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('membership-cost') !== undefined);
}

test('a reader chooses a tier and a size and sees fee, dues and their sum, each with its source', async ({ page, richest }) => {
  await openCalculator(page, await richest('article', '<membership-cost'));
  await page.getByRole('spinbutton', { name: 'Employees' }).fill('20');
  await page.getByLabel('Fund and tier').selectOption('CNCF, Silver');
  expect(await amount(page, 'fee') + await amount(page, 'dues')).toBe(await amount(page, 'total'));
  const small = await amount(page, 'total');
  await page.getByRole('spinbutton', { name: 'Employees' }).fill('20000');
  await expect.poll(() => amount(page, 'total')).toBeGreaterThan(small);
  await expect(page.getByRole('status')).toContainText(`CNCF, Silver: ${await slot(page, 'total')}`);
  for (const part of ['fee', 'dues']) {
    expect(await slot(page, `${part}-date`)).toMatch(/\d{4}/);
    await expect(page.locator(`[data-slot="${part}-source"]`)).toHaveAttribute('href', /^\/sources\/.+\/$/);
  }
});

test('the prices are those of the tables beneath', async ({ page, richest }) => {
  await openCalculator(page, await richest('article', '<membership-cost'));
  const rows = page.locator('#series-fund-membership-fees tbody tr');
  for (const index of [3, (await rows.count()) - 1]) {
    const [fund = '', tier = '', least = '', , fee = ''] = await rows.nth(index).locator('> *').allInnerTexts();
    await page.getByRole('spinbutton', { name: 'Employees' }).fill(least.replace(/[^\d]/g, '') || '500');
    await page.getByLabel('Fund and tier').selectOption(`${fund}, ${tier}`);
    expect(await slot(page, 'fee'), `${fund}, ${tier}`).toBe(`$${fee}`);
  }
});

test('a member of the foundation sees what it pays already and what is new', async ({ page, richest }) => {
  await openCalculator(page, await richest('article', '<membership-cost'));
  await page.getByLabel('Linux Foundation membership').selectOption('Gold member already');
  expect(await slot(page, 'paid')).toBe('paid already');
  expect(await slot(page, 'added')).toBe(`${await slot(page, 'fee')} of it new`);
});

test('three tiers stand side by side, and one can be taken away', async ({ page, richest }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCalculator(page, await richest('article', '<membership-cost'));
  const add = page.getByRole('button', { name: 'Compare with another tier or fund' });
  await add.click();
  await expect(page.getByLabel('Fund and tier').nth(1)).toBeFocused();
  await add.click();
  await expect(add).toBeHidden();
  const totals = await page.locator('.cost-card [data-slot="total"]').evaluateAll((all) => all.map((total) => Math.round(total.getBoundingClientRect().top)));
  expect(new Set(totals).size).toBe(1);
  await page.getByRole('button', { name: 'Remove' }).first().click();
  await expect(page.locator('.cost-card')).toHaveCount(2);
  await expect(add).toBeVisible();
});

test('a comparison can be shared', async ({ page, richest }) => {
  await openCalculator(page, await richest('article', '<membership-cost'));
  await page.getByRole('spinbutton', { name: 'Employees' }).fill('4000');
  await page.getByLabel('Linux Foundation membership').selectOption('Silver member already');
  await page.getByRole('button', { name: 'Compare with another tier or fund' }).click();
  await page.getByLabel('Fund and tier').nth(1).selectOption('OpenInfra Foundation, Silver');
  const totals = [await slot(page, 'total'), await slot(page, 'total', 1)];
  await expect(page).toHaveURL(/#membership-cost\/4000\/silver\/.+openinfra.+silver/);
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect(page.getByRole('spinbutton', { name: 'Employees' })).toHaveValue('4000');
  await expect(page.locator('.cost-card')).toHaveCount(2);
  expect([await slot(page, 'total'), await slot(page, 'total', 1)]).toEqual(totals);
  await expect(page.locator('membership-cost')).toBeInViewport();
});

test('an address with unknown tiers shows what there is', async ({ page, richest }) => {
  await page.goto(`${await richest('article', '<membership-cost')}#membership-cost/300/diamond/gone/b/c/d/e`);
  await expect(page.getByRole('spinbutton', { name: 'Employees' })).toHaveValue('300');
  await expect(page.locator('.cost-card')).toHaveCount(3);
  await expect(page.getByLabel('Linux Foundation membership')).toHaveValue('');
  expect(await amount(page, 'total')).toBeGreaterThan(0);
});

test('the calculator is used by keyboard alone', async ({ page, richest }) => {
  await openCalculator(page, await richest('article', '<membership-cost'));
  const before = await slot(page, 'dues');
  await page.getByRole('spinbutton', { name: 'Employees' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('9');
  expect(await slot(page, 'dues')).not.toBe(before);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Linux Foundation membership')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Fund and tier')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/#membership-cost\/9\/none\//);
});

test('on paper the last answer and both tables stand, and nothing to press', async ({ page, richest }) => {
  await openCalculator(page, await richest('article', '<membership-cost'));
  await page.getByRole('button', { name: 'Compare with another tier or fund' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.cost-card [data-slot="total"]').nth(1)).toBeVisible();
  await expect(page.locator('#series-fund-membership-fees table, #series-linux-foundation-membership-fees table').filter({ visible: true })).toHaveCount(2);
  expect(await page.locator('membership-cost button').filter({ visible: true }).count()).toBe(0);
  expect((await page.evaluate(faultsOnPaper)).slice(0, 20)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colors`, () => {
    test.use({ colorScheme: scheme });

    for (const width of [1440, 360]) {
      test(`a comparison has no violation (${width} pixels wide)`, async ({ page, richest }) => {
        await page.setViewportSize({ width, height: 900 });
        await openCalculator(page, await richest('article', '<membership-cost'));
        await page.getByRole('button', { name: 'Compare with another tier or fund' }).click();
        const { violations } = await new AxeBuilder({ page }).include('membership-cost').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables say it all, and no empty calculator is offered', async ({ page, richest }) => {
    await page.goto(await richest('article', '<membership-cost'));
    await expect(page.locator('membership-cost')).toBeHidden();
    await expect(page.locator('#series-fund-membership-fees table')).toBeVisible();
    await expect(page.locator('#series-linux-foundation-membership-fees table')).toBeVisible();
  });
});
