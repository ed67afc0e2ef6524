/** A section of the charter, by the name that the source gives it. */
export interface CharterSection {
  readonly id: string;
  readonly number: number;
  /** As printed. */
  readonly name: string;
  /** Statements of the ledger that say what it holds, with the one that the charter should include it (CC-030). */
  readonly statements: string;
}

/**
 * The seven sections that a charter should include at a minimum (CC-030), in their order.
 * Source: Collaborative ConMon, Step 1: Develop Collaborative ConMon Draft Charter.
 */
export const charterSections = [
  {
    id: 'members',
    number: 1,
    name: 'Collaboration Group Member Contact Information',
    statements: 'CC-030 CC-035..050 CC-053..056',
  },
  { id: 'schedule', number: 2, name: 'Meeting Schedule', statements: 'CC-030 CC-057..063 CC-065..068' },
  { id: 'agenda', number: 3, name: 'Meeting Agenda', statements: 'CC-030 CC-071..098' },
  { id: 'deliverables', number: 4, name: 'ConMon Deliverables', statements: 'CC-030 CC-116..126' },
  { id: 'decisions', number: 5, name: 'Decision-Making Authorities', statements: 'CC-030 CC-128..155' },
  { id: 'requirements', number: 6, name: 'Agency-specific ConMon requirements', statements: 'CC-030 CC-159..160' },
  { id: 'performance', number: 7, name: 'ConMon Performance Management', statements: 'CC-030 CC-161..166' },
] as const satisfies readonly CharterSection[];

/** The id of a section. */
export type SectionId = (typeof charterSections)[number]['id'];

/** The ids of the sections, in their order. */
export const sectionIds = charterSections.map(({ id }) => id);

/** The section with this id. */
export function sectionOf(id: SectionId): CharterSection {
  const found = charterSections.find((section) => section.id === id);
  if (!found) throw new Error(`"${id}" is not a section of the charter.`);
  return found;
}
