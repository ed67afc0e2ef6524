import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { fieldLabel } from './words/form.ts';
import { charterWords } from './words/papers.ts';

const { choices } = charterWords;

/** The names of choices by the last part of a field. */
const choicesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  authorization: choices.authorizations,
  role: choices.roles,
  every: choices.intervals,
  week: choices.weeks,
  weekday: choices.weekdays,
  rule: choices.uploads,
  approach: choices.approaches,
  from: choices.starts,
  documented: choices.documented,
  kind: choices.matters,
};

/** What a comparison of two charters calls their facts. */
export const factNames: FactNames = {
  fieldName: fieldLabel,
  valueName: (field, value) => {
    const last = field.split('.').at(-1) ?? '';
    return typeof value === 'string' && Object.hasOwn(choicesOf, last) ? choicesOf[last]?.[value] : undefined;
  },
};
