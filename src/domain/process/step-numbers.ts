import { listText } from '../wording.ts';
import { type Station, stations } from './process-line.ts';

/*
 * The numbers of steps as pages say them. They follow from the line: a step that is added moves those after it.
 */

/** The headings of the playbook that hold several steps, in the order of the line. */
export const stepGroups: readonly string[] = [...new Set(stations.flatMap(({ group }) => group ?? []))];

/** The ids of all numbered steps, in order. */
export const stepIds: readonly string[] = stations.filter(({ step }) => step !== null).map(({ id }) => id);

/**
 * The number of a step: “12”.
 * @throws Error for an id that is no numbered step.
 */
export function stepNumber(id: string, line: readonly Station[] = stations): string {
  const step = line.find((station) => station.id === id)?.step ?? null;
  if (step === null) throw new Error(`"${id}" is not a numbered step of the process line.`);
  return String(step);
}

/**
 * The numbers of the steps from one to another: “1 to 12”.
 * @throws Error for an id that is no numbered step, and where the first does not come before the last.
 */
export function stepRange(from: string, to: string, line: readonly Station[] = stations): string {
  const [first, last] = [stepNumber(from, line), stepNumber(to, line)];
  if (Number(first) >= Number(last)) throw new Error(`The step "${from}" does not come before "${to}".`);
  return `${first} to ${last}`;
}

/**
 * The numbers of the steps under a heading of the playbook: “2 to 4”; “2, 4, and 5” where other steps stand between.
 * @throws Error for a heading that holds no steps.
 */
export function groupSteps(group: string, line: readonly Station[] = stations): string {
  const steps = line.filter((station) => station.group === group).flatMap(({ step }) => step ?? []);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error(`No steps of the process line stand under "${group}".`);
  const isUnbroken = last - first + 1 === steps.length;
  return isUnbroken && steps.length > 1 ? `${first} to ${last}` : listText(steps.map(String));
}
