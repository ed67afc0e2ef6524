import { fillNumbers, type TriggerId } from './deficiency-triggers.ts';
import type { DeficiencyTrigger } from './types.ts';

/** What a row of Table 1 says besides its name and its numbers. */
export interface TriggerWords {
  /** When the trigger is met, in our words. `{name}` stands for the value of the threshold of that name. */
  readonly condition: string;
  /** What the row adds to its condition. */
  readonly note?: string;
  /** What has to be known to tell whether the trigger is met. */
  readonly inputs: readonly string[];
  /** Statements of the ledger about faults and gaps of the row, answered by the reading `trigger-<id>`. */
  readonly oddities: string;
}

/**
 * The words of each trigger, apart from the table, so that what judges the triggers does not carry them.
 * Source: ConMon Performance Management, Table 1 (PM-118 to PM-247).
 */
const triggerWords: Readonly<Record<TriggerId, TriggerWords>> = {
  'unique-vulnerability-count-increase': {
    condition: 'Unique vulnerabilities are up from the ATO baseline by {percent}% or by {count}, whichever is greater.',
    note: 'The agency can be asked, with proper justification, to re-baseline the count. Such a request may be approved case by case.',
    inputs: ['unique vulnerabilities at the ATO baseline, or at an approved re-baseline', 'unique vulnerabilities now'],
    oddities: 'PM-126..127',
  },
  'scanning-noncompliance-first': {
    condition:
      'For the first time in the previous {window} months, unauthenticated scans are {share}% or more of all scans submitted with the initial SAR, the annual SAR or the monthly scanning. Only the CSP’s first submission that does not comply with authenticated scan requirements counts here.',
    inputs: [
      'unauthenticated scans in the submission',
      'all scans in the submission',
      'kind of submission',
      'date of the submission',
      'dates of earlier submissions that did not comply',
    ],
    oddities: 'PM-137..138',
  },
  'scanning-noncompliance-subsequent': {
    condition:
      'After a first incident within the previous {window} months, unauthenticated scans are again {share}% or more of all scans submitted with the initial SAR, the annual SAR or the monthly scanning. A second or later submission that does not comply with authenticated scan requirements puts the CSP on a CAP.',
    inputs: [
      'unauthenticated scans in the submission',
      'all scans in the submission',
      'kind of submission',
      'date of the submission',
      'dates of earlier submissions that did not comply',
    ],
    oddities: 'PM-147',
  },
  'late-remediation-high-dfr': {
    condition: '{count} or more unique vulnerabilities or POA&M items of high impact are more than {days} days old.',
    inputs: ['age in days, or date of detection, of each open item', 'evaluation date'],
    oddities: 'PM-153..154',
  },
  'late-remediation-high-cap': {
    condition: '{count} or more unique vulnerabilities or POA&M items of high impact are more than {days} days old.',
    inputs: ['age in days, or date of detection, of each open item', 'evaluation date'],
    oddities: 'PM-160',
  },
  'late-remediation-moderate-dfr': {
    condition:
      '{count} or more unique vulnerabilities or POA&M items of moderate impact are more than {days} days old.',
    inputs: ['age in days, or date of detection, of each open item', 'evaluation date'],
    oddities: 'PM-154',
  },
  'late-remediation-moderate-cap': {
    condition:
      '{count} or more unique vulnerabilities or POA&M items of moderate impact are more than {days} days old.',
    inputs: ['age in days, or date of detection, of each open item', 'evaluation date'],
    oddities: 'PM-171',
  },
  'late-annual-assessment-sap': {
    condition:
      'The SAP for the annual assessment arrives fewer than {days} days before the annual ATO anniversary date.',
    inputs: ['date of delivery, or none yet', 'annual ATO anniversary date', 'evaluation date'],
    oddities: 'PM-176',
  },
  'late-annual-assessment-package': {
    condition: 'The annual ATO anniversary date passes before the full annual assessment package is delivered.',
    inputs: ['date of delivery of the full package, or none yet', 'annual ATO anniversary date', 'evaluation date'],
    oddities: 'PM-176',
  },
  'poor-quality-of-deliverables': {
    condition:
      'A submission of any deliverable is untimely or inaccurate. Deliverables include, among others, monthly ConMon documents, deviation requests and significant change requests.',
    inputs: ['whether any deliverable was untimely', 'whether any deliverable was inaccurate', 'which one'],
    oddities: 'PM-186',
  },
  'lack-of-transparency': {
    condition:
      'The CSP does not report known issues to FedRAMP, or purposely manipulates scans so as to avoid risk management deficiency triggers.',
    inputs: ['whether known issues went unreported to FedRAMP', 'whether scans were purposely manipulated'],
    oddities: 'PM-192',
  },
  'multiple-recurrences': {
    condition: 'Any trigger is met multiple times within {window} months.',
    inputs: ['dates on which each trigger was met'],
    oddities: 'PM-197..198',
  },
  'insufficient-notice-of-planned-change': {
    condition:
      'Notice is received fewer than {days} days before the planned change, or the documentation of a security impact analysis is insufficient.',
    inputs: [
      'date of receipt of the notice',
      'date of the planned change',
      'whether the security impact analysis is sufficiently documented',
    ],
    oddities: 'PM-204',
  },
  'late-notice-of-emergency-change': {
    condition: 'Notice is received more than {days} days after the change.',
    inputs: ['date of the emergency change', 'date of receipt of the notice, or none yet', 'evaluation date'],
    oddities: 'PM-209',
  },
  'undocumented-unreported-change': {
    condition: 'No notice of the change is given.',
    inputs: ['date of the change', 'whether it was an emergency change', 'whether notice was given', 'evaluation date'],
    oddities: 'PM-214',
  },
  'degradation-of-change-processes': {
    condition: 'FedRAMP determines that the configuration management plan provided is insufficiently adhered to.',
    inputs: ['whether FedRAMP has determined it'],
    oddities: 'PM-220',
  },
  'late-incident-notification': {
    condition:
      'Notice of an incident is late, not in accordance with what the source calls “Section 6 of this playbook”.',
    inputs: ['whether the notice was late under the rules for incident communications'],
    oddities: 'PM-226',
  },
  'late-response-to-cisa-emergency-directives': {
    condition: 'The CSP fails to respond to CISA Emergency Directives within the timeframes prescribed.',
    inputs: ['date that the directive prescribes', 'date of response, or none yet', 'evaluation date'],
    oddities: 'PM-231',
  },
  'incident-recurring-type': {
    condition: 'Any incident recurs in its type, its cause, or both.',
    inputs: ['type, cause and date of each incident'],
    oddities: 'PM-236',
  },
  'incident-frequency': {
    condition: '{count} or more incidents occur within {window} months.',
    inputs: ['date of each incident'],
    oddities: 'PM-241',
  },
  'zero-day-daily-updates': {
    condition: 'The CSP fails to give FedRAMP a daily update on its progress in addressing zero-day attacks.',
    inputs: ['dates of the updates', 'first and last day on which one was due'],
    oddities: 'PM-246..247',
  },
};

/** When the trigger is met, in a sentence or two, with its numbers. */
export function conditionText(trigger: DeficiencyTrigger): string {
  return fillNumbers(wordsOf(trigger).condition, trigger);
}

/** The words of a row of the table. */
export function wordsOf({ id }: DeficiencyTrigger): TriggerWords {
  return triggerWords[id as TriggerId];
}
