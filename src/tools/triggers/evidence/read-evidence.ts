import type { FileRefusal, PoamEvidence, ScanEvidence } from '../../../domain/poam/evidence.ts';
import { recognizeEvidence, tellingBytes } from '../../../formats/evidence-file.ts';
import type { FileQuestion, ReadingProgress, ReadingStopped } from '../../../formats/poam-table/reading.ts';
import type { RecognizedFile } from '../../../formats/recognized-file.ts';
import type { ScanTableMapping } from '../../../formats/scan-table/column-mapping.ts';
import type { ScanTableQuestion } from '../../../formats/scan-table/scan-question.ts';
import type { FileAnswers } from './protocol.ts';

/** A file that people choose, as far as reading needs it. */
export interface EvidenceSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** What reading a file can be told. */
export interface EvidenceWishes {
  readonly answers?: FileAnswers;
  /** Which column of a table is what. A table that may be a POA&M or a scan is then a scan. */
  readonly mapping?: ScanTableMapping;
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Asked between pieces of the file: reading ends once it says yes. */
  readonly shouldStop?: () => boolean;
}

/** What reading a file comes to. */
export type EvidenceReading =
  | PoamEvidence
  | ScanEvidence
  | FileRefusal
  | FileQuestion
  | ScanTableQuestion
  | ReadingStopped;

/** From so many bytes a reader of POA&Ms as text tells whether the file is one. */
const tableStart = 512 * 1024;

/**
 * Tells what a file is and has it read by the reader for its kind, which is loaded for it alone. A file that cannot be
 * opened any more comes back refused. What no reader foresaw is thrown.
 */
export async function readEvidence(source: EvidenceSource, wishes: EvidenceWishes = {}): Promise<EvidenceReading> {
  try {
    const start = await bytesOf(source, tellingBytes);
    const found = await recognizeEvidence(start, source.size, source.name);
    if (found.kind === 'refused') return found;
    const { 'own-date': day, ...answers } = wishes.answers ?? {};
    const reading = await readAs(await settle(found, source, wishes), source, { ...wishes, answers });
    const canBeDated = day !== undefined && (reading.kind === 'poam' || reading.kind === 'scan');
    return canBeDated ? (await import('./own-date.ts')).dated(reading, day) : reading;
  } catch (error) {
    // The browser’s own words for a file that was moved, changed or locked since it was chosen, or for a folder.
    if (!(error instanceof DOMException)) throw error;
    const message = `${source.name} could not be opened. It may have been moved or changed since it was chosen, or it is a folder. Choose it again.`;
    return { kind: 'refused', file: source.name, message };
  }
}

/** What a table of unknown headings is: a POA&M if its reader finds the headings of one, else a scan, which is asked about. */
async function settle(
  { as, isCertain }: RecognizedFile,
  source: EvidenceSource,
  { mapping }: EvidenceWishes,
): Promise<RecognizedFile['as']> {
  if (isCertain || mapping) return as;
  const { readPoamCsv } = await import('../../../formats/poam-csv/read-poam-csv.ts');
  return readPoamCsv(await bytesOf(source, tableStart), source.name).kind === 'refused' ? as : 'poam-table';
}

async function readAs(
  as: RecognizedFile['as'],
  source: EvidenceSource,
  wishes: EvidenceWishes,
): Promise<EvidenceReading> {
  const { name, size } = source;
  const { onProgress, shouldStop, answers, mapping } = wishes;
  const stop = shouldStop ? { shouldStop } : {};
  const inWhole = { ...stop, ...(onProgress ? { onProgress } : {}), ...(answers ? { answers } : {}) };
  const inPassing = {
    ...stop,
    ...(onProgress ? { onProgress: (done: number) => onProgress({ done, total: size, rows: 0 }) } : {}),
  };
  switch (as) {
    case 'workbook': {
      const { readWorkbook } = await import('../../../formats/workbook/read-workbook.ts');
      return readWorkbook(await bytesOf(source, size), name, inWhole);
    }
    case 'poam-table': {
      const { readPoamCsv } = await import('../../../formats/poam-csv/read-poam-csv.ts');
      return readPoamCsv(await bytesOf(source, size), name, inWhole);
    }
    case 'oscal-json': {
      const { readOscalJson } = await import('../../../formats/oscal/read-oscal-json.ts');
      return readOscalJson(piecesOf(source), name, inPassing);
    }
    case 'oscal-xml': {
      const { readOscalXml } = await import('../../../formats/oscal/read-oscal-xml.ts');
      return readOscalXml(piecesOf(source), name, inPassing);
    }
    case 'nessus': {
      const { readNessus } = await import('../../../formats/nessus/read-nessus.ts');
      return readNessus(piecesOf(source), name, inPassing);
    }
    case 'scan-table': {
      const { readScanTable } = await import('../../../formats/scan-table/read-scan-table.ts');
      return readScanTable(piecesOf(source), name, { ...inPassing, ...(mapping ? { mapping } : {}) });
    }
  }
}

async function bytesOf(source: EvidenceSource, length: number): Promise<Uint8Array> {
  return new Uint8Array(await source.slice(0, length).arrayBuffer());
}

/** The bytes of a file as they come. Safari cannot walk through a stream with `for await`. */
async function* piecesOf(source: EvidenceSource): AsyncGenerator<Uint8Array> {
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that failed fails here once more; that was told already.
    await reader.cancel().catch(() => {});
  }
}
