import { createHash } from 'node:crypto';
import type { FixtureFile } from '#gates/fixtures/base.ts';
import type { Rule } from '#schemas/problems.ts';
import { site } from '#site.ts';

/** A built site with one mistake: files that replace or join those of the clean one; undefined takes one away. */
export interface OutputFixture {
  /** Rule that must answer, and only that one with those in `also`. */
  rule: Rule;
  /** Rules that see the same mistake from another side. */
  also?: Rule[];
  /** Tells several fixtures of one rule apart. */
  variant?: string;
  files: Record<string, FixtureFile | undefined>;
}

const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';

/** A page of the clean site; `parts` replaces its title, the address that it names, or adds to its head and main element. */
export function page(address: string, parts: { title?: string; canonical?: string; head?: string; main?: string; policy?: string } = {}): string {
  const { title = `Page ${address}`, canonical = `${site.url}${address}`, head = '', main = '', policy = POLICY } = parts;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">${policy}<title>${title}</title>
<link rel="canonical" href="${canonical}"><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/style.css">
<link rel="preload" href="/text.woff2" as="font" type="font/woff2" crossorigin><script src="/site.js" type="module"></script>${head}</head>
<body><main id="main"><h1>A page</h1>
${main}</main></body></html>
`;
}

/** A sitemap of given addresses. */
export function sitemap(...addresses: string[]): string {
  return `<urlset>${addresses.map((address) => `\n<url><loc>${site.url}${address}</loc></url>`).join('')}\n</urlset>\n`;
}

/** Text that cannot be compressed below a number of bytes. */
export function noise(bytes: number): string {
  const blocks = Array.from({ length: Math.ceil(bytes / 32) }, (_, index) => createHash('sha256').update(String(index)).digest('hex'));
  return blocks.join(' ');
}

const LINKS = '<p><a href="/about/">About</a>, <a href="/about/#part">a part</a>, <a href="#main">here</a>, <a href="/about/#:~:text=part">words</a>, <a href="https://other.example/">elsewhere</a></p>';
const PARTS = '<h2 id="part">A part</h2><form action="/about/" data-search="/?q=a"><button type="submit">Go</button></form><p><a href="/">Home</a></p>';

/** A small built site without any mistake. */
export const CLEAN: Readonly<Record<string, FixtureFile>> = {
  'index.html': page('/', { main: LINKS }),
  'about/index.html': page('/about/', { main: PARTS }),
  '404.html': page('/404/', { title: 'Not found' }),
  'old/index.html': `<!doctype html><title>Redirecting</title><meta http-equiv="refresh" content="0;url=/about/"><link rel="canonical" href="${site.url}/about/">`,
  'style.css': '@font-face { font-family: Text; src: url("./text.woff2") } /* url(gone.png) */',
  'site.js': 'import"./part.js";import("./later.js");',
  'part.js': 'export const part = 1;',
  'later.js': `// ${noise(4000)}`,
  'text.woff2': 'font',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'sitemap-index.xml': `<sitemapindex><sitemap><loc>${site.url}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  'sitemap-0.xml': sitemap('/', '/about/'),
};

function about(main: string, head = ''): Record<string, string> {
  return { 'about/index.html': page('/about/', { main: `${PARTS}\n${main}`, head }) };
}

/** An article with so many citations and charts, and words that cannot be compressed. */
export function article(address: string, { words = 10, citations = 0, charts = 0, bytes = 0 } = {}): string {
  const marks = Array.from({ length: citations }, (_, index) => `<sup class="citation"><a href="#main" id="cite-${index}">${index}</a></sup>`).join('');
  const drawings = '<svg role="img" aria-label="A chart"><text>label</text></svg>'.repeat(charts);
  const main = `<article><div class="prose"><p>${'word '.repeat(words)}${marks}<span class="note">A margin note.</span></p>${drawings}</div><p>${noise(bytes)}</p></article>`;
  return page(address, { main });
}

/** A page of a year that is too long, added to the clean site. */
function longPage(address: string): Record<string, string> {
  return { [`${address.slice(1)}index.html`]: page(address, { main: `<p>${noise(36_000)}</p>` }), 'sitemap-0.xml': sitemap('/', '/about/', address) };
}

export const outputFixtures: OutputFixture[] = [
  { rule: 'broken-link', files: about('<p><a href="/gone/">Gone</a></p>') },
  { rule: 'broken-link', variant: 'without-slash', files: about('<p><a href="/about">About</a></p>') },
  { rule: 'broken-link', variant: 'own-address', files: about(`<p><a href="${site.url}/gone/?q=a#b">Gone</a></p>`) },
  { rule: 'broken-link', variant: 'picture', files: about('<p><img src="/a.png" srcset="/b.png 1x, /icon.svg 2x" alt="A"></p>') },
  { rule: 'broken-link', variant: 'form', files: about('<form action="/gone/" aria-label="Find"><button type="submit">Go</button></form>') },
  { rule: 'broken-link', variant: 'search', files: about('<form action="/" data-search="/search/" aria-label="Find"><button type="submit">Go</button></form>') },
  { rule: 'broken-link', variant: 'tool', files: about('<div data-script="/gone.js">A tool</div>') },
  { rule: 'broken-link', variant: 'redirect', files: { 'old/index.html': `<!doctype html><title>Redirecting</title><meta http-equiv="refresh" content="0;url=/gone/"><link rel="canonical" href="${site.url}/about/">` } },
  { rule: 'broken-link', variant: 'style', files: { 'style.css': 'body { background: url(gone.png) }' } },
  { rule: 'broken-link', variant: 'on-many-pages', files: { ...about('<p><a href="/gone/">Gone</a></p>'), '404.html': page('/404/', { title: 'Not found', main: '<p><a href="/gone/">Gone</a></p>' }) } },
  { rule: 'broken-fragment', files: about('<p><a href="/#gone">Gone</a></p>') },
  { rule: 'broken-fragment', variant: 'same-page', files: about('<p><a href="#gone">Gone</a></p>') },
  { rule: 'duplicate-element-id', also: ['invalid-html'], files: about('<p id="part">Again</p>') },
  { rule: 'title-missing', variant: 'empty', also: ['invalid-html'], files: { '404.html': page('/404/', { title: '' }) } },
  { rule: 'inline-code', also: ['invalid-html'], files: about('<p style="color: red">Red</p>') },
  { rule: 'title-missing', files: { '404.html': page('/404/', { title: 'Page /' }) } },
  { rule: 'inline-code', variant: 'json', files: about('', '<script type="application/ld+json">{}</script>') },
  { rule: 'inline-code', variant: 'handler', files: about('<p><a href="/" onclick="go()">Go</a></p>') },
  { rule: 'inline-code', variant: 'address', files: about('<p><a href="java&#10;script:go()">Go</a></p>') },
  { rule: 'inline-code', variant: 'style', files: about('', '<style>p { color: red }</style>') },
  { rule: 'missing-policy', files: { '404.html': page('/404/', { title: 'Not found', policy: '' }) } },
  { rule: 'third-party-resource', also: ['over-budget'], files: about('', '<script src="https://cdn.example/a.js"></script>') },
  { rule: 'third-party-resource', variant: 'link', also: ['over-budget'], files: about('', '<link rel="stylesheet" href="//cdn.example/a.css">') },
  { rule: 'third-party-resource', variant: 'font', files: { 'style.css': '@font-face { font-family: A; src: url(https://cdn.example/a.woff2) }' } },
  { rule: 'third-party-resource', variant: 'import', files: { 'style.css': '@import "https://cdn.example/a.css";' } },
  { rule: 'wrong-canonical', files: { 'about/index.html': page('/about/', { main: PARTS, canonical: `${site.url}/gone/` }) } },
  { rule: 'wrong-canonical', variant: 'other-site', files: { 'about/index.html': page('/about/', { main: PARTS, canonical: 'https://other.example/about/' }) } },
  { rule: 'wrong-canonical', variant: 'relative', files: { 'about/index.html': page('/about/', { main: PARTS, canonical: '/about/' }) } },
  { rule: 'wrong-sitemap', variant: 'unlisted', files: { 'sitemap-0.xml': sitemap('/') } },
  { rule: 'wrong-sitemap', variant: 'not-there', files: { 'sitemap-0.xml': sitemap('/', '/about/', '/gone/') } },
  { rule: 'wrong-sitemap', variant: 'redirect', files: { 'sitemap-0.xml': sitemap('/', '/about/', '/old/') } },
  { rule: 'wrong-sitemap', variant: 'missing', files: { 'sitemap-index.xml': undefined } },
  { rule: 'wrong-sitemap', variant: 'part-missing', files: { 'sitemap-0.xml': undefined } },
  { rule: 'invalid-html', files: about('<ul><p>A paragraph in a list</p></ul>') },
  { rule: 'over-budget', files: { 'about/index.html': article('/about/', { bytes: 20_000 }), 'index.html': page('/') } },
  { rule: 'over-budget', variant: 'script', files: { 'part.js': `// ${noise(3000)}` } },
  { rule: 'over-budget', variant: 'tool', files: about('<div data-script="/later.js">A tool</div>') },
  { rule: 'over-budget', variant: 'year', files: longPage('/timeline/2025/') },
  { rule: 'over-budget', variant: 'half-year', files: longPage('/timeline/2025/july/') },
  { rule: 'over-budget', variant: 'search', files: { 'pagefind/pagefind.js': '', 'pagefind/wasm.en.pagefind': new Uint8Array(90_000), 'pagefind/index/en_1.pf_index': new Uint8Array(60_000), 'pagefind/index/en_2.pf_index': new Uint8Array(9) } },
];
