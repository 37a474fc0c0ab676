import type { Locator, Page } from '@playwright/test';
import { addressesOf } from './support/kinds.ts';
import { expect, test } from './support/site.ts';

test.describe('an article', () => {
  test.beforeEach(async ({ page, richest }) => {
    await page.goto(await richest('article'));
  });

  test('every mark leads to a source that leads back to it', async ({ page }) => {
    const lost = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLAnchorElement>('.citation a')];
      return marks.filter((mark) => !document.querySelector(`${mark.hash} .back a[href="#${mark.id}"]`)).map((mark) => mark.id);
    });
    expect(lost).toEqual([]);
  });

  test('clicking a mark shows its source, and the arrow leads back', async ({ page }) => {
    const mark = page.locator('.prose .citation a').nth(2);
    const id = await mark.getAttribute('id');
    const target = page.locator((await mark.getAttribute('href')) ?? '');
    await mark.click();
    await expect(target).toBeInViewport();
    await target.locator(`.back a[href="#${id}"]`).click();
    await expect(mark).toBeInViewport();
  });

  test('a source in the list leads to its page, which lists what cites it', async ({ page }) => {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.locator('.sources .source-meta a[href^="/sources/"]').first().click();
    await expect(page).toHaveURL(/\/sources\/[^/]+\/$/);
    await expect(page.locator('main').getByRole('link', { name: title ?? '', exact: true })).toBeVisible();
  });

  test('a mark shows its source beside it, by pointer and by keyboard', async ({ page }) => {
    const mark = page.locator('.prose .citation a').first();
    const source = page.locator(`${await mark.getAttribute('href')} .reference`);
    await expectHint(page, mark, (await source.textContent()) ?? '');
  });

  test('a term shows its definition beside it, by pointer and by keyboard', async ({ page }) => {
    const term = page.locator('.prose a[data-definition]').first();
    await expectHint(page, term, (await term.getAttribute('data-definition')) ?? '');
  });

  test('a hint stays inside the window', async ({ page }) => {
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const link of (await page.locator('.prose a[data-definition], .prose .citation a').all()).slice(0, 12)) {
        await link.focus();
        const box = await page.locator('.hint').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    }
  });
});

/** A hint comes with the pointer and with the focus, goes with either, and Escape closes it. */
async function expectHint(page: Page, link: Locator, words: string): Promise<void> {
  const hint = page.locator('.hint');
  expect(words).not.toBe('');
  await link.hover();
  await expect(hint).toBeVisible();
  await expect(hint).toContainText(words.trim());
  await page.mouse.move(1, 1);
  await expect(hint).toBeHidden();
  await link.focus();
  await expect(hint).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await expect(link).toBeFocused();
}

test('margin notes stand beside the text and do not overlap each other', async ({ page, addresses }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const wrong: string[] = [];
  for (const address of addressesOf('article', addresses)) {
    await page.goto(address);
    const found = await page.evaluate(() => {
      const notes = [...document.querySelectorAll('.prose .note')].map((note) => note.getBoundingClientRect()).filter((box) => box.height > 0);
      const overlapping = notes.filter((a, index) => notes.some((b, other) => other > index && a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right && b.left < a.right)).length;
      const outside = notes.filter((box) => box.right > innerWidth || box.left < 0).length;
      const text = Math.max(...[...document.querySelectorAll('.prose > p')].map((paragraph) => paragraph.getBoundingClientRect().right));
      const inside = notes.filter((box) => box.left < text).length;
      return { shown: notes.length, overlapping, outside, inside };
    });
    if (found.shown === 0) wrong.push(`${address} shows no margin note`);
    for (const fault of ['overlapping', 'outside', 'inside'] as const) if (found[fault] > 0) wrong.push(`${address} ${fault}: ${found[fault]}`);
  }
  expect(wrong).toEqual([]);
});
