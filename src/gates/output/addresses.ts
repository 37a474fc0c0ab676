import type { Reference } from '#gates/output/page.ts';

/** Attributes whose value is one address that the browser fetches only when the reader asks. */
const FOLLOWED = new Set(['href', 'action', 'formaction', 'data-search', 'cite', 'xlink:href']);
/** Attributes whose value is one address that the browser, or our own script, fetches without the reader's asking. */
const LOADED = new Set(['src', 'data-script', 'poster', 'data', 'background']);
/** Kinds of <link> that the browser fetches or connects to by itself. */
const LOADED_LINKS = new Set(['stylesheet', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'icon', 'manifest', 'apple-touch-icon']);
/** Elements of SVG whose address is fetched. */
const LOADED_BY_HREF = new Set(['use', 'image', 'feimage']);

type Attributes = Readonly<Record<string, string>>;

function isLoadedByHref(name: string, attributes: Attributes): boolean {
  if (name === 'link') return (attributes['rel'] ?? '').toLowerCase().split(/\s+/).some((kind) => LOADED_LINKS.has(kind));
  return LOADED_BY_HREF.has(name);
}

function candidates(list: string): string[] {
  return list.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '').filter((url) => url !== '');
}

/** Address to which a meta element sends the reader on, or undefined. */
export function refreshAddress(name: string, attributes: Attributes): string | undefined {
  if (name !== 'meta' || attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return /url=['"]?([^'"]*)/i.exec(attributes['content'] ?? '')?.[1]?.trim();
}

/** Every address that an element names. */
export function addressesOf(name: string, attributes: Attributes, offset: number): Reference[] {
  const found: Reference[] = [];
  for (const [attribute, value] of Object.entries(attributes)) {
    if (FOLLOWED.has(attribute)) found.push({ url: value, offset, loaded: isLoadedByHref(name, attributes) });
    else if (LOADED.has(attribute) && (attribute !== 'data' || name === 'object')) found.push({ url: value, offset, loaded: true });
    else if (attribute === 'srcset' || attribute === 'imagesrcset') found.push(...candidates(value).map((url) => ({ url, offset, loaded: true })));
  }
  const next = refreshAddress(name, attributes);
  if (next !== undefined) found.push({ url: next, offset, loaded: false });
  return found;
}
