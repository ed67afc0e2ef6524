import { isItemId } from '../../domain/readiness/checklist.ts';
import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { words } from './words/checklist.ts';
import { scopeLabel } from './words/start.ts';

const entries: Readonly<Record<string, string>> = words.entries;
const states: Readonly<Record<string, string>> = words.states;
const roles: Readonly<Record<string, { readonly name: string }>> = words.roles;

/** What a comparison of two assessments calls their facts. */
export const factNames: FactNames = {
  fieldName: (field) => {
    const [, id = '', entry = ''] = /^items\.([^.]+)\.([^.]+)$/.exec(field) ?? [];
    if (!isItemId(id)) return scopeLabel(field);
    return `${words.items[id].title}, ${entries[entry] ?? entry}`;
  },
  valueName: (field, value) => {
    if (typeof value !== 'string') return undefined;
    if (/(?:^|\.)role$/.test(field)) return roles[value]?.name;
    return /\.state$/.test(field) ? states[value] : undefined;
  },
};
