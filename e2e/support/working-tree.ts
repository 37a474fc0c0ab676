import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parts of the repository that the development server needs. */
const PARTS = ['content', 'src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];
/** Where the copy lies: below the repository, so that its packages are found, in a folder that Git ignores and Vite watches. */
const FOLDER = '.astro/working-tree';
const PATIENCE = 120_000;

/** A copy of the repository that is worked on, with the development server over it. */
export class WorkingTree {
  readonly origin: string;
  readonly #server: ChildProcess;

  /** Copies the repository and starts the server. */
  constructor(port: number) {
    this.origin = `http://127.0.0.1:${port}`;
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const part of PARTS) cpSync(part, join(FOLDER, part), { recursive: true });
    // Under NODE_ENV=test, which Playwright sets, Astro tells pages nothing of changes.
    const env = { ...process.env, NODE_ENV: 'development', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
    this.#server = spawn('astro', ['dev', '--port', String(port), '--host', '127.0.0.1'], { cwd: FOLDER, stdio: 'ignore', env });
  }

  /** Waits until the server answers. */
  async ready(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const answer = await fetch(`${this.origin}/robots.txt`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    throw new Error('the development server does not answer');
  }

  /** Changes a file for as long as something is looked at, and puts it back. */
  async broken(path: string, change: (text: string) => string, look: () => Promise<void>): Promise<void> {
    const file = join(FOLDER, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, change(text));
    try {
      await look();
    } finally {
      writeFileSync(file, text);
    }
  }

  /** Stops the server and removes the copy. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#server.kill();
    await gone;
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
