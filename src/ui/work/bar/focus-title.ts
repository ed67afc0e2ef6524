/** The id of the field that holds the name of the work. */
export const titleField = 'work-title';

/** Puts the focus into the name of the open work, where what was pressed is gone or disabled. */
export function focusTitle(): void {
  requestAnimationFrame(() => document.getElementById(titleField)?.focus());
}
