import type { ComponentChildren } from 'preact';

/** A text with its line breaks. The blank before each keeps the lines apart where paper runs them on. */
export function linesShown(text: string): ComponentChildren {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [' ', <br key={index} />, line]));
}
