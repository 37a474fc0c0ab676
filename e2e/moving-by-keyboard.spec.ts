import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

/** Whether the element with the focus shows it: by an outline or border of its own, or of the form it stands in. */
function showsFocus(): boolean {
  const element = document.activeElement;
  if (!element || element === document.body) return false;
  const outlined = (candidate: Element | null): boolean => candidate !== null && getComputedStyle(candidate).outlineStyle !== 'none' && parseFloat(getComputedStyle(candidate).outlineWidth) > 0;
  return outlined(element) || outlined(element.closest('form')) || element.closest('form')?.matches(':focus-within') === true;
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLAnchorElement ? (element.textContent ?? '').trim() : (element?.localName ?? '');
  });
}

test('the first stop is a link past the navigation', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect((await skip.boundingBox())?.height).toBeGreaterThan(10);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('the stops of the header come in the order in which they are read, and each shows the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await page.keyboard.press('Tab');
  const stops: string[] = [];
  const positions: number[] = [];
  while (stops.length < 30) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(() => document.activeElement?.closest('header') !== null))) break;
    expect(await page.evaluate(showsFocus), await focused(page)).toBe(true);
    stops.push(await focused(page));
    positions.push(await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0));
  }
  const links = await page.locator('.site-navigation a').allTextContents();
  expect(stops.slice(0, links.length + 1)).toEqual([await page.locator('.site-name').textContent(), ...links]);
  expect(stops).toContain('input');
  expect(stops.at(-1)).toBe('button');
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test('on a phone the menu opens, leads on and closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const menu = page.locator('.site-menu summary');
  const link = page.locator('.site-menu nav a').first();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(link).toBeHidden();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  const address = await link.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('nothing holds the focus: the end of an article can be reached and left', async ({ page, richest }) => {
  await page.goto(await richest('article'));
  const stops = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')].filter((element) => element.checkVisibility({ contentVisibilityAuto: true })).length);
  let unseen = 0;
  let reached = false;
  for (let step = 0; step < stops + 20 && !reached; step += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(showsFocus))) unseen += 1;
    reached = await page.evaluate(() => document.activeElement?.closest('footer') !== null);
  }
  expect(reached).toBe(true);
  expect(unseen).toBe(0);
});

test('a wide table can be scrolled', async ({ page, richest }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(await richest('series'));
  const region = page.locator('.table-scroll').first();
  await region.focus();
  await expect(region).toBeFocused();
});
