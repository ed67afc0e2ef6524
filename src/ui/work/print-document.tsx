import { render } from 'preact';
import type { BlockDocument } from '../../domain/documents/blocks.ts';
import { BlockView } from '../BlockView.tsx';

/**
 * Prints a document alone: everything else of the page stays off the paper until printing is over. The style sheet for
 * print knows the class `printing` of the root.
 */
export function printDocument(document: BlockDocument): void {
  const { documentElement: root, body } = globalThis.document;
  const sheet = globalThis.document.createElement('section');
  sheet.className = 'printout';
  render(<BlockView document={document} />, sheet);
  body.append(sheet);
  root.classList.add('printing');
  const end = () => {
    root.classList.remove('printing');
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', end, { once: true });
  print();
}
