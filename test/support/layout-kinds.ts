/** A page of each kind of layout. */
export const layoutKinds: readonly string[] = [
  '/',
  '/guide/deficiency-triggers/',
  '/guide/performance-management/',
  '/guide/process/',
  '/roles/pmo/',
  '/glossary/',
  '/changes/',
  '/today/',
  '/sources/',
  '/sources/readings/',
  '/search/',
  '/tools/escalation/',
  '/tools/triggers/',
];
