import { z } from 'astro/zod';
import { statementPrefixes } from '../domain/ledger/statement-ids.ts';
import { hostAway } from '../site/away.ts';
import { slug } from './fields.ts';
import { statementList } from './statement.ts';

const id = slug('max-gov');

/** One of the three documents that this edition teaches: an entry of `content/sources.yaml`. */
export const sourceDocument = z.strictObject({
  /** Its name in addresses (`/sources/playbook/`) and in the other files. Do not change it. */
  id,
  /** What the numbers of its statements begin with. `AP` */
  prefix: z.enum(statementPrefixes, `Write one of ${statementPrefixes.join(', ')}.`),
  /** The title as printed. */
  title: z.string().min(1, 'Give the title as printed.'),
  /** A short title for source lines. `Playbook 2.0` */
  shortTitle: z.string().min(1, 'Give a short title.').max(30, 'Keep the short title to 30 characters.'),
  /** Which edition it is. `Version 2.0` */
  edition: z.string().min(1, 'Say which edition it is.'),
  /** The day printed on it, in quotes; `null` where there is none. `'2021-10-20'` */
  date: z.iso.date("Write the date in quotes as year-month-day, '2021-10-20', or null.").nullable(),
  /** Who published it. */
  publisher: z.string().min(1, 'Say who published it.'),
  /** Whether it has pages that can be cited. */
  pages: z.boolean('Write true or false.'),
  /** Its status today, in one sentence. */
  status: z.string().min(10, 'Say what the document’s status is today.'),
  /** What it holds, in our own words, in a sentence or two. */
  description: z.string().min(20, 'Say what the document holds.'),
});

/** The kinds of things that the source documents name. */
export const resourceKinds = [
  'guidance',
  'training',
  'law-or-standard',
  'certification',
  'template',
  'package-document',
  'monitoring-document',
  'site',
  'repository',
  'figure',
  'address',
  'cross-reference',
  'rules-now',
] as const;

/** The sites that a link may lead to, without `www.`: their owners publish what the link names. */
const linkedHosts = [
  'cisa.gov',
  'csrc.nist.gov',
  'fedramp.gov',
  'govinfo.gov',
  'iso.org',
  'marketplace.fedramp.gov',
  'max.gov',
  'pcisecuritystandards.org',
] as const;

/** An address that a link may have: that of a page of such a site, without anything that follows its readers. */
const linkedAddress = z
  .url({
    protocol: /^(https|mailto)$/,
    error: 'Give the full address, beginning with https:// or mailto:.',
    abort: true,
  })
  .refine((address) => !/[?#]/.test(address), 'Leave out what follows ? or #.')
  .refine(
    (address) => address.startsWith('mailto:') || linkedHosts.some((host) => host === hostAway(address)),
    `Link to ${linkedHosts.join(', ')}, or add the site to linkedHosts in src/schemas/source-document.ts.`,
  );

/** Something that the source documents name or link to, or a rule in force now: an entry of `content/resources.yaml`. */
export const resource = z.strictObject({
  /** Short name from its words. `reuse-quick-guide` */
  id,
  /** Its name as printed. */
  name: z.string().min(1, 'Give the name as printed.'),
  /** Other names that the documents give it. */
  alsoNamed: z.array(z.string().min(1)).min(1, 'Name it, or leave the field out.').optional(),
  /** What sort of thing it is. */
  kind: z.enum(resourceKinds, `Write one of ${resourceKinds.join(', ')}.`),
  /** Its address: only where a document prints it, or where it is certain and stable. */
  url: linkedAddress.optional(),
  /** The statements that name it; left out for a rule that came later. `AP-069 AP-094..095` */
  namedIn: statementList.optional(),
  /** A remark for the reader, such as that the name has no link. */
  note: z.string().min(1, 'Write the note, or leave the field out.').optional(),
});
