import { stationIds } from '../domain/process/process-line.ts';

/** Pages in the order of the process line; those that are no stations come last. */
export function inLineOrder<Step extends string>(steps: readonly Step[]): Step[] {
  const place = (step: Step) => {
    const index = (stationIds as readonly string[]).indexOf(step);
    return index === -1 ? stationIds.length : index;
  };
  return steps.toSorted((one, other) => place(one) - place(other));
}
