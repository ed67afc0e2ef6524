/*
 * What is said about files that are given for a workbook and hold none that is read. Loaded for such a file alone.
 */

const inExcel =
  'Open it in Excel, choose “Save As”, select the file type “Excel Workbook (*.xlsx)”, and then choose that file.';

/** What such a file is, and what to do. */
export const otherFiles = {
  empty: 'The file is empty.',
  noWorkbook:
    'The file does not begin like an .xlsx workbook. Open it in a spreadsheet program, save it as .xlsx, and then choose that file.',
  password:
    'The workbook is locked with a password, so its rows cannot be read. Open it in Excel with the password. Choose File, Info, Protect Workbook, Encrypt with Password, and clear the field. Save a copy, and then choose the copy.',
  rights:
    'The workbook is locked by rights management (IRM), usually through a sensitivity label, so its rows cannot be read. If your rules allow it, ask someone with full rights to open it in Excel and remove the restriction or the label from a copy. Then choose the copy.',
  older: `The file is a workbook in the older .xls format. ${inExcel}`,
  binary: `The file is a workbook in the binary .xlsb format, which this tool does not read. ${inExcel}`,
  openDocument:
    'The file is an OpenDocument spreadsheet (.ods), which this tool does not read. Open it in LibreOffice, choose “Save As”, select the file type “Excel 2007–365 (.xlsx)”, and then choose that file. Excel can also open it and save it as .xlsx.',
  apple:
    'The file is an Apple Numbers, Pages, or Keynote document. If it is a Numbers document, choose File, Export To, Excel in Numbers, select the .xlsx format, and then choose that file.',
  mail: 'The file is an Outlook email. Save the attached workbook or scan, and then choose that file.',
  compound:
    'The file is in an older Microsoft format and contains no workbook that this tool recognizes. Open it in the program that created it, save it as .xlsx, and then choose that file.',
  /** @param kind What it is: `a Word document`. */
  document: (kind: string) =>
    `The file is ${kind}. This tool reads only workbooks in the .xlsx or .xlsm format. Copy the table into a spreadsheet program, save it as .xlsx, and then choose that file.`,
  archive: (isEmpty: boolean) =>
    `The file is an ${isEmpty ? 'empty archive' : 'archive without a workbook'}. Unpack it, and then choose the workbook or the scan files in it.`,
} as const;
