/** How long a hint stays after the pointer has left its word, so that the pointer can reach it, in milliseconds. */
const GRACE = 200;

/** Shows a source or a definition beside the mark or term that has the pointer or the focus; Escape closes it. */
class PageHints extends HTMLElement {
  readonly #hint = document.createElement('div');
  #link: HTMLAnchorElement | undefined;
  #leaving = 0;

  connectedCallback(): void {
    this.#hint.className = 'hint';
    this.#hint.id = 'hint';
    this.#hint.popover = 'manual';
    this.append(this.#hint);
    for (const event of ['pointerover', 'focusin']) this.addEventListener(event, (raised) => this.#show(raised.target));
    this.addEventListener('pointerout', () => this.#hideSoon());
    this.addEventListener('focusout', () => this.#hide());
    addEventListener('keydown', (event) => event.key === 'Escape' && this.#hide());
  }

  #show(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    if (this.#hint.contains(target)) clearTimeout(this.#leaving);
    const link = target.closest<HTMLAnchorElement>('.citation a, a[data-definition]');
    const text = link && this.#textFor(link);
    if (!link || !text) return;
    this.#hide();
    this.#link = link;
    link.setAttribute('aria-describedby', this.#hint.id);
    this.#hint.textContent = text;
    this.#hint.showPopover();
    const box = link.getBoundingClientRect();
    this.#hint.style.left = `${scrollX + Math.max(8, Math.min(box.left, innerWidth - this.#hint.offsetWidth - 16))}px`;
    this.#hint.style.top = `${scrollY + box.bottom + 6}px`;
  }

  #textFor(link: HTMLAnchorElement): string | undefined {
    if (link.dataset['definition']) return link.dataset['definition'];
    const source = document.getElementById(link.hash.slice(1))?.querySelector('.reference')?.textContent;
    return [source, link.dataset['locator']].filter(Boolean).join(' ');
  }

  #hideSoon(): void {
    clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => this.#hide(), GRACE);
  }

  #hide(): void {
    clearTimeout(this.#leaving);
    this.#link?.removeAttribute('aria-describedby');
    this.#hint.hidePopover();
  }
}

customElements.define('page-hints', PageHints);
