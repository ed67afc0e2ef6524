import { stepName } from '../../domain/plan/plan-words.ts';
import { isStepId } from '../../domain/plan/step-ids.ts';
import { roles } from '../../domain/process/roles.ts';
import { approaches } from '../../domain/review-approach/approaches.ts';
import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { fieldLabel } from './words/form.ts';
import { names } from './words/names.ts';
import { startWords } from './words/start.ts';

function valueName(field: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (field === 'approach') return approaches.find(({ id }) => id === value)?.shortName;
  if (field.endsWith('.unit')) return (startWords.units as Readonly<Record<string, string>>)[value];
  if (/^ownSteps\.\d+\.actor$/.test(field)) return roles.find(({ id }) => id === value)?.name;
  return /^ownSteps\.\d+\.after$/.test(field) && isStepId(value) ? stepName(value, names) : undefined;
}

/** What a comparison of two plans calls their facts. */
export const factNames: FactNames = { fieldName: fieldLabel, valueName };
