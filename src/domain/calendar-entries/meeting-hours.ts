import type { MeetingEntry } from './calendar-entries.ts';
import { entryFaults } from './check-entries.ts';

/** When and where a meeting is held, as far as that was entered. */
export interface MeetingHours {
  /** When it begins, Eastern time: `13:00`. */
  readonly start?: string | undefined;
  /** How long it lasts, in minutes. */
  readonly minutes?: number | undefined;
  /** A room, a link, or a number to call. */
  readonly place?: string | undefined;
}

/**
 * A meeting at its hours. Nothing where its start or its length was not given, or where it is at hours that a calendar entry
 * cannot have, such as past midnight: then it is a whole day.
 */
export function meetingAt(
  { start, minutes, place }: MeetingHours,
  entry: Omit<MeetingEntry, 'kind' | keyof MeetingHours>,
): MeetingEntry | undefined {
  if (start === undefined || minutes === undefined) return undefined;
  const meeting: MeetingEntry = {
    kind: 'meeting',
    ...entry,
    start,
    minutes,
    ...(place === undefined ? {} : { place }),
  };
  return entryFaults([meeting]).length === 0 ? meeting : undefined;
}
