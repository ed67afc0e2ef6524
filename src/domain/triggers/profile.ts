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

/** The sentences of {@link readProfile} and the name of a profile without one, by id. */
export const profileMessages = [
  'not-a-profile',
  'of-a-tool',
  'other-version',
  'no-list',
  'unchanged',
  'unnamed',
] as const;

/** The words for profiles. `unchanged` follows every reason for which a file is not opened. */
export type ProfileWords = Readonly<Record<(typeof profileMessages)[number], string>>;

/** What reading a profile comes to. */
export type ProfileReading =
  | { readonly outcome: 'read'; readonly profile: TriggerProfile; readonly problems: readonly Problem[] }
  | { readonly outcome: 'refused'; readonly message: string };

/** The profile of a set of triggers. A blank name becomes the name for profiles without one. */
export function profileOf(name: string, off: readonly TriggerId[], { unnamed }: ProfileWords): TriggerProfile {
  return { profile: 'deficiency-triggers', version: 2, name: name.trim() || unnamed, off: [...off] };
}

/**
 * Reads a profile from any JSON value. A trigger that this edition does not know is reported by its place and kept; any
 * other file is refused in words. Throws nothing.
 */
export function readProfile(input: unknown, words: ProfileWords): ProfileReading {
  const refuse = (why: Exclude<keyof ProfileWords, 'unchanged' | 'unnamed'>): ProfileReading => ({
    outcome: 'refused',
    message: `${words[why]} ${words.unchanged}`,
  });
  if (!isRecord(input)) return refuse('not-a-profile');
  const { profile, version, name, off, unread, tool } = input;
  if (tool !== undefined) return refuse('of-a-tool');
  if (profile !== 'deficiency-triggers') return refuse('not-a-profile');
  if (version !== 1 && version !== 2) return refuse('other-version');
  if (!Array.isArray(off)) return refuse('no-list');
  const { facts, problems, unread: found } = checkSwitchedOff(version === 1 ? withCurrentIds(off) : off);
  const all = [...found, ...(Array.isArray(unread) ? (unread as Unread[]) : [])];
  const read = profileOf(typeof name === 'string' ? name : '', [...new Set(facts)], words);
  return { outcome: 'read', profile: all.length === 0 ? read : { ...read, unread: all }, problems };
}
