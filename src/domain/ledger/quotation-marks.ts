/**
 * A statement of the ledger with the marks that readers see. The ledger is typed with straight marks: within a word such
 * a mark is an apostrophe, else the first of a pair opens a quotation and the second closes it. After a letter and
 * outside of a quotation it is the apostrophe of a plural: “agencies’ needs”.
 */
export function curlyMarks(text: string): string {
  let isOpen = false;
  return text.replace(/['"]/g, (mark, at: number) => {
    const before = text.charAt(at - 1);
    if (mark === "'" && /[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(text.charAt(at + 1))) return '’';
    if (isOpen) {
      isOpen = false;
      return '”';
    }
    if (before !== '' && !/[\s(]/.test(before)) return '’';
    isOpen = true;
    return '“';
  });
}
