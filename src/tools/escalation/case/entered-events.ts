import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import type { Problem } from '../../../domain/work-documents/checked-facts.ts';
import { factAt, withFact } from '../../../domain/work-documents/fact-paths.ts';

/** The case as entered with one more event; what in its list cannot be read stays where it is. */
export function withEvent(given: unknown, event: CaseEvent): unknown {
  return withFact(given, 'events', [...eventsOf(given), event]);
}

/** The case as entered without the last of its events that could be read. */
export function withoutLastEvent(given: unknown, problems: readonly Problem[]): unknown {
  const events = eventsOf(given);
  const last = readPlaces(given, problems).at(-1);
  return withFact(
    given,
    'events',
    events.filter((_, index) => index !== last),
  );
}

/**
 * The case as entered with the reason why the dates of an event were really so.
 * @param index The place of the event among those that could be read.
 */
export function withReason(given: unknown, problems: readonly Problem[], index: number, reason: string): unknown {
  const place = readPlaces(given, problems)[index];
  return place === undefined ? given : withFact(given, `events.${place}.reason`, reason);
}

/** The places of the events that could be read. */
function readPlaces(given: unknown, problems: readonly Problem[]): number[] {
  const unread = new Set(problems.map(({ field }) => field));
  return [...eventsOf(given).keys()].filter((index) => !unread.has(`events.${index}`));
}

function eventsOf(given: unknown): readonly unknown[] {
  const events = factAt(given, 'events');
  return Array.isArray(events) ? events : [];
}
