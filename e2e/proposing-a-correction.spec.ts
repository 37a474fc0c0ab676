import { readFileSync } from 'node:fs';
import { expect, test } from './support/site.ts';
import { kinds } from './support/kinds.ts';

/** What the editor's address names: a file of the repository, and a line of it where it has one. */
function placeIn(url: URL): { text: string; line: string | undefined } {
  const file = decodeURIComponent(/\/edit\/[^/]+\/(content\/.+)$/.exec(url.pathname)?.[1] ?? '');
  const text = readFileSync(file, 'utf8');
  const line = /^#L(\d+)$/.exec(url.hash)?.[1];
  return { text, line: line === undefined ? undefined : text.split('\n')[Number(line) - 1] };
}

for (const kind of kinds) {
  test(`a page leads to where it can be corrected, and says what happens then: ${kind}`, async ({ page, richest, origin }) => {
    await page.goto(await richest(kind));
    const links = page.locator('.edit-links');
    await expect(links.locator('p').last()).toContainText(/\w+[^.]*\. .*\.$/);
    const link = links.getByRole('link', { name: 'Correct this' });
    await expect(link).toBeVisible();
    const url = new URL((await link.getAttribute('href')) ?? '', origin);
    // A repository is configured: the link opens the file of the page there. Without one it leads to the page about contributing.
    if (url.origin !== origin) expect(placeIn(url).text).not.toBe('');
    else expect(url.pathname).toBe('/contribute/');
  });
}

for (const kind of ['organization', 'article', 'year'] as const) {
  test(`facts lead to their lines: ${kind}`, async ({ page, richest, origin }) => {
    await page.goto(await richest(kind));
    const addresses = await page.getByRole('link', { name: 'Correct', exact: true, includeHidden: true }).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(0);
    if (kind === 'year') expect(addresses).toHaveLength(await page.locator('.facts > li:has(.fact-meta)').count());
    for (const address of addresses) {
      const url = new URL(address, origin);
      if (url.origin !== origin) expect(placeIn(url).line).toMatch(/^- id: [a-z0-9-]+$/);
      else expect(url.pathname).toBe('/contribute/');
    }
  });
}

test('the page about contributing leads to an example of every kind of record', async ({ page }) => {
  await page.goto('/contribute/');
  await page.getByRole('link', { name: 'annotated example' }).click();
  await expect(page).toHaveURL(/\/contribute\/examples\/$/);
  for (const kind of ['fact', 'source', 'term', 'organization', 'person', 'project', 'claim', 'series', 'change', 'article']) {
    const example = page.locator('section').filter({ has: page.locator(`#${kind}`) });
    await expect(example.locator('pre')).toContainText(/# .+\n.*\w+: /);
    await expect(example.getByRole('link', { name: 'This one on its page' })).toHaveAttribute('href', /^\//);
  }
});
