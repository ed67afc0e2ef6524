import { type ProfileWords, profileMessages, readProfile, type TriggerProfile } from '../domain/triggers/profile.ts';
import type { BrowserStore } from './work/store/browser-store.ts';
import { openOwnStore } from './work/store/open-own-store.ts';

/** Opens what keeps the profiles of triggers in this browser, each under its name. */
export const openProfileStore = (): BrowserStore => openOwnStore('trigger-profiles');

/** What is refused here is passed over, so that nobody reads why. */
const silence = Object.fromEntries(profileMessages.map((id) => [id, ''])) as ProfileWords;

/** The profiles that a store keeps, in the order of their names. What cannot be read is left out, and stays kept. */
export const listProfiles = (store: BrowserStore): TriggerProfile[] =>
  store
    .keys()
    .flatMap((key) => {
      const found = store.read(key);
      const reading = found.outcome === 'found' ? readProfile(found.value, silence) : undefined;
      return reading?.outcome === 'read' ? [reading.profile] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
