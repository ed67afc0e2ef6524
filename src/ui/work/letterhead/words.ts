/** The words of the letterhead of Word files. */
export const letterheadWords = {
  title: 'Letterhead for Word files',
  hint: 'These lines stand at the top of the first page of each Word file. This browser keeps them for all tools. They are not part of your work, its link, or its file.',
  parts: { name: 'Agency or CSP', office: 'Office', address: 'Address, phone, and email' },
  notKept: 'This browser could not keep the letterhead. It is used while this page is open.',
} as const;
