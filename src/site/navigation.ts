/** The links of the masthead, in order. `section` marks the pages that belong to a link. */
export const mastheadLinks = [
  { section: 'guide', label: 'Guide', path: '/guide/' },
  { section: 'tools', label: 'Tools', path: '/tools/' },
  { section: 'roles', label: 'Roles', path: '/roles/' },
  { section: 'changes', label: 'Changes', path: '/changes/' },
  { section: 'glossary', label: 'Glossary', path: '/glossary/' },
] as const;

/** The part of the site to which a page belongs, as the masthead marks it. */
export type Section = (typeof mastheadLinks)[number]['section'];

/** The links of the footer, in order. */
export const footerLinks = [
  { label: 'Sources and statements', path: '/sources/' },
  { label: 'What the sources name', path: '/sources/documents/' },
  { label: 'Faults of the sources', path: '/sources/faults/' },
  { label: 'Accessibility', path: '/accessibility/' },
  { label: 'Privacy', path: '/privacy/' },
] as const;
