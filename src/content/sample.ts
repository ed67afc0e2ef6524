import { zipSync } from 'fflate';
import { plainDate } from '../domain/calendar/plain-date.ts';
import { charterPaper } from '../domain/charter/papers/charter.ts';
import type { BlockDocument } from '../domain/documents/blocks.ts';
import { paragraph } from '../domain/documents/make-blocks.ts';
import { skippedNotice } from '../domain/monthly/papers/letters.ts';
import { summaryReport } from '../domain/monthly/papers/summary-report.ts';
import { judgeSkipping } from '../domain/monthly/skipping.ts';
import { poamSheets } from '../domain/sample/poam-sheets.ts';
import type { ToolId } from '../domain/work-documents/tools.ts';
import { madeAt, writeBuiltWord } from '../formats/built-word.ts';
import { writeEmailText } from '../formats/email-text.ts';
import { writeSampleWorkbook } from '../formats/sample-workbook.ts';
import { writeFileText } from '../formats/work-document-file.ts';
import type { sampleFileKinds } from '../schemas/sample.ts';
import { siteKind, siteName } from '../site/edition.ts';
import {
  charterWords,
  monthlyWords,
  sampleCharter,
  sampleDocuments,
  sampleMonthFacts,
  sampleMonths,
  sampleNames,
  sampleWeaknesses,
  sampleWords,
} from './sample-data.ts';
import { filesOfMonth, monthWithFigures } from './sample-months.ts';

export { sampleFaults } from './sample-data.ts';

/** What a file of the package is. */
export type SampleFileKind = (typeof sampleFileKinds)[number];

/** A file of the sample package. */
export interface SampleFile {
  /** Its name, and its place in the address `/teach/sample/<name>`. */
  readonly name: string;
  readonly kind: SampleFileKind;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly about: string;
  /** The heading under which it stands: the authorization, the charter, a month. */
  readonly group: string;
  /** The tool that opens it, for saved work. */
  readonly tool?: ToolId;
  /** Its media type. */
  readonly type: string;
  /** Makes it; once, however often it is asked for. */
  readonly write: () => Promise<Uint8Array<ArrayBuffer>>;
}

const endings = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  nessus: 'application/xml',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
} as const;

type Made = BlockDocument | Uint8Array<ArrayBuffer> | string;

/** The bytes of what was made: a document becomes a Word file that says first that it is invented. */
async function bytesOf(made: Made): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof made === 'string') return new TextEncoder().encode(made);
  if (made instanceof Uint8Array) return made;
  const blocks = [paragraph(sampleNames.banner), ...made.blocks];
  return writeBuiltWord({ ...made, blocks }, `${siteName}. ${siteKind}`);
}

function file(
  name: string,
  kind: SampleFileKind,
  group: string,
  make: () => Made | Promise<Made>,
  tool?: ToolId,
): SampleFile {
  let made: Promise<Uint8Array<ArrayBuffer>> | undefined;
  const ending = name.split('.').at(-1) as keyof typeof endings;
  return {
    name: `larkspur-${name}`,
    kind,
    ...sampleWords.files[kind],
    group: sampleWords.groups[group] ?? group,
    ...(tool === undefined ? {} : { tool }),
    type: endings[ending],
    write: () => {
      made ??= Promise.resolve(make()).then(bytesOf);
      return made;
    },
  };
}

/** Work of a tool as its file, named as invented. */
const workFile = (tool: ToolId, title: string, facts: unknown) =>
  writeFileText({ tool, version: 1, title: `${title} (invented)`, facts });

const { initial, initialDate } = sampleWeaknesses;

/** All files of the sample package, in the order in which a reviewer meets them. */
export const sampleFiles: readonly SampleFile[] = [
  file('read-me.txt', 'read-me', 'authorization', () => `${sampleWords.readMe.join('\n\n')}\n`),
  ...(['ssp', 'sap', 'sar'] as const).map((kind) =>
    file(`${kind}-excerpt.docx`, kind, 'authorization', () => sampleDocuments[kind]),
  ),
  file('initial-poam.xlsx', 'initial-poam', 'authorization', () =>
    writeSampleWorkbook(poamSheets(initial, initialDate, sampleNames)),
  ),
  file('charter.docx', 'charter', 'charter', () =>
    charterPaper(sampleCharter, charterWords, sampleCharter.steps?.uploaded ?? plainDate('2026-02-24')),
  ),
  file(
    'charter.json',
    'charter-work',
    'charter',
    () => workFile('charter', 'Larkspur Records, charter', sampleCharter),
    'charter',
  ),
  ...sampleMonths.flatMap(({ month }) => filesOf(month)),
];

function filesOf(month: string): SampleFile[] {
  const isSkipped = judgeSkipping(sampleMonthFacts(month)).answer === 'may';
  return [
    ...(['poam', 'scan', 'inventory'] as const).map((kind) =>
      file(
        `${month}-${kind}.${kind === 'scan' ? 'nessus' : 'xlsx'}`,
        kind,
        month,
        async () => (await filesOfMonth(month))[kind],
      ),
    ),
    file(`${month}-summary-report.docx`, 'summary-report', month, async () =>
      summaryReport(await monthWithFigures(month), monthlyWords),
    ),
    file(
      `${month}-package.json`,
      'package',
      month,
      async () => workFile('monthly', `Larkspur Records, ${sampleWords.groups[month]}`, await monthWithFigures(month)),
      'monthly',
    ),
    ...(isSkipped
      ? [
          file(`${month}-notice.txt`, 'notice', month, async () =>
            writeEmailText(skippedNotice(await monthWithFigures(month), monthlyWords)),
          ),
        ]
      : []),
  ];
}

/** The name of the zip file with all files, and its place in the address `/teach/sample/<name>`. */
export const sampleZipName = 'larkspur-sample-package.zip';

/** All files of the package in one zip file. */
export async function sampleZip(): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await Promise.all(sampleFiles.map(async ({ name, write }) => [name, await write()] as const));
  return zipSync(Object.fromEntries(entries), { mtime: madeAt });
}
