const rules = `
  :host {
    --ground: light-dark(#fffdf7, #1e2024);
    --words: light-dark(#1d1c1a, #e8e5de);
    --dim: light-dark(#5c5850, #a5a199);
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
    padding: 0.75rem 1rem;
    background: var(--ground);
    border: 2px solid var(--line);
    border-radius: 4px;
    box-shadow: 0 4px 24px rgb(0 0 0 / 25%);
  }
  section > button { float: inline-end; }
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
  h2 { margin: 0 0 0.5rem; font-size: 1rem; }
  ul + h2 { margin-block-start: 1rem; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding: 0.5rem 0 0.5rem 0.75rem; border-inline-start: 3px solid var(--line); }
  li + li { margin-block-start: 0.75rem; }
  li.warning { border-color: var(--soft); color: var(--dim); }
  p { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
  .what { font-weight: 600; }
  li.warning .what { font-weight: 400; }
  a { color: var(--address); }
  pre { margin: 0.25rem 0; overflow-x: auto; font: 0.8125rem/1.3 ui-monospace, monospace; }
  pre b { color: var(--line); }
  code { font: 0.8125rem ui-monospace, monospace; }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);

/** Styles of the panel, which live in its own tree and touch nothing of the page. */
export const panelStyles = sheet;
