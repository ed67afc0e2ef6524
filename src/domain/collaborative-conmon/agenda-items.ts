import { type AgendaItemId, agendaItemIds } from './ids.ts';

/** A usual item of the meeting’s agenda, with the statements that name it. */
export interface AgendaItem {
  readonly id: AgendaItemId;
  readonly name: string;
  /** Whether the source lists it only “if applicable”. */
  readonly isIfApplicable?: true;
  readonly statements: readonly string[];
}

const items: Readonly<Record<AgendaItemId, Omit<AgendaItem, 'id'>>> = {
  'scan-results': { name: 'Summary of the monthly vulnerability scan results', statements: ['CC-073'] },
  'past-due-and-vendor': {
    name: 'Past due POA&Ms and new vendor dependencies',
    statements: ['CC-074', 'CC-075'],
  },
  'pending-requests': { name: 'Open deviation requests pending approval', statements: ['CC-077', 'CC-078'] },
  'approved-requests': { name: 'Newly approved deviation requests', statements: ['CC-080'] },
  'significant-changes': {
    name: 'Significant change requests',
    statements: ['CC-081', 'CC-082', 'CC-083', 'CC-084'],
  },
  'annual-assessment': { name: 'Annual assessment', statements: ['CC-085', 'CC-086', 'CC-087'] },
  incidents: {
    name: 'Incident handling and response, CISA emergency directives, and similar matters',
    isIfApplicable: true,
    statements: ['CC-088'],
  },
  'agency-specific': {
    name: 'Agency-specific reporting requirements',
    isIfApplicable: true,
    statements: ['CC-090'],
  },
  questions: { name: 'Questions and answers', statements: ['CC-091'] },
};

/** The nine items of the typical agenda, in their order. The group may adjust it (CC-188). */
export const agendaItems: readonly AgendaItem[] = agendaItemIds.map((id) => ({ id, ...items[id] }));

/** What a usual item is called in a list, with a mark behind one that is listed only “if applicable”. */
export const agendaItemText = ({ name, isIfApplicable }: AgendaItem, mark: string): string =>
  isIfApplicable ? `${name} (${mark})` : name;

/** What the usual items are called. */
export const agendaNames = Object.fromEntries(agendaItems.map(({ id, name }) => [id, name])) as Readonly<
  Record<AgendaItemId, string>
>;
