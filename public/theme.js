/* Runs before the first paint: the reader's saved theme, or none, in which case the system decides. */
try {
  var saved = localStorage.getItem('theme');
  if (saved === 'light' || saved === 'dark') document.documentElement.dataset.theme = saved;
} catch (error) {
  /* storage is closed: the system's theme stays */
}
