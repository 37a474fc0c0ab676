// Applies the reader's choice of light or dark before the first paint. Kept small, because it blocks rendering.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the page follows the system.
}
