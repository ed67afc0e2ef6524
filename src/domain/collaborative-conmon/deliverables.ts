/** A monthly deliverable, with the statement that names it. */
export interface Deliverable {
  readonly id: string;
  readonly name: string;
  /** Whether a month can be without it: there are not always requests. */
  readonly mayBeNone?: true;
  readonly statement: string;
}

/** The monthly ConMon deliverables, in the order of the source (Collaborative ConMon, Step 1, Section 4). */
export const deliverables = [
  { id: 'summary-report', name: 'Summary report', statement: 'CC-118' },
  { id: 'scan-files', name: 'Vulnerability scan files', statement: 'CC-119' },
  { id: 'poam', name: 'Updated POA&M', statement: 'CC-120' },
  { id: 'inventory', name: 'Updated inventory', statement: 'CC-121' },
  { id: 'deviation-requests', name: 'Deviation requests', mayBeNone: true, statement: 'CC-122' },
  {
    id: 'significant-change-requests',
    name: 'Significant change requests',
    mayBeNone: true,
    statement: 'CC-123',
  },
] as const satisfies readonly Deliverable[];

/** The id of a monthly deliverable. */
export type DeliverableId = (typeof deliverables)[number]['id'];

/** The ids of the deliverables, in their order. */
export const deliverableIds = deliverables.map(({ id }) => id);

/** What the deliverables are called. */
export const deliverableNames = Object.fromEntries(deliverables.map(({ id, name }) => [id, name])) as Readonly<
  Record<DeliverableId, string>
>;
