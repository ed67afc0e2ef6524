import type { WorkStore } from './work-store.ts';

/** The name that each store’s work was last given here. */
const given = new WeakMap<object, string>();

/**
 * Names work after what was entered, such as its service, as long as its reader has not named it.
 *
 * @param name What the facts give for a name; nothing where they give none yet.
 * @param lesser Names that work can have by itself as well, because they say a part of this one.
 */
export function nameByItself<Facts>(
  store: WorkStore<Facts>,
  name: string | undefined,
  lesser: readonly (string | undefined)[] = [],
): void {
  const { title } = store.state().document;
  // Without anything to be named after, work has the name of new work again.
  const next = name?.trim() || (given.has(store) ? store.kind.newTitle : undefined);
  if (!next || next === title || ![store.kind.newTitle, given.get(store), ...lesser].includes(title)) return;
  given.set(store, next);
  store.rename(next);
}
