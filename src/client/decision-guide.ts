import { formatWay, readWay, targetOf, walkSteps } from '#lib/guide.ts';

/** Shows a guide one step at a time. The way taken is the fragment of the address and answers are links to it, so that back, sharing and reloading work by themselves. */
class DecisionGuide extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => this.#follow());
    this.#show([]);
    this.#follow();
  }

  /** Goes where the address says; a fragment of another part of the page changes nothing here. */
  #follow(): void {
    const way = readWay(this.id, location.hash);
    if (way) this.#show(way)?.focus();
    else if (this.querySelector(':target')) this.#linkAnswers();
  }

  #anchor(token: string): string {
    return `#${this.id}-${targetOf(token)}`;
  }

  /** Lets answers lead on from the way taken or, where all is shown, to their place in the text. */
  #linkAnswers(taken?: readonly string[]): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-token]')) {
      const token = link.dataset['token'] ?? '';
      link.hash = taken ? formatWay(this.id, [...taken, token]) : this.#anchor(token);
    }
  }

  /** Shows the last step of a way and what was answered before it; the result is its title. */
  #show(way: readonly string[]): HTMLElement | null | undefined {
    const past: Element[] = [];
    const steps = walkSteps(this.querySelector('.guide-step'), way, (step, token) => {
      const answer = step?.querySelector(`[data-token="${token}"]>span`);
      if (answer) past.push(this.#pastItem(step, answer, way.slice(0, past.length)));
      return answer && this.querySelector(this.#anchor(token));
    });
    const taken = way.slice(0, past.length);
    const current = steps.at(-1);
    this.querySelector('.current')?.classList.remove('current');
    current?.classList.add('current');
    this.#linkAnswers(taken);
    this.querySelector('ol')?.replaceChildren(...past);
    this.querySelector('.guide-back')?.setAttribute('href', formatWay(this.id, taken.slice(0, -1)));
    return current?.querySelector('p');
  }

  /** A question that was answered, linked to the point before its answer. */
  #pastItem(step: Element | null, answer: Element, before: readonly string[]): Element {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = formatWay(this.id, before);
    link.append(step?.querySelector('p')?.textContent ?? '');
    item.append(link, ' ', answer.cloneNode(true));
    return item;
  }
}

customElements.define('decision-guide', DecisionGuide);
