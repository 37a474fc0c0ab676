/** Shows a source or a definition beside the mark or term that has the pointer or the focus; Escape closes it. */
class PageHints extends HTMLElement {
  readonly #hint = document.createElement('div');

  connectedCallback(): void {
    this.#hint.className = 'hint';
    this.#hint.popover = 'manual';
    this.append(this.#hint);
    for (const event of ['pointerover', 'focusin']) this.addEventListener(event, (raised) => this.#show(raised.target));
    for (const event of ['pointerout', 'focusout']) this.addEventListener(event, () => this.#hide());
    addEventListener('keydown', (event) => event.key === 'Escape' && this.#hide());
  }

  #show(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.citation a, a[data-definition]') : null;
    const text = link && this.#textFor(link);
    if (!link || !text) return;
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

  #hide(): void {
    this.#hint.hidePopover();
  }
}

customElements.define('page-hints', PageHints);
