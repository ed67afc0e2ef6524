import type { DutyAnswer } from '../../domain/transition/duty-answers.ts';

/** Which duties are shown: all, those of one’s own that are neither done nor set apart, or those that must be met. */
export const dutyFilters = ['all', 'open', 'must'] as const;
/** Which duties are shown. */
export type DutyFilter = (typeof dutyFilters)[number];

/** A choice of which duties are shown. */
export interface DutyChoice {
  readonly filter: DutyFilter;
  /** The keys of the duties that were open when it was made. They stay in sight when they are done, so that nobody loses their place. */
  readonly open: ReadonlySet<string>;
}

/** The choice of a filter, as the duties stand now. */
export const chosenNow = (filter: DutyFilter, duties: readonly DutyAnswer[]): DutyChoice => ({
  filter,
  open: new Set(duties.filter(isOpen).map(({ key }) => key)),
});

/** Whether a duty is shown. */
export function isShown(answer: DutyAnswer, { filter, open }: DutyChoice): boolean {
  const { duty, key, isOwn, status } = answer;
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isOpen(answer) || (isOwn && status === 'binds' && open.has(key));
    case 'must':
      return duty.force === 'MUST' || duty.force === 'MUST NOT';
  }
}

const isOpen = ({ isOwn, status, entry: { state } }: DutyAnswer): boolean =>
  isOwn && status === 'binds' && state !== 'done' && state !== 'not-applicable';
