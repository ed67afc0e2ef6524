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
  const { duties, terms, updates, readings, resources, replaced } = content;
  return [
    ...repeatedValues(
      'duty',
      'id',
      duties.map(({ file, id }) => ({ file, entry: id, value: id })),
    ),
    ...duties.flatMap((duty) => dutyFaults(duty, content, guide)),
    ...repeatedValues(
      'term',
      'id',
      terms.map(({ id }) => ({ file: glossaryFile, entry: id, value: id })),
    ),
    ...repeatedValues(
      'term',
      'term',
      terms.map(({ id, term }) => ({ file: glossaryFile, entry: id, value: term })),
    ),
    ...repeatedValues(
      'term',
      'mark',
      terms.flatMap(({ id, mark = [] }) => mark.map((words) => ({ file: glossaryFile, entry: id, value: words }))),
    ),
    ...terms.flatMap(({ id, related = [] }) =>
      unknownIds({ file: glossaryFile, entry: id, field: 'related' }, related, idKinds.term(content)),
    ),
    ...repeatedValues(
      'update',
      'title',
      updates.map(({ id, title }) => ({ file: updatesFile, entry: id, value: title })),
    ),
    ...repeatedValues(
      'reading',
      'title',
      readings.map(({ id, title }) => ({ file: readingsFile, entry: id, value: title })),
    ),
    ...readings.flatMap(({ id, statements = '' }) => statementFaults(readingsFile, id, statements, content)),
    ...repeatedValues(
      'resource',
      'url',
      resources.flatMap(({ id, url }) => (url === undefined ? [] : [{ file: resourcesFile, entry: id, value: url }])),
    ),
    ...resources.flatMap(({ id, namedIn = '' }) => statementFaults(resourcesFile, id, namedIn, content)),
    ...replaced.flatMap(({ file, what, statements }) =>
      unknownIds({ file, entry: what, field: 'statements' }, statements, idKinds.statement(content)),
    ),
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
    ...unknownIds({ file, entry: id, field: 'section' }, [section], {
      home: `the headings of ${step}.mdx`,
      ids: anchors,
    }),
    ...unknownIds({ file, entry: id, field: 'text' }, periods, idKinds.period()),
    ...statementFaults(file, id, statements, content),
  ];
}

function statementFaults(file: string, entry: string, list: string, content: Content): ContentFault[] {
  return unknownIds({ file, entry, field: 'statements' }, expandStatementIds(list), idKinds.statement(content));
}
