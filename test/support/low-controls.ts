/**
 * The controls of a tool that are too low for a finger, one line each, ten at most: buttons, fields, choices with their
 * labels, and what folds. A control of a link's kind within a sentence may be as high as its line (WCAG 2.5.8). It runs
 * in the page: it must not use anything from outside of itself.
 *
 * @param least How high each has to be, in CSS pixels.
 */
export function lowControls(least: number): string[] {
  const controls = document.querySelectorAll('.island :is(button, summary, select, textarea, input)');
  const low = [...controls].flatMap((control) => {
    const target = control.matches('[type=radio], [type=checkbox]') ? (control.closest('label') ?? control) : control;
    const isSeen = target.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().width > 1;
    if (!isSeen || control.closest('[hidden]') || control.matches('.vh, .vh *')) return [];
    const { height } = target.getBoundingClientRect();
    if (height >= least - 0.5) return [];
    const name = control.getAttribute('aria-label') ?? (target.textContent?.trim() || control.id);
    return [`${control.tagName.toLowerCase()} “${name.slice(0, 40)}” is ${Math.round(height)} px high`];
  });
  return [...new Set(low)].slice(0, 10);
}
