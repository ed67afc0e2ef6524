import { describe, expect, it } from 'vitest';
import { inventoryHeadings, webServerRow as web } from '../../../support/evidence/inventory-builder.ts';
import { inventoryOf, remarksOn } from '../../../support/evidence/read-inventory.ts';

describe('the rows of an inventory', () => {
  it('with one identifier are one asset, with all that any of them says', async () => {
    const found = await inventoryOf([
      { ...web, inLatest: 'No' },
      { id: 'web-01 ', address: '10.0.0.7', inLatest: 'Yes', software: 'PostgreSQL 16' },
      { id: 'WEB-02', address: '10.0.0.8' },
    ]);
    expect(found.assets).toMatchObject([{ name: 'WEB-01', rows: 2, inLatestScan: 'yes' }, { name: 'WEB-02' }]);
    expect(found.assets[0]?.identities).toContainEqual({ kind: 'address', value: '10.0.0.7' });
    expect(found.rows).toBe(3);
  });

  it('without an identifier are one asset where they are known by the same things', async () => {
    const found = await inventoryOf([
      { address: '10.0.0.5', dns: 'web.example.gov', software: 'A' },
      { address: '10.0.0.5', dns: 'WEB.example.gov.', software: 'B' },
      { address: '10.0.0.6', dns: 'web.example.gov' },
    ]);
    expect(found.assets).toMatchObject([{ name: 'web.example.gov', rows: 2 }, { rows: 1 }]);
  });

  it('that seem to be two machines under one identifier are said to be so', async () => {
    const found = await inventoryOf([
      { id: 'EC2', address: '10.0.0.5', dns: 'a.example.gov' },
      { id: 'EC2', address: '10.0.0.6', dns: 'b.example.gov' },
    ]);
    expect(found.assets).toHaveLength(1);
    expect(remarksOn(found)).toContain('noted (may hide): The identifier “EC2” already appears in another row');
  });

  it('without anything that tells an asset are left out, and may hide one; a single text is a title', async () => {
    const found = await inventoryOf([['Servers'], web, { software: 'Apache 2.4', isPublic: 'No' }]);
    expect(found.assets).toHaveLength(1);
    expect(found.rows).toBe(2);
    expect(remarksOn(found)).toContain('left-out (may hide): The row contains no identifier, address, or name');
    expect(found.accounts[0]?.reasons).toEqual([
      { reason: 'other', rows: 1, first: 3 },
      { reason: 'too-little', rows: 1, first: 5 },
    ]);
  });

  it('that a filter hides count, and are remarked on', async () => {
    const found = await inventoryOf([web, { id: 'B', address: '10.0.0.6' }], {
      rowAttributes: new Map([[4, 'hidden="1"']]),
    });
    expect(found.assets).toHaveLength(2);
    expect(remarksOn(found)).toContain('A filter or the owner hides one row of data; the first is row 4.');
  });

  it('say the headings again on every page', async () => {
    const found = await inventoryOf([web, inventoryHeadings, { id: 'B', address: '10.0.0.6' }]);
    expect(found.assets.map(({ name }) => name)).toEqual(['WEB-01', 'B']);
  });

  it('with labels in the first column, as in the template, are read beside them', async () => {
    const found = await inventoryOf([{ id: 'Example-1', address: '192.0.2.1' }, web], {
      labels: ['Example', undefined],
    });
    expect(found.assets.map(({ name }) => name)).toEqual(['WEB-01']);
  });

  it('with formulas that have no result are told from empty ones', async () => {
    const found = await inventoryOf([
      { id: { formula: 'A1' }, software: 'x' },
      { id: 'B', address: { error: '#REF!' }, inLatest: { formula: 'B1' } },
    ]);
    expect(found.assets).toMatchObject([{ name: 'B' }]);
    expect(remarksOn(found)).toContain('left-out (may hide): The cells that identify the asset in this row could not');
    expect(remarksOn(found)).toContain('unread (may hide): A value could not be read: the cell contains the error');
    expect(remarksOn(found)).toContain('formula whose result was not saved');
  });

  it('with merged cells say so', async () => {
    const found = await inventoryOf([web, { software: 'PostgreSQL', isPublic: 'No' }], {
      behind: '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>',
    });
    expect(remarksOn(found)).toContain('such as A3:A4');
  });
});
