import type { FileRefusal } from '../../domain/poam/evidence.ts';
import { poamCsv } from './poam-csv/kind.ts';
import type { EvidenceKind, EvidenceReading, OpenedFile, ReadingOptions } from './reading/reader.ts';
import { recognizeEvidence, startBytes } from './recognize.ts';
import { scanTable } from './scan-table/kind.ts';

/** A file that people choose, as far as reading needs it. */
export interface EvidenceSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
  readonly stream: () => ReadableStream<Uint8Array>;
}

/**
 * Tells what a file is and has it read by the reader for its kind, which is loaded for it alone. A file that cannot be
 * opened any more comes back refused. What no reader foresaw is thrown.
 */
export async function readEvidence(source: EvidenceSource, options: ReadingOptions = {}): Promise<EvidenceReading> {
  const { name, size } = source;
  const bytes = async (length: number) => new Uint8Array(await source.slice(0, length).arrayBuffer());
  const file: OpenedFile = { name, size, bytes: () => bytes(size), chunks: () => chunksOf(source) };
  try {
    const recognized = await recognizeEvidence(await bytes(startBytes), size, name);
    if ('message' in recognized) return recognized;
    const kind = kindAsSaid(recognized, options);
    const reading = await (await kind.load())(file, options);
    if ('table' in reading) return (await import('./poam-table/proposed-mapping.ts')).withProposal(reading);
    const day = options.answers?.['own-date'];
    return day !== undefined && 'issues' in reading ? (await import('./own-date.ts')).dated(reading, day) : reading;
  } catch (error) {
    // The browser’s own words for a file that was moved, changed or locked since it was chosen, or for a folder.
    if (!(error instanceof DOMException)) throw error;
    const { notOpenedMessage } = await import('./words.ts');
    return { kind: 'refused', file: name, message: notOpenedMessage(name) } satisfies FileRefusal;
  }
}

/** The kind of a table of text: what its owner says goes before what its headings seem to be. */
function kindAsSaid(kind: EvidenceKind, { answers, poamMapping }: ReadingOptions): EvidenceKind {
  if (kind !== poamCsv && kind !== scanTable) return kind;
  const said = answers?.['table-kind'];
  if (said === 'scan') return scanTable;
  return said === 'poam' || poamMapping ? poamCsv : kind;
}

/** The bytes of a file as they come. Safari cannot walk through a stream with `for await`. */
async function* chunksOf(source: EvidenceSource): AsyncGenerator<Uint8Array> {
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that failed fails here once more; that was reported already.
    await reader.cancel().catch(() => {});
  }
}
