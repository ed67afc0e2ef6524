import { visitSite } from '../../support/browser.ts';
import { builtSite, isGuidePage } from '../../support/built-site.ts';
import { checkPages } from '../../support/every-page.ts';

/* What holds of every page, for the pages beside the guide: lists, sources, roles, tools and the like. */

const site = builtSite();
checkPages(
  site,
  visitSite(site),
  site.pages.filter((page) => !isGuidePage(page)),
);
