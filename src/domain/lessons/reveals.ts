import { stepOutlines } from '../escalation/step-outlines.ts';

/** How many things the next key reveals on a slide before it leads on: the answer to a vote, the steps of the flow. */
export function revealsOf(kind: string): number {
  if (kind === 'vote') return 1;
  // The first step stands there from the start.
  return kind === 'escalation' ? stepOutlines.length - 1 : 0;
}
