import type { DutyAnswer } from '../../domain/transition/duty-answers.ts';

/** Which duties are shown: all, those of one’s own that are neither done nor set apart, or those that must be met. */
export const dutyFilters = ['all', 'open', 'must'] as const;
/** Which duties are shown. */
export type DutyFilter = (typeof dutyFilters)[number];

/** Whether a duty is shown. */
export function isShown({ duty, entry, isOwn, status }: DutyAnswer, filter: DutyFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isOwn && status === 'binds' && entry.state !== 'done' && entry.state !== 'not-applicable';
    case 'must':
      return duty.force === 'MUST' || duty.force === 'MUST NOT';
  }
}
