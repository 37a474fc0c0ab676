/** Addresses of documents: which two lead to the same one, and which are those of archived copies. */

const COPY = /^https?:\/\/(?:web\.archive\.org\/web\/\d+[a-z_]*|archive\.(?:today|ph|is|li|md|fo)\/\d+)\/(.+)$/i;
/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|igshid|mc_[ce]id|_hs(?:enc|mi)|ref_src)$/i;

/** An address taken apart: that of the document, and that of the copy where it was one. */
export interface OriginalAddress {
  url: string;
  archived?: string;
}

/** An address without the parameters that say where a reader came from. */
function withoutTracking(address: string): string {
  const parsed = URL.parse(address);
  const tracking = parsed ? [...parsed.searchParams.keys()].filter((name) => TRACKING.test(name)) : [];
  if (!parsed || tracking.length === 0) return address;
  for (const name of tracking) parsed.searchParams.delete(name);
  return parsed.href;
}

/** Original and copy of an address of a web archive; any other address is its own original. Tracking parameters are left out. */
export function splitArchived(address: string): OriginalAddress {
  const original = COPY.exec(address)?.[1];
  if (original === undefined) return { url: withoutTracking(address) };
  return { url: /^https?:/.test(original) ? original.replace(/^http:\/*/, 'https://').replace(/^https:\/*/, 'https://') : `https://${original}`, archived: address.replace(/^http:/, 'https:') };
}

/** What addresses of one document have in common, and the passage that each names in it. */
export interface DocumentAddress {
  document: string;
  /** Fragment without "#"; empty where none is named. */
  passage: string;
}

/** Takes an address apart into document and passage; case of the host, "www", a last slash and tracking parameters do not count. */
export function documentOf(address: string): DocumentAddress {
  const parsed = URL.parse(splitArchived(address).url);
  if (!parsed) return { document: address.trim(), passage: '' };
  const parameters = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`).sort();
  const path = parsed.pathname.replace(/\/+$/, '');
  const fragment = parsed.hash.slice(1).replace(/:~:.*$/, '');
  // Where an application routes by its fragment, the fragment names the document.
  const route = /^[!/]/.test(fragment) ? `#${fragment}` : '';
  const document = `${parsed.host.replace(/^www\./, '')}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${route}`;
  return { document, passage: route === '' ? fragment : '' };
}

/** Whether two addresses lead to the same thing: the same document, unless each names another passage of it. */
export function leadToOne(one: DocumentAddress, other: DocumentAddress): boolean {
  return one.document === other.document && (one.passage === other.passage || one.passage === '' || other.passage === '');
}
