import type { AssessorRole } from '../types.ts';

/** What holds once an item is done, for each assessor’s eye. A time is written as `{period-id}`. */
export type ItemText = Readonly<Record<AssessorRole, string>>;

/** The texts of a list of items: one for each of them, and for no other. */
export type TextsOf<Items extends readonly { readonly id: string }[]> = Readonly<Record<Items[number]['id'], ItemText>>;
