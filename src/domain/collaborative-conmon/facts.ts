/*
 * What is entered of a collaboration group in more than one tool.
 */

/** Whose service it is, and where its deliverables go. */
export interface GroupService {
  readonly csp?: string | undefined;
  readonly service?: string | undefined;
  /** Where deliverables are posted. */
  readonly repository?: string | undefined;
}

/** What is said of one of the usual items of the agenda, or of a deliverable. */
export interface ListedEntry {
  /** Set where the group does without it. */
  readonly isLeftOut?: boolean | undefined;
  readonly note?: string | undefined;
}

/** An item or a deliverable of the group’s own. */
export interface OwnEntry {
  readonly title?: string | undefined;
}
