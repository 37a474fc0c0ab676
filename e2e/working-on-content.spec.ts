import { globSync, readFileSync } from 'node:fs';
import { expect as patient, test } from '@playwright/test';
import { WorkingTree } from './support/working-tree.ts';

const ARTICLE = 'content/articles/merger/after.mdx';
const PAGE = '/merger/after/';
const OTHERS = ['/', '/merger/', '/timeline/', '/timeline/2012/', '/organizations/rackspace/', '/glossary/directed-fund/', '/a-z/', '/about/search-quality/'];

/** A check of everything and a page made anew stand between a change and what is seen. */
const expect = patient.configure({ timeout: 60_000 });

let tree: WorkingTree;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tree = new WorkingTree(Number(process.env['TEST_PORT'] ?? 4399) + 1);
  await tree.ready();
});

test.afterAll(() => tree.stop());

test('a mistake is shown on its page with file and line, above what can be shown, until it is mended', async ({ page }) => {
  await page.goto(tree.origin + PAGE);
  const count = page.locator('content-findings').getByRole('button', { expanded: false });
  await expect(page.getByRole('region', { name: 'Findings in the content' })).toBeHidden();
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await tree.broken(ARTICLE, (text) => `${text}\nSome <b>bold</b> words.\n`, async () => {
    const panel = page.getByRole('region', { name: 'Findings in the content' });
    await expect(panel).toContainText(`${ARTICLE}:`);
    await expect(panel).toContainText('no-html');
    await expect(panel.getByLabel('The line meant').first()).toContainText('Some <b>bold</b> words.');
    await expect(panel.getByRole('link', { name: new RegExp(`^${ARTICLE}:\\d+:\\d+$`) }).first()).toHaveAttribute('href', /__open-in-editor\?file=content/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    await page.locator('content-findings').getByRole('button', { expanded: true }).focus();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(count).toBeFocused();
    await expect(count).toHaveText(/^\d+ findings? in 1 file/);
    await page.keyboard.press('Enter');
    await expect(panel).toBeFocused();
  });
  await expect(page.getByRole('region', { name: 'Findings in the content' })).toBeHidden();
  await expect(page.locator('content-findings')).toBeHidden();
});

for (const [name, file, change] of [
  ['facts of a year that do not parse', 'content/facts/2012.yaml', (text) => `${text}\n- id: "x\n`],
  ['a text that does not parse', ARTICLE, (text) => `${text}\n<Analysis>\n`],
  ['a section without its title', 'content/sections/merger.yaml', (text) => text.replace(/^title:/m, 'titel:')],
] as const satisfies readonly (readonly [string, string, (text: string) => string])[]) {
  test(`every page can be read beside ${name}`, async ({ page }) => {
    await page.goto(`${tree.origin}/a-z/`);
    await tree.broken(file, change, async () => {
      await expect(page.locator('content-findings').getByRole('button')).toHaveText(/finding/);
      for (const path of [...OTHERS, PAGE]) {
        const answer = await page.request.get(tree.origin + path);
        expect(answer.status(), path).toBe(200);
        expect(await answer.text(), path).toContain('<h1');
      }
    });
    await expect(page.locator('content-findings')).toBeHidden();
  });
}

test('nothing of it is in the built site', () => {
  const files = globSync('dist/**/*.{html,js,css}');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /content-findings|__findings|findings-panel|open-in-editor/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
