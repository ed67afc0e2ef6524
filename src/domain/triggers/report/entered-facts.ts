import { type Block, noValue } from '../../documents/blocks.ts';
import { factAt } from '../../work-documents/fact-paths.ts';
import { itemDetails } from '../facts/field-words.ts';
import { judgmentQuestions } from '../facts/questions.ts';
import { agedTriggerIds } from '../facts/trigger-facts.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import type { AllReportWords, ReportLabel, reportGroups } from './report-words.ts';
import { columnNames } from './result-table.ts';

/** A group of facts under its heading: single fields, or a list with a column for each field of its entries. */
interface FactGroup {
  readonly id: (typeof reportGroups)[number];
  readonly fields?: readonly string[];
  /** Fields that stand for others, or that seldom exist: not missed where they are not given. */
  readonly optional?: readonly string[];
  readonly list?: {
    readonly path: string;
    readonly columns: readonly string[];
    /** The columns without which an entry cannot be counted: where one has no value, its cell says so. */
    readonly missed?: readonly string[];
    /** Fields that few entries have: all in one column, each with its name; no column where no entry has one. */
    readonly others?: { readonly name: ReportLabel; readonly fields: readonly string[] };
  };
  /** Whether the list is not missed where it is not given. */
  readonly listIsOptional?: (work: TriggerWork) => boolean;
}

const groups: readonly FactGroup[] = [
  {
    id: 'vulnerabilities',
    fields: ['vulnerabilities.atBaseline', 'vulnerabilities.now'],
    optional: ['vulnerabilities.atRebaseline', 'vulnerabilities.nowIsLowerBound'],
  },
  {
    id: 'scanning',
    fields: ['scanning.kind', 'scanning.date', 'scanning.unauthenticated', 'scanning.total'],
    optional: ['scanning.percent'],
  },
  {
    id: 'remediation',
    optional: [
      'remediation.isLowerBound',
      'remediation.countExceptions',
      ...agedTriggerIds.map((id) => `remediation.counts.${id}`),
    ],
    list: {
      path: 'remediation.items',
      columns: ['id', 'title', 'impact', 'detected', 'exception'],
      missed: ['impact', 'detected'],
      others: { name: 'as-read', fields: itemDetails },
    },
    listIsOptional: ({ remediation }) => Object.keys(remediation?.counts ?? {}).length > 0,
  },
  {
    id: 'annualAssessment',
    fields: ['annualAssessment.anniversary', 'annualAssessment.sap', 'annualAssessment.package'],
  },
  { id: 'changes', list: { path: 'changes', columns: ['title', 'kind', 'date', 'notice', 'analysisSufficient'] } },
  { id: 'incidents', list: { path: 'incidents', columns: ['title', 'date', 'type', 'cause'] } },
  { id: 'directives', list: { path: 'directives', columns: ['title', 'due', 'response'] } },
  { id: 'zeroDays', list: { path: 'zeroDays', columns: ['title', 'first', 'last', 'updates'] } },
  { id: 'history', list: { path: 'history', columns: ['trigger', 'date', 'resolved', 'note'] } },
];

/**
 * All facts as they were entered, group by group. What was not given stands as a field without a value.
 *
 * @param triggerName The name of a trigger by its id.
 */
export function enteredBlocks(
  work: TriggerWork,
  { fields, report }: AllReportWords,
  triggerName: (id: string) => string,
): Block[] {
  const view: View = { work, fields, report, triggerName };
  return [
    { kind: 'heading', level: 2, text: report.headings.facts },
    ...groups.flatMap((group): Block[] => [
      { kind: 'heading', level: 3, text: report.groups[group.id] },
      ...(group.fields ?? []).map((path) => fieldBlock(view, path)),
      ...(group.optional ?? [])
        .filter((path) => factAt(work, path) !== undefined)
        .map((path) => fieldBlock(view, path)),
      ...listBlocks(view, group),
    ]),
    { kind: 'heading', level: 3, text: report.headings.judgments },
    answersTable(view),
  ];
}

/** What is listed, and the words for it. */
interface View extends Pick<AllReportWords, 'fields' | 'report'> {
  readonly work: TriggerWork;
  readonly triggerName: (id: string) => string;
}

/** Questions are sentences, which no label’s colon should follow. */
function answersTable({ work, fields, report }: View): Block {
  const rows = judgmentQuestions.map(({ id }) => {
    const path = `answers.${id}`;
    const answer = factAt(work, path);
    return [fields.fieldName(path) ?? path, answer === undefined ? noValue : fields.valueText(path, answer)];
  });
  return { kind: 'table', columns: columnNames(['question', 'answer'], report), rows };
}

function fieldBlock({ work, fields }: View, path: string): Block {
  const value = factAt(work, path);
  const label = fields.fieldLabel(path) ?? path;
  return { kind: 'field', label, ...(value === undefined ? {} : { value: fields.valueText(path, value) }) };
}

function listBlocks(view: View, { list, listIsOptional }: FactGroup): Block[] {
  const { work, fields, report } = view;
  if (list === undefined) return [];
  const { path, columns, missed = [], others } = list;
  const entries = factAt(work, path);
  const label = fields.fieldLabel(path) ?? path;
  if (!Array.isArray(entries)) return listIsOptional?.(work) ? [] : [{ kind: 'field', label }];
  if (entries.length === 0) return [{ kind: 'field', label, value: report.texts.none }];
  const further = entries.map((_, index) =>
    fields.givenLines(work, `${path}.${index}`, others?.fields ?? []).join('\n'),
  );
  const hasFurther = others !== undefined && further.some((text) => text !== '');
  return [
    {
      kind: 'table',
      columns: [
        ...columns.map((column) => fields.fieldName(`${path}.0.${column}`) ?? column),
        ...(hasFurther ? columnNames([others.name], report) : []),
      ],
      rows: entries.map((_, index) => [
        ...columns.map(
          (column) => cellText(view, `${path}.${index}.${column}`) || (missed.includes(column) ? noValue : ''),
        ),
        ...(hasFurther ? [further[index] ?? ''] : []),
      ]),
    },
  ];
}

/** A cell is empty where nothing was given; a list within one is set out in its lines. */
function cellText(view: View, path: string): string {
  const { work, fields, report, triggerName } = view;
  const value = factAt(work, path);
  if (value === undefined) return '';
  if (!Array.isArray(value)) {
    return path.endsWith('.trigger') ? triggerName(String(value)) : fields.valueText(path, value);
  }
  if (value.length === 0) return report.texts.none;
  return value.map((_, index) => cellText(view, `${path}.${index}.date`) || report.texts.undated).join('\n');
}
