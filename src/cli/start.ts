import { spawn, spawnSync } from 'node:child_process';
import { site } from '#site.ts';

const PORT = process.env['PORT'] ?? '4321';
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_PREVIEW_BACKGROUND: '0' };

/** Builds the site, then serves it on one local address until it is stopped. */
const build = spawnSync('astro', ['build'], { stdio: 'inherit', env: environment });
if (build.status !== 0) process.exit(build.status ?? 1);
const server = spawn('astro', ['preview', '--port', PORT, '--host', '127.0.0.1'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
console.log(`\n${site.name}: http://127.0.0.1:${PORT}${site.base}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
