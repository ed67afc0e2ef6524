import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { statementLoader } from './content/statement-loader.ts';
import { milestone, ruleset } from './schemas/deadline.ts';
import { dutyFile } from './schemas/duty.ts';
import { glossaryTerm } from './schemas/glossary-term.ts';
import { guidePage } from './schemas/guide-page.ts';
import { page } from './schemas/page.ts';
import { reading } from './schemas/reading.ts';
import { rulesetFile } from './schemas/rules-2026.ts';
import { resource, sourceDocument } from './schemas/source-document.ts';
import { statement } from './schemas/statement.ts';
import { toolPage } from './schemas/tool-page.ts';
import { update } from './schemas/update.ts';

const fileName = ({ entry }: { entry: string }) => entry.replace(/^.*\//, '').replace(/\.\w+$/, '');

const folderName = ({ entry }: { entry: string }) => entry.replace(/\/.*$/, '');

export const collections = {
  guide: defineCollection({
    loader: glob({ base: './content/guide', pattern: '**/*.mdx', generateId: fileName }),
    schema: guidePage,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx', generateId: fileName }),
    schema: page,
  }),
  tools: defineCollection({
    loader: glob({ base: './content/tools', pattern: '*/page.mdx', generateId: folderName }),
    schema: toolPage,
  }),
  toolForms: defineCollection({
    loader: glob({ base: './content/tools', pattern: '*/paper.mdx', generateId: folderName }),
    schema: page,
  }),
  duties: defineCollection({
    loader: glob({ base: './content/duties', pattern: '*.yaml', generateId: fileName }),
    schema: dutyFile,
  }),
  statements: defineCollection({
    loader: statementLoader([
      'content/statements/playbook.tsv',
      'content/statements/collaborative-conmon.tsv',
      'content/statements/performance-management.tsv',
    ]),
    schema: statement,
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryTerm }),
  updates: defineCollection({ loader: file('content/updates.yaml'), schema: update }),
  deadlines: defineCollection({ loader: file('content/deadlines.yaml'), schema: ruleset }),
  milestones: defineCollection({ loader: file('content/milestones.yaml'), schema: milestone }),
  rules: defineCollection({
    loader: glob({ base: './content/rules', pattern: '[A-Z]*.yaml', generateId: fileName }),
    schema: rulesetFile,
  }),
  readings: defineCollection({ loader: file('content/readings.yaml'), schema: reading }),
  documents: defineCollection({ loader: file('content/sources.yaml'), schema: sourceDocument }),
  resources: defineCollection({ loader: file('content/resources.yaml'), schema: resource }),
};
