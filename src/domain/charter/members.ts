import type { CharterContent, Member } from './facts.ts';

/** A name as names are compared: without spaces around it, and without regard to capitals. */
export const sameName = (name: string | undefined): string => (name ?? '').trim().toLocaleLowerCase('en-US');

/** The names of the member agencies, each once, in the order in which they were entered. */
export function agencyNames({ agencies = [] }: CharterContent): string[] {
  const seen = new Set<string>();
  return agencies.flatMap(({ name }) => {
    const key = sameName(name);
    if (name === undefined || key === '' || seen.has(key)) return [];
    seen.add(key);
    return [name.trim()];
  });
}

/** What a member is called: by name, else by email, else by agency; nothing for an entry without any of these. */
export const memberName = ({ name, email, agency }: Member): string | undefined =>
  [name, email, agency].find((one) => one !== undefined && one.trim() !== '')?.trim();

/** Whether a member speaks for an agency. */
export const speaksForAgency = ({ role }: Member): boolean =>
  role === 'representative' || role === 'ao' || role === 'ao-delegate';

/** The agencies for which no member stands. */
export function withoutRepresentative(content: CharterContent): string[] {
  const present = new Set((content.members ?? []).filter(speaksForAgency).map(({ agency }) => sameName(agency)));
  return agencyNames(content).filter((name) => !present.has(sameName(name)));
}

/** The agencies whose Authorizing Official neither takes part nor has a delegate named. */
export function withoutAo(content: CharterContent): string[] {
  const present = new Set(
    (content.members ?? [])
      .filter(({ role }) => role === 'ao' || role === 'ao-delegate')
      .map(({ agency }) => sameName(agency)),
  );
  return agencyNames(content).filter((name) => !present.has(sameName(name)));
}

/** The agencies that members are from although the charter does not list them. */
export function unlistedAgencies(content: CharterContent): string[] {
  const listed = new Set(agencyNames(content).map(sameName));
  const named = [
    ...(content.members ?? []).filter(speaksForAgency).map(({ agency }) => agency),
    ...(content.requirements ?? []).map(({ agency }) => agency),
  ];
  const unlisted = named.flatMap((name) => (name === undefined || listed.has(sameName(name)) ? [] : [name.trim()]));
  return [...new Map(unlisted.filter((name) => name !== '').map((name) => [sameName(name), name])).values()];
}
