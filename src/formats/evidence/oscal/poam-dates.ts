import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { isBlank } from '../poam-table/read-words.ts';
import { type JsonRecord, readOscalDay, recordAt, recordsAt, textAt, wordsAt } from './json-values.ts';

/** Reports a value that should be a date and is none. */
export type UnreadDate = (field: string, value: string) => void;

/** A date, or nothing, with a report for a text that is none. A text that says that there is none is no fault. */
export function readDay(value: string | undefined, field: string, unread: UnreadDate): PlainDate | undefined {
  if (value === undefined || isBlank(value) || /^n\/?a\b/i.test(value)) return undefined;
  const day = readOscalDay(value);
  if (!day) unread(field, value);
  return day;
}

/** Observations that support a deviation or a closing: their dates say nothing of when a weakness was detected. */
const notDetecting =
  /^(?:false-positive|risk-adjustment|operational-requirement|vendor-dependency|mitigation|closure|clos)|evidence/;

/** Whether an observation is of a weakness, and not of what is done about one. */
export function isDetecting(observation: JsonRecord): boolean {
  return !wordsAt(observation, 'types').some((type) => notDetecting.test(type));
}

/**
 * The original date of detection: that of a prop of the flat dialect, else the earliest day on which an observation of
 * type `finding` was collected, else the earliest of those that detect at all.
 */
export function detectionDay(
  observations: readonly JsonRecord[],
  flat: string | undefined,
  unread: UnreadDate,
): PlainDate | undefined {
  const given = readDay(flat, 'original detection date', unread);
  if (given) return given;
  const detecting = observations.filter(isDetecting);
  const findings = observations.filter((one) => wordsAt(one, 'types').includes('finding'));
  const days = (findings.length > 0 ? findings : detecting).map((one) =>
    readDay(textAt(one, 'collected'), 'date of its observation', unread),
  );
  return earliest(days);
}

/** The scheduled completion date: the earliest deadline of the risks, a flat prop, or the end of the planned tasks. */
export function scheduledDay(
  risks: readonly JsonRecord[],
  flat: string | undefined,
  unread: UnreadDate,
): PlainDate | undefined {
  const deadlines = risks.map((risk) => readDay(textAt(risk, 'deadline'), 'deadline of its risk', unread));
  return (
    earliest(deadlines) ??
    readDay(flat, 'scheduled completion date', unread) ??
    latest(risks.flatMap(plannedEnds).map((end) => readDay(end, 'end of its task', unread)))
  );
}

function plannedEnds(risk: JsonRecord): (string | undefined)[] {
  return recordsAt(risk, 'remediations')
    .filter((remediation) => textAt(remediation, 'lifecycle')?.toLowerCase() === 'planned')
    .flatMap((remediation) => recordsAt(remediation, 'tasks'))
    .map((task) => {
      const timing = recordAt(task, 'timing');
      return textAt(recordAt(timing, 'within-date-range'), 'end') ?? textAt(recordAt(timing, 'on-date'), 'date');
    });
}

/** The last check-in with a vendor that the logs of the risks hold. */
export function checkInDay(
  risks: readonly JsonRecord[],
  flat: string | undefined,
  unread: UnreadDate,
): PlainDate | undefined {
  const checkIns = logEntries(risks).filter((entry) => /vendor check.?in/i.test(textAt(entry, 'title') ?? ''));
  return (
    latest(checkIns.map((entry) => readDay(textAt(entry, 'start'), 'date in its risk log', unread))) ??
    readDay(flat, 'last vendor check-in date', unread)
  );
}

function logEntries(risks: readonly JsonRecord[]): JsonRecord[] {
  return risks.flatMap((risk) => recordsAt(recordAt(risk, 'risk-log'), 'entries'));
}

function earliest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

function latest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
