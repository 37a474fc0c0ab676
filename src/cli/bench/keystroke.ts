import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadOfMachine, withBrowser } from '#cli/bench/browser.ts';
import { FileServer } from '#cli/bench/serving.ts';
import { queryTimes, strokesOf } from '#cli/bench/strokes.ts';
import type { Mark, QueryTimes, Stroke, TraceEvent } from '#cli/bench/strokes.ts';
import { figure, formatColumns, median } from '#cli/bench/table.ts';
import type { Row } from '#cli/bench/table.ts';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';

const FOLDER = 'dist';
const JUDGMENTS = 'content/search-judgments.yaml';
const QUERIES = 12;
/** Queries that a keyboard types letter by letter, and that are done in a few seconds. */
const TYPED = /^[\x20-\x7e]{2,28}$/;
const SLOWDOWN = 4;
/** Milliseconds between letters, and after the last one. */
const PAUSE = 150;
const REST = 1100;

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface Typed extends QueryTimes {
  query: string;
  strokes: Stroke[];
}

/** Some queries that people type, evenly out of all that are judged. */
function chooseQueries(): string[] {
  const judged = z.array(z.looseObject({ query: z.string() })).parse(parse(readFileSync(JUDGMENTS, 'utf8')));
  const queries = judged.map(({ query }) => query).filter((query) => TYPED.test(query));
  return Array.from({ length: QUERIES }, (_, index) => queries[Math.floor(((index + 0.5) * queries.length) / QUERIES)] ?? '');
}

/** Notes letters, hits and the end of waiting as they come; runs inside the page. */
function watch(panel: Element): void {
  const marks: Mark[] = [];
  const list = panel.querySelector('.search-results');
  let pressed = 0;
  panel.addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), true);
  panel.addEventListener('input', () => marks.push({ what: 'letter', at: pressed }), true);
  const shown = new MutationObserver(() => {
    if (panel.querySelector('.search-results > li, .search-card')) marks.push({ what: 'shown', at: performance.now() });
  });
  const settled = new MutationObserver(() => {
    if (list?.ariaBusy === 'false') marks.push({ what: 'settled', at: performance.now() });
  });
  if (list?.parentElement) shown.observe(list.parentElement, { childList: true, subtree: true });
  if (list) settled.observe(list, { attributeFilter: ['aria-busy'] });
  Object.assign(panel, { marks });
}

/** Takes the marks noted so far away from the page. */
function takeMarks(panel: Element): Mark[] {
  return (panel as Element & { marks: Mark[] }).marks.splice(0);
}

async function typeQuery(browser: Browser, page: Page, query: string): Promise<Typed> {
  const panel = page.locator('search-panel');
  await page.locator('#search-field').fill('');
  await page.waitForTimeout(REST);
  await panel.evaluate(takeMarks);
  await browser.startTracing(page, { categories: CATEGORIES });
  for (const letter of query) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(PAUSE);
  }
  await page.locator('.search-results[aria-busy=false]').waitFor({ state: 'attached' });
  await page.waitForTimeout(REST);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  return { query, strokes: strokesOf(traceEvents), ...queryTimes(await panel.evaluate(takeMarks)) };
}

async function typeAll(browser: Browser, address: string): Promise<Typed[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('.search-results').waitFor({ state: 'attached' });
  await page.locator('search-panel').evaluate(watch);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const typed: Typed[] = [];
  for (const query of chooseQueries()) typed.push(await typeQuery(browser, page, query));
  return typed;
}

function rowOf(what: string, strokes: readonly Stroke[], times: readonly (number | undefined)[]): Row {
  const [work, longest] = [strokes.map((stroke) => stroke.work), strokes.map((stroke) => stroke.longest)];
  return [what, figure(strokes.length), figure(median(work)), figure(Math.max(0, ...work)), figure(Math.max(0, ...longest)), ...times.map((time) => (time === undefined ? 'none' : figure(time)))];
}

const NOTES = `Milliseconds at ${SLOWDOWN}-fold slowdown of the main thread (the worker is not slowed), ${PAUSE} ms between letters, no delay of the network. Work: all tasks of the
main thread from a key to the next one, or one second after the last, as computed, not waited. First hit: from the first letter to the first hit.
Shown, settled: from the last letter to the first hits of the whole query and to the last change; both as they enter the document.`;

/** Types queries into the search of the built site and prints what they cost. Throws where it is not built. */
export async function benchKeystroke(): Promise<void> {
  if (!existsSync(`${FOLDER}/search/index.html`)) throw new Error(`There is no built site in ${FOLDER}: run npm run build first.`);
  const server = new FileServer([FOLDER], site.base);
  try {
    const origin = await server.start();
    const typed = await withBrowser((browser) => typeAll(browser, `${origin}${href('/search/', site.base)}`));
    const rows = typed.map(({ query, strokes, firstHit, shown, settled }) => rowOf(query, strokes, [firstHit, shown, settled]));
    const middles = (['firstHit', 'shown', 'settled'] as const).map((key) => median(typed.flatMap((each) => each[key] ?? [])));
    const all = rowOf('all letters; median of the times', typed.flatMap(({ strokes }) => strokes), middles);
    console.log(`${formatColumns(['query', 'letters', 'work, median', 'most', 'longest task', 'first hit', 'shown', 'settled'], [...rows, all])}\n\n${NOTES}\n${loadOfMachine()}`);
  } finally {
    server.stop();
  }
}
