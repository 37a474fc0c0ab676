import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kinds } from './support/kinds.ts';
import { expect, test } from './support/site.ts';

/** Violations as lines: rule, element, what to do. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 5).map((node) => `${id}: ${node.target.join(' ')}: ${(node.failureSummary ?? '').replace(/\s+/g, ' ')}`));
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colors`, () => {
    test.use({ colorScheme: scheme });

    for (const kind of kinds) {
      test(`the richest page of the kind ${kind} has no violation`, async ({ page, richest }) => {
        await page.goto(await richest(kind));
        expect(await violations(page)).toEqual([]);
      });
    }

    test('an article on a phone, with its folds open, has no violation', async ({ page, richest }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(await richest('article'));
      await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => fold.toggleAttribute('open', true)));
      expect(await violations(page)).toEqual([]);
    });

    test('an article with a hint open has no violation', async ({ page, richest }) => {
      await page.goto(await richest('article'));
      await page.locator('.prose a[data-definition]').first().focus();
      await expect(page.locator('.hint')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test.describe('where there is no page', () => {
      test.use({ expectedComplaints: /404/ });

      test('the answer has no violation', async ({ page }) => {
        await page.goto('/no/such/page/');
        expect(await violations(page)).toEqual([]);
      });
    });
  });
}
