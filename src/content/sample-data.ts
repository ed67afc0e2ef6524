import type { z } from 'astro/zod';
import charterFile from '../../content/sample/charter.yaml';
import documentsFile from '../../content/sample/documents.yaml';
import faultsFile from '../../content/sample/faults.yaml';
import monthsFile from '../../content/sample/months.yaml';
import packageFile from '../../content/sample/package.yaml';
import systemFile from '../../content/sample/system.yaml';
import weaknessesFile from '../../content/sample/weaknesses.yaml';
import charterChanges from '../../content/tools/charter/changes.yaml';
import charterChecks from '../../content/tools/charter/checks.yaml';
import charterChoices from '../../content/tools/charter/choices.yaml';
import charterOutcome from '../../content/tools/charter/outcome.yaml';
import charterPapers from '../../content/tools/charter/papers.yaml';
import monthlyChoices from '../../content/tools/monthly/choices.yaml';
import monthlyPapers from '../../content/tools/monthly/papers.yaml';
import type { CharterWords } from '../domain/charter/charter-words.ts';
import type { CharterFacts } from '../domain/charter/facts.ts';
import { deliverableNames } from '../domain/collaborative-conmon/deliverables.ts';
import type { BlockDocument } from '../domain/documents/blocks.ts';
import type { MonthlyFacts } from '../domain/monthly/facts.ts';
import type { PaperWords } from '../domain/monthly/monthly-words.ts';
import type { SampleFault } from '../domain/sample/sample-fault.ts';
import { hostsOf, type SampleNames } from '../domain/sample/sample-system.ts';
import { fillPeriods } from '../domain/schedule/periods.ts';
import {
  sampleDocumentFile,
  sampleFaultFile,
  sampleMonthFile,
  samplePackageFile,
  sampleSystemFile,
  sampleWeaknessFile,
} from '../schemas/sample.ts';
import { triggerWords } from './trigger-words.ts';

/* The data of the sample package, held to its schemas when it is read. */

/** @throws Error that names the file and what is wrong in it. */
function parsed<Schema extends z.ZodType>(schema: Schema, given: unknown, file: string): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error([`content/sample/${file}.yaml breaks its schema, src/schemas/sample.ts.`, ...faults].join('\n'));
}

const { months, hosts, repository, ...system } = parsed(sampleSystemFile, systemFile, 'system');

/** The names that the files carry. Provider and service say that they are invented. */
export const sampleNames: SampleNames = {
  ...system,
  csp: `${system.csp} (invented)`,
  service: `${system.service} (invented)`,
};

/** The hosts in the inventory. */
export const sampleHosts = hostsOf(hosts);

/** The months of the package, in order: the day of the POA&M, and the scan. */
export const sampleMonths = months;

/** The weaknesses of the POA&Ms and scans. */
export const sampleWeaknesses = parsed(sampleWeaknessFile, weaknessesFile, 'weaknesses');

/** The excerpts. */
export const sampleDocuments = parsed(sampleDocumentFile, documentsFile, 'documents') as Readonly<
  Record<'ssp' | 'sap' | 'sar', BlockDocument>
>;

/** What the files are called. */
export const sampleWords = parsed(samplePackageFile, packageFile, 'package');

/** What is wrong in the package on purpose, in the order of its files: the teacher’s key. */
export const sampleFaults: readonly SampleFault[] = parsed(sampleFaultFile, faultsFile, 'faults').map((fault) => ({
  ...fault,
  what: fillPeriods(fault.what),
  ask: fillPeriods(fault.ask),
}));

/** The facts of the charter, as its tool saves them. A test has the tool read them. */
export const sampleCharter = charterFile as CharterFacts;

const monthlyFacts = parsed(sampleMonthFile, monthsFile, 'months');

/**
 * What was entered for a month, without its figures.
 * @throws Error for a month that has nothing.
 */
export function sampleMonthFacts(month: string): MonthlyFacts {
  const facts = monthlyFacts[month];
  if (!facts) throw new Error(`content/sample/months.yaml: ${month} is missing.`);
  return { csp: sampleNames.csp, service: sampleNames.service, repository, ...facts };
}

const { kinds, requestStates, changeStates, affects, ...named } = monthlyChoices as PaperWords['choices'] & PaperWords;

/** The words of the papers of a month, as the monthly tool has them. */
export const monthlyWords: PaperWords = {
  ...named,
  papers: monthlyPapers as PaperWords['papers'],
  choices: { kinds, requestStates, changeStates, affects },
  deliverables: deliverableNames,
};

/** The words of the papers of a charter, as the charter tool has them. */
export const charterWords: CharterWords = {
  papers: charterPapers as CharterWords['papers'],
  changes: charterChanges as CharterWords['changes'],
  choices: charterChoices as CharterWords['choices'],
  checks: charterChecks as CharterWords['checks'],
  periodStates: (charterOutcome as Pick<CharterWords, 'periodStates'>).periodStates,
  triggers: triggerWords,
};
