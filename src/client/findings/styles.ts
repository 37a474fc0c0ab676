const rules = `
  :host {
    --ground: light-dark(#fffdf7, #1e2024);
    --words: light-dark(#1d1c1a, #e8e5de);
    --dim: light-dark(#5c5850, #a5a199);
    --edge: light-dark(#dcd8cf, #34363b);
    --line: light-dark(#b3341c, #f08a70);
    --soft: light-dark(#7d5c00, #d9b44a);
    --address: light-dark(#1c4f82, #8fc1f0);
    position: fixed;
    inset-block-end: 0.75rem;
    inset-inline-start: 0.75rem;
    z-index: 2147483000;
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    max-inline-size: calc(100vw - 1.5rem);
    font: 0.875rem/1.45 system-ui, sans-serif;
    color: var(--words);
  }
  :host([hidden]), [hidden] { display: none; }
  @media print { :host { display: none; } }
  section {
    box-sizing: border-box;
    inline-size: min(44rem, 100%);
    max-block-size: min(30rem, 55vh);
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 3.5rem;
    background: var(--ground);
    border: 2px solid var(--line);
    border-radius: 4px;
    box-shadow: 0 4px 24px rgb(0 0 0 / 25%);
  }
  section.quiet { border-color: var(--soft); }
  /* What part of the list is in view, and the way out, stay in view themselves. */
  h2 {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin: 0;
    padding: 0.7rem 6rem 0.7rem 1rem;
    font-size: 1rem;
    background: var(--ground);
    border-block-end: 1px solid var(--edge);
  }
  ul + h2 { border-block-start: 1px solid var(--edge); }
  section > button {
    position: sticky;
    inset-block-start: 0.4rem;
    z-index: 2;
    float: inline-end;
    margin: 0.4rem 0.5rem -3rem 0;
  }
  button {
    padding: 0.35rem 0.75rem;
    font: inherit;
    color: var(--words);
    background: var(--ground);
    border: 1px solid currentcolor;
    border-radius: 4px;
    cursor: pointer;
  }
  .count { font-weight: 600; border: 2px solid var(--line); }
  .count.quiet { font-weight: 400; border-color: var(--soft); }
  :focus-visible { outline: 3px solid var(--address); outline-offset: 2px; }
  ul { margin: 0; padding: 0.75rem 1rem 1rem; list-style: none; }
  li { padding: 0.1rem 0 0.1rem 0.75rem; border-inline-start: 3px solid var(--line); }
  li + li { margin-block-start: 1.1rem; }
  li.warning { border-color: var(--soft); color: var(--dim); }
  p { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
  .what { font-weight: 600; }
  li > :last-child { margin: 0; }
  li.warning .what { font-weight: 400; }
  a { color: var(--address); }
  pre { margin: 0.25rem 0; overflow-x: auto; font: 0.8125rem/1.3 ui-monospace, monospace; }
  pre b { color: var(--line); }
  li.warning pre b { color: var(--soft); }
  code { font: 0.8125rem ui-monospace, monospace; }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);

/** Styles of the panel, which live in its own tree and touch nothing of the page. */
export const panelStyles = sheet;
