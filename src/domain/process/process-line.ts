/**
 * The process as a line: phases in order, and in each its stations in order. The steps' titles stand in the pages
 * themselves (`content/guide/<phase>/<station>.mdx`); everything that draws or walks the line reads it from here.
 *
 * The order is that of the headings of the Agency Authorization Playbook 2.0 (AP-141 to AP-146), followed by the two
 * documents on continuous monitoring.
 */
export const phases = [
  {
    id: 'start',
    title: 'Start',
    stations: [
      { id: 'why-fedramp', numbered: false },
      { id: 'marketplace', numbered: false },
      { id: 'agency-liaisons', numbered: false },
      { id: 'process', numbered: false },
      { id: 'partnering', numbered: false },
      { id: 'support', numbered: false },
    ],
  },
  {
    id: 'preparation',
    title: 'Preparation',
    stations: [
      { id: 'readiness-assessment', numbered: true },
      { id: 'partnership-establishment', numbered: true, group: 'Pre-Authorization' },
      { id: 'authorization-planning', numbered: true, group: 'Pre-Authorization' },
      { id: 'kickoff-meeting', numbered: true, group: 'Pre-Authorization' },
    ],
  },
  {
    id: 'authorization',
    title: 'Authorization',
    stations: [
      { id: 'full-security-assessment', numbered: true },
      { id: 'agency-review', numbered: true, group: 'Agency Authorization Process' },
      { id: 'sar-debrief', numbered: true, group: 'Agency Authorization Process' },
      { id: 'remediation', numbered: true, group: 'Agency Authorization Process' },
      { id: 'final-review-and-ato', numbered: true, group: 'Agency Authorization Process' },
      { id: 'pmo-review', numbered: true, group: 'Agency Authorization Process' },
    ],
  },
  {
    id: 'monitoring',
    title: 'Continuous Monitoring',
    stations: [
      { id: 'continuous-monitoring', numbered: true },
      { id: 'collaborative-conmon', numbered: true },
      { id: 'collaborative-conmon-charter', numbered: false },
      { id: 'collaborative-conmon-decisions', numbered: false },
      { id: 'performance-management', numbered: true },
      { id: 'escalation', numbered: true },
      { id: 'deficiency-triggers', numbered: true },
      { id: 'fedramp-responsibilities', numbered: false },
    ],
  },
] as const satisfies readonly {
  id: string;
  title: string;
  stations: readonly { id: string; numbered: boolean; group?: string }[];
}[];

/** One phase of the process with its stations. */
export type Phase = (typeof phases)[number];
/** The id of a phase, which is also its folder under `content/guide`. */
export type PhaseId = Phase['id'];
/** The id of a station: the file name of its page, and its place in the address `/guide/<id>/`. */
export type StationId = Phase['stations'][number]['id'];

/** The ids of all phases, in order. */
export const phaseIds: readonly PhaseId[] = phases.map((phase) => phase.id);
/** The ids of all stations, in order. */
export const stationIds: readonly StationId[] = phases.flatMap((phase) => phase.stations.map((station) => station.id));

/** A station with its place on the line. */
export interface Station {
  readonly id: StationId;
  readonly phase: PhaseId;
  /** The step's number, counted from 1 over the numbered stations of the whole line; `null` for the others. */
  readonly step: number | null;
  /** The heading under which the playbook groups the step within its phase, if it does. */
  readonly group: string | null;
  readonly previous: StationId | null;
  readonly next: StationId | null;
}

/** A line as it is written: phases in order, and in each its stations in order. */
export type Line = readonly {
  readonly id: PhaseId;
  readonly stations: readonly { readonly id: StationId; readonly numbered: boolean; readonly group?: string }[];
}[];

/** The stations of a line in order, each with its number and its neighbors. */
export function stationsOn(line: Line): Station[] {
  const flat = line.flatMap((phase) => phase.stations.map((station) => ({ ...station, phase: phase.id })));
  let count = 0;
  return flat.map(({ id, phase, numbered, group = null }, index) => ({
    id,
    phase,
    step: numbered ? ++count : null,
    group,
    previous: flat[index - 1]?.id ?? null,
    next: flat[index + 1]?.id ?? null,
  }));
}

/** Every station in order, with its number and its neighbors. */
export const stations: readonly Station[] = stationsOn(phases);

/** How many numbered steps the line has. */
export const stepCount: number = stations.filter((station) => station.step !== null).length;

/**
 * The station with this id.
 * @throws Error for an id that is not on the line.
 */
export function stationOf(id: string): Station {
  const found = stations.find((station) => station.id === id);
  if (!found) throw new Error(`"${id}" is not a station of the process line.`);
  return found;
}
