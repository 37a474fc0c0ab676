import { problems } from '../src/schemas/problems.ts';
import { expect, test } from './support/site.ts';

const RULES = '/contribute/rules/';

test('every rule of the catalogue has its place on the page, and a link to it in the list above', async ({ page }) => {
  await page.goto(RULES);
  const places = await page.locator('main h3[id]').evaluateAll((found) => found.map(({ id }) => id));
  const links = await page.locator('nav[aria-label="Rules"] li a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(places.toSorted()).toEqual(Object.keys(problems).toSorted());
  expect(links).toEqual(places.map((id) => `#${id}`));
});

test('a link to a rule lands at its heading, beside what is wrong and what is right', async ({ page }) => {
  await page.goto(`${RULES}#missing-citation`);
  const heading = page.getByRole('heading', { name: 'missing-citation', exact: true });
  await expect(heading).toBeInViewport();
  const rule = page.locator('.rule', { has: heading });
  await expect(rule.locator('figure')).toHaveCount(2);
  await expect(rule.locator('figcaption').first()).toContainText('Wrong');
  await expect(rule.locator('figcaption').last()).toContainText('Right');
});

test('a rule is found by its name, and the result leads to its place', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('unsupported-figure')}`);
  await expect(page.locator(`main a[href*="${RULES}#unsupported-figure"]`).first()).toBeVisible();
});
