import type { PlainDate } from '../../calendar/plain-date.ts';
import { type CheckedFacts, isRecord, startReading } from '../../work-documents/checked-facts.ts';
import { date } from '../../work-documents/facts-schema.ts';
import type { WorkTool } from '../../work-documents/work-document.ts';
import { checkFacts } from '../facts/check-facts.ts';
import type { TriggerFacts } from '../facts/trigger-facts.ts';
import { currentTriggerId, withCurrentIds, withCurrentNames, withCurrentTriggers } from '../former-ids.ts';

/**
 * What a document of the trigger calculator holds: the facts, and the day as of which they are judged. They stand side by
 * side, so that the field of a fact has the same path here as in an evaluation.
 */
export interface TriggerWork extends TriggerFacts {
  /** Left out: the day on which the document is looked at. */
  readonly asOf?: PlainDate | undefined;
}

/** How documents of the trigger calculator are read and written. */
export const triggerTool: WorkTool<TriggerWork> = {
  id: 'triggers',
  migrations: [withTriggersByMeaning],
  currentField: (field) =>
    field
      .split('.')
      .map((part) => String(currentTriggerId(part)))
      .join('.'),
  check: checkWork,
};

/** Facts of version 1, whose ids of triggers named a number of days, as facts of version 2. Drops nothing. */
function withTriggersByMeaning(facts: unknown): unknown {
  if (!isRecord(facts)) return facts;
  const { remediation, history, off } = facts;
  return {
    ...facts,
    ...(isRecord(remediation) && 'counts' in remediation
      ? { remediation: { ...remediation, counts: withCurrentNames(remediation.counts) } }
      : {}),
    ...(history === undefined ? {} : { history: withCurrentTriggers(history) }),
    ...(off === undefined ? {} : { off: withCurrentIds(off) }),
  };
}

/** Reads facts with their day from any JSON value, also from a form whose fields are still texts. Throws nothing. */
function checkWork(input: unknown): CheckedFacts<TriggerWork> {
  if (!isRecord(input)) return checkFacts(input);
  const { asOf: given, ...others } = input;
  const reader = startReading();
  const asOf = date(reader, 'asOf', given);
  const { facts, problems, unread } = checkFacts(others);
  return {
    facts: { ...(asOf === undefined ? {} : { asOf }), ...facts },
    problems: [...reader.problems, ...problems],
    unread: [...reader.unread, ...unread],
  };
}
