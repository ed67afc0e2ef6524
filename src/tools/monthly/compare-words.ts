import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { fieldLabel } from './words/form.ts';
import { paperWords } from './words/papers.ts';

const { kinds, requestStates, changeStates, affects } = paperWords.choices;

/** The names of choices by the last part of a field and the list it is in. */
const choicesOf = (field: string): Readonly<Record<string, string>> | undefined => {
  const [, list, name] = /^(requests|changes)\.\d+\.(\w+)$/.exec(field) ?? [];
  if (name === 'kind') return kinds;
  if (name === 'affects') return affects;
  if (name === 'state') return list === 'requests' ? requestStates : changeStates;
  return undefined;
};

/** What a comparison of two packages calls their facts. */
export const factNames: FactNames = {
  fieldName: fieldLabel,
  valueName: (field, value) => (typeof value === 'string' ? choicesOf(field)?.[value] : undefined),
};
