import { isRecord, type Problem, type Unread } from '../work-documents/checked-facts.ts';
import type { TriggerId } from './deficiency-triggers.ts';
import { checkSwitchedOff } from './facts/check-facts.ts';
import { withCurrentIds } from './former-ids.ts';

/**
 * The triggers that an agency uses, under a name of its own: those that are not switched off. Agencies can pick and choose
 * (PM-107, PM-108). A JSON value.
 */
export interface TriggerProfile {
  readonly profile: 'deficiency-triggers';
  readonly version: 2;
  readonly name: string;
  /** The triggers that are switched off. */
  readonly off: readonly TriggerId[];
  /** What an earlier reading could not use. Absent when there is none. */
  readonly unread?: readonly Unread[];
}

/** What reading a profile comes to. */
export type ProfileReading =
  | { readonly outcome: 'read'; readonly profile: TriggerProfile; readonly problems: readonly Problem[] }
  | { readonly outcome: 'refused'; readonly message: string };

/** The profile of a set of triggers. A blank name becomes “Our triggers”. */
export function profileOf(name: string, off: readonly TriggerId[]): TriggerProfile {
  return { profile: 'deficiency-triggers', version: 2, name: name.trim() || 'Our triggers', off: [...off] };
}

/**
 * Reads a profile from any JSON value. A trigger that this edition does not know is reported by its place and kept; any
 * other file is refused in words. Throws nothing.
 */
export function readProfile(input: unknown): ProfileReading {
  if (!isRecord(input)) return refuse('This is not a profile of triggers.');
  const { profile, version, name, off, unread, tool } = input;
  if (tool !== undefined) {
    return refuse('This is work of a tool, not a profile of triggers. Open it with “Open a file” above.');
  }
  if (profile !== 'deficiency-triggers') return refuse('This is not a profile of triggers.');
  if (version !== 1 && version !== 2)
    return refuse('This profile is of another edition of this tool. Reload the page, and try again.');
  if (!Array.isArray(off)) return refuse('This profile holds no list of triggers.');
  const { facts, problems, unread: found } = checkSwitchedOff(version === 1 ? withCurrentIds(off) : off);
  const all = [...found, ...(Array.isArray(unread) ? (unread as Unread[]) : [])];
  const read = profileOf(typeof name === 'string' ? name : '', [...new Set(facts)]);
  return { outcome: 'read', profile: all.length === 0 ? read : { ...read, unread: all }, problems };
}

function refuse(message: string): ProfileReading {
  return { outcome: 'refused', message: `${message} Nothing was changed.` };
}
