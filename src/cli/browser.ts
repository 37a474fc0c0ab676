import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function own(): string | undefined {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
}

function present(): string | undefined {
  return own() ?? SYSTEM_NAMES.map(onPath).find((path) => path !== undefined);
}

function installOwn(): void {
  console.log('No browser found: trying Playwright’s own …');
  spawnSync('playwright', ['install', 'chromium-headless-shell', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return;
  console.log('Trying the chromium package of Debian …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { stdio: 'ignore', env: environment });
}

/** Path of a Chromium for the browser tests: $BROWSER_PATH, Playwright's, the system's, or one that is installed now. Throws with advice. */
export function findBrowser(): string {
  const given = process.env['BROWSER_PATH'];
  if (given !== undefined && given !== '') return given;
  for (const install of [undefined, installOwn, installFromDebian]) {
    install?.();
    const path = present();
    if (path !== undefined) return path;
  }
  throw new Error('No browser for the tests. Install Chrome or Chromium, or set BROWSER_PATH to its program.');
}
