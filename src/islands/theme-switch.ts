/**
 * The three-way choice of theme. `<theme-switch hidden>` holds a `<select>` with `system`, `light`, `dark`; it shows itself,
 * since without script the system's theme applies. The choice is kept where storage is open and lives for the page where not.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => {
      const { value } = select;
      if (value === 'light' || value === 'dark') document.documentElement.dataset['theme'] = value;
      else delete document.documentElement.dataset['theme'];
      try {
        if (value === 'system') localStorage.removeItem('theme');
        else localStorage.setItem('theme', value);
      } catch { /* storage is closed: the choice lives for this page */ }
    });
    this.hidden = false;
  }
}

if (!customElements.get('theme-switch')) customElements.define('theme-switch', ThemeSwitch);

// A module of its own even where nothing is imported.
export {};
