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
  const isUnread = (index: number) => problems.some(({ field }) => field === `events.${index}`);
  const last = events.findLastIndex((_, index) => !isUnread(index));
  return withFact(
    given,
    'events',
    events.filter((_, index) => index !== last),
  );
}

function eventsOf(given: unknown): readonly unknown[] {
  const events = factAt(given, 'events');
  return Array.isArray(events) ? events : [];
}
