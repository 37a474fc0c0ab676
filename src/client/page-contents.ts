/** Marks the section that is being read in the contents list; opens the list where it stands beside the text. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const wide = matchMedia('(min-width: 75.01rem)');
    const fold = (): void => void this.querySelector('details')?.toggleAttribute('open', wide.matches);
    wide.addEventListener('change', fold);
    fold();
    const observer = new IntersectionObserver((entries) => {
      const entered = entries.find((entry) => entry.isIntersecting)?.target.id;
      if (entered === undefined) return;
      for (const link of links) link.ariaCurrent = link.hash === `#${entered}` ? 'true' : null;
    }, { rootMargin: '0px 0px -75% 0px' });
    for (const link of links) {
      const heading = document.getElementById(link.hash.slice(1));
      if (heading) observer.observe(heading);
    }
  }
}

customElements.define('page-contents', PageContents);
