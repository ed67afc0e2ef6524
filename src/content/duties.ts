import { getCollection } from 'astro:content';
import { stationIds } from '../domain/process/process-line.ts';
import type { RoleId } from '../domain/process/roles.ts';
import { fillPeriods } from '../domain/schedule/periods.ts';
import type { DutyData } from '../schemas/duty.ts';

/** Something a role does at a step, or should know there, its text ready to show. */
export type Duty = DutyData;

/**
 * All duties in the order of the steps, and within a step in the order written.
 *
 * @throws Error when two duties share an id, or a text names an unknown period.
 */
export async function duties(): Promise<Duty[]> {
  const files = await getCollection('duties');
  const all = files.flatMap((file) => file.data.duties.map((duty) => ({ ...duty, text: fillPeriods(duty.text) })));
  const twice = all.find((duty, index) => all.findIndex((other) => other.id === duty.id) !== index);
  if (twice) throw new Error(`content/duties: the id "${twice.id}" appears twice.`);
  return stationIds.flatMap((station) => all.filter((duty) => duty.step === station));
}

/**
 * A duty by its id.
 * @throws Error when there is none of that id.
 */
export async function dutyOf(id: string): Promise<Duty> {
  const duty = (await duties()).find((one) => one.id === id);
  if (!duty) throw new Error(`"${id}" is not a duty of content/duties.`);
  return duty;
}

/** The duties at one step. */
export async function dutiesAt(step: string): Promise<Duty[]> {
  return (await duties()).filter((duty) => duty.step === step);
}

/** The duties of one role, over all steps. */
export async function dutiesOf(role: RoleId): Promise<Duty[]> {
  return (await duties()).filter((duty) => duty.roles.includes(role));
}

/** Duties by the section that teaches them, in the order in which the sections first come up. */
export function sectionsOf(duties: readonly Duty[]): [string, Duty[]][] {
  return [...Map.groupBy(duties, (duty) => duty.section)];
}

/** The label that a force has for readers; empty where the source only describes what happens. */
export function forceLabel(force: Duty['force']): string {
  return force === 'does' ? '' : force;
}
