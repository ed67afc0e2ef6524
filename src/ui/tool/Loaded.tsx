import type { ComponentChildren } from 'preact';
import { NotLoaded } from './NotLoaded.tsx';

interface Props<Part> {
  /** As {@link useLoaded} gives it. */
  readonly part: Part | 'failed' | undefined;
  /** Draws the part. */
  readonly children: (part: Part) => ComponentChildren;
}

/** A part of a tool that is loaded when it is wanted: nothing until then; where it cannot be loaded, that is said. */
export function Loaded<Part>({ part, children }: Props<Part>) {
  if (part === 'failed') return <NotLoaded />;
  return part === undefined ? null : children(part);
}
