import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { phases } from '../domain/process/process-line.ts';
import { deficiencyTriggers, fullName } from '../domain/triggers/deficiency-triggers.ts';
import { ruleText } from '../domain/triggers/trigger-words.ts';
import type { DeficiencyTrigger } from '../domain/triggers/types.ts';
import { type DataEntry, type DataName, dataFile, dataShapes } from '../schemas/data-shapes.ts';
import { jsonSchemaOf } from '../schemas/data-words.ts';
import { version } from '../site/edition.ts';
import { href } from '../site/href.ts';
import { duties } from './duties.ts';
import { glossaryTerms } from './glossary.ts';
import { guidePages } from './guide.ts';
import { siteWords } from './site-words.ts';
import { sourceDocuments, statementPath, statementsById } from './statements.ts';
import { triggerWords } from './trigger-words.ts';
import { updates } from './updates.ts';

/** The address of the file of data of this name, and that of its schema: root-relative, without the base path. */
export const dataPaths = (name: DataName) =>
  ({ data: `/data/${name}.json`, schema: `/data/${schemaName(name)}.json` }) as const;

/** The name of the file that holds the schema of another. */
export const schemaName = (name: DataName): string => `${name}.schema`;

/** What the entries of each file are made from. */
const entriesOf: { readonly [Name in DataName]: () => Promise<DataEntry<Name>[]> } = {
  triggers: async () =>
    deficiencyTriggers.map((trigger) => {
      const { thresholds, impact }: DeficiencyTrigger = trigger;
      return {
        id: trigger.id,
        name: trigger.name,
        fullName: fullName(trigger),
        processArea: trigger.processArea,
        processAreaBySubject: trigger.processAreaBySubject,
        level: trigger.level,
        kind: trigger.kind,
        rule: ruleText(trigger, triggerWords),
        combine: trigger.combine,
        thresholds: Object.entries(thresholds).map(([name, limit]) => ({ name, ...limit })),
        impact,
        statements: expandStatementIds(trigger.statements),
        address: href(`/guide/deficiency-triggers/#${trigger.id}`),
      };
    }),
  steps: async () =>
    (await guidePages()).map(({ station, entry: { data }, path }) => ({
      id: station.id,
      title: data.title,
      phase: phases.find(({ id }) => id === station.phase)?.title ?? station.phase,
      step: station.step,
      partOf: data.partOf,
      group: station.group,
      roles: data.roles,
      lede: data.lede,
      whoActs: data.summary?.whoActs,
      goesIn: data.summary?.goesIn,
      comesOut: data.summary?.comesOut,
      previous: station.previous,
      next: station.next,
      address: href(path),
    })),
  duties: async () =>
    (await duties()).map((duty) => ({
      ...duty,
      statements: expandStatementIds(duty.statements),
      address: href(`/guide/${duty.step}/#${duty.section}`),
    })),
  glossary: async () =>
    (await glossaryTerms()).map(({ verified, mark, ...term }) => ({ ...term, address: href(`/glossary/#${term.id}`) })),
  updates: async () =>
    (await updates()).map((update) => ({
      ...update,
      rulesets: update.rulesets.map(({ id }) => id),
      address: href(`/changes/#${update.id}`),
    })),
  statements: async () => {
    const documents = await sourceDocuments();
    return [...(await statementsById()).values()].map(({ id, section, page, actor, kind, statement }) => {
      const document = documents.find(({ prefix }) => id.startsWith(prefix));
      if (!document) throw new Error(`${id}: no document in content/sources.yaml has this prefix.`);
      return {
        id,
        document: document.id,
        section: section.split(' > '),
        page,
        actors: actor,
        kind,
        statement,
        address: href(statementPath(document, id)),
      };
    });
  },
};

/** A file of data: what every file has, and its entries. */
export async function dataFileOf(name: DataName): Promise<unknown> {
  const words = siteWords('pages/data');
  return {
    $schema: `${schemaName(name)}.json`,
    title: words.files[name].title,
    version,
    checked: (await updates()).map(({ checked }) => checked).toSorted()[0],
    note: words.note,
    license: words.license,
    entries: await entriesOf[name](),
  };
}

/** A JSON Schema as far as it is described here. */
interface Described {
  properties?: Record<string, Described>;
  items?: Described;
  description?: string;
}

/** The JSON Schema of a file of data: its shape, and what each field means in the words of the page. */
export function dataSchemaOf(name: DataName): unknown {
  const words = siteWords('pages/data');
  const { title, holds, fields } = words.files[name];
  const file = jsonSchemaOf(dataFile) as Described & { properties: Record<string, Described> };
  const { $schema: _, ...entry } = jsonSchemaOf(dataShapes[name]) as Described & { $schema: string };
  describe(file, words.envelope);
  describe(entry, fields);
  return {
    ...file,
    title,
    description: holds,
    properties: { ...file.properties, entries: { ...file.properties.entries, items: entry } },
  };
}

/** Puts to each field what it means, by its path. */
function describe({ properties, items }: Described, meanings: Readonly<Record<string, string>>, within = ''): void {
  if (items) describe(items, meanings, within);
  for (const [key, field] of Object.entries(properties ?? {})) {
    describe(field, meanings, `${within}${key}.`);
    const meaning = meanings[within + key];
    if (meaning !== undefined) field.description = meaning;
  }
}
