import { z } from 'astro/zod';
import { stationIds } from '../domain/process/process-line.ts';
import { roleIds } from '../domain/process/roles.ts';
import { triggerIds } from '../domain/triggers/deficiency-triggers.ts';
import {
  combinations,
  comparisons,
  countedImpacts,
  measures,
  minimumLevels,
  processAreas,
  thresholdUnits,
  triggerKinds,
  valueOrigins,
} from '../domain/triggers/types.ts';
import { dutyFields } from './duty.ts';
import { roleList, slug, station } from './fields.ts';
import { glossaryTerm } from './glossary-term.ts';
import { statementActors, statementId, statementKinds } from './statement.ts';
import { update } from './update.ts';

/*
 * What the files for programs hold (`/data/`). Ids, choices and fields are those of the content and of the rules; what each
 * field means stands in `content/pages/data.yaml`, from which page and JSON Schema have it.
 */

const day = z.iso.date();
/** An address on this site, to be read from that of the file. */
const address = z.string().regex(/^\//);
const statements = z.array(z.string().regex(statementId));
const { shape: duty } = dutyFields;

/** A limit of a trigger, with the name that its sentences have for it. */
const threshold = z.strictObject({
  name: z.string(),
  measure: z.enum(measures).optional(),
  value: z.number(),
  unit: z.enum(thresholdUnits),
  comparison: z.enum(comparisons),
  valueFrom: z.enum(valueOrigins).optional(),
  comparisonFrom: z.literal('reading').optional(),
});

/** One entry of each file, by the file’s name. */
export const dataShapes = {
  triggers: z.strictObject({
    id: z.enum(triggerIds),
    name: z.string(),
    fullName: z.string(),
    processArea: z.enum(processAreas),
    processAreaBySubject: z.enum(processAreas),
    level: z.enum(minimumLevels),
    kind: z.enum(triggerKinds),
    rule: z.string(),
    combine: z.enum(combinations),
    thresholds: z.array(threshold),
    impact: z.enum(countedImpacts).optional(),
    statements,
    address,
  }),
  steps: z.strictObject({
    id: station,
    title: z.string(),
    phase: z.string(),
    step: z.int().positive().nullable(),
    partOf: station.optional(),
    group: z.string().nullable(),
    roles: z.array(z.enum(roleIds)),
    lede: z.string(),
    whoActs: z.string().optional(),
    goesIn: z.string().optional(),
    comesOut: z.string().optional(),
    previous: z.enum(stationIds).nullable(),
    next: z.enum(stationIds).nullable(),
    address,
  }),
  duties: z.strictObject({
    ...duty,
    roles: z.array(z.enum(roleIds)),
    whoActs: duty.whoActs.unwrap(),
    kind: duty.kind.unwrap(),
    text: z.string(),
    statements,
    address,
  }),
  glossary: z.strictObject({ ...glossaryTerm.omit({ verified: true, mark: true }).shape, address }),
  updates: z.strictObject({
    ...update.shape,
    roles: z.array(roleList.element),
    rulesets: z.array(z.string()),
    lookAgain: day,
    address,
  }),
  statements: z.strictObject({
    id: z.string().regex(statementId),
    document: slug('playbook'),
    section: z.array(z.string()),
    page: z.string(),
    actors: z.array(z.enum(statementActors)),
    kind: z.enum(statementKinds),
    statement: z.string(),
    address,
  }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;

/** The name of a file for programs. */
export type DataName = keyof typeof dataShapes;

/** The names of the files, in the order of their page. */
export const dataNames = Object.keys(dataShapes) as DataName[];

/** An entry of a file. */
export type DataEntry<Name extends DataName = DataName> = z.input<(typeof dataShapes)[Name]>;

/** What stands in each file before and beside its entries. */
export const dataFile = z.strictObject({
  $schema: z.string(),
  title: z.string(),
  version: z.string(),
  checked: day,
  note: z.string(),
  license: z.string(),
  entries: z.array(z.unknown()),
});
