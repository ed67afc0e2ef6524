/** The id of the field that holds the name of the work. */
export const titleField = 'work-title';

/** The id of a piece of work in the list of all that are kept. */
export const listedId = (key: string) => `kept ${key}`;

/**
 * Puts the focus where work goes on once what was pressed is gone or disabled: at an element, or the first button in it;
 * where it is not there, into the name of the open work.
 *
 * @param id The id of the element; left out: the name.
 */
export function focusTitle(id = titleField): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    const place = element?.querySelector<HTMLElement>('button') ?? element ?? document.getElementById(titleField);
    place?.focus();
  });
}
