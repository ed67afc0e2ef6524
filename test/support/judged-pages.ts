import type { SitePage } from './built-site.ts';

/**
 * The pages on which everything is looked at, for what follows from the kinds of parts on a page and not from its words:
 * what axe finds, what the Tab key walks over, the order in which it is drawn, wide screens, paper. Between them they have
 * every kind of part that any page has, the tools' own aside; a test of the built site holds them to that, so a page that
 * brings a new kind joins them. Short pages come first where several have the same.
 */
export const judgedInFull: readonly string[] = [
  '/',
  '/guide/',
  '/guide/process/',
  '/guide/kickoff-meeting/',
  '/guide/agency-review/',
  '/guide/performance-management/',
  '/guide/deficiency-triggers/',
  '/guide/escalation/',
  '/guide/partnering/',
  '/guide/support/',
  '/roles/',
  '/roles/pmo/',
  '/roles/csp/handout/',
  '/roles/3pao/handout/',
  '/glossary/',
  '/changes/',
  '/today/',
  '/search/',
  '/sources/documents/',
  '/sources/faults/',
  '/sources/readings/',
  '/tools/readiness/paper/',
  '/tools/transition/paper/',
  '/tools/triggers/paper/',
  '/teach/',
  '/teach/escalation/',
  '/teach/escalation/present/',
  '/teach/performance-management/present/',
  '/teach/escalation/notes/',
  '/teach/escalation/handout/',
  '/teach/escalation/check/',
  '/teach/escalation/key/',
  '/teach/courses/agency-reviewers/',
  '/teach/cases/failing-cap/',
  '/teach/sample/',
  '/teach/sample/key/',
  '/learn/',
];

/**
 * Whether a page is that of a tool, or of all work. What a tool makes by its script is walked, named, ordered and judged
 * state by state in its own tests and in those of all tools (`test/e2e/tools/outlines.test.ts`).
 */
export const isToolPage = ({ path }: SitePage): boolean => /^\/(?:tools\/[^/]+|work)\/$/.test(path);
