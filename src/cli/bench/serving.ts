import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { Link, UNTHROTTLED } from '#cli/bench/network.ts';
import type { Network } from '#cli/bench/network.ts';
import { compressText, isCompressed } from '#gates/output/sizes.ts';

/** An answer of the server: what was asked for, and bytes of the body as sent. */
export interface Sent {
  path: string;
  bytes: number;
}

interface Body {
  bytes: Uint8Array;
  headers: Record<string, string>;
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.txt': 'text/plain' };

/** Serves folders as one site, texts with Brotli, over a network of choice; nothing is kept by the browser. */
export class FileServer {
  readonly #folders: readonly string[];
  readonly #base: string;
  readonly #bodies = new Map<string, Body | undefined>();
  readonly #server = createServer((request, response) => void this.#answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), response));
  #link = new Link(UNTHROTTLED);
  /** All answers since this list was last emptied. */
  sent: Sent[] = [];

  /** Serves what lies in the folders, the first one first, below a path without a slash at its end. */
  constructor(folders: readonly string[], base = '/') {
    this.#folders = folders;
    this.#base = base.replace(/\/$/, '');
  }

  /** Answers over another network from now on. */
  set network(network: Network) {
    this.#link = new Link(network);
  }

  /** Starts and returns the address of the site without a slash at its end. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #read(address: string): Body | undefined {
    const path = address.startsWith(`${this.#base}/`) ? address.slice(this.#base.length) : address;
    const file = this.#folders.map((folder) => join(folder, path.endsWith('/') ? `${path}index.html` : path)).find((name) => existsSync(name) && statSync(name).isFile());
    if (file === undefined) return undefined;
    const [bytes, type] = [readFileSync(file), { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-store' }];
    return isCompressed(file) ? { bytes, headers: type } : { bytes: compressText(bytes), headers: { ...type, 'Content-Encoding': 'br' } };
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    if (!this.#bodies.has(path)) this.#bodies.set(path, this.#read(path));
    const { bytes, headers } = this.#bodies.get(path) ?? { bytes: new Uint8Array(), headers: {} };
    this.sent.push({ path, bytes: bytes.length });
    response.writeHead(this.#bodies.get(path) ? 200 : 404, headers);
    await this.#link.carry(bytes, (part) => void response.write(part));
    response.end();
  }
}
