/** Shows the form of the check, and fetches what brings it to life once somebody is about to use it. */
class ContentCheck extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.removeAttribute('hidden');
    this.querySelector('.check-needs')?.remove();
    for (const dragging of ['dragover', 'drop']) this.addEventListener(dragging, (event) => event.preventDefault());
    for (const intent of ['pointerenter', 'focusin', 'dragenter', 'input']) this.addEventListener(intent, () => this.#open());
  }

  /** Fetches the script that the page names; after a failure the next intent tries again. */
  #open(): void {
    if (this.querySelector('script')) return;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = this.dataset['panel'] ?? '';
    script.addEventListener('error', () => script.remove());
    this.append(script);
  }
}

customElements.define('content-check', ContentCheck);
