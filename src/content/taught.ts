import { getCollection } from 'astro:content';
import { levels } from '../domain/escalation/levels.ts';
import { steps } from '../domain/escalation/steps.ts';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { deficiencyTriggers } from '../domain/triggers/deficiency-triggers.ts';
import { type CitedSection, citedSections } from './cited-sections.ts';
import { dutiesAt } from './duties.ts';
import { readings } from './readings.ts';
import { statementsById } from './statements.ts';

/** One place where a statement is taught. */
export interface TaughtAt {
  /** Root-relative address with the section's anchor. */
  readonly path: string;
  /** The page's title, and the section's heading where there is one. */
  readonly title: string;
}

/** The page of the sources' own faults, which teaches every statement of kind `oddity`. */
const faultsPath = '/sources/faults/';

let index: Promise<Map<string, TaughtAt[]>> | undefined;

/** Every statement with the places where it is taught, in the order of the site. */
export function taughtIndex(): Promise<Map<string, TaughtAt[]>> {
  index ??= buildIndex();
  return index;
}

/** The ids of the statements taught on one page, sorted. */
export async function statementsTaughtOn(path: string): Promise<string[]> {
  const taught = await taughtIndex();
  return [...taught]
    .filter(([, places]) => places.some((place) => place.path.split('#')[0] === path))
    .map(([id]) => id)
    .sort();
}

async function buildIndex(): Promise<Map<string, TaughtAt[]>> {
  const taught = new Map<string, TaughtAt[]>();
  const add = (ids: readonly string[], place: TaughtAt) => {
    for (const id of ids) {
      const places = taught.get(id) ?? [];
      if (!places.some((other) => other.path === place.path)) taught.set(id, [...places, place]);
    }
  };
  const pages = [
    ...(await getCollection('guide')).map((entry) => ({ entry, path: `/guide/${entry.id}/` })),
    ...(await getCollection('pages')).map((entry) => ({ entry, path: `/${entry.id}/` })),
  ];
  for (const { entry, path } of pages) {
    for (const section of citedSections(entry.body ?? '')) {
      const place = {
        path: section.anchor === '' ? path : `${path}#${section.anchor}`,
        title: section.heading === '' ? entry.data.title : `${entry.data.title}: ${section.heading}`,
      };
      add(section.statements, place);
      for (const row of await rowsShown(section, entry.id)) {
        const at = row.anchor === undefined ? place : { ...place, path: `${path}#${row.anchor}` };
        add(expandStatementIds(row.statements ?? ''), at);
      }
    }
  }
  for (const statement of (await statementsById()).values()) {
    if (statement.kind === 'oddity') {
      add([statement.id], { path: `${faultsPath}#${statement.id.toLowerCase()}`, title: 'Faults of the sources' });
    }
  }
  return taught;
}

/** A row of data that a component shows on a page: the statements it teaches, and its own anchor where it has one. */
interface ShownRow {
  readonly statements?: string | undefined;
  readonly anchor?: string | undefined;
}

/** What a section teaches through components that show rows of data, each row with its own statements. */
async function rowsShown(section: CitedSection, station: string): Promise<ShownRow[]> {
  const rows: ShownRow[] = [];
  for (const { name, attributes } of section.components) {
    if (name === 'Duties') rows.push(...(await dutiesAt(station)).map(({ statements }) => ({ statements })));
    if (name === 'TriggerTable') rows.push(...triggerRows(attributes));
    if (name === 'EscalationSteps') rows.push(...escalationRows());
    if (name === 'EscalationLevels' && !attributes.includes('duties')) rows.push(...levels);
  }
  if (section.components.some(({ name }) => name === 'Reading')) {
    const shown = (await readings()).filter((reading) => reading.steps.some((step) => step === station));
    rows.push(...shown.map(({ statements }) => ({ statements })));
  }
  return rows;
}

function triggerRows(attributes: string): ShownRow[] {
  const area = /area="([^"]+)"/.exec(attributes)?.[1];
  return deficiencyTriggers
    .filter((trigger) => area === undefined || trigger.processAreaBySubject === area)
    .map(({ id, statements }) => ({ anchor: id, statements }));
}

function escalationRows(): ShownRow[] {
  return steps.flatMap((step) =>
    [step, ...step.subSteps].map(({ statements }) => ({ anchor: `step-${step.number}`, statements })),
  );
}
