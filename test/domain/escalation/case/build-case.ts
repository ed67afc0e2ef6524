import { type EscalationCase, startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import type { Recording } from '../../../../src/domain/escalation/case/replay.ts';
import type { LevelId } from '../../../../src/domain/escalation/levels.ts';
import { dateFaultText, refusalText } from '../../../../src/domain/escalation/words.ts';
import { escalationWords } from '../../../support/escalation-words.ts';
import { day } from './walk.ts';

/** A case without findings in which these events were recorded. */
export const upTo = (...events: CaseEvent[]): EscalationCase => ({ ...startCase(), events });

/** The events up to the choice to raise the level from none. */
export const raised = (level: LevelId): CaseEvent[] => [
  { kind: 'deficiency-found', on: day, existing: 'none' },
  { kind: 'raise-chosen', on: day, level },
];

/** Why an event was refused, in words; nothing where it was recorded. */
export const refusalOf = (recording: Recording) => {
  if (recording.accepted) return undefined;
  return 'dates' in recording
    ? recording.dates.map((fault) => dateFaultText(fault, escalationWords)).join(' ')
    : refusalText(recording.refusal, escalationWords);
};
