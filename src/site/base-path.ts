/**
 * The path under which the site is served, from the environment: `BASE_PATH`, else `BASEURL` (set by cloud.gov
 * Pages), else `/`.
 *
 * @returns `/`, or a path that begins and ends with a slash, such as `/docs/`.
 * @throws Error when the value is not a plain absolute path.
 */
export function basePath(environment: Record<string, string | undefined>): string {
  const name = environment.BASE_PATH ? 'BASE_PATH' : 'BASEURL';
  const given = environment[name]?.trim() ?? '';
  if (given === '') return '/';
  const segment = String.raw`(?!\.{1,2}(?:/|$))[\w.~-]+`;
  if (!new RegExp(`^/?${segment}(?:/${segment})*/?$|^/$`).test(given)) {
    throw new Error(
      `${name} is "${given}", which is not a path such as /docs/. Give a path on this site, without a host.`,
    );
  }
  const inner = given.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
