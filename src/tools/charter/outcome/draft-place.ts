import { type SectionId, sectionIds } from '../../../domain/charter/sections.ts';

/** The id of the draft, where it is the paper that is shown. */
export const draftId = 'charter-draft';

/**
 * Scrolls the draft to a section, where it stands beside the form in a room that scrolls by itself. Elsewhere the page
 * stays as it is. The sections are the first headings of the draft.
 */
export function showSection(section: SectionId): void {
  const draft = document.getElementById(draftId);
  const room = draft?.closest('.beside');
  const heading = draft?.querySelectorAll('h3')[sectionIds.indexOf(section)];
  if (!room || !heading || room.scrollHeight <= room.clientHeight) return;
  const margin = 16;
  room.scrollTop += heading.getBoundingClientRect().top - room.getBoundingClientRect().top - margin;
}
