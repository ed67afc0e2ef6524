/*
 * What reads facts needs of the agenda and the deliverables: their ids alone. Names and statements load with the papers.
 */

/** The ids of the nine items of the typical agenda, in their order (Collaborative ConMon, Step 1, Section 3: Meeting Agenda). */
export const agendaItemIds = [
  ...(['scan-results', 'past-due-and-vendor', 'pending-requests', 'approved-requests', 'significant-changes'] as const),
  ...(['annual-assessment', 'incidents', 'agency-specific', 'questions'] as const),
] as const;

/** The id of a usual item of the agenda. */
export type AgendaItemId = (typeof agendaItemIds)[number];

/** The ids of the monthly deliverables, in the order of the source (Collaborative ConMon, Step 1, Section 4). */
export const deliverableIds = [
  ...(['summary-report', 'scan-files', 'poam', 'inventory'] as const),
  ...(['deviation-requests', 'significant-change-requests'] as const),
] as const;

/** The id of a monthly deliverable. */
export type DeliverableId = (typeof deliverableIds)[number];
