import { criterionIds } from '../../domain/review-approach/criteria.ts';
import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { questions } from './words/tool.ts';

const asked = (field: string) => {
  const id = criterionIds.find((one) => one === field);
  return id === undefined ? undefined : questions[id];
};

/** What a comparison of two decisions calls their facts: the questions, and the answers as they are offered. */
export const factNames: FactNames = {
  fieldName: (field) => asked(field)?.question,
  valueName: (field, value) => (typeof value === 'string' ? asked(field)?.answers[value]?.label : undefined),
};
