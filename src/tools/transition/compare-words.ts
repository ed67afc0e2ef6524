import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { fieldName, valueName } from './words/field-names.ts';

/** What a comparison of two transitions calls their facts. */
export const factNames: FactNames = {
  fieldName,
  valueName: (field, value) => (typeof value === 'string' ? valueName(field, value) : undefined),
};
