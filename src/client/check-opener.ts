/** Shows the form of the check, and fetches what brings it to life once somebody is about to use it. */
class ContentCheck extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.removeAttribute('hidden');
    this.querySelector('.check-needs')?.remove();
    let opened = false;
    const open = (): void => {
      if (opened) return;
      opened = true;
      import('#client/check/panel.ts').then(({ openCheck }) => openCheck(this), () => {
        opened = false;
      });
    };
    for (const dragging of ['dragover', 'drop']) this.addEventListener(dragging, (event) => event.preventDefault());
    for (const intent of ['pointerenter', 'focusin', 'dragenter', 'input']) this.addEventListener(intent, open);
  }
}

customElements.define('content-check', ContentCheck);
