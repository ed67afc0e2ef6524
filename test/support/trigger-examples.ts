import { type TriggerId, triggerIds } from '../../src/domain/triggers/deficiency-triggers.ts';
import { type ExampleId, type TriggerExample, triggerExamples } from '../../src/domain/triggers/examples.ts';
import type { MinimumLevel } from '../../src/domain/triggers/types.ts';
import { exampleWords } from './trigger-words.ts';

/** What the evaluation of an example says. */
interface ExpectedOutcome {
  /** Left out where no trigger is met. */
  readonly level?: MinimumLevel;
  /** In the order of Table 1, as are the others. */
  readonly met: readonly TriggerId[];
  readonly notAssessed: readonly TriggerId[];
  /** The triggers that come true if nothing is done, by day. */
  readonly comesTrue: readonly TriggerId[];
}

const expected: Readonly<Record<ExampleId, ExpectedOutcome>> = {
  'ageing-backlog': {
    level: 'DFR',
    met: ['late-remediation-high-dfr'],
    notAssessed: [
      'poor-quality-of-deliverables',
      'lack-of-transparency',
      'degradation-of-change-processes',
      'late-incident-notification',
    ],
    comesTrue: ['late-remediation-high-cap', 'late-annual-assessment-sap', 'late-annual-assessment-package'],
  },
  'second-scan-failure': {
    level: 'CAP',
    met: ['scanning-noncompliance-subsequent'],
    notAssessed: triggerIds.filter((id) => !id.startsWith('scanning-')),
    comesTrue: [],
  },
  'exactly-on-the-limits': {
    level: 'DFR',
    met: ['unique-vulnerability-count-increase', 'scanning-noncompliance-first', 'incident-frequency'],
    notAssessed: [],
    comesTrue: [
      'late-remediation-high-dfr',
      'late-response-to-cisa-emergency-directives',
      'late-remediation-high-cap',
      'late-annual-assessment-package',
    ],
  },
  'changes-and-incidents': {
    level: 'CAP',
    met: [
      'unique-vulnerability-count-increase',
      'late-remediation-moderate-dfr',
      'late-annual-assessment-sap',
      'poor-quality-of-deliverables',
      'multiple-recurrences',
      'insufficient-notice-of-planned-change',
      'late-notice-of-emergency-change',
      'late-incident-notification',
      'late-response-to-cisa-emergency-directives',
      'incident-recurring-type',
      'zero-day-daily-updates',
    ],
    notAssessed: ['scanning-noncompliance-first', 'scanning-noncompliance-subsequent'],
    comesTrue: ['undocumented-unreported-change'],
  },
  'quiet-month': { met: [], notAssessed: [], comesTrue: ['late-annual-assessment-package'] },
};

/** The worked examples, each with its title and with what it comes to. */
export const examples = triggerExamples.map((example) => ({
  ...example,
  title: exampleWords[example.id].title,
  expected: expected[example.id],
}));

/** The example of an id. */
export function exampleOf(id: ExampleId): TriggerExample {
  const found = triggerExamples.find((one) => one.id === id);
  if (!found) throw new Error(`No example ${id}.`);
  return found;
}
