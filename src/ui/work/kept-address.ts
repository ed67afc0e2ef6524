import { keptMark } from '../../domain/work-documents/work-fragment.ts';

/* The address of work that this browser keeps: its key stands in the fragment of the tool’s page. */

/** The fragment that names kept work, without its `#`. */
export const keptFragment = (key: string): string => keptMark + encodeURIComponent(key);

/**
 * The key that the address of this page names; nothing where it names none. It is taken out of the address: from then on the
 * tab remembers the work.
 */
export function takeKeptKey(): string | undefined {
  const fragment = location.hash.slice(1);
  if (!fragment.startsWith(keptMark)) return undefined;
  forgetFragment();
  try {
    return decodeURIComponent(fragment.slice(keptMark.length));
  } catch {
    // No key is written like this.
    return undefined;
  }
}

/** Takes the fragment out of the address, as if it had never been there. */
export function forgetFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
