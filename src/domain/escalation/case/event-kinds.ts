import type { EventKind } from './events.ts';

/** Every kind, so that none can be left out. */
const kinds: Readonly<Record<EventKind, true>> = {
  'deficiency-found': true,
  'monitoring-chosen': true,
  'raise-chosen': true,
  'immediate-chosen': true,
  'intent-notified': true,
  'intent-answered': true,
  'intent-unanswered': true,
  decided: true,
  'decision-notified': true,
  'plan-submitted': true,
  'plan-returned': true,
  'plan-approved': true,
  'message-sent': true,
  'report-closed': true,
  'ato-revoked': true,
  'resolution-determined': true,
  released: true,
  'timeframe-passed': true,
  'compliance-lost': true,
  'answered-late': true,
  'content-recorded': true,
  'date-agreed': true,
  noted: true,
};

/**
 * All kinds of events, in the order in which the form lists them. They stand apart from their rules, which a page that only
 * opens a file can do without.
 */
export const eventKinds = Object.keys(kinds) as EventKind[];
