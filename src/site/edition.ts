/** The name of the site. */
export const siteName = 'Agency Authorization Playbook';
/** What follows a page's own name in the browser's title, short enough to leave room for it. */
export const titleEnding = 'Unofficial FedRAMP playbook';
/** What the site says of itself beside its name. */
export const siteKind = 'Unofficial interactive edition';
