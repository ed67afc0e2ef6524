import profilesFile from '../../../../content/tools/triggers/profiles.yaml';
import type { Words } from '../words.schema.ts';

/** What is said of profiles. */
export const profileWords = profilesFile as Words<'profiles'>;
