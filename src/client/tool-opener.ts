/** Fetches the script that a tool names; as a module it runs once, however often it is asked for. */
function open(tool: HTMLElement): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = tool.dataset['script'] ?? '';
  document.head.append(script);
}

/** Tools open once they come near the window, or when the address tells their state. */
const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting && target instanceof HTMLElement) open(target);
}, { rootMargin: '50%' });

for (const tool of document.querySelectorAll<HTMLElement>('.tool')) {
  near.observe(tool);
  if (location.hash.startsWith(`#${tool.id}/`)) open(tool);
}
