import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import { messageOf } from '../messages.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent, EventKind } from './events.ts';
import { openNotice } from './late-answers.ts';

/** A date field of an event: the day on which it happened, or a day that it sets. */
export type DateField = 'on' | 'answerBy' | 'deadline' | 'respondBy' | 'fullResolutionOn' | 'until';

/** A day of a case: that of an event, by its kind, or one that an event sets, by the field. `case.yaml` names each. */
export type CaseDay = EventKind | Exclude<DateField, 'on'>;

/** A date that may not come before others. The same day is in order. */
export interface DateOrder {
  readonly kind: EventKind;
  readonly field: DateField;
  /** The events before whose day it may not lie. One that has not happened in the round binds nothing. */
  readonly notBefore: readonly EventKind[];
  /** Whether the order follows from the sequence of the nine steps, or is our reading. */
  readonly worded: boolean;
}

/** What can begin a round. */
const beginnings: readonly EventKind[] = ['deficiency-found', 'timeframe-passed', 'compliance-lost'];
const choices: readonly EventKind[] = ['raise-chosen', 'immediate-chosen'];

/**
 * Which date may not come before which. Each date is held against what directly leads to it, so that one day that was kept
 * out of order does not bind all that follow. The finding and a note are bound by nothing; a message by the day on which it
 * fell due, which is that of the event named here; a late answer by its notice, which may be of an earlier round.
 * Source: the order of the nine steps (PM-045 to PM-100). That a date set for the CSP lies not before the notice that sets
 * it is our reading: the source sets no dates.
 */
export const dateOrders: readonly DateOrder[] = [
  ...(['monitoring-chosen', ...choices] as const).map((kind) => order(kind, beginnings)),
  order('intent-notified', choices),
  order('intent-answered', ['intent-notified']),
  order('intent-unanswered', ['intent-notified']),
  order('answered-late', ['intent-notified']),
  order('decided', [...choices, 'intent-answered', 'intent-unanswered', 'answered-late']),
  order('decision-notified', ['decided']),
  order('content-recorded', ['decision-notified']),
  order('plan-submitted', ['decision-notified', 'plan-returned']),
  order('plan-returned', ['plan-submitted']),
  order('plan-approved', ['plan-submitted']),
  order('message-sent', ['decided', 'resolution-determined']),
  order('report-closed', ['decided']),
  order('ato-revoked', ['decided']),
  order('resolution-determined', ['decision-notified']),
  order('released', ['resolution-determined']),
  order('timeframe-passed', ['decided']),
  order('compliance-lost', ['decided']),
  ours('date-agreed', 'on', ['intent-notified', 'decided']),
  ours('date-agreed', 'until', ['date-agreed']),
  ours('intent-notified', 'answerBy', ['intent-notified']),
  ours('decision-notified', 'deadline', ['decision-notified']),
  ours('decision-notified', 'respondBy', ['decision-notified']),
  ours('plan-submitted', 'fullResolutionOn', ['deficiency-found']),
];

function order(kind: EventKind, notBefore: readonly EventKind[]): DateOrder {
  return { kind, field: 'on', notBefore, worded: true };
}

function ours(kind: EventKind, field: DateField, notBefore: readonly EventKind[]): DateOrder {
  return { kind, field, notBefore, worded: false };
}

/** The days that a sentence about the order of dates may name. */
export const caseDays: readonly CaseDay[] = [
  ...new Set(dateOrders.flatMap(({ kind, field, notBefore }) => [...notBefore, field === 'on' ? kind : field])),
];

/** Two days of a case that are out of order. */
export interface DateFault {
  /** The field that holds the day which lies too early. */
  readonly field: DateField;
  readonly day: CaseDay;
  readonly date: PlainDate;
  /** The day before which it may not lie. */
  readonly other: CaseDay;
  readonly otherDate: PlainDate;
}

/** The dates of an event that lie before what they follow, at most one fault for each field; empty where all are in order. */
export function dateFaults(state: CaseState, event: CaseEvent): DateFault[] {
  return dateOrders
    .filter(({ kind }) => kind === event.kind)
    .flatMap(({ field, notBefore }) => {
      const date = dateIn(event, field);
      const bound = boundOf(state, event, field, notBefore);
      if (date === undefined || bound === undefined || date >= bound.otherDate) return [];
      return [{ field, day: field === 'on' ? event.kind : field, date, ...bound }];
    });
}

/** The values of a sentence about two days that are out of order; `words.ts` names the two. */
export function faultValues({ day, date, other, otherDate }: DateFault) {
  return { day, date: dateInWords(date), other, otherDate: dateInWords(otherDate) };
}

function dateIn(event: CaseEvent, field: DateField): PlainDate | undefined {
  return (event as { readonly [Field in DateField]?: PlainDate })[field];
}

type Bound = Pick<DateFault, 'other' | 'otherDate'>;

function boundOf(state: CaseState, event: CaseEvent, field: DateField, notBefore: readonly EventKind[]) {
  if (event.kind === 'message-sent') return dueDay(state, event);
  const open = event.kind === 'answered-late' ? openNotice(state) : undefined;
  return open === undefined
    ? lastOf(state, event, field, notBefore)
    : ({ other: 'intent-notified', otherDate: open.notifiedOn } as const);
}

/** The latest day among the events. A date that the event sets is held against the event’s own day too. */
function lastOf({ days }: CaseState, { kind, on }: CaseEvent, field: DateField, kinds: readonly EventKind[]) {
  const known = field === 'on' ? days : { ...days, [kind]: on };
  const bounds = kinds.flatMap((other): Bound[] => {
    const otherDate = known[other];
    return otherDate === undefined ? [] : [{ other, otherDate }];
  });
  return bounds.sort((one, two) => one.otherDate.localeCompare(two.otherDate)).at(-1);
}

/** The day on which a message fell due, by the event that made it so. */
function dueDay({ notices }: CaseState, event: CaseEvent & { readonly kind: 'message-sent' }): Bound | undefined {
  const { message, level } = event;
  const notice = notices.find((one) => one.message === message && one.level === level && one.sentOn === undefined);
  if (notice === undefined) return undefined;
  const isOfStart = messageOf(message)?.step === 'report';
  return { other: isOfStart ? 'decided' : 'resolution-determined', otherDate: notice.owedSince };
}
