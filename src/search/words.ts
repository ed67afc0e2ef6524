import type { Kind } from './terms.ts';

/*
 * The words of search. The other words of its page are in `content/pages/search.yaml`.
 */

/** Where the script of search could not be loaded. Every page carries it. */
export const noSearch = 'Search did not load. The menu works. Try again when you are online.';

/** Over the field, and the name of the dialog. */
export const fieldLabel = 'Search the playbook';
/** On the button beside the field. */
export const searchButton = 'Search';
/** Over the choice of a kind. */
export const kindLabel = 'Kind of result';
/** Chooses results of every kind. */
export const allKinds = 'All';
/** Over the choice of a role. */
export const roleLabel = 'Role';
/** Chooses results for every role. */
export const allRoles = 'All roles';
/** Over the choice of a phase. */
export const phaseLabel = 'Phase';
/** Chooses results of every phase. */
export const allPhases = 'All phases';
/** After the keys up and down. */
export const toMove = 'to move';
/** After the key Enter. */
export const toOpen = 'to open';
/** Closes the dialog. */
export const close = 'Close';
/** Before the key that opens search. */
export const theKey = 'The key';
/** After the key that opens search. */
export const opensSearch = 'opens search';
/** After the two keys that open search together. */
export const opensSearchToo = 'opens it too, even from a text field';

/** The kinds of result to choose from. */
export const kindNames: Readonly<Record<Kind, string>> = {
  guide: 'Guide',
  tool: 'Tools',
  term: 'Terms',
  trigger: 'Triggers',
  reference: 'Reference',
};

/** In the place of results, before anything was typed. */
export const hint = 'Type a few words, a question, or any name for a term, such as 3PAO or third party assessor.';
/** Where the quick list could not be loaded. */
export const notLoaded = 'Search did not load.';
/** Where the full text could not be loaded. */
export const noFullText =
  'Full-text search is not available because its index did not load. You can still search terms, titles, and headings.';
/** Loads again what could not be loaded. */
export const tryAgain = 'Try again';
/** While the full text is searched. */
export const coming = 'Searching the full text…';
/** Over results that hold only a part of what was asked for. */
export const partial = 'Nothing contains all of these words. These results contain some of them.';
/** Before what was meant, where what was typed is misspelled. */
export const resultsFor = 'These are results for';
/** After it: what was typed. */
export const insteadOf = (typed: string) => `. Nothing here contains “${typed}”.`;

/** Over the card of a term. */
export const termLabel = 'Term';
/** The link from the card of a term. */
export const inGlossary = 'Glossary';
/** Under the card of a term: its other names. */
export const alsoFor = (names: readonly string[]) => `Also finds: ${names.join(', ')}`;
/** Over the terms found. */
export const termsHeading = 'Glossary terms';
/** Over the triggers found. */
export const triggersHeading = 'Deficiency triggers';
/** Leads to all terms found, or to all triggers. */
export const allOf = (count: number, kind: 'term' | 'trigger') =>
  `All ${count} ${kind === 'term' ? 'terms' : 'triggers'}`;
/** Leads from the dialog to the page of search. */
export const allOnPage = 'All results on one page';
/** Shows more results. @param count How many there are. */
export const showMore = (count: number) => `Show more (${count})`;

/** Before a question that the part of a page answers. */
export const answers = 'Answers:';
