/*
 * Text as large as its slide has room for: slides hold little or much, and rooms have screens of every shape. Sizes go down in
 * steps, so that slides with like text look alike.
 */

/** The sizes of the text of a slide, the largest first, as parts of the size that a slide is designed for. */
const sizes = [1.2, 1.1, 1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56] as const;

/** Sets the text of a slide that is shown as large as fits. What fits at no size scrolls. */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body) return;
  for (const size of sizes) {
    slide.style.setProperty('--fit', String(size));
    const isTooHigh = body.scrollHeight > body.clientHeight + 1 || slide.scrollHeight > slide.clientHeight + 1;
    if (!isTooHigh && slide.scrollWidth <= slide.clientWidth + 1) return;
  }
}
