import content from '../../../content/rules/version.yaml';
import type { RulesVersion } from '../../domain/transition/rules-data.ts';

/** Which version of the rules this edition has. New work remembers it. */
export const version = content as RulesVersion;
