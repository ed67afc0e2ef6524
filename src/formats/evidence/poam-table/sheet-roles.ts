import type { PoamList } from '../../../domain/poam/evidence.ts';
import { keyOf } from './headings.ts';

/**
 * What a sheet is by its name. `pl-2`: findings about plans, which are no vulnerabilities. `other`: the template’s own
 * pages. `unknown`: only its headings can tell.
 */
export type SheetRole = PoamList | 'pl-2' | 'other' | 'unknown';

/** The words that tell, wherever in a name they stand; not within others, such as “OpenSSL” and “Reopened”. */
const open = /(?:^|[^a-z])open(?:poa|items?|$|[^a-z])/i;
const closed = /(?:^|[^a-z])closed?(?:poa|items?|$|[^a-z])/i;

/** What a sheet, or a file that holds one, is by its name, as FedRAMP’s templates name them and people rename them. */
export function sheetRole(name: string): SheetRole {
  const key = keyOf(name);
  const isOpen = open.test(name);
  if (/(?:^|[^a-z])pl[-_ ]?2(?!\d)/i.test(name)) return 'pl-2';
  if (/^(?:instruction|recordofchange)/.test(key)) return 'other';
  if (/configuration|configfinding/.test(key)) return isOpen ? 'unknown' : 'configuration';
  if (isOpen === closed.test(name)) return 'unknown';
  return isOpen ? 'open' : 'closed';
}
