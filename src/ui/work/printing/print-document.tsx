import { render } from 'preact';
import type { BlockDocument } from '../../../domain/documents/blocks.ts';
import { BlockView } from '../../BlockView.tsx';
import { layOutAlone } from './lay-out-alone.ts';

/** Prints a document alone. */
export function printDocument(document: BlockDocument): void {
  layOutForPrint(document);
  print();
}

/** Lays out a document to be printed alone: see `layOutAlone`. */
export function layOutForPrint(document: BlockDocument): void {
  layOutAlone(document.title, (room) => {
    render(<BlockView document={document} />, room);
    return () => render(null, room);
  });
}
