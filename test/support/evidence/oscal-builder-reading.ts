import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { readOscalJson } from '../../../src/formats/evidence/oscal-json/read-oscal-json.ts';
import type { EvidenceReading } from '../../../src/formats/evidence/reading/reader.ts';
import { inPieces } from './nessus-builder.ts';
import { openedFile } from './opened-file.ts';
import { type Json, uuid } from './oscal-builder.ts';

/** What reading a text as an OSCAL POA&M comes to. */
export function resultOf(content: string | Uint8Array): Promise<EvidenceReading> {
  return readOscalJson(openedFile(inPieces(content, 500), 'poam.json'));
}

/** The POA&M of a document that is one. */
export async function readPoam(document: Json): Promise<PoamEvidence> {
  const result = await resultOf(JSON.stringify(document));
  if (result.kind !== 'poam') throw new Error(JSON.stringify(result));
  return result;
}

/** How many entries were left out. */
export function leftOutOf({ issues }: PoamEvidence): number {
  return issues.reduce((sum, { kind, rows = 1 }) => sum + (kind === 'left-out' ? rows : 0), 0);
}

/** A risk with nothing but what it must have, and more. */
export const bareRisk = (more: Json = {}): Json => ({
  uuid: uuid('2', 1),
  title: 'Weakness',
  description: 'd',
  statement: 's',
  status: 'open',
  ...(more as object),
});
/** An item with that risk, and more. */
export const bareItem = (more: Json = {}): Json => ({
  uuid: uuid('1', 1),
  title: 'Item',
  description: 'd',
  'related-risks': [{ 'risk-uuid': uuid('2', 1) }],
  ...(more as object),
});
