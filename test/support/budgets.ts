/**
 * What a page may weigh. Bytes are brotli at its highest setting, as a static host sends them; counts are requests.
 * The figures are promises to the reader on a slow line: they change here, with a reason, or not at all.
 */

/** The first TCP window: what a server sends before it waits for the reader's answer. */
const firstWindow = 14_600;

/** First paint: the HTML and every style sheet that the browser waits for. */
const firstPaintBudget = {
  /** A page of the guide: one round trip, with room for the headers. */
  guide: 10_000,
  /** Every other page. */
  page: firstWindow,
} as const;

/** Everything that a page of the guide loads until it is idle, nobody having asked for search. */
export const untilIdleBudget = { bytes: firstWindow, requests: 4 } as const;

/**
 * Scripts and data written into a page, uncompressed: a map of the whole site would show here first. The page of a tool
 * carries what wakes the tool up besides.
 */
export const inlineScriptBudgetOf = (path: string): number => (/^\/tools\/[^/]+\/$/.test(path) ? 5_000 : 3_000);

/** The most script that the page of a tool may ever load before it is touched, brotli. */
const mostToolScript = 25_000;

/** All script that the page of a tool loads before it is touched, brotli: a tenth of the bound stays free for what comes. */
export const toolScriptBudget = mostToolScript - mostToolScript / 10;

/** All script that the first file given to the trigger calculator makes it load, until the file is counted, brotli. */
const importerBudget = 33_500;

/** Kinds of file for which that may be more, each with its reason. */
const heavierImports: Readonly<Record<string, { readonly bytes: number; readonly reason: string }>> = {
  'a workbook': {
    bytes: 45_000,
    reason:
      'It tells what counts of rows as offices keep them: status, deviations, marks, totals, what could not be read; and what was read of each table, how sure each number is, and whether POA&Ms are of one system.',
  },
  'a table': { bytes: 39_800, reason: 'The same, for a sheet that was saved as text.' },
  'OSCAL as XML': { bytes: 41_500, reason: 'The rarest kind: both the parser of XML and what reads POA&Ms.' },
  'a Nessus scan': {
    bytes: 42_600,
    reason:
      'The parser of XML, what tells machines under several names and logins that contradict each other apart, and what asks about them.',
  },
  'a scan as a table': {
    bytes: 46_400,
    reason: 'The columns, severities and states of all known scanners, and machines, with what asks about them.',
  },
};

/** The bytes of script that a first file of a kind may cost. */
export const importerBudgetOf = (kind: string): number => heavierImports[kind]?.bytes ?? importerBudget;

/** Pages that may weigh more than one window at first paint, each with its reason. */
export const heavierPages: readonly { path: RegExp; bytes: number; reason: string }[] = [
  {
    path: /^\/sources\/(?:playbook|collaborative-conmon|performance-management)\/$/,
    bytes: 25_000,
    reason: 'The ledger: every statement of a document, to be searched within the page and linked to row by row.',
  },
];

/** The bytes a page may need for its first paint, and why where it is more than others may. */
export function firstPaintBudgetOf(path: string): { bytes: number; reason: string } {
  const heavier = heavierPages.find((page) => page.path.test(path));
  if (heavier) return heavier;
  return /^\/guide\/[^/]+\/$/.test(path)
    ? { bytes: firstPaintBudget.guide, reason: 'a page of the guide' }
    : { bytes: firstPaintBudget.page, reason: 'the first window' };
}
