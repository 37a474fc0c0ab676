/** Fetches the calculator when a reader turns to it, or when the address tells what it should show. */
for (const tool of document.querySelectorAll('membership-cost')) {
  const load = (): void => void import('#client/membership-cost.ts').catch(() => undefined);
  const loadForAddress = (): void => {
    if (location.hash.startsWith(`#${tool.id}/`)) load();
  };
  for (const intent of ['pointerenter', 'focusin']) tool.addEventListener(intent, load, { once: true });
  addEventListener('hashchange', loadForAddress);
  loadForAddress();
}
