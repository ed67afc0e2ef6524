import type { TriggerProfile } from '../../../../domain/triggers/profile.ts';
import { listProfiles, openProfileStore } from '../../../../ui/trigger-profiles.ts';
import { say } from '../../words/profiles.ts';

/** The profiles kept in this browser, by name. */
export interface KeptProfiles {
  /** In the order of their names. What cannot be read is left out, and stays kept. */
  readonly list: () => readonly TriggerProfile[];
  /** Keeps a profile in the place of one of the same name. Gives a sentence where the browser does not keep it. */
  readonly keep: (profile: TriggerProfile) => string | undefined;
  /** Deletes a profile. Gives what brings it back, and then says whether the browser keeps it again. */
  readonly remove: (profile: TriggerProfile) => () => boolean;
}

/** Opens the profiles. */
export function openProfiles(): KeptProfiles {
  const store = openProfileStore();
  return {
    list: () => listProfiles(store),
    keep: (profile) => {
      const found = store.read(profile.name);
      const kept = store.keep(profile.name, profile, found.outcome === 'found' ? found.revision : undefined);
      if (kept.outcome === 'kept') return undefined;
      return say('not-kept');
    },
    remove: ({ name }) => {
      const putBack = store.remove(name);
      return () => {
        putBack();
        return !store.heldKeys().includes(name);
      };
    },
  };
}
