import { deficiencyTriggers, fullName } from '../../domain/triggers/deficiency-triggers.ts';
import type { FactNames } from '../../domain/work-documents/comparing/words.ts';
import { caseWords } from './words/case.ts';

const labels: Readonly<Record<string, string>> = caseWords.case.labels;
const events: Readonly<Record<string, unknown>> = caseWords.events;

/** What a comparison of two cases calls their facts. */
export const factNames: FactNames = {
  fieldName: (field) => {
    const [, name = ''] = /^names\.(\w+)$/.exec(field) ?? [];
    return labels[name];
  },
  valueName: (field, value) => {
    const trigger = deficiencyTriggers.find(({ id }) => id === value);
    if (trigger) return fullName(trigger);
    const event = /^events\.\d+\.kind$/.test(field) && typeof value === 'string' ? events[value] : undefined;
    return typeof event === 'object' && event !== null && 'label' in event ? String(event.label) : undefined;
  },
};
