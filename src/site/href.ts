/**
 * The address of a page or file of this site, with the base path in front.
 *
 * @param path Root-relative, as written in content: `/guide/kickoff-meeting/#who-does-what`.
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
