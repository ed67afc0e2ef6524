import { readProfile, type TriggerProfile } from '../../../../domain/triggers/profile.ts';
import { openOwnStore } from '../../../../ui/work/store/open-own-store.ts';
import { profileWords, say } from '../../words/profiles.ts';

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
  const store = openOwnStore('trigger-profiles');
  const list = () =>
    store
      .keys()
      .flatMap((key) => {
        const found = store.read(key);
        const reading = found.outcome === 'found' ? readProfile(found.value, profileWords) : undefined;
        return reading?.outcome === 'read' ? [reading.profile] : [];
      })
      .sort((one, other) => one.name.localeCompare(other.name));
  return {
    list,
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
