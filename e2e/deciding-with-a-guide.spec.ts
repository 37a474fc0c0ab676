import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { faultsOnPaper } from './support/contrast.ts';
import { expect, test } from './support/site.ts';

const current = (page: Page): Locator => page.locator('.guide-step.current');
const answers = (page: Page): Locator => current(page).locator('.guide-answers a');
const title = (page: Page): Locator => current(page).locator('.guide-title');

/** Opens the page with the richest guide, with its first question in view and its script at work. */
async function openGuide(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.guide').first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('decision-guide') !== undefined);
}

/** Gives the first answer until an outcome shows; the result is the number of answers. */
async function answerAll(page: Page): Promise<number> {
  let given = 0;
  for (; (await answers(page).count()) > 0; given += 1) {
    const before = await title(page).textContent();
    await answers(page).first().click();
    await expect(title(page)).not.toHaveText(before ?? '');
  }
  return given;
}

test('a reader answers one question at a time and comes to an outcome with its sources', async ({ page, richest }) => {
  await openGuide(page, await richest('article', '<decision-guide'));
  await expect(page.locator('.guide-step').filter({ visible: true })).toHaveCount(1);
  const first = await title(page).textContent();
  const given = await answerAll(page);
  expect(given).toBeGreaterThan(0);
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toContainText('Outcome');
  await expect(current(page).locator('a[href^="/sources/"]').first()).toBeVisible();
  const past = page.locator('.guide-way li').filter({ visible: true });
  await expect(past).toHaveCount(given);
  await expect(past.first()).toContainText(first ?? '');
});

test('a reader goes back, changes an answer, starts over', async ({ page, richest }) => {
  await openGuide(page, await richest('article', '<decision-guide'));
  const first = (await title(page).textContent()) ?? '';
  const given = await answerAll(page);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.locator('.guide-way li')).toHaveCount(given - 1);
  await page.goBack();
  await expect(page.locator('.guide-way li')).toHaveCount(given);
  await page.locator('.guide-way li a').first().click();
  await expect(title(page)).toHaveText(first);
  await answers(page).last().click();
  await expect(page.locator('.guide-way li')).toHaveCount(1);
  await page.getByRole('link', { name: 'Start over' }).click();
  await expect(title(page)).toHaveText(first);
  await expect(page.locator('.guide-way')).toBeHidden();
});

test('an outcome can be shared: its address shows it again, with the way to it', async ({ page, richest }) => {
  await openGuide(page, await richest('article', '<decision-guide'));
  const given = await answerAll(page);
  const outcome = (await title(page).textContent()) ?? '';
  await expect(page.locator('.guide-way li')).toHaveCount(given);
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect(title(page)).toHaveText(outcome);
  await expect(title(page)).toBeInViewport();
  await expect(page.locator('.guide-way li')).toHaveCount(given);
});

test('an address that names an answer which is gone shows the last question that is there', async ({ page, richest }) => {
  const address = await richest('article', '<decision-guide');
  await openGuide(page, address);
  const first = (await title(page).textContent()) ?? '';
  await answers(page).first().click();
  await expect(title(page)).not.toHaveText(first);
  const second = (await title(page).textContent()) ?? '';
  const shared = `${page.url()}/gone/"]\\/far`;
  await page.goto('/');
  await page.goto(shared);
  await expect(title(page)).toHaveText(second);
});

test('a guide is answered by keyboard alone', async ({ page, richest }) => {
  await openGuide(page, await richest('article', '<decision-guide'));
  await answers(page).first().focus();
  const first = (await title(page).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(title(page)).not.toHaveText(first);
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(first);
});

test('all questions and outcomes can be read at once, and one goes back to single questions', async ({ page, richest }) => {
  await openGuide(page, await richest('article', '<decision-guide'));
  await page.getByRole('link', { name: 'All questions and outcomes' }).click();
  const steps = page.locator('.guide').first().locator('.guide-step');
  await expect(steps.filter({ visible: true })).toHaveCount(await steps.count());
  const answer = steps.first().locator('.guide-answers a').last();
  const next = (await answer.getAttribute('href')) ?? '';
  await answer.click();
  await expect(page.locator(new URL(next, page.url()).hash)).toBeInViewport();
  await page.getByRole('link', { name: 'One question at a time' }).click();
  await expect(steps.filter({ visible: true })).toHaveCount(1);
});

test('another place of the page changes nothing in the guide', async ({ page, richest }) => {
  await openGuide(page, await richest('article', '<decision-guide'));
  await answers(page).first().click();
  await expect(page.locator('.guide-way li')).toHaveCount(1);
  await page.evaluate(() => { location.hash = '#sources'; });
  await expect(page.locator('#sources')).toBeInViewport();
  await expect(page.locator('.guide-way li')).toHaveCount(1);
});

test('on paper the guide is whole', async ({ page, richest }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(await richest('article', '<decision-guide'));
  const steps = page.locator('.guide-step');
  expect(await steps.filter({ visible: true }).count()).toBe(await steps.count());
  await expect(page.locator('.guide-views').first()).toBeHidden();
  expect((await page.evaluate(faultsOnPaper)).slice(0, 20)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colors`, () => {
    test.use({ colorScheme: scheme });

    test('a question, an outcome and the whole guide have no violation', async ({ page, richest }) => {
      await openGuide(page, await richest('article', '<decision-guide'));
      const check = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).include('.guide').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      };
      await check();
      await answerAll(page);
      await check();
      await page.getByRole('link', { name: 'All questions and outcomes' }).click();
      await check();
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide is a text whose answers lead to questions and outcomes', async ({ page, richest }) => {
    await page.goto(await richest('article', '<decision-guide'));
    const steps = page.locator('.guide').first().locator('.guide-step');
    expect(await steps.filter({ visible: true }).count()).toBe(await steps.count());
    const answer = steps.first().locator('.guide-answers a').first();
    await expect(answer).toContainText(/→ (question \d+|outcome [A-Z], .+)$/);
    await answer.click();
    await expect(page.locator((await answer.getAttribute('href')) ?? '')).toBeInViewport();
    await expect(page.locator('.guide-views, .guide-way').filter({ visible: true })).toHaveCount(0);
  });
});
