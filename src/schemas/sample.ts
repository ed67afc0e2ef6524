import { z } from 'astro/zod';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { readPlainDate } from '../domain/calendar/plain-date.ts';
import { slug } from './fields.ts';
import { statementList } from './lesson.ts';
import { label, sentence, sentenceWithPeriods, text } from './tool-words.ts';

/* The files of `content/sample/`, from which the build makes the sample package of the invented service. */

const day = z.custom<PlainDate>(
  (value) => typeof value === 'string' && 'date' in readPlainDate(value),
  'Write a day in quotation marks: ‘2026-10-31’.',
);
const month = z.string().regex(/^\d{4}-\d{2}$/, 'Write a month: 2026-10.');
const hostName = z.string().regex(/^LR-[A-Z]+(-\d\d)?$/, 'Write the name of a host: LR-WEB-01.');
const address = z.ipv4('Write an IPv4 address.');

/** `content/sample/system.yaml`: the service, its hosts, and its months. */
export const sampleSystemFile = z.strictObject({
  csp: label,
  service: label,
  level: label,
  assessor: label,
  repository: z.url(),
  domain: z.string().endsWith('.example', 'Use a domain that ends in .example.'),
  detector: label,
  poam: z.strictObject({ controls: label, contact: label, resources: label, plan: sentence }),
  banner: sentence.refine((value) => value.includes('nvented'), 'Say that everything is invented.'),
  hosts: z.array(
    z.strictObject({
      name: hostName,
      count: z.int().min(1).max(99),
      from: address,
      function: label,
      system: label,
      isPublic: z.literal(true).optional(),
    }),
  ),
  months: z.array(
    z.strictObject({
      month,
      /** The day of its POA&M and its inventory. */
      poam: day,
      scan: z.strictObject({
        date: day,
        withoutCredentials: z.array(hostName).optional(),
        unlisted: z.array(z.strictObject({ name: hostName, address })).optional(),
      }),
    }),
  ),
});

const weakness = z.strictObject({
  id: z.string().regex(/^V-\d+$/, 'Write the number of an item: V-31.'),
  finding: z.string().optional(),
  plugin: z.string().optional(),
  name: label,
  rating: z.enum(['high', 'moderate', 'low']),
  detected: day,
  closed: day.optional(),
  assets: z.array(hostName).min(1),
  falsePositive: z.enum(['pending', 'yes']).optional(),
  vendorDependency: z.boolean().optional(),
  vendorCheckIns: z.array(day).optional(),
  vendorProduct: label.optional(),
  comments: sentence.optional(),
});

/** `content/sample/weaknesses.yaml`: what the POA&Ms and the scans hold. */
export const sampleWeaknessFile = z.strictObject({
  initialDate: day,
  initial: z.array(weakness),
  monthly: z.array(weakness),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    text: label,
  }),
  z.strictObject({ kind: z.literal('paragraph'), text: sentence }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(text).min(1) }),
  z.strictObject({
    kind: z.literal('table'),
    caption: label.optional(),
    columns: z.array(label).min(1),
    rows: z.array(z.array(label)).min(1),
  }),
  z.strictObject({ kind: z.literal('field'), label, value: label }),
]);
const excerpt = z.strictObject({ title: label, blocks: z.array(block).min(1) });

/** `content/sample/documents.yaml`: the excerpts. */
export const sampleDocumentFile = z.strictObject({ ssp: excerpt, sap: excerpt, sar: excerpt });

/** `content/sample/months.yaml`: the facts of the monthly packages. The test has their tool read them. */
export const sampleMonthFile = z.record(month, z.record(z.string(), z.unknown()));

/** `content/sample/faults.yaml`: what is wrong on purpose. */
export const sampleFaultFile = z
  .array(
    z.strictObject({
      id: slug('rating-lowered'),
      file: z.string(),
      place: label,
      what: sentenceWithPeriods,
      ask: sentenceWithPeriods,
      see: z
        .string()
        .regex(/^\/guide\/[\w/-]+\/#[\w-]+$/, 'Write a paragraph of the guide: /guide/remediation/#anchor.'),
      statements: statementList,
      shows: z.array(text).min(1),
      lacks: text.optional(),
    }),
  )
  .min(10);

const titled = z.strictObject({ title: label, about: sentence });

/** The kinds of files in the package, by the words in `content/sample/package.yaml`. */
export const sampleFileKinds = [
  ...(['ssp', 'sap', 'sar', 'initial-poam', 'charter', 'charter-work'] as const),
  ...(['poam', 'scan', 'inventory', 'summary-report', 'package', 'notice', 'read-me'] as const),
] as const;

/** `content/sample/package.yaml`: what the files are called. */
export const samplePackageFile = z.strictObject({
  title: label,
  readMe: z.array(label).min(2),
  groups: z.record(z.string(), label),
  files: z.strictObject(
    Object.fromEntries(sampleFileKinds.map((kind) => [kind, titled])) as Record<
      (typeof sampleFileKinds)[number],
      typeof titled
    >,
  ),
});
