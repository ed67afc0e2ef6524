import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { readDocument } from '../../../src/domain/work-documents/reading/read-document.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { reviewApproachTool } from '../../../src/tools/review-approach/work-tool.ts';
import { deleteWork } from '../../../src/ui/work/delete-work.ts';
import { addWork, followOtherTab, lastWork, listKeptWork, openWork } from '../../../src/ui/work/kept-work.ts';
import { receiveWork } from '../../../src/ui/work/receive-work.ts';
import { type KeyedStorage, openBrowserStore } from '../../../src/ui/work/store/browser-store.ts';
import { openWorkStore } from '../../../src/ui/work/store/work-store.ts';
import { type MemoryStorage, memoryStorage } from '../../support/memory-storage.ts';

const kind = { tool: reviewApproachTool, newTitle: 'My decision', newFacts: () => ({}) };

let storage: MemoryStorage;
let count = 0;

/** The work store as a tab opens it over the storage; `first` is the work that was open in that tab before. */
function tab(over: () => KeyedStorage = () => storage, first?: string) {
  const newKey = () => `key-${++count}`;
  // Each moment is a minute after the one before, so that what was changed last is known.
  const moment = () => `2026-11-22T${10 + Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}:00-05:00`;
  const browserStore = openBrowserStore('review-approach', over, newKey);
  return openWorkStore(kind, { browserStore, moment, newKey }, lastWork({ kind, browserStore }, first));
}

/** The name under which a key stands in the storage, as the browser reports it to other tabs. */
const nameOf = (key: string) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).find((name) => name?.endsWith(key)) ?? null;

/** Opens work with a title and facts as work of its own, as an example is. */
const add = (store: ReturnType<typeof tab>, title: string, facts: ReviewAnswers) =>
  addWork(store, writeDocument(reviewApproachTool, { title, facts }));

const titles = (store: ReturnType<typeof tab>) => listKeptWork(store.browserStore).map(({ title }) => title);

beforeEach(() => {
  storage = memoryStorage();
  count = 0;
});

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
    store.change({ 'ssp-complete': 'yes' });
    store.rename('Acme 2');
    expect(tab().state().document.unread).toEqual(unread);
  });

  it('loses nothing of any value it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        storage = memoryStorage();
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
    receiveWork(
      store,
      readDocument({ ...document, saved: '2026-01-01T00:00:00Z' }, [reviewApproachTool]),
      'the file b.json',
    );
    expect(titles(store)).toEqual(['Acme']);
    expect(store.state().notice?.text).toBe('“Acme” from the file b.json was kept here already. It is open now.');
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
    expect(one.state()).toMatchObject({ keeping: 'untouched', document: { facts: { 'ssp-complete': 'yes' } } });
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

describe('a browser that does not keep', () => {
  it('because it is full is said, and the work stays on screen', () => {
    const store = tab();
    storage.fill();
    store.change({ 'ssp-complete': 'yes' });
    expect(store.state()).toMatchObject({ keeping: 'full', document: { facts: { 'ssp-complete': 'yes' } } });
    storage.makeRoom();
    store.change({ 'ssp-complete': 'no' });
    expect(tab().state().document.facts).toEqual({ 'ssp-complete': 'no' });
  });

  it('because it is forbidden is said, and the work stays on screen', () => {
    const store = tab(() => {
      throw new DOMException('Forbidden.', 'SecurityError');
    });
    store.change({ 'ssp-complete': 'yes' });
    expect(store.state()).toMatchObject({ keeping: 'forbidden', document: { facts: { 'ssp-complete': 'yes' } } });
    expect(listKeptWork(store.browserStore)).toEqual([]);
  });

  it('gives work back that made room for other work', () => {
    const store = tab();
    store.change({ 'ssp-complete': 'yes' });
    storage.fill();
    store.change({ 'ssp-complete': 'no' });
    add(store, 'Example', {});
    expect(store.state()).toMatchObject({ document: { title: 'Example' }, notice: { kind: 'warning' } });
    store.state().notice?.undo?.();
    expect(store.state().document.facts).toEqual({ 'ssp-complete': 'no' });
    storage.makeRoom();
    store.change({ 'ssp-complete': 'not-certain' });
    expect(titles(store)).toEqual(['My decision']);
  });
});

describe('what is kept and cannot be read', () => {
  const name = 'agency-authorization-playbook/review-approach/old';

  it.each([
    ['no JSON', '{'],
    ['JSON of another shape', '[1]'],
  ])('%s stays as it is, and its text can be taken out', (_, text) => {
    storage.setItem(name, text);
    const store = tab();
    expect(listKeptWork(store.browserStore)).toEqual([
      { key: 'old', title: 'Work that cannot be read', unreadable: text },
    ]);
    openWork(store, 'old');
    expect(store.state().notice).toMatchObject({ kind: 'warning' });
    expect(storage.getItem(name)).toBe(text);
  });

  it('of a newer edition is refused in words and stays', () => {
    const value = { tool: 'review-approach', version: 99, title: 'From the future', facts: {} };
    storage.setItem(name, JSON.stringify({ revision: 'x', value }));
    const store = tab();
    expect(store.state().keeping).toBe('untouched');
    openWork(store, 'old');
    expect(store.state().notice?.text).toContain('newer edition');
    expect(titles(store)).toEqual(['From the future']);
  });
});
