/**
 * Moves the focus to the same column of the row above or below: with Enter and with Shift and Enter everywhere, and with the
 * arrow keys in a check box and in a text of one line. A list of choices and a date keep the arrows, with which they change
 * their value. Tab stays the browser’s.
 */
export function moveByKey(event: KeyboardEvent): void {
  const { target: field, currentTarget: table, key, shiftKey } = event;
  if (!(field instanceof HTMLElement) || !(table instanceof HTMLElement)) return;
  const { column } = field.dataset;
  const step = stepOf(key, shiftKey, field);
  if (column === undefined || step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  event.preventDefault();
  const fields = [...table.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  fields[fields.indexOf(field) + step]?.focus();
}

function stepOf(key: string, isBack: boolean, field: HTMLElement): -1 | 0 | 1 {
  if (key === 'Enter') return isBack ? -1 : 1;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !isOneLine(field)) return 0;
  return key === 'ArrowDown' ? 1 : -1;
}

function isOneLine(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement) return !field.value.includes('\n');
  return field instanceof HTMLInputElement && field.type !== 'date';
}
