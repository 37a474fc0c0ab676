import { readdirSync, rmSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { CheckAnswer } from '../src/browser-check/messages.ts';
import { snapshotOf } from '../src/gates/check-offered.ts';
import { checkContent, readCheckedFiles } from '../src/gates/content.ts';
import { CLEAN, article, writeTree } from '../src/gates/fixtures/base.ts';
import { offerable, offeredFiles } from '../src/gates/fixtures/offered.ts';
import { formatFindings } from '../src/gates/print.ts';
import { isOfWhole } from '../src/schemas/problems.ts';
import type { Finding } from '../src/schemas/problems.ts';
import { expect, test } from './support/site.ts';

const RECORDS = '**/contribute/check/records.json';

function withTree<Result>(files: Parameters<typeof writeTree>[0], use: (root: string) => Result): Result {
  const root = writeTree(files);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Asks the site's own worker to check each list of files by itself. */
async function askWorker(page: Page, requests: { path: string; bytes: number[] }[][]): Promise<CheckAnswer[]> {
  const worker = readdirSync('dist/_astro').find((name) => /^checker-.+\.js$/.test(name));
  return page.evaluate(async ({ address, asked }) => {
    const checker = new Worker(address, { type: 'module' });
    const answers: CheckAnswer[] = [];
    for (const [turn, files] of asked.entries()) {
      answers.push(await new Promise((resolve) => {
        checker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => resolve(data);
        checker.postMessage({ turn, records: '/contribute/check/records.json', dictionary: '/contribute/check/dictionary.bin', base: '/', files: files.map(({ path, bytes }) => ({ path, name: '', bytes: new Uint8Array(bytes), isPart: false })) });
      }));
    }
    checker.terminate();
    return answers;
  }, { address: `/_astro/${worker}`, asked: requests });
}

function told(findings: readonly Finding[]): string {
  return formatFindings(findings.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))));
}

test('the check in the browser has the findings of the command, but for what concerns the whole, on every fixture that can be offered', async ({ page }) => {
  const snapshot = JSON.stringify(withTree(CLEAN, (root) => snapshotOf(readCheckedFiles(root), process.env['SITE_URL'] ?? 'https://common-ground.example')));
  await page.route(RECORDS, (route) => route.fulfill({ contentType: 'application/json', body: snapshot }));
  await page.goto('/contribute/check/');
  const answers = await askWorker(page, offerable.map(({ files }) => offeredFiles(files).map(({ path, bytes }) => ({ path, bytes: [...bytes] }))));
  expect(answers.filter(({ failed }) => failed)).toEqual([]);
  const expected = offerable.map(({ name, files }) => `${name}\n${withTree({ ...CLEAN, ...files }, (root) => told(checkContent(root).findings.filter((found) => !isOfWhole(found))))}`);
  expect(answers.map(({ findings, elsewhere }, index) => `${offerable[index]?.name ?? ''}\n${told([...findings, ...elsewhere])}`)).toEqual(expected);
  expect(offerable.length).toBeGreaterThan(150);
});

test.describe('somebody without Node', () => {
  test('pastes a source, is told what is wrong, mends it and sees how it reads', async ({ page }) => {
    await page.goto('/contribute/check/');
    const text = page.getByLabel('Text of a content file');
    await text.fill('title: "A paper"\npublisher: "Acme"\nurl: http://acme.example/paper\nkind: primry\nlanguage: en\nseen: full\n');
    const status = page.getByRole('status');
    await expect(status).toHaveText(/errors/);
    await expect(page.getByLabel('Path')).toHaveValue('content/sources/a-paper.yaml');
    await page.getByRole('button', { name: 'content/sources/a-paper.yaml:4:1' }).click();
    expect(await text.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('kind: primry');
    await text.fill('title: "A paper"\npublisher: "Acme"\nurl: https://acme.example/paper\nkind: primary\nlanguage: en\nseen: full\n');
    // Only that nothing cites it yet is left to say.
    await expect(status).toHaveText('1 error.');
    await expect(page.getByRole('link', { name: 'orphan-source' })).toHaveAttribute('href', '/contribute/rules/#orphan-source');
    await expect(page.getByRole('article', { name: 'A paper' })).toContainText('https://acme.example/paper');
  });

  test('drops an article with its source, and sees its citations and no code of it', async ({ page }) => {
    await page.goto('/contribute/check/');
    await page.getByLabel('Text of a content file').focus();
    const body = Object.values(article('The words of a page. [@openinfra-2025-merger-announcement-x]\n\n<img src="x" onerror="document.title = 1" />'))[0] ?? '';
    await page.getByLabel('Files').setInputFiles([{ name: 'new-page.mdx', mimeType: 'text/plain', buffer: Buffer.from(body) }, { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('x') }]);
    await expect(page.getByRole('status')).toHaveText(/error/);
    await expect(page.getByRole('link', { name: 'no-html' })).toBeVisible();
    await expect(page.locator('.check-result img')).toHaveCount(0);
  });

  test('is told errors before warnings, and a reason once', async ({ page }) => {
    await page.goto('/contribute/check/');
    await page.getByLabel('Text of a content file').fill('---\nterm: "Fund"\nsummary: "A fund."\n---\n\nIt is currently 1 May 2020. It was <b>small</b>. It was <i>large</i>.\n');
    await expect(page.getByRole('status')).toHaveText(/error/);
    const kinds = await page.locator('.check-head > b').allTextContents();
    expect(kinds).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBe(2);
    const reasons = await page.locator('.check-finding > .small').allTextContents();
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(await page.getByRole('link', { name: 'no-html' }).count()).toBeGreaterThan(1);
  });

  test('reads in the light and in the dark without a violation of accessibility', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/contribute/check/');
      await page.getByLabel('Text of a content file').fill('---\nterm: "Fund"\nsumary: "A"\n---\n\nWords with a <b>tag</b>.\n');
      await expect(page.getByRole('status')).toHaveText(/error/);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
    }
  });

  test('is told when the published records cannot be fetched', async ({ page }) => {
    await page.route(RECORDS, (route) => route.fulfill({ contentType: 'application/json', body: 'no' }));
    await page.goto('/contribute/check/');
    await page.getByLabel('Text of a content file').fill('title: A\n');
    await expect(page.getByRole('status')).toHaveText(/could not run/);
  });
});
