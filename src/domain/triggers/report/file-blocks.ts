import type { Block } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { numberText } from '../../wording.ts';
import type { BasisFile } from '../facts/trigger-facts.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import type { AllReportWords, ReportLabel } from './report-words.ts';

/** A column with what stands in it. */
interface FileColumn {
  readonly fields: readonly (keyof BasisFile)[];
  /** Where it is not called by its only field. */
  readonly label?: ReportLabel;
  /** What stands between its fields. */
  readonly between?: string;
}

/** The columns of the table of files. */
const columns: readonly FileColumn[] = [
  { fields: ['name'] },
  { fields: ['kind', 'format'], label: 'kind', between: ': ' },
  { fields: ['date'] },
  { fields: ['csp', 'system'], label: 'whose', between: ', ' },
  { fields: ['rows'] },
  { fields: ['use'] },
];

/** Every file that was given: what it is, its date, whose it is, whether its numbers are used; then what was not read. */
export function fileBlocks({ basis }: TriggerWork, { fields, report }: AllReportWords): Block[] {
  const files = basis?.files ?? [];
  if (files.length === 0) return [{ kind: 'paragraph', text: report.texts['by-hand'] }];
  const textOf = (file: BasisFile, name: keyof BasisFile) => {
    // Files of work that was saved before they said so were listed because their numbers were used.
    const value = name === 'use' ? (file.use ?? 'used') : file[name];
    if (value === undefined || value === '') return [];
    return typeof value === 'number' ? numberText(value) : fields.valueText(`basis.files.0.${name}`, value);
  };
  const nameOf = (name: string) => fields.fieldName(`basis.files.0.${name}`) ?? name;
  const shortfalls = basis?.shortfalls ?? [];
  return [
    filledTable({
      columns: columns.map(({ fields: [first = 'name'], label }) => (label ? report.labels[label] : nameOf(first))),
      rows: files.map((file) =>
        columns.map((column) => column.fields.flatMap((name) => textOf(file, name)).join(column.between)),
      ),
    }),
    ...(shortfalls.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: `${fields.fieldName('basis.shortfalls')}:` },
          { kind: 'list', ordered: false, items: shortfalls },
        ] as const)),
  ];
}
