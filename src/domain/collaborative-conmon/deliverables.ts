import { type DeliverableId, deliverableIds } from './ids.ts';

/** A monthly deliverable, with the statement that names it. */
export interface Deliverable {
  readonly id: DeliverableId;
  readonly name: string;
  /** Whether a month can be without it: there are not always requests. */
  readonly mayBeNone?: true;
  readonly statement: string;
}

const known: Readonly<Record<DeliverableId, Omit<Deliverable, 'id'>>> = {
  'summary-report': { name: 'Summary report', statement: 'CC-118' },
  'scan-files': { name: 'Vulnerability scan files', statement: 'CC-119' },
  poam: { name: 'Updated POA&M', statement: 'CC-120' },
  inventory: { name: 'Updated inventory', statement: 'CC-121' },
  'deviation-requests': { name: 'Deviation requests', mayBeNone: true, statement: 'CC-122' },
  'significant-change-requests': { name: 'Significant change requests', mayBeNone: true, statement: 'CC-123' },
};

/** The monthly ConMon deliverables, in their order. */
export const deliverables: readonly Deliverable[] = deliverableIds.map((id) => ({ id, ...known[id] }));

/** What the deliverables are called. */
export const deliverableNames = Object.fromEntries(deliverables.map(({ id, name }) => [id, name])) as Readonly<
  Record<DeliverableId, string>
>;
