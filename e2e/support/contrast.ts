/** Words of the open page, controls aside, whose contrast with a white sheet is below 4.5 to 1, or that are hidden; for use inside the page. */
export function faultsOnPaper(): string[] {
  const channel = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const contrastWithWhite = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (/\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[\s,]+/).map(Number);
    return 1.05 / (0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue) + 0.05);
  };
  const leftOut = 'svg, script, select, summary, .no-print, .fact-meta > a:last-child, .note, .pager, .visually-hidden, .skip, .contents, dialog, .hint';
  const words = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    const text = words.currentNode.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest(leftOut)) continue;
    if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) faults.push(`hidden: ${text.slice(0, 60)}`);
    else if (contrastWithWhite(getComputedStyle(element).color) < 4.5) faults.push(`faint: ${text.slice(0, 60)}`);
  }
  return faults;
}
