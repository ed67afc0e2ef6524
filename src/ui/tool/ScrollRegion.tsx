import type { ComponentChildren } from 'preact';

/** A wide table or drawing that scrolls sideways in its own room, by keyboard too. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the region
    <section class="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
