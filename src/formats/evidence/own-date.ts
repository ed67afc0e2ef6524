import { readPlainDate } from '../../domain/calendar/plain-date.ts';
import type { InventoryEvidence } from '../../domain/inventory/inventory.ts';
import type { PoamEvidence, ScanEvidence } from '../../domain/poam/evidence.ts';

/** What was read, of the day that its owner says where it tells none. What is no day says nothing. */
export function dated<Evidence extends PoamEvidence | ScanEvidence | InventoryEvidence>(
  evidence: Evidence,
  day: string,
): Evidence {
  const said = readPlainDate(day);
  return evidence.date === undefined && 'date' in said ? { ...evidence, date: said.date } : evidence;
}
