import { HITS, answered, ask, fieldOf, firstTitle, holdBack, openDialog, statusOf } from './support/search.ts';
import { expect, test } from './support/site.ts';

test('arrow keys go through card, hits and passages, letters back into the field', async ({ page }) => {
  await page.goto('/glossary/');
  const dialog = await openDialog(page);
  await ask(page, 'directed fund');
  const links = dialog.locator('search-results').getByRole('link');
  const last = dialog.getByRole('button', { name: 'Show more' });
  for (let place = 0; place < 6; place += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(place)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(4)).toBeFocused();
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(last).toBeFocused();
  await page.keyboard.press('Home');
  await expect(firstTitle(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s x');
  await expect(fieldOf(page)).toHaveValue('directed funds x');
  await answered(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('zuul');
  await expect(fieldOf(page)).toHaveValue('zuul');
  await answered(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/projects\/zuul\//);
});

test('who goes into the list before the newest answer is there stays in it when it comes', async ({ page }) => {
  await page.goto('/search/?q=directed+fund');
  await answered(page);
  const release = await holdBack(page, '**/pagefind/index/**');
  await fieldOf(page).focus();
  const older = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#search-field');
    if (!field) return;
    field.value = 'neutron';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    return document.activeElement?.getAttribute('href');
  });
  expect(older).toBe('/glossary/directed-fund/');
  await answered(page, false);
  await expect(firstTitle(page)).toHaveText('Neutron');
  await expect(firstTitle(page)).toBeFocused();
  await release();
  await answered(page);
  await expect(firstTitle(page)).toBeFocused();
});

test('Enter in the dialog leads to the search page, Escape closes it and gives the focus back', async ({ page }) => {
  await page.goto('/about/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('/');
  await expect(fieldOf(page)).toHaveValue('/');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.focus();
  await page.keyboard.press('Tab');
  await expect(dialog).toBeHidden();
  await field.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.type('zuul');
  await expect(fieldOf(page)).toHaveValue('zuul');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page)).toHaveValue('zuul');
  await answered(page);
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
  }
  await fieldOf(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=zuul$/);
  await expect(firstTitle(page)).toHaveText('Zuul');
});

test('on the search page Enter keeps the words in the history and Escape clears them', async ({ page }) => {
  await page.goto('/search/');
  const before = await page.evaluate(() => history.length);
  await fieldOf(page).pressSequentially('zuul', { delay: 40 });
  await expect(page).toHaveURL(/\?q=zuul$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.keyboard.press('Enter');
  await fieldOf(page).fill('airship');
  await expect(page).toHaveURL(/\?q=airship$/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('zuul');
  await expect(firstTitle(page)).toHaveText('Zuul');
  await fieldOf(page).press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('.search-card, .search-results > li')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page)).toBeFocused();
  const header = page.getByRole('banner').getByRole('searchbox');
  await header.focus();
  await page.keyboard.type('z');
  await expect(fieldOf(page)).toHaveValue('z');
  await expect(fieldOf(page)).toBeFocused();
});

test('the search from the home page and the order of Tab', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search the site' }).fill('directed fund');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=directed\+fund$/);
  await answered(page);
  await fieldOf(page).focus();
  const order = [page.getByRole('radio', { name: /^All/ }), page.getByRole('combobox', { name: 'Section' }), page.getByRole('combobox', { name: 'Decade' }), firstTitle(page)];
  for (const stop of order) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await page.getByRole('radio', { name: /^All/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Articles/ })).toBeFocused();
  await answered(page);
  await expect(statusOf(page)).toContainText('in Articles');
  await expect(page.getByRole('radio', { name: /^Articles/ })).toBeFocused();
});

test('a screen reader hears names, roles and one announcement when typing rests', async ({ page }) => {
  await page.clock.install();
  await page.goto('/about/');
  const dialog = await openDialog(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.evaluate(() => {
    const heard: string[] = [];
    const status = document.querySelector('dialog [role=status]');
    Object.assign(window, { heard });
    if (status) new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
  });
  const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((text) => text !== '' && text !== 'Searching…'));
  await page.keyboard.type('what is a directed fund');
  await answered(page);
  await page.clock.runFor(499);
  expect(await heard()).toEqual([]);
  await page.clock.runFor(1);
  expect(await heard()).toEqual([expect.stringMatching(/^\d+ results\.$/)]);
  await page.clock.resume();
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search":
      - button "Close"
      - search "Full text":
        - searchbox "Search": what is a directed fund
        - paragraph
        - group "Kind":
          - radio /All \\d+/ [checked]
          - radio /Articles \\d+/
      - paragraph: /\\d+ results/
      - combobox "Section"
      - combobox "Decade"
      - status: /\\d+ results/
      - region "Answer":
        - paragraph: Term
        - paragraph:
          - link "Directed fund"
      - list:
        - listitem:
          - paragraph:
            - link
  `);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const nameless = nodes.filter(({ ignored, role, name }) => !ignored && ['link', 'button', 'radio', 'combobox', 'searchbox', 'dialog', 'region'].includes(String(role?.value)) && !name?.value);
  expect(nameless.map(({ role }) => role?.value)).toEqual([]);
  expect(nodes.find(({ role }) => role?.value === 'searchbox')?.description?.value).toContain('“in quotes” ranks a phrase');
  await ask(page, 'kuberntes');
  await expect.poll(async () => (await heard()).at(-1)).toContain('instead');
  await ask(page, 'zzqqxx');
  await expect.poll(async () => (await heard()).at(-1)).toBe('Nothing found for “zzqqxx”.');
});

test('recent searches stay on the device, are never more than six, and can be erased', async ({ page }) => {
  await page.goto('/search/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.method()));
  for (const words of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'three']) {
    await fieldOf(page).fill(words);
    await fieldOf(page).press('Enter');
  }
  await fieldOf(page).fill('');
  const recent = page.locator('.search-recent li button');
  await expect(recent).toHaveText(['three', 'seven', 'six', 'five', 'four', 'two']);
  await page.goto('/about/');
  await openDialog(page);
  await expect(recent).toHaveCount(6);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(recent.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fieldOf(page)).toHaveValue('three');
  await expect(fieldOf(page)).toBeFocused();
  await expect(recent).toHaveCount(0);
  await fieldOf(page).fill('');
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(recent).toHaveCount(0);
  await expect(fieldOf(page)).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('');
  expect(requests.filter((method) => method !== 'GET')).toEqual([]);
});

test('where the storage is refused nothing is remembered and everything else works', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } }));
  await page.goto('/search/?q=zuul');
  await answered(page);
  await fieldOf(page).press('Enter');
  await expect(page.locator(HITS).first()).toBeVisible();
  await fieldOf(page).fill('');
  await expect(page.locator('.search-recent button')).toHaveCount(0);
});
