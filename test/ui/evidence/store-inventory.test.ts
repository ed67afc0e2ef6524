import { describe, expect, it } from 'vitest';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { fileTasks } from '../../../src/ui/evidence/reader/read-files.ts';
import { startStore } from '../../../src/ui/evidence/store/evidence-store.ts';
import { storeTasks } from '../../../src/ui/evidence/store/store-tasks.ts';
import { answerRequests, type Port } from '../../../src/workers/requests.ts';
import { poam, poamItems, scan } from '../../domain/poam/build-evidence.ts';
import { inventory } from '../../support/evidence/built-inventory.ts';
import { inventorySheet } from '../../support/evidence/inventory-builder.ts';
import { chosenFile, inventoryOf } from '../../support/evidence/read-inventory.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';

const rows = [
  { id: 'WEB-01', address: '10.0.0.5', inLatest: 'Yes' },
  { id: 'DB-01', address: '10.0.0.6', inLatest: 'perhaps' },
  { software: 'PostgreSQL', isPublic: 'No' },
];
const file = chosenFile(buildWorkbook([inventorySheet(rows)]), 'inventory.xlsx');
const scanned = scan([{ name: '10.0.0.5', authentication: 'yes', basis: 'as written' }]);

/** The tasks of the worker that holds evidence, whose reader runs beside it. */
function startTasks() {
  return storeTasks(() => {
    const ends: Record<'asking' | 'answering', Parameters<Port['addEventListener']>[1][]> = {
      asking: [],
      answering: [],
    };
    const portTo = (other: keyof typeof ends, own: keyof typeof ends): Port => ({
      postMessage: (data) => {
        for (const hear of ends[other]) hear({ data });
      },
      addEventListener: (_, hear) => void ends[own].push(hear),
    });
    answerRequests(fileTasks, portTo('asking', 'answering'));
    return { ...portTo('answering', 'asking'), end: () => {} };
  });
}
const context = { signal: new AbortController().signal, report: () => {} };

describe('an inventory that is given', () => {
  it('to a tool that has no use for it is refused, with what it is and where it is of use', async () => {
    const tasks = startTasks();
    expect(await tasks.read({ file, key: 1 }, context)).toEqual({
      outcome: 'refused',
      file: 'inventory.xlsx',
      message:
        'inventory.xlsx is an inventory of the system’s assets. It does not count toward deficiency triggers, so it is not read here. Use it in the monthly package, which compares it with the month’s scans.',
    });
    expect(await tasks.month({ choices: {} })).not.toHaveProperty('inventory');
  });

  it('to one that has is listed with its assets and what was not read', async () => {
    const tasks = startTasks();
    expect(await tasks.read({ file, key: 1, withInventory: true }, context)).toMatchObject({
      outcome: 'read',
      kind: 'inventory',
      format: 'FedRAMP inventory workbook',
      text: 'At least 2 assets in 3 rows of data. 1 row left out, as listed below.',
      shortfallCount: 1,
      tables: [
        {
          text: 'Inventory: 3 rows, 2 read as assets, 1 that say too little to count',
          unknownValues: [{ heading: 'In latest scan', value: 'perhaps', rows: 1 }],
        },
      ],
    });
    expect((await tasks.month({ choices: {} })).inventory).toMatchObject({
      assets: { value: 2, certainty: 'at-least' },
    });
    tasks.forget(1);
    expect(await tasks.month({ choices: {} })).not.toHaveProperty('inventory');
  });

  it('is held against the scans, and changes no number of the triggers', async () => {
    const store = startStore();
    store.hold(1, poam(poamItems(3)));
    store.hold(2, scanned);
    const before = await store.count({ choices: {}, hosts: [] });
    const held = await inventoryOf(rows.slice(0, 2));
    store.hold(3, held);
    expect(await store.count({ choices: {}, hosts: [] })).toMatchObject({ numbers: before.numbers, late: before.late });
    expect(await store.month({ choices: {} })).toEqual(figuresOfFiles([poam(poamItems(3))], [scanned], {}, [held]));
  });

  it('is one with the inventory in another file', async () => {
    const store = startStore();
    store.hold(1, inventory([{ id: 'A', address: '10.0.0.5' }], { file: 'east.xlsx' }));
    store.hold(2, inventory([{ id: 'B', address: '10.0.0.6' }], { file: 'west.xlsx' }));
    store.hold(3, scanned);
    const { inventory: compared } = await store.month({ choices: {} });
    expect(compared).toMatchObject({ assets: { value: 2 }, matched: { value: 1 }, lists: { notFound: { value: 1 } } });
  });
});
