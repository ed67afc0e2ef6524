import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { fields } from './words/fields.ts';

/** What a comparison of two evaluations calls their facts: as the report does. */
export const factNames: FactNames = {
  fieldName: fields.fieldLabel,
  valueName: (field, value) => {
    if (typeof value !== 'string') return undefined;
    const text = fields.valueText(field, value);
    return text === value ? undefined : text;
  },
};
