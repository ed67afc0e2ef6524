import profilesFile from '../../../../content/tools/triggers/profiles.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { Words } from '../words.schema.ts';
import type { profileTexts } from './texts.ts';

/** Why a file is not opened as a profile, and the name of a profile without one. */
export const profileWords = profilesFile as Words<'profiles'>;

/** Says what the screen says of profiles. The words load once profiles are asked for. */
export const say = fillerOf<typeof profileTexts>(profileWords);
