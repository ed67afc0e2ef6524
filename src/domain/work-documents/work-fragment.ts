/** What the fragment of an address begins with when it carries a work document. Read without loading what unpacks it. */
export const workMark = 'work=';

/** What the fragment of an address begins with when it names work that this browser keeps. */
export const keptMark = 'kept=';

/** Whether a fragment, with or without its `#`, carries a document. */
export function hasDocument(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(workMark);
}
