import { levelsAnsweredBy } from './levels.ts';
import { messages } from './messages.ts';
import type { StepId, SubStep } from './types.ts';

/**
 * The lines beneath the nine steps, with the numbers printed in the source; what they say stands in
 * `content/tools/escalation/steps.yaml`. Step 8 and step 9 have one line each in the source, which says two things: it
 * stands here as two lines of the same number.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization, steps 2, 4 and 6 to 9.
 */
export const subSteps: Readonly<Record<StepId, readonly SubStep[]>> = {
  identify: [],
  review: [
    { id: 'monitor-only', number: '2.1', kind: 'choice', force: 'may', statements: 'PM-050..052' },
    { id: 'raise-level', number: '2.2', kind: 'choice', force: 'may', statements: 'PM-053..054' },
    { id: 'immediate', number: '2.3', kind: 'choice', force: 'may', statements: 'PM-055..056' },
  ],
  'notify-intent': [],
  'answer-intent': [
    {
      id: 'security-poc',
      number: '4.1',
      kind: 'answerer',
      levels: levelsAnsweredBy('csp-security-poc'),
      force: 'must',
      statements: 'PM-065',
    },
    {
      id: 'system-owner',
      number: '4.2',
      kind: 'answerer',
      levels: levelsAnsweredBy('csp-system-owner'),
      force: 'must',
      statements: 'PM-066',
    },
  ],
  decide: [],
  'notify-decision': [
    { id: 'criteria', number: '6.1', kind: 'content', force: 'does', statements: 'PM-071..073' },
    { id: 'actions', number: '6.2', kind: 'content', force: 'does', statements: 'PM-076..078' },
  ],
  'answer-decision': [
    { id: 'root-cause', number: '7.1', kind: 'content', force: 'must', statements: 'PM-080' },
    { id: 'plan', number: '7.2', kind: 'content', force: 'must', statements: 'PM-081..083' },
    {
      id: 'signature',
      number: '7.3',
      kind: 'content',
      levels: ['CAP', 'Suspension'],
      force: 'must',
      statements: 'PM-084..085',
    },
    { id: 'other-items', number: '7.4', kind: 'content', force: 'must', statements: 'PM-087' },
  ],
  report: linesOf('report', '8.1'),
  release: linesOf('release', '9.1'),
};

/** A step that asks for messages has a line for each, which holds at the same levels and with the same force. */
function linesOf(step: StepId, number: string): SubStep[] {
  return messages
    .filter((message) => message.step === step)
    .map(({ id, levels, force, statements }) => ({
      id,
      number,
      kind: 'report',
      ...(levels === undefined ? {} : { levels }),
      force,
      statements,
    }));
}
