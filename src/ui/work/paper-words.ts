import type { PaperWords } from './PaperView.tsx';

/** What the buttons of any paper are called, and what is said once they have done their work. */
export const usualPaperWords: PaperWords = {
  copy: 'Copy the text',
  copied: 'The text was copied.',
  byHand: 'Your browser did not let the page copy. The text is selected below. Copy it from there.',
  asText: 'The text',
  saveWord: 'Save as Word',
  saveText: 'Save as Markdown',
  print: 'Print this paper',
  saved: 'Your browser is saving the file.',
};
