/** A page of each kind of layout. */
export const layoutKinds: readonly string[] = [
  '/',
  '/guide/support/',
  '/guide/deficiency-triggers/',
  '/guide/performance-management/',
  '/guide/process/',
  '/roles/csp/',
  '/glossary/',
  '/changes/',
  '/today/',
  '/sources/',
  '/sources/readings/',
  '/search/',
  '/tools/escalation/',
  '/tools/triggers/',
];
