/** Text made safe inside SVG and HTML, in content and in attributes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A length or coordinate with at most one decimal: a tenth of a pixel is finer than any screen shows. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
