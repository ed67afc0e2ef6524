import { dateInWords, listText } from '../../wording.ts';
import { levelName } from '../levels.ts';
import { parties } from '../parties.ts';
import type { CaseEvent } from './events.ts';
import { aLevel } from './level-words.ts';
import { messageOf } from './notices.ts';

/** What happened, in a sentence for the log. The day and the user’s note are not in it. */
export function describeEvent(event: CaseEvent): string {
  switch (event.kind) {
    case 'deficiency-found':
      return `The agency AO found a deficiency. ${existingWords(event.existing)}`;
    case 'monitoring-chosen':
      return 'The agency AO chose to monitor the CSP more closely, and nothing else.';
    case 'raise-chosen':
      return `The agency AO intends to escalate to ${aLevel(event.level)}.`;
    case 'immediate-chosen':
      return `The agency AO escalated at once to ${aLevel(event.level)}.`;
    case 'intent-notified':
      return `The agency AO notified the CSP of the intended escalation.${untilWords('Answer by', event.answerBy)}`;
    case 'intent-answered':
      return `${parties[event.by].name} answered the notice.`;
    case 'intent-unanswered':
      return 'The agreed date passed without an answer of the CSP.';
    case 'decided':
      return event.level === 'none'
        ? 'The agency AO decided not to follow through with an escalation.'
        : `The agency AO formally decided on ${levelName(event.level)}.`;
    case 'decision-notified':
      return `The agency AO notified the CSP of the decision.${untilWords('Criteria to be satisfied by', event.deadline)}`;
    case 'plan-submitted':
      return planWords(event.lacking);
    case 'plan-returned':
      return 'The agency AO returned the plan.';
    case 'plan-approved':
      return 'The agency AO approved the plan.';
    case 'message-sent':
      return `Sent or filed: ${messageOf(event.message)?.title ?? event.message}.`;
    case 'report-closed':
      return 'The agency AO closed step 8.';
    case 'ato-revoked':
      return 'The ATO was revoked.';
    case 'resolution-determined':
      return 'The agency AO determined that the deficiencies are fully resolved and the criteria satisfied.';
    case 'released':
      return 'The CSP was released.';
    case 'timeframe-passed':
      return 'The agreed upon timeframe, or the deadline of the notice, passed without full resolution.';
    case 'compliance-lost':
      return 'The agency AO determined that the CSP can no longer meet FedRAMP’s compliance requirements.';
    case 'date-agreed':
      return `${agreedWords[event.which]}: ${dateInWords(event.until)}.`;
    case 'noted':
      return 'Note.';
  }
}

const agreedWords = {
  answer: 'Agreed date for the CSP’s answer',
  timeframe: 'Agreed timeframe for the resolution, until',
  deadline: 'Deadline for satisfying the criteria',
} as const;

function existingWords(existing: (CaseEvent & { kind: 'deficiency-found' })['existing']): string {
  if (existing === undefined) return 'Which level the CSP is on already was not given.';
  return existing === 'none' ? 'The CSP is on no level.' : `The CSP is at ${aLevel(existing)} already.`;
}

function untilWords(label: string, until: Parameters<typeof dateInWords>[0] | undefined): string {
  return until === undefined ? '' : ` ${label} ${dateInWords(until)}.`;
}

function planWords(lacking: readonly string[] | undefined): string {
  const responded = 'The CSP responded with its plan';
  if (lacking === undefined || lacking.length === 0) return `${responded}.`;
  return `${responded}, but without what ${listText(lacking, 'and')} asks for.`;
}
