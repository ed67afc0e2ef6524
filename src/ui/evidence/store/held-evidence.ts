import type { InventoryEvidence } from '../../../domain/inventory/inventory.ts';
import type { PoamEvidence, ScanEvidence } from '../../../domain/poam/evidence.ts';

/** What a file can be read as, and is held until it is forgotten. A new kind gets its row in `file-summary.ts`, too. */
export type HeldEvidence = PoamEvidence | ScanEvidence | InventoryEvidence;

/** The evidence of one kind, in the order in which it was given. */
export function ofKind<Kind extends HeldEvidence['kind']>(
  kind: Kind,
  held: readonly HeldEvidence[],
): Extract<HeldEvidence, { kind: Kind }>[] {
  return held.filter((one): one is Extract<HeldEvidence, { kind: Kind }> => one.kind === kind);
}
