import { render } from 'preact';
import type { BlockDocument } from '../../domain/documents/blocks.ts';
import { BlockView } from '../BlockView.tsx';

/** Prints a document alone. */
export function printDocument(document: BlockDocument): void {
  layOutForPrint(document);
  print();
}

/**
 * Lays out a document to be printed alone: everything else of the page stays off the paper until printing is over, and its
 * title stands in the margin of every sheet. The style sheet for print knows the class `printing` of the root. Does nothing
 * where a document is laid out already.
 */
export function layOutForPrint(document: BlockDocument): void {
  const { documentElement: root, body } = globalThis.document;
  if (root.classList.contains('printing')) return;
  const sheet = globalThis.document.createElement('section');
  sheet.className = 'printout';
  render(<BlockView document={document} />, sheet);
  body.append(sheet);
  root.classList.add('printing');
  root.style.setProperty('--page-title', JSON.stringify(document.title));
  const end = () => {
    root.classList.remove('printing');
    root.style.removeProperty('--page-title');
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', end, { once: true });
}
