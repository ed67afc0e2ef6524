import project from '../../package.json' with { type: 'json' };

/** The name of the site. */
export const siteName = 'Agency Authorization Playbook';
/** What follows a page's own name in the browser's title, short enough to leave room for it. */
export const titleEnding = 'Unofficial FedRAMP playbook';
/** What the site says of itself beside its name. */
export const siteKind = 'Unofficial interactive edition';
/** The version of this edition. What each holds stands in `CHANGELOG.md`. */
export const { version } = project;
