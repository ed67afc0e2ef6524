/** What the fragment of an address begins with when it carries a work document. Read without loading what unpacks it. */
export const workMark = 'work=';

/** What the fragment of an address begins with when it names work that this browser keeps. */
export const keptMark = 'kept=';

/** The key of kept work that a fragment names, with or without its `#`; nothing where it names none. */
export function keptKeyIn(fragment: string): string | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(keptMark)) return undefined;
  try {
    return decodeURIComponent(text.slice(keptMark.length));
  } catch {
    return undefined;
  }
}

/** Whether a fragment, with or without its `#`, carries a document. */
export function hasDocument(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(workMark);
}
