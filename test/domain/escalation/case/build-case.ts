import type { PlainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { type EscalationCase, startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { logRows } from '../../../../src/domain/escalation/case/log-rows.ts';
import { type Recording, replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { reportCase } from '../../../../src/domain/escalation/case/report.ts';
import type { LevelId } from '../../../../src/domain/escalation/levels.ts';
import { dateFaultText, refusalText } from '../../../../src/domain/escalation/words.ts';
import { writeMarkdown } from '../../../../src/formats/markdown-document.ts';
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

/** The report of a case as of a day, as Markdown. */
export const reportText = (document: EscalationCase, asOf: PlainDate): string =>
  writeMarkdown(reportCase('A case', document, asOf, escalationWords));

/** What the log remarks on the event recorded last; empty where nothing is odd about it. */
export const lastRemarks = (document: EscalationCase) =>
  logRows(replayCase(document).log, escalationWords).at(-1)?.at(-1);
