import { expect, test } from './support/site.ts';

for (const [width, shown, other] of [[1440, '.drawing-wide', '.drawing-narrow'], [360, '.drawing-narrow', '.drawing-wide']] as const) {
  test(`at ${width} pixels a graph and a flow are drawn for that width, and only once`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['governance-openinfra-after', 'money-through-a-directed-fund']) {
      await page.goto(`/drawings/${id}/`);
      await expect(page.locator(`figure ${shown}`)).toBeVisible();
      await expect(page.locator(`figure ${other}`)).toBeHidden();
    }
  });
}

test('words of a drawing are large enough to read on a small phone', async ({ page, addresses }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of addresses.filter((path) => /^\/drawings\/[^/]+\/$/.test(path))) {
    await page.goto(address);
    const heights = await page.locator('figure svg:visible text tspan').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
    for (const height of heights) expect(height, address).toBeGreaterThan(11);
  }
});

test('every row of a drawing leads to a source', async ({ page, richest }) => {
  await page.goto(await richest('drawing'));
  const rows = page.locator('.data-table tbody tr');
  const count = await rows.count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index += 1) await expect(rows.nth(index).locator('td.source a').first()).toHaveAttribute('href', /^\/sources\/[a-z0-9-]+\/$/);
  await rows.first().locator('td.source a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main a[href*="/drawings/"]').first()).toBeVisible();
});

test('the governance of OpenInfra can be compared before and after the move', async ({ page }) => {
  await page.goto('/drawings/governance-openinfra-before/');
  await page.locator('.data-sheet').getByRole('link', { name: 'Governance of OpenInfra, after' }).click();
  await expect(page).toHaveURL(/\/drawings\/governance-openinfra-after\/$/);
  await expect(page.locator('figure svg:visible').getByText('new').first()).toBeVisible();
});

test('the rows of a drawing can be downloaded as CSV and JSON', async ({ page, request, richest }) => {
  await page.goto(await richest('drawing'));
  const rows = await page.locator('.data-table tbody tr').count();
  const csv = await request.get((await page.locator('main a[href$=".csv"]').first().getAttribute('href')) ?? '');
  expect((await csv.text()).trim().split(/\r?\n/).length).toBeGreaterThanOrEqual(rows + 1);
  const json = await request.get((await page.locator('main a[href$=".json"]').first().getAttribute('href')) ?? '');
  const data = (await json.json()) as { rows?: unknown[]; license?: string };
  expect(data.rows?.length).toBe(rows);
  expect(data.license).toBe('CC-BY-4.0');
});
