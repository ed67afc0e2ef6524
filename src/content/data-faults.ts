import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { type ContentFault, repeatedValues, unknownIds } from './content-fault.ts';
import { type Content, idKinds } from './content-model.ts';
import type { ReadPage } from './page-faults.ts';

const glossaryFile = 'content/glossary.yaml';
const updatesFile = 'content/updates.yaml';
const readingsFile = 'content/readings.yaml';
const resourcesFile = 'content/resources.yaml';

/** What is wrong in the data files: entries that stand twice, and ids, anchors and periods that do not exist. */
export function dataFaults(content: Content, guide: readonly ReadPage[]): ContentFault[] {
  const { duties, terms, updates, readings, resources } = content;
  const unique = (kind: string, field: string, file: string, values: readonly string[]) =>
    repeatedValues(
      kind,
      field,
      values.map((value) => ({ file, value })),
    );
  return [
    ...repeatedValues(
      'duty',
      'id',
      duties.map(({ file, id }) => ({ file, value: id })),
    ),
    ...duties.flatMap((duty) => dutyFaults(duty, content, guide)),
    ...unique('term', 'id', glossaryFile, idKinds.term(content).ids),
    ...unique(
      'term',
      'term',
      glossaryFile,
      terms.map(({ term }) => term),
    ),
    ...unique(
      'term',
      'mark',
      glossaryFile,
      terms.flatMap(({ mark = [] }) => mark),
    ),
    ...terms.flatMap(({ id, related = [] }) =>
      unknownIds({ file: glossaryFile, field: `${id}, related` }, related, idKinds.term(content)),
    ),
    ...unique(
      'update',
      'title',
      updatesFile,
      updates.map(({ title }) => title),
    ),
    ...unique(
      'reading',
      'title',
      readingsFile,
      readings.map(({ title }) => title),
    ),
    ...readings.flatMap(({ id, statements = '' }) => statementFaults(readingsFile, id, statements, content)),
    ...resources.flatMap(({ id, namedIn }) => statementFaults(resourcesFile, id, namedIn, content)),
  ];
}

function dutyFaults(
  { file, id, step, section, statements, text }: Content['duties'][number],
  content: Content,
  guide: readonly ReadPage[],
): ContentFault[] {
  const anchors = guide.find((page) => page.id === step)?.mdx.sections.map(({ anchor }) => anchor) ?? [];
  const periods = [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] ?? '');
  return [
    ...unknownIds({ file, field: `${id}, section` }, [section], { home: `the headings of ${step}.mdx`, ids: anchors }),
    ...unknownIds({ file, field: `${id}, text` }, periods, idKinds.period()),
    ...statementFaults(file, id, statements, content),
  ];
}

function statementFaults(file: string, entry: string, list: string, content: Content): ContentFault[] {
  return unknownIds({ file, field: `${entry}, statements` }, expandStatementIds(list), idKinds.statement(content));
}
