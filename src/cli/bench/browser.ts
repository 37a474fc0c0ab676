import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { findBrowser } from '#cli/browser.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts a browser and closes it when the work is done. */
export async function withBrowser<Value>(work: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a page in a fresh profile and closes it when the work is done. */
export async function withPage<Value>(browser: Browser, work: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext();
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** How busy the machine was: above one program a processor, times tell more about the others. */
export function loadOfMachine(): string {
  return `Load of the machine: ${(loadavg()[1] ?? 0).toFixed(1)} on ${availableParallelism()} processors over the last five minutes; times are to be compared at less than one a processor.`;
}
