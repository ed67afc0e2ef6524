/** The roles whose work the playbook describes, in the order in which pages list them. */
export const roles = [
  {
    id: 'agency',
    does: 'Partners with the CSP, reviews the package, decides on the ATO, and watches over its own use of the service.',
    name: 'Agency',
    title: 'The agency',
  },
  {
    id: 'csp',
    does: 'Builds the service and the package, presents both, mends what is found, and monitors from then on.',
    name: 'CSP',
    title: 'The cloud service provider',
  },
  {
    id: '3pao',
    does: 'Assesses readiness and security independently, reports what it finds, and tests again where needed.',
    name: '3PAO',
    title: 'The third party assessment organization',
  },
  {
    id: 'pmo',
    does: 'Guides the parties, facilitates their meetings, reviews the package for reuse, and keeps the Marketplace right.',
    name: 'PMO',
    title: 'The FedRAMP PMO',
  },
  {
    id: 'liaison',
    does: 'Connects the agency with the PMO, answers colleagues’ questions and trains them.',
    name: 'Liaison',
    title: 'The Agency Liaison',
  },
] as const;

/** The id of a role, also its place in the address `/roles/<id>/`. */
export type RoleId = (typeof roles)[number]['id'];
/** The ids of all roles, in order. */
export const roleIds: readonly RoleId[] = roles.map((role) => role.id);

/**
 * The short name of a role, as used in tables.
 * @throws Error for an unknown id.
 */
export function roleName(id: RoleId): string {
  const found = roles.find((role) => role.id === id);
  if (!found) throw new Error(`"${id}" is not a role.`);
  return found.name;
}
