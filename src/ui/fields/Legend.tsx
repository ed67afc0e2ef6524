import type { ComponentChildren } from 'preact';

/** The name of a group of the form. It is a heading, too, so that the groups are found among the headings of the page. */
export function Legend({ children }: { readonly children: ComponentChildren }) {
  return (
    <legend>
      <h3>{children}</h3>
    </legend>
  );
}
