/* What the links are called stands in `content/site/frame.yaml`. */

/** The links of the masthead, in order. `section` marks the pages that belong to a link. */
export const mastheadLinks = [
  { section: 'guide', path: '/guide/' },
  { section: 'tools', path: '/tools/' },
  { section: 'teach', path: '/teach/' },
  { section: 'roles', path: '/roles/' },
  { section: 'changes', path: '/changes/' },
] as const;

/** The part of the site to which a page belongs, as the masthead marks it. */
export type Section = (typeof mastheadLinks)[number]['section'];

/** The links of the footer, in order. */
export const footerLinks = [
  { id: 'today', path: '/today/' },
  { id: 'learn', path: '/learn/' },
  { id: 'glossary', path: '/glossary/' },
  { id: 'work', path: '/work/' },
  { id: 'sources', path: '/sources/' },
  { id: 'sources-documents', path: '/sources/documents/' },
  { id: 'sources-faults', path: '/sources/faults/' },
  { id: 'accessibility', path: '/accessibility/' },
  { id: 'privacy', path: '/privacy/' },
] as const;
