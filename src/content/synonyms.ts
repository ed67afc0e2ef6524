import groups from '../../content/search/synonyms.yaml';
import { synonyms } from '../schemas/asks.ts';

/** Groups of everyday words that search takes for each other. */
export const synonymGroups = (): string[][] => Object.values(synonyms.parse(groups ?? {}));
