import { addDays } from '../domain/calendar/days.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { InventoryEvidence } from '../domain/inventory/inventory.ts';
import type { MonthlyFacts } from '../domain/monthly/facts.ts';
import { figuresOfFiles } from '../domain/monthly/figures-of-files.ts';
import type { PoamEvidence, ScanEvidence } from '../domain/poam/evidence.ts';
import { inventorySheets } from '../domain/sample/inventory-sheet.ts';
import { poamSheets } from '../domain/sample/poam-sheets.ts';
import { scannedHosts } from '../domain/sample/sample-scan.ts';
import { readEvidence } from '../formats/evidence/read-evidence.ts';
import { writeSampleScan } from '../formats/sample-scan.ts';
import { writeSampleWorkbook } from '../formats/sample-workbook.ts';
import { sampleHosts, sampleMonthFacts, sampleMonths, sampleNames, sampleWeaknesses } from './sample-data.ts';

/** The files of a month from which its figures are read. */
export interface FilesOfMonth {
  readonly poam: Uint8Array<ArrayBuffer>;
  readonly scan: Uint8Array<ArrayBuffer>;
  readonly inventory: Uint8Array<ArrayBuffer>;
}

const { monthly } = sampleWeaknesses;

/** What a function makes of a text, made once for each. */
function onceFor<Value>(make: (given: string) => Promise<Value>): (given: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (given) => {
    const value = made.get(given) ?? make(given);
    made.set(given, value);
    return value;
  };
}

const poamOf = (day: PlainDate) => writeSampleWorkbook(poamSheets(monthly, day, sampleNames));

/**
 * The POA&M, the scan and the inventory of a month.
 * @throws Error for a month that the sample does not have.
 */
export const filesOfMonth = onceFor(async (month): Promise<FilesOfMonth> => {
  const { poam, scan } = monthNamed(month);
  const scanned = scannedHosts(sampleHosts, monthly, scan);
  return {
    poam: await poamOf(poam),
    scan: new TextEncoder().encode(writeSampleScan(scanned, scan.date, sampleNames)),
    inventory: await writeSampleWorkbook(inventorySheets(sampleHosts, poam, sampleNames)),
  };
});

/**
 * The facts of a month with the figures that the monthly tool reads from its files.
 * @throws Error for a month that the sample does not have, or a file that the tool does not read.
 */
export const monthWithFigures = onceFor(async (month): Promise<MonthlyFacts> => {
  const { poam, scan, inventory } = await filesOfMonth(month);
  const figures = figuresOfFiles(
    [
      await read<PoamEvidence>('poam', 'the-month-before.xlsx', await poamOf(dayBefore(month))),
      await read<PoamEvidence>('poam', `larkspur-${month}-poam.xlsx`, poam),
    ],
    [await read<ScanEvidence>('scan', `larkspur-${month}-scan.nessus`, scan)],
    {},
    [await read<InventoryEvidence>('inventory', `larkspur-${month}-inventory.xlsx`, inventory)],
  );
  return { ...sampleMonthFacts(month), figures };
});

function monthNamed(month: string): (typeof sampleMonths)[number] {
  const found = sampleMonths.find((one) => one.month === month);
  if (!found) throw new Error(`The sample package has no month ${month}.`);
  return found;
}

/** The day of the POA&M before: the last day of the month before. */
const dayBefore = (month: string): PlainDate => addDays(`${month}-01` as PlainDate, -1);

/** Reads a file with the readers of the tools. */
async function read<Evidence>(kind: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Evidence> {
  const reading = await readEvidence(new File([bytes], name), { withInventory: true });
  if (reading.kind !== kind) throw new Error(`${name} was not read as a ${kind}: ${JSON.stringify(reading)}`);
  return reading as Evidence;
}
