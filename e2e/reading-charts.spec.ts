import { expect, test } from './support/site.ts';

/** Size of the smallest words of the visible drawings, in pixels of the screen. */
function smallestWords(): number {
  const words = [...document.querySelectorAll<SVGTextElement>('.chart svg.drawing text')].filter((text) => text.checkVisibility());
  return Math.min(...words.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1)));
}

/** Words of the visible drawings that stick out of the window. */
function wordsOutside(): string[] {
  const words = [...document.querySelectorAll<SVGTextElement>('.chart svg.drawing text')].filter((text) => text.checkVisibility());
  return words.filter((text) => text.getBoundingClientRect().left < 0 || text.getBoundingClientRect().right > innerWidth).map((text) => text.textContent ?? '');
}

for (const holding of ['calendar-bar', 'class="move move', 'class="break"', 'panels-stacked', 'class="bar series']) {
  for (const width of [320, 1440]) {
    test(`at ${width} pixels the words of the richest chart with ${holding} can be read and stay in the window`, async ({ page, richest }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(await richest('series', holding));
      expect(await page.evaluate(smallestWords)).toBeGreaterThanOrEqual(10.5);
      expect(await page.evaluate(wordsOutside)).toEqual([]);
    });
  }
}

test('signs of a drawing are explained above it', async ({ page, richest }) => {
  await page.goto(await richest('series', 'calendar-bar'));
  await expect(page.locator('.sign-key li').first()).toBeVisible();
  for (const part of ['part-second', 'part-whole', 'planned'] as const) {
    const drawn = await page.locator(`.calendar .${part}`).count();
    if (drawn > 0) await expect(page.locator(`.sign-key .${part}`)).toHaveCount(1);
  }
});

test('a break in a series is named under its drawing', async ({ page, richest }) => {
  await page.goto(await richest('series', 'class="break"'));
  const letters = await page.locator('.chart svg .name').allTextContents();
  const key = await page.locator('.base-key b').allTextContents();
  for (const letter of letters.filter((text) => /^[A-Z]$/.test(text))) expect(key).toContain(letter);
});
