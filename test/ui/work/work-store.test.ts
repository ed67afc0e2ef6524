import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/domain/work-documents/reading/read-document.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { reviewApproachTool } from '../../../src/tools/review-approach/tool.ts';
import { deleteWork } from '../../../src/ui/work/delete-work.ts';
import { listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { openWork } from '../../../src/ui/work/kept-work.ts';
import { keepOffered } from '../../../src/ui/work/offered-work.ts';
import { followOtherTab } from '../../../src/ui/work/other-tab.ts';
import { receiveWork } from '../../../src/ui/work/receive-work.ts';
import { add, nameOf, startEmpty, storage, tab, titles } from './open-tab.ts';

beforeEach(startEmpty);

describe('the work store of a tool', () => {
  it('keeps nothing until something is entered', () => {
    const store = tab();
    expect(store.state()).toMatchObject({ keeping: 'untouched', document: { title: 'My decision', facts: {} } });
    expect(storage.length).toBe(0);
  });

  it('keeps every change, and shows it to the next visit', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'yes' });
    store.rename('Acme');
    expect(store.state().keeping).toBe('kept');
    expect(tab().state().document).toEqual(store.state().document);
    expect(tab().state().document).toMatchObject({ title: 'Acme', facts: { 'ssp-complete': 'yes' } });
  });

  it('shows what was open in the same tab, not what was changed last elsewhere', () => {
    const one = tab();
    one.change({ 'ssp-complete': 'yes' });
    const other = tab();
    add(other, 'Another', { 'ssp-complete': 'no' });
    expect(tab(undefined, one.state().key).state().document.title).toBe('My decision');
    expect(tab().state().document.title).toBe('Another');
  });

  it('keeps what cannot be used in its place, and says what is wrong with it', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'perhaps', 'sap-complete': 'yes' });
    const again = tab().state();
    expect(again.given).toEqual({ 'ssp-complete': 'perhaps', 'sap-complete': 'yes' });
    expect(again.document.facts).toEqual({ 'sap-complete': 'yes' });
    expect(again.problems.map(({ field }) => field)).toEqual(['ssp-complete']);
    store.change({ 'ssp-complete': 'no', 'sap-complete': 'yes' });
    expect(store.state().document.unread).toBeUndefined();
    expect(store.state().problems).toEqual([]);
  });

  it('keeps what has no place in the form, however often the work is changed', () => {
    const unread = [{ field: 'document.color', message: 'Unknown.', value: 'red' }];
    const document = { ...writeDocument(reviewApproachTool, { title: 'Acme', facts: {} }), unread };
    const store = tab();
    receiveWork(store, readDocument(document, [reviewApproachTool]), 'the file a.json');
    keepOffered(store);
    store.change({ 'ssp-complete': 'yes' });
    store.rename('Acme 2');
    expect(tab().state().document.unread).toEqual(unread);
  });

  it('loses nothing of any value it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        startEmpty();
        const store = tab();
        store.change(given);
        const { facts, unread = [] } = tab().state().document;
        const kept = { ...facts, ...Object.fromEntries(unread.map(({ field, value }) => [field, value])) };
        expect(JSON.parse(JSON.stringify(kept))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
      { seed: 1 },
    );
  });

  it('holds several pieces of work, the last changed first', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'yes' });
    add(store, 'Second', {});
    add(store, 'Third', {});
    expect(titles(store)).toEqual(['Third', 'Second', 'My decision']);
    openWork(store, listKeptWork(store.browserStore)[2]?.key ?? '');
    expect(store.state().document.facts).toEqual({ 'ssp-complete': 'yes' });
  });

  it('deletes work, and brings it back', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'yes' });
    const { key } = store.state();
    deleteWork(store, key);
    expect(titles(store)).toEqual([]);
    expect(store.state()).toMatchObject({ keeping: 'untouched', notice: { text: '“My decision” was deleted.' } });
    store.state().notice?.undo?.();
    expect(store.state()).toMatchObject({ key, document: { facts: { 'ssp-complete': 'yes' } } });
    store.change({});
    expect(titles(store)).toEqual(['My decision']);
  });

  it('deletes other work without touching what lies open', () => {
    const store = tab();
    add(store, 'One', {});
    const { key } = store.state();
    add(store, 'Two', {});
    deleteWork(store, key);
    expect(store.state().document.title).toBe('Two');
    store.state().notice?.undo?.();
    expect(titles(store).sort()).toEqual(['One', 'Two']);
    expect(store.state().document.title).toBe('Two');
  });

  it('opens a file twice as one piece of work', () => {
    const store = tab();
    const document = writeDocument(reviewApproachTool, { title: 'Acme', facts: { 'ssp-complete': 'yes' } });
    receiveWork(store, readDocument(document, [reviewApproachTool]), 'the file a.json');
    keepOffered(store);
    receiveWork(
      store,
      readDocument({ ...document, saved: '2026-01-01T00:00:00Z' }, [reviewApproachTool]),
      'the file b.json',
    );
    expect(titles(store)).toEqual(['Acme']);
    expect(store.state().notice?.text).toBe('“Acme” from the file b.json was already kept here. It is open now.');
  });

  it('says why a file is refused, and leaves the work as it is', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'yes' });
    const before = store.state();
    receiveWork(store, readDocument({ tool: 'triggers', version: 1 }, [reviewApproachTool]), 'the file a.json');
    expect(store.state()).toMatchObject({ key: before.key, document: before.document });
    expect(store.state().notice).toMatchObject({ kind: 'warning', belongsTo: 'triggers' });
  });
});

describe('two tabs with the same work', () => {
  it('follow each other', () => {
    const one = tab();
    one.change({ 'ssp-complete': 'yes' });
    const other = tab();
    other.change({ 'ssp-complete': 'no' });
    followOtherTab(one, one.browserStore.keyOf(nameOf(one.state().key)));
    expect(one.state()).toMatchObject({ document: { facts: { 'ssp-complete': 'no' } }, notice: { kind: 'info' } });
    one.change({ 'ssp-complete': 'no', 'sap-complete': 'yes' });
    expect(titles(one)).toEqual(['My decision']);
  });

  it('never overwrite what the other has kept', () => {
    const one = tab();
    one.change({ 'ssp-complete': 'yes' });
    const other = tab();
    other.change({ 'ssp-complete': 'no' });
    one.change({ 'sap-complete': 'yes' });
    expect(titles(one)).toEqual(['My decision (second version)', 'My decision']);
    expect(one.state()).toMatchObject({ keeping: 'kept', notice: { kind: 'warning' } });
    other.change({ 'ssp-complete': 'no', 'sar-complete': 'no' });
    expect(titles(other)).toHaveLength(2);
    one.change({ 'sap-complete': 'no' });
    expect(titles(one)).toHaveLength(2);
  });

  it('keep work that was deleted in the other tab on screen', () => {
    const one = tab();
    one.change({ 'ssp-complete': 'yes' });
    const name = nameOf(one.state().key);
    const other = tab();
    deleteWork(other, other.state().key);
    followOtherTab(one, one.browserStore.keyOf(name));
    expect(one.state()).toMatchObject({ keeping: 'deleted', document: { facts: { 'ssp-complete': 'yes' } } });
    one.change({ 'ssp-complete': 'no' });
    expect(titles(other)).toEqual(['My decision']);
  });

  it('pay no attention to what other pages of the origin keep', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'yes' });
    storage.setItem('somebody-else', 'x');
    followOtherTab(store, store.browserStore.keyOf('somebody-else'));
    expect(store.state().notice).toBeUndefined();
    expect(titles(store)).toEqual(['My decision']);
  });
});
