import { findingsOf, fingerprintOf, pageOf, summaryOf } from '#lib/shown-findings.ts';
import type { FindingsOfPage, ShownFinding } from '#lib/shown-findings.ts';
import { findingItem } from '#client/findings/item.ts';
import { element } from '#client/findings/element.ts';
import { panelStyles } from '#client/findings/styles.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Under this name the window remembers which state of the findings was put away. */
const PUT_AWAY = 'findings-put-away';

/** The panel of the development server: how much is wrong, and what on this page and elsewhere. */
class ContentFindings extends HTMLElement {
  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #button = element('button', { type: 'button', ariaExpanded: 'false', ariaLive: 'polite', className: 'count' });
  readonly #panel = element('section', { ariaLabel: 'Findings in the content', tabIndex: -1, hidden: true });
  #state = '';

  connectedCallback(): void {
    this.#shadow.adoptedStyleSheets = [panelStyles];
    this.#shadow.append(this.#panel, this.#button);
    this.#button.addEventListener('click', () => (this.#panel.hidden ? this.#open(true) : this.#putAway()));
    this.#shadow.addEventListener('keydown', (event) => event instanceof KeyboardEvent && event.key === 'Escape' && this.#putAway());
  }

  /** Shows findings: the panel opens by itself where they concern this page and have not been put away. */
  show(findings: readonly ShownFinding[]): void {
    this.hidden = findings.length === 0;
    const parts = findingsOf(pageOf(location.pathname, import.meta.env.BASE_URL), findings);
    const wrongHere = parts.here.filter(({ severity }) => severity === 'error');
    const state = `${location.pathname}\n${fingerprintOf(findings)}`;
    this.#button.textContent = summaryOf(findings);
    const quiet = findings.every(({ severity }) => severity === 'warning');
    for (const part of [this.#button, this.#panel]) part.classList.toggle('quiet', quiet);
    if (state === this.#state) return;
    this.#state = state;
    this.#fill(parts);
    if (wrongHere.length > 0 && sessionStorage.getItem(PUT_AWAY) !== state) this.#open(false);
    else if (wrongHere.length === 0) this.#close();
  }

  #fill({ here, elsewhere }: FindingsOfPage): void {
    const close = element('button', { type: 'button', textContent: 'Close' });
    close.addEventListener('click', () => this.#putAway());
    const list = (title: string, findings: readonly ShownFinding[]): HTMLElement[] =>
      (findings.length === 0 ? [] : [element('h2', { textContent: `${title} (${findings.length})` }), element('ul', {}, findings.map((found) => element('li', { className: found.severity }, findingItem(found, BASE))))]);
    const wasIn = this.#panel.contains(this.#shadow.activeElement);
    this.#panel.replaceChildren(close, ...list('On this page', here), ...list('Elsewhere', elsewhere));
    if (wasIn && !this.hidden) this.#panel.focus();
  }

  #open(focus: boolean): void {
    this.#panel.hidden = false;
    this.#button.ariaExpanded = 'true';
    if (focus) this.#panel.focus();
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#button.ariaExpanded = 'false';
  }

  #putAway(): void {
    if (this.#panel.hidden) return;
    sessionStorage.setItem(PUT_AWAY, this.#state);
    this.#close();
    this.#button.focus();
  }
}

customElements.define('content-findings', ContentFindings);
const panel = new ContentFindings();

async function refresh(): Promise<void> {
  const response = await fetch(`${BASE}/__findings`);
  const { findings } = (await response.json()) as { findings: ShownFinding[] };
  if (!panel.isConnected) document.documentElement.append(panel);
  panel.show(findings);
}

void refresh();
import.meta.hot?.on('content-findings', () => void refresh());
