import type { ShownFinding } from '#lib/shown-findings.ts';
import { element } from '#client/findings/element.ts';

/** Most pages that are named of one finding. */
const MOST_PAGES = 5;

/** A path that may go on in another line after each folder, and nowhere else where it need not. */
function pathWords(place: string): (Node | string)[] {
  return place.split(/(?<=\/)/).flatMap((part, index) => (index === 0 ? [part] : [element('wbr', {}), part]));
}

/** The place of a finding; following it opens the editor, through the development server. */
function placeLink({ path, line, column }: ShownFinding, base: string): HTMLElement {
  const place = `${path}:${line}:${column}`;
  const link = element('a', { href: `${base}/__open-in-editor?file=${encodeURIComponent(place)}`, title: 'Open in the editor' }, pathWords(place));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  return link;
}

function pageLinks({ pages }: ShownFinding, base: string): HTMLElement[] {
  const others = pages.filter((page) => `${base}${page}` !== location.pathname);
  if (others.length === 0) return [];
  const links = others.slice(0, MOST_PAGES).flatMap((page, index) => [index === 0 ? '' : ', ', element('a', { href: `${base}${page}`, textContent: page })]);
  const rest = others.length > MOST_PAGES ? [` and ${others.length - MOST_PAGES} more`] : [];
  return [element('p', { className: 'pages' }, ['Shown on ', ...links, ...rest])];
}

/** What one finding shows: place and rule, what is wrong, the line with a marker, why, how to mend it, and where it is shown. */
export function findingItem(found: ShownFinding, base: string): HTMLElement[] {
  const { rule, severity, what, why, cure, excerpt } = found;
  const kind = severity === 'warning' ? [' (warning)'] : [];
  return [
    element('p', { className: 'place' }, [placeLink(found, base), ' ', element('code', { textContent: rule }), ...kind]),
    element('p', { className: 'what', textContent: /[.!?]$/.test(what) ? what : `${what}.` }),
    ...(excerpt ? [element('pre', { tabIndex: 0, role: 'group', ariaLabel: 'The line meant' }, [excerpt.text, '\n', element('b', { ariaHidden: 'true', textContent: excerpt.marker })])] : []),
    element('p', {}, [element('b', { textContent: 'Why: ' }), why]),
    element('p', {}, [element('b', { textContent: 'Cure: ' }), cure]),
    ...pageLinks(found, base),
  ];
}
