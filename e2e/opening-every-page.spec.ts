import { expect, test } from './support/site.ts';

/** The pages are dealt out to so many tests, which run side by side. */
const SHARES = 8;

/** Requests at a time. */
const AT_ONCE = 16;

test('every page answers and has a title of its own', async ({ addresses, origin }) => {
  expect(addresses.length).toBeGreaterThan(100);
  const titles = new Map<string, string>();
  const wrong: string[] = [];
  for (let start = 0; start < addresses.length; start += AT_ONCE) {
    await Promise.all(addresses.slice(start, start + AT_ONCE).map(async (address) => {
      const response = await fetch(origin + address);
      const title = /<title>([^<]*)<\/title>/.exec(await response.text())?.[1] ?? '';
      if (response.status !== 200) wrong.push(`${address} answers ${response.status}`);
      if (title === '') wrong.push(`${address} has no title`);
      const other = titles.get(title);
      if (other !== undefined) wrong.push(`${address} and ${other} share the title "${title}"`);
      titles.set(title, address);
    }));
  }
  expect(wrong.toSorted()).toEqual([]);
});

/** What is wrong with the open page on a phone 320 pixels wide, in words. */
function faults(): string[] {
  const found: string[] = [];
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) found.push(`${headings} first headings`);
  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (overflow <= 0) return found;
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
  const told = wide.slice(0, 3).map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
  return [...found, `scrolls sideways by ${overflow} pixels: ${told.join(', ')}`];
}

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (let share = 0; share < SHARES; share += 1) {
    test(`pages have one first heading, no error and no sideways scroll (${share + 1} of ${SHARES})`, async ({ page, addresses, complaints }) => {
      const wrong: string[] = [];
      for (const address of addresses.filter((_, index) => index % SHARES === share)) {
        const response = await page.goto(address);
        if (response?.status() !== 200) wrong.push(`${address} answers ${response?.status()}`);
        wrong.push(...(await page.evaluate(faults)).map((fault) => `${address} ${fault}`));
      }
      expect([...wrong, ...complaints]).toEqual([]);
    });
  }
});
