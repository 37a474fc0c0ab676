import { Parser } from 'htmlparser2';
import { expect, test } from './support/site.ts';

test('the table of a series can be downloaded as CSV and JSON, with as many rows as the page shows', async ({ page, request, richest }) => {
  await page.goto(await richest('series'));
  const rows = await page.locator('table').last().locator('tbody tr').count();
  const columns = await page.locator('table').last().locator('thead th').count();
  const csv = await request.get((await page.locator('main a[href$=".csv"]').first().getAttribute('href')) ?? '');
  expect(csv.status()).toBe(200);
  expect(csv.headers()['content-type']).toContain('text/csv');
  const lines = (await csv.text()).trim().split(/\r?\n/);
  expect(lines[0]?.split(',').length).toBeGreaterThanOrEqual(columns - 1);
  expect(lines.length).toBeGreaterThanOrEqual(rows + 1);
  const json = await request.get((await page.locator('main a[href$=".json"]').first().getAttribute('href')) ?? '');
  expect(json.headers()['content-type']).toContain('application/json');
  const data = (await json.json()) as { rows?: unknown[] };
  expect(data.rows?.length).toBe(rows);
});

test('every series has its CSV and its JSON', async ({ addresses, request }) => {
  for (const address of addresses.filter((path) => /^\/data\/[^/]+\/$/.test(path))) {
    for (const ending of ['csv', 'json']) {
      const response = await request.get(address.replace(/\/$/, `.${ending}`));
      expect(response.status(), `${address} ${ending}`).toBe(200);
      expect((await response.body()).length).toBeGreaterThan(10);
    }
  }
});

test('the feed of changes can be parsed, and its links lead to the changes', async ({ page, request }) => {
  const feed = await request.get('/changes/feed.xml');
  expect(feed.status()).toBe(200);
  const items: Record<string, string>[] = [];
  let name = '';
  const parser = new Parser(
    {
      onopentag(tag) {
        name = tag;
        if (tag === 'item') items.push({});
      },
      ontext(text) {
        const item = items.at(-1);
        if (item) item[name] = (item[name] ?? '') + text.trim();
      },
    },
    { xmlMode: true },
  );
  parser.end(await feed.text());
  expect(items.length).toBeGreaterThan(0);
  await page.goto('/changes/');
  for (const item of items) {
    expect(item['title']).toBeTruthy();
    expect(Number.isNaN(Date.parse(item['pubDate'] ?? ''))).toBe(false);
    const link = new URL(item['link'] ?? '');
    expect(link.pathname).toBe('/changes/');
    await expect(page.locator(`[id="${link.hash.slice(1)}"]`)).toHaveCount(1);
  }
  const parsed = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '', await feed.text());
  expect(parsed).toBe('');
});

test('every page names the feed', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('link[rel="alternate"][type="application/rss+xml"]')).toHaveAttribute('href', '/changes/feed.xml');
});
