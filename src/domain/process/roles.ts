/** The roles whose work the playbook describes, in the order in which pages list them. */
export const roles = [
  {
    id: 'agency',
    name: 'Agency',
    title: 'The agency',
  },
  {
    id: 'csp',
    name: 'CSP',
    title: 'The cloud service provider',
  },
  {
    id: '3pao',
    name: '3PAO',
    title: 'The third party assessment organization',
  },
  {
    id: 'pmo',
    name: 'PMO',
    title: 'The FedRAMP PMO',
  },
  {
    id: 'liaison',
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
