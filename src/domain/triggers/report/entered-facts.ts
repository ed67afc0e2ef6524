import { type Block, noValue } from '../../documents/blocks.ts';
import { fieldLabel, fieldName, valueText } from '../facts/field-words.ts';
import { judgmentQuestions } from '../facts/questions.ts';
import { agedTriggerIds } from '../facts/trigger-facts.ts';
import type { TriggerWork } from '../work/trigger-work.ts';

/** A group of facts under its heading: single fields, or a list with a column for each field of its entries. */
interface FactGroup {
  readonly title: string;
  readonly fields?: readonly string[];
  /** Fields that stand for others, or that seldom exist: not missed where they are not given. */
  readonly optional?: readonly string[];
  readonly list?: { readonly path: string; readonly columns: readonly string[] };
  /** Whether the list is not missed where it is not given. */
  readonly listIsOptional?: (work: TriggerWork) => boolean;
}

const groups: readonly FactGroup[] = [
  {
    title: 'Vulnerabilities',
    fields: ['vulnerabilities.atBaseline', 'vulnerabilities.now'],
    optional: ['vulnerabilities.atRebaseline'],
  },
  {
    title: 'Scans',
    fields: ['scanning.kind', 'scanning.date', 'scanning.unauthenticated', 'scanning.total'],
    optional: ['scanning.percent'],
  },
  {
    title: 'Open items',
    optional: ['remediation.countExceptions', ...agedTriggerIds.map((id) => `remediation.counts.${id}`)],
    list: { path: 'remediation.items', columns: ['id', 'title', 'impact', 'detected', 'exception'] },
    listIsOptional: ({ remediation }) => Object.keys(remediation?.counts ?? {}).length > 0,
  },
  {
    title: 'Annual assessment',
    fields: ['annualAssessment.anniversary', 'annualAssessment.sap', 'annualAssessment.package'],
  },
  { title: 'Changes', list: { path: 'changes', columns: ['title', 'kind', 'date', 'notice', 'analysisSufficient'] } },
  { title: 'Incidents', list: { path: 'incidents', columns: ['title', 'date', 'type', 'cause'] } },
  { title: 'CISA Emergency Directives', list: { path: 'directives', columns: ['title', 'due', 'response'] } },
  { title: 'Zero-day attacks', list: { path: 'zeroDays', columns: ['title', 'first', 'last', 'updates'] } },
  { title: 'History', list: { path: 'history', columns: ['trigger', 'date', 'resolved', 'note'] } },
];

/**
 * All facts as they were entered, group by group. What was not given stands as a field without a value.
 *
 * @param triggerName The name of a trigger by its id.
 */
export function enteredBlocks(work: TriggerWork, triggerName: (id: string) => string): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The facts as entered' },
    ...groups.flatMap((group): Block[] => [
      { kind: 'heading', level: 3, text: group.title },
      ...(group.fields ?? []).map((path) => fieldBlock(work, path)),
      ...(group.optional ?? [])
        .filter((path) => valueAt(work, path) !== undefined)
        .map((path) => fieldBlock(work, path)),
      ...listBlocks(work, group, triggerName),
    ]),
    { kind: 'heading', level: 3, text: 'Judgments' },
    answersTable(work),
  ];
}

/** Questions are sentences, which no label’s colon should follow. */
function answersTable(work: TriggerWork): Block {
  const rows = judgmentQuestions.map(({ id, question }) => {
    const answer = valueAt(work, `answers.${id}`);
    return [question, answer === undefined ? noValue : valueText(`answers.${id}`, answer)];
  });
  return { kind: 'table', columns: ['Question', 'Answer'], rows };
}

function fieldBlock(work: TriggerWork, path: string): Block {
  const value = valueAt(work, path);
  const label = labelOf(path);
  return value === undefined ? { kind: 'field', label } : { kind: 'field', label, value: valueText(path, value) };
}

function listBlocks(
  work: TriggerWork,
  { list, listIsOptional }: FactGroup,
  triggerName: (id: string) => string,
): Block[] {
  if (list === undefined) return [];
  const { path, columns } = list;
  const entries = valueAt(work, path);
  if (!Array.isArray(entries)) return listIsOptional?.(work) ? [] : [{ kind: 'field', label: labelOf(path) }];
  if (entries.length === 0) return [{ kind: 'field', label: labelOf(path), value: 'None' }];
  return [
    {
      kind: 'table',
      columns: columns.map((column) => fieldName(`${path}.0.${column}`) ?? column),
      rows: entries.map((_, index) =>
        columns.map((column) => cellText(work, `${path}.${index}.${column}`, triggerName)),
      ),
    },
  ];
}

/** A cell is empty where nothing was given; a list within one is set out in its lines. */
function cellText(work: TriggerWork, path: string, triggerName: (id: string) => string): string {
  const value = valueAt(work, path);
  if (value === undefined) return '';
  if (!Array.isArray(value)) return path.endsWith('.trigger') ? triggerName(String(value)) : valueText(path, value);
  if (value.length === 0) return 'None';
  return value.map((_, index) => cellText(work, `${path}.${index}.date`, triggerName) || 'Without a date').join('\n');
}

const labelOf = (path: string) => fieldLabel(path) ?? path;

/** The value at a path, such as `changes.0.notice`; nothing where there is none. */
function valueAt(facts: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (place, name) =>
        typeof place === 'object' && place !== null && Object.hasOwn(place, name)
          ? (place as Record<string, unknown>)[name]
          : undefined,
      facts,
    );
}
