/**
 * What only the index needs is added to a copy of each page before it is read, so that readers do not download it:
 * each fact becomes a part of its own, titled by its date, each filter has one value, and short names stand apart.
 */

const FACT = /(<li class="lane-[a-z]+" id="[^"]+")>\s*<p class="fact-date">([\s\S]*?)<\/p>/g;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const TITLE = /<h1([^>]*)>([\s\S]*?)<\/h1>/;
const ALIASES = /<meta name="aliases"[^>]*\scontent="([^"]*)"/;
const FILTERS = /data-pagefind-filter="([^"]*)"/g;

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A date with its months written out, as people type them: "Mar 12, 2025" becomes "March 12, 2025". */
function longDate(text: string): string {
  return MONTHS.reduce((date, month) => date.replaceAll(new RegExp(`\\b${month.slice(0, 3)}\\b`, 'g'), month), text);
}

function markFact(opening: string, date: string): string {
  return `${opening} data-pagefind-title="${date}"><p>${date}</p>`;
}

/** Pagefind reads a comma as part of the value in "kind:article, section:merger"; attributes of their own keep values apart. */
function separateFilters(list: string): string {
  const pairs = list.split(',').map((pair) => pair.trim().split(':'));
  const names = pairs.map(([name = '']) => `${name}[data-search-${name}]`).join(', ');
  return [`data-pagefind-filter="${names}"`, ...pairs.map(([name = '', value = '']) => `data-search-${name}="${value}"`)].join(' ');
}

/** Whether a built page is meant to be found. */
export function isSearchable(html: string): boolean {
  return /<main[^>]*\sdata-pagefind-body/.test(html);
}

/** A word weighs the more, the fewer words a title has: "Kubernetes" is about Kubernetes, "Kubernetes releases by year" less so. */
function titleWeight(title: string): number {
  const count = textOf(title).split(' ').length;
  return count <= 2 ? 10 : count <= 4 ? 7 : 4;
}

/**
 * Names of one word and of two, each in a field of its own: a query of as many words that is found there is the name itself,
 * which Pagefind cannot tell from a name that only holds it.
 */
function nameFields(html: string): string {
  const title = textOf(TITLE.exec(html)?.[2] ?? '');
  const names = [title, ...(ALIASES.exec(html)?.[1] ?? '').split('; ')].map((name) => name.split(/[\s-]+/).filter(Boolean));
  return [1, 2].map((count) => {
    const short = names.filter((words) => words.length === count).map((words) => words.join(' '));
    return short.length > 0 ? `<meta data-pagefind-meta="name${count}[content]" content="${short.join('; ')}">` : '';
  }).join('');
}

/** A built page as the index reads it. */
export function markForIndex(html: string): string {
  return html
    .replace('</head>', () => `${nameFields(html)}</head>`)
    .replace(TITLE, (_, attributes: string, title: string) => `<h1${attributes} data-pagefind-weight="${titleWeight(title)}">${title}</h1>`)
    .replace(FILTERS, (_, list: string) => separateFilters(list))
    .replace(FACT, (_, opening: string, shown: string) => markFact(opening, longDate(textOf(shown))));
}
