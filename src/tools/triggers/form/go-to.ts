/** Brings a field to sight and focuses it. Where it is not drawn yet, the nearest group that is stands in for it. */
export function goTo(field: string): void {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(parts.slice(0, length).join('.'));
    if (!found) continue;
    found.closest('details')?.setAttribute('open', '');
    found.focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}
