/*
 * What is said about files that are given for a workbook and hold none that is read. Loaded for such a file alone.
 */

const inExcel = 'Open it in Excel, choose “Save As”, take the type “Excel Workbook (*.xlsx)”, then choose that file.';

/** What such a file is, and what to do. */
export const otherFiles = {
  empty: 'The file is empty.',
  noWorkbook:
    'The file does not begin as an .xlsx workbook does. Open it in a spreadsheet program, save it as .xlsx, then choose that.',
  password:
    'The workbook is locked with a password, so its rows cannot be read. Open it in Excel with the password, choose File, Info, Protect Workbook, Encrypt with Password, empty the field, save a copy, then choose the copy.',
  rights:
    'The workbook is locked by rights management (IRM), mostly through a sensitivity label, so its rows cannot be read. Have somebody with full rights open it in Excel, take the restriction or the label off a copy where your rules allow that, and choose the copy.',
  older: `The file is a workbook in the older .xls form. ${inExcel}`,
  binary: `The file is a workbook in the binary .xlsb form, which is not read. ${inExcel}`,
  openDocument:
    'The file is an OpenDocument spreadsheet (.ods), which is not read. Open it in LibreOffice, choose “Save As”, take the type “Excel 2007–365 (.xlsx)”, then choose that file; Excel opens it and saves it as .xlsx, too.',
  apple:
    'The file is a document of Apple’s Numbers, Pages or Keynote. If it is one of Numbers, choose File, Export To, Excel there, take the format .xlsx, then choose that file.',
  mail: 'The file is an e-mail of Outlook. Save the workbook or the scan that is attached to it, then choose that.',
  compound:
    'The file is of an older form of Microsoft’s programs, and holds no workbook that we know. Open it in the program that made it, save it as .xlsx, then choose that.',
  /** @param kind What it is: `a Word document`. */
  document: (kind: string) =>
    `The file is ${kind}. Only workbooks in the .xlsx or .xlsm form are read: copy its table into a spreadsheet program, save that as .xlsx, then choose it.`,
  archive: (isEmpty: boolean) =>
    `The file is an ${isEmpty ? 'empty archive' : 'archive without a workbook'}. Unpack it, then choose the workbook or the scan files in it.`,
} as const;
