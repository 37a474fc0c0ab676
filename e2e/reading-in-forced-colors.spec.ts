import { expect, test } from './support/site.ts';

test.describe('with the colors of the system', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  test('lanes of a year keep their marks', async ({ page, richest }) => {
    await page.goto(await richest('year'));
    const colors = await page.evaluate(() => [...document.querySelectorAll('.fact-date')].map((date) => getComputedStyle(date, '::before').backgroundColor));
    expect(colors.length).toBeGreaterThan(0);
    expect(colors.filter((color) => color === 'rgba(0, 0, 0, 0)')).toEqual([]);
    expect(new Set(colors).size).toBeGreaterThan(1);
  });

  test('lines and bars of charts can be told from the background', async ({ page, richest }) => {
    await page.goto(await richest('series', 'role="img"'));
    const faint = await page.evaluate(() => {
      const parts = (color: string): number[] => (/\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[\s,]+/).map(Number);
      const background = parts(getComputedStyle(document.documentElement).backgroundColor);
      const distance = (color: string): number => Math.max(...parts(color).slice(0, 3).map((part, index) => Math.abs(part - (background[index] ?? 0))));
      const drawn = [...document.querySelectorAll('main svg :is(path, rect, line, circle, text)')].filter((shape) => shape.checkVisibility());
      const visible = drawn.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((color) => color.startsWith('rgb') && !/^rgba.*, 0\)$/.test(color) && distance(color) > 60);
      });
      return { drawn: drawn.length, visible: visible.length };
    });
    expect(faint.drawn).toBeGreaterThan(0);
    expect(faint.visible).toBeGreaterThan(faint.drawn / 2);
  });

  test('the focus can be seen', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toMatch(/^(solid|auto) [1-9]/);
  });

  test('the current section of the navigation is marked by more than its color', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/merger/');
    const current = page.locator('.site-navigation [aria-current]');
    await expect(current).toHaveCount(1);
    expect(await current.evaluate((element) => getComputedStyle(element).textDecorationLine)).toContain('underline');
  });
});
