import type { PoamList } from '../../domain/poam/evidence.ts';
import { keyOf } from '../poam-table/heading-names.ts';

/**
 * What a sheet is by its name. `pl-2`: findings about plans, which are no vulnerabilities. `other`: the template’s own
 * pages. `unknown`: only its headings can tell.
 */
export type SheetRole = PoamList | 'pl-2' | 'other' | 'unknown';

/** What a sheet is by its name, as FedRAMP’s templates name them and people rename them. */
export function sheetRole(name: string): SheetRole {
  const key = keyOf(name);
  if (key.includes('pl2')) return 'pl-2';
  if (key.startsWith('instruction') || key.startsWith('recordofchange')) return 'other';
  if (key.includes('configuration') || key.startsWith('configfinding')) return 'configuration';
  const isOpen = /^open|open(?:poam|items?)/.test(key);
  const isClosed = /^closed?|closed(?:poam|items?)/.test(key);
  if (isOpen === isClosed) return 'unknown';
  return isOpen ? 'open' : 'closed';
}
