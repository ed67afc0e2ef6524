import { factAt, withFact } from '../work-documents/fact-paths.ts';
import type { ItemId } from './checklist.ts';
import type { ItemEntry } from './types.ts';

/** The entries that can be set for many items at once. */
export const sharedEntries = ['state', 'owner', 'target'] as const satisfies readonly ItemEntry[];
/** An entry that can be set for many items at once. */
export type SharedEntry = (typeof sharedEntries)[number];

/** The entries that hold whatever was typed, so that no choice among values says that there is none. */
export const emptiedEntries = ['owner', 'target'] as const satisfies readonly SharedEntry[];
/** An entry that can be emptied for many items at once; the state has a choice of its own for it. */
export type EmptiedEntry = (typeof emptiedEntries)[number];

/** The values to set: only the entries that are named. `undefined` takes an entry out. */
export type SharedValues = Readonly<Partial<Record<SharedEntry, string | undefined>>>;

/**
 * Sets the same values for all of these items. Every other entry of them stays, and so does every other item.
 *
 * @param given The facts as entered.
 */
export function setForItems(given: unknown, items: readonly ItemId[], values: SharedValues): unknown {
  return pathsOf(items, values).reduce((facts, { path, entry }) => withFact(facts, path, values[entry]), given);
}

/**
 * Takes back what `setForItems` did: these entries of these items are as they were before, an entry that could not be used
 * included. Whatever else was entered since stays.
 *
 * @param given The facts as entered now.
 * @param before The facts as entered before.
 */
export function restoreItems(given: unknown, before: unknown, items: readonly ItemId[], values: SharedValues): unknown {
  return pathsOf(items, values).reduce((facts, { path }) => withFact(facts, path, factAt(before, path)), given);
}

function pathsOf(items: readonly ItemId[], values: SharedValues) {
  const entries = sharedEntries.filter((entry) => Object.hasOwn(values, entry));
  return items.flatMap((id) => entries.map((entry) => ({ path: `items.${id}.${entry}`, entry })));
}
