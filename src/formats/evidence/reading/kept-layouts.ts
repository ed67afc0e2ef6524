import type { KeptLayouts, SaidOfLayout } from './reader.ts';

/** What was said of a layout before; nothing where nothing is kept of it. */
export function saidOf(layout: string, kept: KeptLayouts | undefined): SaidOfLayout | undefined {
  return kept && Object.hasOwn(kept, layout) ? kept[layout] : undefined;
}
