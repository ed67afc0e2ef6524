import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Loaded } from '../tool/Loaded.tsx';
import { useLoaded } from '../tool/use-loaded.ts';

interface Props<Part> {
  readonly summary: string;
  readonly load: () => Promise<Part>;
  /** Draws what is within, once it is loaded and while it is unfolded. */
  readonly children: (part: Part) => ComponentChildren;
}

/** Something folded away, which is loaded once somebody unfolds it. */
export function Fold<Part>({ summary, load, children }: Props<Part>) {
  const [isOpen, setOpen] = useState(false);
  const loaded = useLoaded(isOpen, load);
  return (
    <details class="fold" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{summary}</summary>
      {isOpen && <Loaded part={loaded}>{children}</Loaded>}
    </details>
  );
}
