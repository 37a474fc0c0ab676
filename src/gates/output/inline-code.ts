type Attributes = Readonly<Record<string, string>>;

/** Attributes that hold an address or a document that could run code. */
const ADDRESSES = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data']);

function isCode(url: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(url.replace(/[\s\u0000-\u001f]/g, ''));
}

/** Code that an element carries in the page itself, in words: what a content policy without exceptions forbids. */
export function inlineCodeOf(name: string, attributes: Attributes): string[] {
  const found: string[] = [];
  if (name === 'script' && attributes['src'] === undefined) found.push('an inline <script>');
  if (name === 'style') found.push('an inline <style>');
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'style') found.push(`a style attribute on <${name}>`);
    if (attribute === 'srcdoc') found.push(`a document in an attribute of <${name}>`);
    if (/^on[a-z]+$/.test(attribute)) found.push(`the event handler ${attribute} on <${name}>`);
    if (ADDRESSES.has(attribute) && isCode(value)) found.push(`an address that runs code or embeds data on <${name}>`);
  }
  return found;
}
