import { expandStatementIds } from '../../src/domain/ledger/statement-ids.ts';
import { type RoleId, roleIds } from '../../src/domain/process/roles.ts';
import { readings, statements } from './content-files.ts';

/*
 * Whom a list of statements names, as far as the ledger and the readings can tell. The ledger’s actors are all whom a
 * statement concerns, so a role can pass here and still not be the one that acts; a role that does not pass is wrong.
 */

const allReadings = readings();
const ledger = new Map(statements().map((statement) => [statement.id, statement]));

/** The roles behind the actors of the ledger. */
const rolesOf: Readonly<Record<string, readonly RoleId[]>> = {
  Agency: ['agency'],
  AO: ['agency'],
  CSP: ['csp'],
  '3PAO': ['3pao'],
  Assessor: ['3pao'],
  PMO: ['pmo'],
  Liaison: ['liaison'],
  Group: ['agency', 'csp'],
  all: ['agency', 'csp', '3pao', 'pmo'],
};

/** The words by which a text names a role. */
const namesOf: Readonly<Record<RoleId, RegExp>> = {
  agency: /\bagenc(?:y|ies)\b|\bAO\b/i,
  csp: /\bCSPs?\b/,
  '3pao': /\b3PAOs?\b|\bassessors?\b/i,
  pmo: /\bPMO\b|\bFedRAMP leadership\b/,
  liaison: /\bLiaisons?\b/,
};

const namedIn = (text: string): RoleId[] => roleIds.filter((id) => namesOf[id].test(text));

/** The roles that a list of statements names, by the actors of the ledger or in its own words. */
export function rolesOfStatements(list: string): Set<RoleId> {
  const cited = expandStatementIds(list).flatMap((id) => ledger.get(id) ?? []);
  return new Set(
    cited.flatMap(({ actor, statement }) => [
      ...actor.flatMap((one) => rolesOf[one] ?? []),
      ...(/\bCSPs?\b/.test(statement) ? (['csp'] as const) : []),
    ]),
  );
}

/** Whether two lists of statements have one in common. */
export function overlap(one: string, other: string): boolean {
  const ids = new Set(expandStatementIds(one));
  return expandStatementIds(other).some((id) => ids.has(id));
}

/** The roles that the readings of these statements name as acting. */
export function rolesOfReadings(list: string): Set<RoleId> {
  const own = allReadings.filter((reading) => reading.statements !== undefined && overlap(reading.statements, list));
  return new Set(own.flatMap((reading) => namedIn(reading.reading)));
}
