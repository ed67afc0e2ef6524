/** A usual item of the meeting’s agenda, with the statements that name it. */
export interface AgendaItem {
  readonly id: string;
  readonly name: string;
  /** Whether the source lists it only “if applicable”. */
  readonly isIfApplicable?: true;
  readonly statements: readonly string[];
}

/**
 * The nine items of the typical agenda, in their order (Collaborative ConMon, Step 1, Section 3: Meeting Agenda). The group
 * may adjust it (CC-188).
 */
export const agendaItems = [
  { id: 'scan-results', name: 'Summary of the monthly vulnerability scan results', statements: ['CC-073'] },
  {
    id: 'past-due-and-vendor',
    name: 'Past due POA&Ms and new vendor dependencies',
    statements: ['CC-074', 'CC-075'],
  },
  { id: 'pending-requests', name: 'Open deviation requests pending approval', statements: ['CC-077', 'CC-078'] },
  { id: 'approved-requests', name: 'Newly approved deviation requests', statements: ['CC-080'] },
  {
    id: 'significant-changes',
    name: 'Significant change requests',
    statements: ['CC-081', 'CC-082', 'CC-083', 'CC-084'],
  },
  { id: 'annual-assessment', name: 'Annual assessment', statements: ['CC-085', 'CC-086', 'CC-087'] },
  {
    id: 'incidents',
    name: 'Incident handling and response, CISA emergency directives, and similar matters',
    isIfApplicable: true,
    statements: ['CC-088'],
  },
  {
    id: 'agency-specific',
    name: 'Agency-specific reporting requirements',
    isIfApplicable: true,
    statements: ['CC-090'],
  },
  { id: 'questions', name: 'Questions and answers', statements: ['CC-091'] },
] as const satisfies readonly AgendaItem[];

/** The id of a usual item of the agenda. */
export type AgendaItemId = (typeof agendaItems)[number]['id'];

/** The ids of the usual items, in their order. */
export const agendaItemIds = agendaItems.map(({ id }) => id);

/** What the usual items are called. */
export const agendaNames = Object.fromEntries(agendaItems.map(({ id, name }) => [id, name])) as Readonly<
  Record<AgendaItemId, string>
>;
