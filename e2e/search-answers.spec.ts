import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { HITS, answered, ask, fieldOf, firstTitle, openDialog, statusOf } from './support/search.ts';
import { expect, test } from './support/site.ts';

interface Example {
  query: string;
  /** Title of the answer card, or of the first hit. */
  first: RegExp;
  /** What the results say as well: why a hit is there, what was searched instead. */
  says?: RegExp;
}

const NAMES: Example[] = [
  { query: 'OSF', first: /^OpenStack Foundation$/, says: /Also known as OSF/ },
  { query: 'OIF', first: /^OpenInfra Foundation$/, says: /Also known as OIF/ },
  { query: 'k8s', first: /^Kubernetes$/, says: /Also known as k8s/i },
  { query: 'LF', first: /^Linux Foundation$/, says: /Also known as LF/ },
  { query: 'quantum', first: /^Neutron$/, says: /Also known as Quantum \(2011 – 2013\)/ },
  { query: 'openstack foundation', first: /^OpenStack Foundation$/ },
  { query: 'loki', first: /LOKI/ },
  { query: 'CNCF director', first: /^Jonathan Bryce$/, says: /CNCF executive director \(from/ },
];

const SLIPS: Example[] = [
  { query: 'Kuberntes', first: /^Kubernetes$/, says: /results for kubernetes\. Search for “Kuberntes” instead\./ },
  { query: 'opnestack', first: /^OpenStack$/, says: /for openstack\./ },
  { query: 'broadcomm', first: /^Broadcom$/, says: /for broadcom\./ },
  { query: 'zemlim', first: /^Jim Zemlin$/, says: /for zemlin\./ },
];

const DATES: Example[] = [
  { query: '2019', first: /^2019/ },
  { query: 'march 2025', first: /March 12, 2025|intent to join/ },
  { query: '2025-03-12', first: /intent to join/, says: /March 12, 2025/ },
  { query: 'june 1 2025', first: /moves into the Linux Foundation/, says: /June 1, 2025/ },
];

const QUESTIONS: Example[] = [
  { query: 'when did openinfra join the linux foundation', first: /OpenInfra.*Linux Foundation/ },
  { query: 'who runs cncf', first: /Jonathan Bryce|CNCF/ },
  { query: 'what is a directed fund', first: /^Directed fund$/, says: /A budget inside the Linux Foundation/ },
  { query: 'how much is platinum membership', first: /membership|Platinum/i },
  { query: 'why did suse leave openstack', first: /SUSE/ },
];

async function checkExamples(page: Page): Promise<void> {
  for (const { query, first, says } of [...NAMES, ...SLIPS, ...DATES, ...QUESTIONS]) {
    await test.step(query, async () => {
      await ask(page, query);
      await expect.soft(firstTitle(page), query).toHaveText(first);
      if (says) await expect.soft(page.locator('search-panel'), query).toContainText(says);
    });
  }
}

test('names, slips, dates and questions are answered on the search page', async ({ page }) => {
  await page.goto('/search/');
  await checkExamples(page);
});

test('they are in the dialog of any other page', async ({ page }) => {
  await page.goto('/about/');
  await openDialog(page);
  await checkExamples(page);
});

test('a reader insists on what was typed, and words that stand nowhere are named', async ({ page }) => {
  await page.goto('/search/?q=Kuberntes');
  await statusOf(page).getByRole('link', { name: 'Search for “Kuberntes”' }).click();
  await expect(page).toHaveURL(/literal=1/);
  await answered(page);
  await expect(statusOf(page)).not.toContainText('instead');
  await ask(page, 'zuul zzqqxx');
  await expect(statusOf(page)).toContainText('Ignored: zzqqxx');
  await expect(page).not.toHaveURL(/literal/);
});

test('quotes rank a phrase, a minus leaves pages out, and both are explained under the field', async ({ page }) => {
  const number = async (): Promise<number> => Number(/^[\d,]+/.exec((await statusOf(page).textContent()) ?? '')?.[0].replace(',', ''));
  await page.goto('/search/?q=four+opens');
  await expect(page.locator('#search-help')).toContainText('“in quotes” ranks a phrase, -word leaves pages out');
  await expect(fieldOf(page)).toHaveAccessibleDescription(/ranks a phrase/);
  await answered(page);
  const loose = await number();
  await ask(page, '"four opens"');
  await expect(firstTitle(page)).toHaveText(/Four Opens/);
  expect(await number()).toBeLessThan(loose);
  await ask(page, 'foundation');
  const all = await number();
  await ask(page, 'foundation -openstack');
  expect(await number()).toBeLessThan(all);
  await expect(page.locator(`${HITS} .search-title`).filter({ hasText: 'OpenStack' })).toHaveCount(0);
});

test('kind, section and decade narrow the results, show counts and stand in the address', async ({ page }) => {
  await page.goto('/search/?q=foundation');
  await answered(page);
  const terms = page.getByRole('radio', { name: /^Terms \d+$/ });
  const count = /\d+/.exec((await terms.evaluate((radio) => radio.parentElement?.textContent)) ?? '')?.[0];
  await terms.check();
  await expect(page).toHaveURL(/\?q=foundation&kind=term$/);
  await expect(statusOf(page)).toHaveText(`${count} results in Terms.`);
  await expect(page.locator(`${HITS} .search-why b`).filter({ hasNotText: 'Term' })).toHaveCount(0);
  await page.getByRole('radio', { name: /^Articles/ }).check();
  await page.getByRole('combobox', { name: 'Section' }).selectOption('merger');
  await expect(page).toHaveURL(/kind=article&section=merger$/);
  await answered(page);
  for (const href of await page.locator(`${HITS} .search-title a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')))) expect(href).toMatch(/^\/merger\//);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^Terms/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^All/ })).toBeChecked();
  await page.goForward();
  await page.reload();
  await expect(fieldOf(page)).toHaveValue('foundation');
  await expect(page.getByRole('radio', { name: /^Terms/ })).toBeChecked();
  await page.goto('/search/?q=summit&kind=fact&decade=2010');
  await answered(page);
  await expect(page.getByRole('combobox', { name: 'Decade' })).toHaveValue('2010');
  for (const href of await page.locator(`${HITS} .search-title a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')))) expect(href).toMatch(/^\/timeline\/201\d\//);
});

test('sources stand apart from everything else and are found where they are chosen', async ({ page }) => {
  await page.goto('/search/?q=openinfra');
  await answered(page);
  const sources = page.locator(`${HITS} .search-why b`).filter({ hasText: 'Source' });
  await expect(sources).toHaveCount(0);
  await page.getByRole('radio', { name: 'Sources' }).check();
  await answered(page);
  await expect(statusOf(page)).toContainText('in Sources');
  await expect(sources).toHaveCount(10);
  await expect(page.getByRole('radio', { name: /^Articles$/ })).toBeEnabled();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator(HITS)).toHaveCount(20);
  await expect(page.locator(HITS).nth(10).getByRole('link').first()).toBeFocused();
});

test('a hit opens at its passage, a fact at its place, and the dialog makes way', async ({ page }) => {
  await page.goto('/timeline/2025/');
  const dialog = await openDialog(page);
  await ask(page, '2025-03-12');
  await firstTitle(page).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
  expect(await page.locator(':target').evaluate((fact) => getComputedStyle(fact).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await openDialog(page);
  await ask(page, 'asset transfer agreement');
  await page.getByRole('radio', { name: /^Articles/ }).check();
  await answered(page);
  const passage = page.locator('.search-parts a[href*=":~:text="]').first();
  expect(await passage.getAttribute('href')).toMatch(/^\/[a-z-]+\/[a-z0-9-]+\/#[a-z0-9-]+:~:text=/);
  await passage.click();
  await expect(page).not.toHaveURL(/timeline/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator('.contents :target')).toHaveCount(0);
});

test('nothing is loaded before a search is meant, and no file twice while typing', async ({ page }) => {
  const requests: string[] = [];
  const sizes: Promise<{ path: string; size: number }>[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const packed = /pagefind\/(?!pagefind\.js)/.test(path);
    sizes.push(response.body().then((body) => ({ path, size: packed ? body.length : brotliCompressSync(body).length }), () => ({ path, size: 0 })));
  });
  const kilobytes = async (pattern = /./): Promise<string> => `${((await Promise.all(sizes)).filter(({ path }) => pattern.test(path)).reduce((sum, { size }) => sum + size, 0) / 1000).toFixed(1)} KB`;
  const searching = (path: string): boolean => /pagefind|\/search[./]|worker-|dialog\./.test(path);
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(requests.filter(searching)).toEqual([]);
  sizes.length = 0;
  const started = performance.now();
  const passed = (): string => `${(performance.now() - started).toFixed(0)} ms`;
  await openDialog(page);
  await fieldOf(page).fill('kubernetes');
  await firstTitle(page).waitFor();
  const first = passed();
  await answered(page);
  console.log(`search: first hit after ${first} and ${await kilobytes(/_astro|\/search\//)}; full text after ${passed()} and ${await kilobytes()} in all`);
  await fieldOf(page).fill('');
  await fieldOf(page).pressSequentially('cncf director', { delay: 30 });
  await answered(page);
  console.log(`search: ${await kilobytes()} after two more words were typed letter by letter`);
  const files = requests.filter(searching);
  expect(files.filter((path, index) => files.indexOf(path) !== index)).toEqual([]);
});
