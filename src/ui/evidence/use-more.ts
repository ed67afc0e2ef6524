import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A list of which only the first entries are shown until more are wanted. */
export interface ShownEntries<List extends HTMLElement> {
  /** How many are shown. */
  readonly shown: number;
  /** The element whose children are the entries. */
  readonly list: RefObject<List | null>;
  /** Shows so many. What was pressed for it may go away: the focus moves to the first new entry. */
  readonly show: (amount: number) => void;
}

/**
 * @param atFirst How many entries are shown at first.
 * @param others How many children of the element stand before its entries.
 */
export function useMore<List extends HTMLElement>(atFirst: number, others = 0): ShownEntries<List> {
  const [shown, setShown] = useState(atFirst);
  const list = useRef<List>(null);
  const before = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (before.current === undefined) return;
    const first = list.current?.children[before.current + others];
    first?.querySelector<HTMLElement>('select, summary, button, input')?.focus();
  }, [shown]);
  return {
    shown,
    list,
    show: (amount) => {
      before.current = shown;
      setShown(amount);
    },
  };
}
