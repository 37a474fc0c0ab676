const ORDER = ['system', 'light', 'dark'] as const;

/** A button that goes through system, light and dark, and remembers the choice on the device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    this.hidden = false;
    button?.addEventListener('click', () => this.#choose(ORDER[(ORDER.indexOf(this.#current) + 1) % ORDER.length] ?? 'system'));
    this.#announce();
  }

  get #current(): (typeof ORDER)[number] {
    return ORDER.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system';
  }

  #choose(theme: (typeof ORDER)[number]): void {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is forbidden: the choice holds for this page.
    }
    this.#announce();
  }

  #announce(): void {
    const label = `Color theme: ${this.#current}`;
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
  }
}

customElements.define('theme-switch', ThemeSwitch);
