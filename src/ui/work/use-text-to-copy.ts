import { useRef, useState } from 'preact/hooks';
import { useSay } from '../tool/announcing.ts';

/** What is said of a text that was copied, and of one that the browser did not let the page copy. */
export interface CopyWords {
  readonly copied: string;
  readonly byHand: string;
}

/**
 * A text that is copied with a button. Where the browser does not let the page copy, the fold with the text opens, and the
 * text in it is selected.
 *
 * @returns The fold and the field of the text, to be put on them; the last thing that was said, for the page to show; what
 *   says and announces a sentence; and what copies.
 */
export function useTextToCopy(text: string, { copied, byHand }: CopyWords) {
  const field = useRef<HTMLTextAreaElement>(null);
  const source = useRef<HTMLDetailsElement>(null);
  const [done, setDone] = useState('');
  const say = useSay();

  function tell(sentence: string) {
    setDone(sentence);
    if (sentence !== '') say(sentence);
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      tell(copied);
    } catch {
      if (source.current) source.current.open = true;
      field.current?.focus();
      field.current?.select();
      tell(byHand);
    }
  }

  return { field, source, done, tell, copy };
}
